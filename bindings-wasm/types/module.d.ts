export * from './generated/paraf_wasm.js';

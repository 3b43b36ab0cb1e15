//! Writes the JavaScript around the WebAssembly module.
fn main() {}

// Unpacks the browser of the package: node unpack.mjs FILE. What it loads besides are libraries that apt has.

import { readFileSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

const packed = new URL('node_modules/@sparticuz/chromium/bin/chromium.br', import.meta.url);
writeFileSync(process.argv[2], brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });

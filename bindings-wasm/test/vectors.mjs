// The conformance suite in Node.

import * as paraf from 'paraf-wasm';
import { runAll } from './vectors/cases.mjs';
import { readSuite, report } from './vectors/files.mjs';

report('wasm-node', runAll(paraf, await readSuite()));

// The WebAssembly module travels inside this file and is compiled while the file is loaded, without waiting: the same import works
// in Node, in a bundle, in a worker and in a page, and nothing has to be found, fetched or awaited.

import * as capture from './capture.js';
import * as diagnosis from './diagnosis.js';
import * as errors from './errors.js';
import * as glue from './generated/paraf_wasm_bg.js';
import bytes from './generated/paraf_wasm_bg.wasm';
import { guard } from './guard.js';
import * as host from './host.js';
import * as keys from './keys.js';
import * as messages from './messages.js';
import * as results from './results.js';
import { running } from './running.js';

const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
  './paraf_wasm_bg.js': glue,
  '../capture.js': capture,
  '../diagnosis.js': diagnosis,
  '../errors.js': errors,
  '../host.js': host,
  '../keys.js': keys,
  '../messages.js': messages,
  '../results.js': results,
});
glue.__wbg_set_wasm(exports);
exports.__wbindgen_start();
const { errorText, Amount, Delivery, Profile, Service } = glue;
Object.assign(running, { errorText, Amount, Delivery, Profile, Service });

// Rust cannot return `this`.
const { update } = glue.BodyHasher.prototype;
glue.BodyHasher.prototype.update = function (piece) {
  update.call(this, piece);
  return this;
};

guard(glue.Amount, glue.BodyHasher, glue.Diagnosis, glue.EsbCode, glue.PreparedSigner, glue.Profile, glue.ResponseCode, glue.Service);
guard(glue.Signer, glue.StatementWindow, glue.TokenVerifier, glue.Trace, glue.UnsignedRequest, glue.UnverifiedRequest);
guard(glue.UnverifiedTokenRequest, glue.Verifier, glue.VirtualAccountNumber);

export * from './generated/paraf_wasm_bg.js';

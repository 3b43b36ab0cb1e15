//! Writes the JavaScript and the typings around the WebAssembly module.
//!
//! Usage: `paraf-wasm-generate paraf_wasm.wasm FOLDER`. The crate in `Cargo.lock` stands in for the `wasm-bindgen` command, which
//! would have to be installed, and held at the very same version, apart.

use std::env;
use std::error::Error;
use std::path::PathBuf;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    let [module, folder] = arguments.as_slice() else {
        return Err("usage: paraf-wasm-generate MODULE.wasm FOLDER".into());
    };
    // The JavaScript of this target leaves it to us to get hold of the module; see `js/module.js`.
    Ok(Bindgen::new().bundler(true)?.browser(true)?.input_path(module).typescript(true).generate(folder)?)
}

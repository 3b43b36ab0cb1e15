//! include/paraf.h is what cbindgen makes of the sources. `PARAF_WRITE=1 cargo test -p paraf-c --test header` writes
//! it.

use std::path::Path;

#[test]
fn the_header_is_that_of_the_sources() -> Result<(), Box<dyn std::error::Error>> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let config = cbindgen::Config::from_file(package.join("cbindgen.toml"))?;
    let mut generated = Vec::new();
    cbindgen::generate_with_config(package, config)?.write(&mut generated);
    // Safety sections are for Rust; to C programs the head of the file says it once.
    let generated = String::from_utf8(generated)?.replace(RUST_SAFETY, "");
    let header = package.join("include/paraf.h");
    if std::env::var_os("PARAF_WRITE").is_some() {
        std::fs::write(&header, &generated)?;
    }
    let committed = std::fs::read_to_string(&header)?;
    assert!(committed == generated, "include/paraf.h is stale: PARAF_WRITE=1 cargo test -p paraf-c --test header");
    Ok(())
}

const RUST_SAFETY: &str = " *\n * # Safety\n * The rules at the head of paraf.h hold.\n";

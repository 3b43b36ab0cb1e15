//! Gives the shared library the name that programs look for when they start.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let number = |name: &str| std::env::var(name).unwrap_or_default();
    let (major, minor) = (number("CARGO_PKG_VERSION_MAJOR"), number("CARGO_PKG_VERSION_MINOR"));
    // Before 1.0 a minor version may break programs, so it is part of the name.
    let abi = if major == "0" { format!("0.{minor}") } else { major };
    match number("CARGO_CFG_TARGET_OS").as_str() {
        "linux" => println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libparaf.so.{abi}"),
        "macos" => println!("cargo:rustc-cdylib-link-arg=-Wl,-install_name,@rpath/libparaf.{abi}.dylib"),
        _ => {}
    }
}

//! Link settings of Node-API.

fn main() {
    napi_build::setup();
}

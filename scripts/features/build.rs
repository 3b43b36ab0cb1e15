//! Does nothing: without a script there would be no dependencies of one.

fn main() {}

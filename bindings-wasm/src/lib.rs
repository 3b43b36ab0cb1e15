//! A binding of paraf.

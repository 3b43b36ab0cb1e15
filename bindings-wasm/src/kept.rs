//! JavaScript values for the core, which asks for what may go to another thread. They may not: they stay with the thread that has them,
//! and what goes is their number.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fmt;

use wasm_bindgen::prelude::*;

thread_local! {
    static VALUES: RefCell<BTreeMap<u64, JsValue>> = const { RefCell::new(BTreeMap::new()) };
    static NEXT: Cell<u64> = const { Cell::new(0) };
}

/// A value that is kept for as long as this is. As an error it is what the caller's own code threw.
pub(crate) struct Kept(u64);

impl Kept {
    pub(crate) fn new(value: JsValue) -> Self {
        let number = NEXT.replace(NEXT.get() + 1);
        VALUES.with_borrow_mut(|values| values.insert(number, value));
        Kept(number)
    }

    pub(crate) fn value(&self) -> JsValue {
        VALUES.with_borrow(|values| values.get(&self.0).cloned().unwrap_or_default())
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        VALUES.with_borrow_mut(|values| values.remove(&self.0));
    }
}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Kept({})", self.0)
    }
}

impl fmt::Display for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the caller's own code threw")
    }
}

impl std::error::Error for Kept {}

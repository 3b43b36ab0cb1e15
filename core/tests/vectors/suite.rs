//! The cases of a file of the suite as they are run: `key:` and a name in an input stand for a key of that file.

use serde_json::Value;

pub(crate) fn cases(text: &str) -> Vec<Value> {
    let mut suite: Value = serde_json::from_str(text).expect("JSON");
    let keys = suite["keys"].take();
    let Value::Array(mut cases) = suite["cases"].take() else { panic!("there is no list of cases") };
    for case in &mut cases {
        expand(&mut case["input"], &keys);
    }
    cases
}

fn expand(value: &mut Value, keys: &Value) {
    match value {
        Value::String(text) => {
            if let Some(key) = text.strip_prefix("key:").and_then(|name| keys.get(name)) {
                *value = key.clone();
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| expand(value, keys)),
        Value::Object(values) => values.values_mut().for_each(|value| expand(value, keys)),
        _ => {}
    }
}

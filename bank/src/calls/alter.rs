//! Bodies that a fault changes before they are signed.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use paraf::message::types::{Object, Value};

use crate::faults::Fault;

/// The body as the fault wants it; as it is, where it wants nothing of it.
pub(super) fn altered(body: Vec<u8>, service: &str, fault: Option<Fault>) -> Vec<u8> {
    let change: fn(&mut Vec<(String, Value)>, &str) = match fault {
        Some(Fault::MissingField) => |members, _| members.retain(|(name, _)| name != "virtualAccountNo"),
        Some(Fault::IrregularTypes) => add_irregular,
        _ => return body,
    };
    let Ok(Value::Object(object)) = serde_json::from_slice(&body) else {
        return body;
    };
    let mut members: Vec<(String, Value)> = object.into_iter().collect();
    change(&mut members, service);
    serde_json::to_vec(&Value::from(Object::from_iter(members))).unwrap_or(body)
}

/// What BCA was seen to send for values that are not there (docs/sources/bca-services-va.md#va-inquiry,
/// docs/sources/bca-services-va.md#va-payment).
fn add_irregular(members: &mut Vec<(String, Value)>, service: &str) {
    let empty = || Value::from("");
    let of_inquiry = || [("language", empty()), ("amount", Value::Null), ("passApp", empty())].to_vec();
    let of_payment = || {
        let bills = Value::from(vec![Value::Null]);
        let texts = ["freeTexts", "additionalInfo", "paidBills"].map(|name| (name, empty()));
        [&texts[..], &[("billDetails", bills), ("cumulativePaymentAmount", Value::Null)]].concat()
    };
    let irregular = if service == "24" { of_inquiry() } else { of_payment() };
    for (name, value) in irregular.into_iter().chain([("hashedSourceAccountNo", empty())]) {
        if !members.iter().any(|(known, _)| known == name) {
            members.push((name.into(), value));
        }
    }
}

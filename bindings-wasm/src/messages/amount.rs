//! Money.

use wasm_bindgen::prelude::*;

use super::results::{AmountFields, amount_fields};
use crate::convert::{exact_i64, list, text, whole_i64};
use crate::error::Thrown;

/// An amount as SNAP writes it: a value with two decimals and a currency of ISO 4217. It counts hundredths, so nothing is ever rounded:
/// what does not fit is an error. In JSON it is what a message wants: `{ "value": "10000.00", "currency": "IDR" }`.
///
/// ```js
/// const total = new Amount('10000.00', 'IDR').add(new Amount('0.10', 'IDR'));
/// JSON.stringify({ totalAmount: total }); // '{"totalAmount":{"value":"10000.10","currency":"IDR"}}'
/// ```
#[wasm_bindgen]
pub struct Amount(paraf::message::Amount);

#[wasm_bindgen]
impl Amount {
    /// Takes text such as `10000.00`, digits without needless zeros, a point, two decimals; or a `bigint` of whole units. A `number` is
    /// never taken: it may have been rounded before.
    ///
    /// Throws `invalid-argument`.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "string | bigint")] value: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] currency: &JsValue,
    ) -> Result<Amount, Thrown> {
        let currency = text(currency, CURRENCY)?;
        Ok(Amount(match value.is_bigint() {
            true => paraf::message::Amount::parse_lenient(&whole_i64(value, VALUE)?.to_string(), &currency)?,
            false => paraf::message::Amount::parse(&text(value, VALUE)?, &currency)?,
        }))
    }

    /// Reads what providers send in practice too: no decimals, one, or leading zeros.
    ///
    /// Throws `invalid-argument`.
    #[wasm_bindgen(js_name = parseLenient)]
    pub fn parse_lenient(
        #[wasm_bindgen(unchecked_param_type = "string")] value: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] currency: &JsValue,
    ) -> Result<Amount, Thrown> {
        Ok(Amount(paraf::message::Amount::parse_lenient(&text(value, VALUE)?, &text(currency, CURRENCY)?)?))
    }

    /// From hundredths: 1000000n is 10000.00.
    ///
    /// Throws `invalid-argument`.
    #[wasm_bindgen(js_name = fromHundredths)]
    pub fn from_hundredths(
        #[wasm_bindgen(unchecked_param_type = "bigint")] hundredths: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] currency: &JsValue,
    ) -> Result<Amount, Thrown> {
        Ok(Amount(paraf::message::Amount::from_hundredths(
            whole_i64(hundredths, "hundredths")?,
            &text(currency, CURRENCY)?,
        )?))
    }

    /// The value with its two decimals, as it stands in a message.
    #[wasm_bindgen(getter)]
    pub fn value(&self) -> String {
        self.0.value()
    }

    /// The currency.
    #[wasm_bindgen(getter)]
    pub fn currency(&self) -> String {
        self.0.currency().into()
    }

    /// The amount in hundredths.
    #[wasm_bindgen(getter)]
    pub fn hundredths(&self) -> i64 {
        self.0.hundredths()
    }

    /// The sum.
    ///
    /// Throws `invalid-argument`: two currencies, or more than 16 digits before the point.
    pub fn add(&self, #[wasm_bindgen(unchecked_param_type = "Amount")] other: &JsValue) -> Result<Amount, Thrown> {
        Ok(Amount(self.0.checked_add(&read(other)?)?))
    }

    /// The difference.
    ///
    /// Throws as `add`.
    pub fn subtract(&self, #[wasm_bindgen(unchecked_param_type = "Amount")] other: &JsValue) -> Result<Amount, Thrown> {
        Ok(Amount(self.0.checked_sub(&read(other)?)?))
    }

    /// So many times this. A `number` is a whole one.
    ///
    /// Throws `invalid-argument`: more than 16 digits before the point.
    pub fn multiply(
        &self,
        #[wasm_bindgen(unchecked_param_type = "bigint | number")] times: &JsValue,
    ) -> Result<Amount, Thrown> {
        Ok(Amount(self.0.checked_mul(exact_i64(times, "times")?)?))
    }

    /// A part of this, or a multiple: 11 and 100 are eleven percent. `rounding` says what becomes of a fraction of a hundredth; `up` is
    /// away from zero.
    ///
    /// Throws `invalid-argument`: a denominator of zero, or more than 16 digits before the point.
    pub fn fraction(
        &self,
        #[wasm_bindgen(unchecked_param_type = "bigint | number")] numerator: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "bigint | number")] denominator: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "'half-up' | 'half-even' | 'up' | 'down'")] rounding: &JsValue,
    ) -> Result<Amount, Thrown> {
        let (numerator, denominator) = (exact_i64(numerator, "numerator")?, exact_i64(denominator, "denominator")?);
        let rounding = paraf::message::Rounding::parse(&text(rounding, "rounding")?)?;
        Ok(Amount(self.0.checked_fraction(numerator, denominator, rounding)?))
    }

    /// All of them together.
    ///
    /// Throws `invalid-argument`: none at all, two currencies, or more than 16 digits before the point.
    pub fn sum(
        #[wasm_bindgen(unchecked_param_type = "readonly Amount[]")] amounts: &JsValue,
    ) -> Result<Amount, Thrown> {
        Ok(Amount(paraf::message::Amount::checked_sum(&list(amounts, read)?)?))
    }

    /// -1, 0 or 1, as `Array.prototype.sort` wants it: whether this is less than the other, as much, or more.
    ///
    /// Throws `invalid-argument`: two currencies.
    #[wasm_bindgen(unchecked_return_type = "-1 | 0 | 1")]
    pub fn compare(&self, #[wasm_bindgen(unchecked_param_type = "Amount")] other: &JsValue) -> Result<i32, Thrown> {
        Ok(self.0.checked_cmp(&read(other)?)? as i32)
    }

    /// For logs and people: `10000.00 IDR`.
    #[wasm_bindgen(js_name = toString)]
    pub fn describe(&self) -> String {
        self.0.to_string()
    }

    /// What a message holds.
    #[wasm_bindgen(js_name = toJSON, unchecked_return_type = "AmountFields")]
    pub fn json(&self) -> AmountFields {
        amount_fields(&self.0.value(), self.0.currency())
    }

    /// The same amount once more: how this module takes hold of an `Amount` inside a value.
    #[wasm_bindgen(js_name = __share, skip_typescript)]
    pub fn share(&self) -> Amount {
        Amount(self.0)
    }
}

#[wasm_bindgen(raw_module = "../host.js")]
extern "C" {
    /// Calls `__share` of an `Amount`; none for any other value.
    #[wasm_bindgen(js_name = shareAmount, catch)]
    fn share_amount(value: &JsValue) -> Result<Option<Amount>, JsValue>;
}

fn read(value: &JsValue) -> Result<paraf::message::Amount, Thrown> {
    share_amount(value)?.map(|amount| amount.0).ok_or_else(|| Thrown::argument("amount", "is not an Amount"))
}

const VALUE: &str = "amount.value";
const CURRENCY: &str = "amount.currency";

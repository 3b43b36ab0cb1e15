//! Money without floating point.

use napi::bindgen_prelude::{BigInt, ClassInstance, FromNapiValue, JsObjectValue, Object};
use napi::{Env, JsValue, Unknown, ValueType};
use napi_derive::napi;

use crate::failure::{Failure, call};
use crate::input::Input;
use crate::input::text::Text;

/// An amount as SNAP writes it: a value with two decimals and a currency of ISO 4217.
///
/// It holds hundredths as an integer, so nothing is rounded, and what does not fit (16 digits before the point) is an error. A
/// `number` is never taken: 0.1 + 0.2 is no amount.
///
/// ```js
/// const total = new Amount('10000.00', 'IDR').add(new Amount('0.10', 'IDR'))
/// total.value // '10000.10'
/// JSON.stringify({ amount: total }) // '{"amount":{"value":"10000.10","currency":"IDR"}}'
/// ```
#[napi]
pub struct Amount(paraf::message::Amount);

/// The two fields of an amount in a message.
#[napi(object, object_from_js = false)]
pub struct AmountFields {
    /// The value with its two decimals.
    #[napi(readonly)]
    pub value: String,
    /// The currency.
    #[napi(readonly)]
    pub currency: String,
}

#[napi]
impl Amount {
    /// Takes text such as `10000.00`, digits without needless zeros, a point, two decimals; or a `bigint` of whole units.
    ///
    /// Throws `invalid-argument`.
    #[napi(constructor, ts_args_type = "value: string | bigint, currency: string")]
    pub fn new(env: Env, value: Unknown<'_>, currency: Unknown<'_>) -> napi::Result<Self> {
        call(&env, || {
            let currency = Text::read(currency, CURRENCY)?;
            Ok(Amount(match value.get_type()? {
                ValueType::BigInt => paraf::message::Amount::parse_lenient(&whole(&value)?.to_string(), &currency)?,
                ValueType::String => paraf::message::Amount::parse(&Text::read(value, VALUE)?, &currency)?,
                _ => return Err(Failure::argument(VALUE, "is neither a string nor a bigint")),
            }))
        })
    }

    /// Reads what providers send in practice too: no decimals, one, or leading zeros.
    ///
    /// Throws `invalid-argument`.
    #[napi(factory, ts_args_type = "value: string, currency: string")]
    pub fn parse_lenient(env: Env, value: Unknown<'_>, currency: Unknown<'_>) -> napi::Result<Self> {
        call(&env, || {
            let (value, currency) = (Text::read(value, VALUE)?, Text::read(currency, CURRENCY)?);
            Ok(Amount(paraf::message::Amount::parse_lenient(&value, &currency)?))
        })
    }

    /// From hundredths: 1000000n is 10000.00.
    ///
    /// Throws `invalid-argument`.
    #[napi(factory, ts_args_type = "hundredths: bigint, currency: string")]
    pub fn from_hundredths(env: Env, hundredths: Unknown<'_>, currency: Unknown<'_>) -> napi::Result<Self> {
        call(&env, || {
            let currency = Text::read(currency, CURRENCY)?;
            if hundredths.get_type()? != ValueType::BigInt {
                return Err(Failure::argument("hundredths", "is not a bigint"));
            }
            Ok(Amount(paraf::message::Amount::from_hundredths(whole(&hundredths)?, &currency)?))
        })
    }

    /// The value with its two decimals.
    #[napi(getter)]
    pub fn value(&self) -> String {
        self.0.value()
    }

    /// The currency.
    #[napi(getter)]
    pub fn currency(&self) -> &str {
        self.0.currency()
    }

    /// The amount in hundredths.
    #[napi(getter, ts_return_type = "bigint")]
    pub fn hundredths(&self) -> BigInt {
        BigInt::from(self.0.hundredths())
    }

    /// The sum.
    ///
    /// Throws `invalid-argument` for two currencies, and for a sum that has no room.
    #[napi(ts_args_type = "other: Amount")]
    pub fn add(&self, env: Env, other: Unknown<'_>) -> napi::Result<Amount> {
        call(&env, || Ok(Amount(self.0.checked_add(&Amount::read(&env, other)?)?)))
    }

    /// The difference.
    ///
    /// Throws as `add`.
    #[napi(ts_args_type = "other: Amount")]
    pub fn subtract(&self, env: Env, other: Unknown<'_>) -> napi::Result<Amount> {
        call(&env, || Ok(Amount(self.0.checked_sub(&Amount::read(&env, other)?)?)))
    }

    /// So many times this. A `number` is a whole one.
    ///
    /// Throws `invalid-argument` for a product that has no room.
    #[napi(ts_args_type = "times: bigint | number")]
    pub fn multiply(&self, env: Env, times: Unknown<'_>) -> napi::Result<Amount> {
        call(&env, || Ok(Amount(self.0.checked_mul(i64::read(times, "times")?)?)))
    }

    /// A part of this, or a multiple: 11 and 100 are eleven percent. `rounding` says what becomes of a fraction of a hundredth; `up`
    /// is away from zero.
    ///
    /// Throws `invalid-argument`: a denominator of zero, or a result that has no room.
    #[napi(
        ts_args_type = "numerator: bigint | number, denominator: bigint | number, rounding: 'half-up' | 'half-even' | 'up' | 'down'"
    )]
    pub fn fraction(
        &self,
        env: Env,
        numerator: Unknown<'_>,
        denominator: Unknown<'_>,
        rounding: Unknown<'_>,
    ) -> napi::Result<Amount> {
        call(&env, || {
            let (numerator, denominator) = (i64::read(numerator, "numerator")?, i64::read(denominator, "denominator")?);
            let rounding = paraf::message::Rounding::parse(&Text::read(rounding, "rounding")?)?;
            Ok(Amount(self.0.checked_fraction(numerator, denominator, rounding)?))
        })
    }

    /// All of them together.
    ///
    /// Throws `invalid-argument`: none at all, two currencies, or a sum that has no room.
    #[napi(factory, ts_args_type = "amounts: readonly Amount[]")]
    pub fn sum(env: Env, amounts: Unknown<'_>) -> napi::Result<Self> {
        call(&env, || {
            if !amounts.is_array()? {
                return Err(Failure::argument("amounts", "is not an array"));
            }
            // SAFETY: an array is an object.
            let amounts = unsafe { amounts.cast::<Object<'_>>() }?;
            let amounts: Vec<paraf::message::Amount> = (0..amounts.get_array_length()?)
                .map(|index| Amount::read(&env, amounts.get_element(index)?))
                .collect::<Result<_, Failure>>()?;
            Ok(Amount(paraf::message::Amount::checked_sum(&amounts)?))
        })
    }

    /// Less than zero where this is less than `other`, zero where they are equal, more than zero where it is more: for `sort`.
    ///
    /// Throws `invalid-argument` for two currencies.
    #[napi(ts_args_type = "other: Amount")]
    pub fn compare(&self, env: Env, other: Unknown<'_>) -> napi::Result<i32> {
        call(&env, || Ok(self.0.checked_cmp(&Amount::read(&env, other)?)? as i32))
    }

    /// For logs: value and currency.
    #[napi(js_name = "toString")]
    pub fn describe(&self) -> String {
        self.0.to_string()
    }

    /// As it stands in a message.
    #[napi(js_name = "toJSON")]
    pub fn json(&self) -> AmountFields {
        AmountFields { value: self.0.value(), currency: self.0.currency().to_owned() }
    }

    fn read(env: &Env, value: Unknown<'_>) -> Result<paraf::message::Amount, Failure> {
        // SAFETY: the value belongs to this environment; one that is no `Amount` is an error.
        match unsafe { ClassInstance::<Amount>::from_napi_value(env.raw(), value.raw()) } {
            Ok(amount) => Ok(amount.0),
            Err(_) => Err(Failure::argument("other", "is not an Amount")),
        }
    }
}

const VALUE: &str = "amount.value";
const CURRENCY: &str = "amount.currency";

/// A `bigint` that has room.
fn whole(value: &Unknown<'_>) -> Result<i64, Failure> {
    // SAFETY: callers look at the type first, and a mismatch would be an error of Node-API.
    let (whole, lossless) = unsafe { value.cast::<BigInt>() }?.get_i64();
    if !lossless {
        return Err(Failure::argument(VALUE, "has more than 16 digits before the point"));
    }
    Ok(whole)
}

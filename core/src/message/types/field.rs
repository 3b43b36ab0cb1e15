//! How one value is read and seen: tolerant where providers are loose, exact on the way out.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::SPELLINGS;
use super::number::{Number, Numeric};
use super::parse::Misfit;
use super::value::{Object, Value};

/// A value as it goes out.
pub(super) enum View<'m> {
    Null,
    Boolean(bool),
    Number(&'m Number),
    String(&'m str),
    Array(&'m dyn Items),
    Object(&'m Object),
    Structure(&'m dyn Structure),
}

/// What a field of a table can hold.
pub(super) trait Field: Sized {
    /// None for what stands for an absent value. `null` is handled before.
    fn read(value: Value) -> Result<Option<Self>, Misfit>;

    fn view(&self) -> View<'_>;
}

/// A field of a structure, given or not.
pub(super) trait Member {
    fn read(&mut self, value: Value) -> Result<(), Misfit>;

    fn view(&self) -> Option<View<'_>>;
}

impl<T: Field> Member for Option<T> {
    #[inline]
    fn read(&mut self, value: Value) -> Result<(), Misfit> {
        *self = if value == Value::Null { None } else { T::read(value)? };
        Ok(())
    }

    #[inline]
    fn view(&self) -> Option<View<'_>> {
        self.as_ref().map(Field::view)
    }
}

/// An object that a table describes.
pub(super) trait Structure {
    /// In the order of the table.
    fn members(&self) -> Vec<(&'static str, &dyn Member)>;

    fn members_mut(&mut self) -> Vec<(&'static str, &mut dyn Member)>;

    /// What the table does not have.
    fn others(&self) -> &Object;

    fn others_mut(&mut self) -> &mut Object;
}

/// Gives each member of the object its place. A table has at most 64 fields.
pub(super) fn fill(structure: &mut dyn Structure, object: Object) -> Result<(), Misfit> {
    let mut others = Object::default();
    let mut members = structure.members_mut();
    let (mut likely, mut seen) = (0, 0_u64);
    for (key, value) in object {
        let Some(index) = find(&members, &key, likely) else {
            others.push(key, value);
            continue;
        };
        let (name, member) = &mut members[index];
        if seen & (1 << index) != 0 {
            return Err(Misfit::new("is a duplicate key").inside(name));
        }
        member.read(value).map_err(|misfit| misfit.inside(name))?;
        seen |= 1 << index;
        likely = index + 1;
    }
    *structure.others_mut() = others;
    Ok(())
}

/// Fields mostly come in the order of the table, so the search begins behind the last one.
fn find(members: &[(&'static str, &mut dyn Member)], key: &str, likely: usize) -> Option<usize> {
    let position = |wanted: &str| members.iter().position(|(name, _)| *name == wanted);
    if members.get(likely).is_some_and(|(name, _)| *name == key) {
        return Some(likely);
    }
    position(key)
        .or_else(|| members.iter().position(|(name, _)| name.eq_ignore_ascii_case(key.trim())))
        .or_else(|| SPELLINGS.iter().find(|(written, _)| *written == key).and_then(|(_, meant)| position(meant)))
}

/// An array, whatever its elements are.
pub(super) trait Items {
    fn count(&self) -> usize;

    fn item(&self, index: usize) -> View<'_>;
}

impl<T: Field> Items for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> View<'_> {
        self[index].view()
    }
}

impl Field for String {
    fn read(value: Value) -> Result<Option<Self>, Misfit> {
        match value {
            Value::String(text) => Ok(Some(text)),
            Value::Number(number) => Ok(Some(number.into_text())),
            other => nothing(&other, "is not a string"),
        }
    }

    fn view(&self) -> View<'_> {
        View::String(self)
    }
}

impl Field for Numeric {
    fn read(value: Value) -> Result<Option<Self>, Misfit> {
        match value {
            Value::Number(number) => Ok(Some(Numeric::Number(number))),
            Value::String(text) if !text.is_empty() => Ok(Some(Numeric::String(text))),
            other => nothing(&other, "is not a number"),
        }
    }

    fn view(&self) -> View<'_> {
        match self {
            Numeric::Number(number) => View::Number(number),
            Numeric::String(text) => View::String(text),
        }
    }
}

impl Field for bool {
    fn read(value: Value) -> Result<Option<Self>, Misfit> {
        match value {
            Value::Boolean(boolean) => Ok(Some(boolean)),
            Value::String(text) if text == "true" => Ok(Some(true)),
            Value::String(text) if text == "false" => Ok(Some(false)),
            other => nothing(&other, "is not true or false"),
        }
    }

    fn view(&self) -> View<'_> {
        View::Boolean(*self)
    }
}

impl Field for Object {
    fn read(value: Value) -> Result<Option<Self>, Misfit> {
        object(value)
    }

    fn view(&self) -> View<'_> {
        View::Object(self)
    }
}

impl Field for Value {
    fn read(value: Value) -> Result<Option<Self>, Misfit> {
        Ok(Some(value))
    }

    fn view(&self) -> View<'_> {
        match self {
            Value::Null => View::Null,
            Value::Boolean(boolean) => View::Boolean(*boolean),
            Value::Number(number) => View::Number(number),
            Value::String(text) => View::String(text),
            Value::Array(items) => View::Array(items),
            Value::Object(object) => View::Object(object),
        }
    }
}

impl<T: Structure + Default> Field for T {
    #[inline]
    fn read(value: Value) -> Result<Option<Self>, Misfit> {
        let Some(object) = object(value)? else {
            return Ok(None);
        };
        let mut structure = T::default();
        fill(&mut structure, object)?;
        Ok(Some(structure))
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Structure(self)
    }
}

impl<T: Field> Field for Vec<T> {
    #[inline]
    fn read(value: Value) -> Result<Option<Self>, Misfit> {
        let Some(values) = array(value)? else {
            return Ok(None);
        };
        let mut items = Vec::with_capacity(values.len());
        for (index, value) in values.into_iter().enumerate() {
            items.extend(T::read(value).map_err(|misfit| misfit.inside(index))?);
        }
        Ok(Some(items))
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Array(self)
    }
}

/// One object, or several in an array: BCA answers for one terminal, or for all that were settled.
#[derive(Clone, Debug, PartialEq)]
pub enum OneOrMany<T> {
    /// An object.
    One(T),
    /// An array, perhaps of one.
    Many(Vec<T>),
}

impl<T> From<T> for OneOrMany<T> {
    fn from(one: T) -> Self {
        OneOrMany::One(one)
    }
}

impl<T> From<Vec<T>> for OneOrMany<T> {
    fn from(items: Vec<T>) -> Self {
        OneOrMany::Many(items)
    }
}

impl<T: Field> Field for OneOrMany<T> {
    #[inline]
    fn read(value: Value) -> Result<Option<Self>, Misfit> {
        Ok(match value {
            Value::Array(_) => <Vec<T> as Field>::read(value)?.map(OneOrMany::Many),
            other => T::read(other)?.map(OneOrMany::One),
        })
    }

    #[inline]
    fn view(&self) -> View<'_> {
        match self {
            OneOrMany::One(one) => one.view(),
            OneOrMany::Many(items) => items.view(),
        }
    }
}

/// One object, bare or as the only element of an array. BCA's shared biller writes `[]` for no object.
fn object(value: Value) -> Result<Option<Object>, Misfit> {
    match value {
        Value::Object(object) => Ok(Some(object)),
        Value::Array(mut items) => match (items.pop(), items.is_empty()) {
            (None | Some(Value::Null), true) => Ok(None),
            (Some(Value::Object(object)), true) => Ok(Some(object)),
            _ => Err(Misfit::new("is not an object")),
        },
        other => nothing(&other, "is not an object"),
    }
}

/// The elements that are there; one object alone is an array of one.
fn array(value: Value) -> Result<Option<Vec<Value>>, Misfit> {
    match value {
        Value::Array(mut items) => {
            let empty = items.is_empty();
            items.retain(|item| *item != Value::Null);
            Ok((empty || !items.is_empty()).then_some(items))
        }
        Value::Object(object) => Ok(Some(alloc::vec![Value::Object(object)])),
        other => nothing(&other, "is not an array"),
    }
}

/// `""` and `[null]` where nothing else fits.
fn nothing<T>(value: &Value, what: &'static str) -> Result<Option<T>, Misfit> {
    match value {
        Value::String(text) if text.is_empty() => Ok(None),
        Value::Array(items) if items.as_slice() == [Value::Null] => Ok(None),
        _ => Err(Misfit::new(what.to_string())),
    }
}

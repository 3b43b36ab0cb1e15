//! An object at its end, and what its rules find in it by their paths.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};

use super::Mode;
use crate::message::table::{Format, Path, Shape};

/// A value that a rule may ask for, or an object that such values lie in, or what has no text and is there. They come in the order of the message.
pub(super) struct Captured<'b> {
    /// How many objects it lies in.
    pub(super) level: u8,
    pub(super) name: &'static str,
    /// Of an object in a list: its place there.
    pub(super) index: usize,
    /// None of an object, of true and false, and of a list of strings.
    pub(super) text: Option<Cow<'b, str>>,
}

pub(super) struct Scope<'s, 'b> {
    pub(super) shape: &'static Shape,
    pub(super) given: u64,
    /// That of its members.
    pub(super) level: u8,
    pub(super) captured: &'s [Captured<'b>],
    pub(super) response_code: Option<&'s str>,
    pub(super) mode: Mode,
    /// The day in Western Indonesian Time, where the caller said when "now" is.
    pub(super) today: Option<i64>,
}

/// A value that stands at a path.
#[derive(Clone, Copy)]
pub(super) struct Value<'s> {
    path: Path,
    /// The element of the path's list that it is in.
    pub(super) index: usize,
    pub(super) text: &'s str,
}

impl Value<'_> {
    pub(super) fn place(&self) -> String {
        place(self.path, self.index)
    }
}

/// A pointer without its first slash.
fn place(path: Path, index: usize) -> String {
    match path.split_once('*') {
        Some((list, rest)) => [list, &index.to_string(), rest].concat(),
        None => path.to_string(),
    }
}

impl<'b> Scope<'_, 'b> {
    /// Whether there is a value; below a list, in any of its elements.
    pub(super) fn has(&self, path: Path) -> bool {
        if !path.contains('/') {
            let index = self.shape.fields.iter().position(|field| field.name == path);
            return index.is_some_and(|index| self.given & (1 << index) != 0);
        }
        self.found(path).next().is_some()
    }

    /// How the row at the path is written.
    pub(super) fn format(&self, path: Path) -> Option<Format> {
        let (mut shape, mut format) = (Some(self.shape), None);
        for name in path.split('/').filter(|name| *name != "*") {
            let field = shape?.fields.iter().find(|field| field.name == name)?;
            (shape, format) = (field.shape, Some(field.format));
        }
        format
    }

    pub(super) fn text(&self, path: Path) -> Option<&str> {
        self.values(path).next().map(|value| value.text)
    }

    pub(super) fn values<'a>(&'a self, path: Path) -> impl Iterator<Item = Value<'a>> {
        self.found(path)
            .filter_map(move |(index, captured)| Some(Value { path, index, text: captured.text.as_deref()? }))
    }

    /// Where something stands at the path.
    pub(super) fn pointers(&self, path: Path) -> impl Iterator<Item = String> {
        let direct = !path.contains('/') && self.has(path);
        let below = self.found(path).filter(move |_| path.contains('/')).map(move |(index, _)| place(path, index));
        direct.then(|| path.to_string()).into_iter().chain(below)
    }

    /// Where nothing stands though it could: at the path, or in each element of its list that lacks it.
    pub(super) fn lacking(&self, path: Path) -> impl Iterator<Item = String> {
        let list = path.split_once("/*").map(|(list, _)| list);
        let mut given = self.found(path).map(|(index, _)| index).peekable();
        let elements =
            list.into_iter().flat_map(|list| self.found(list)).filter(|(_, captured)| captured.text.is_none());
        let lacking = elements.filter(move |(index, _)| {
            while given.next_if(|other| other < index).is_some() {}
            given.next_if_eq(index).is_none()
        });
        let direct = list.is_none() && !self.has(path);
        direct.then(|| path.to_string()).into_iter().chain(lacking.map(move |(index, _)| place(path, index)))
    }

    /// What stands at the path, each with its place in the path's list; where the path has none, in the list that it leads to.
    fn found<'a>(&'a self, path: Path) -> impl Iterator<Item = (usize, &'a Captured<'b>)> {
        let names = |path: Path| path.split('/').filter(|name| *name != "*");
        let steps = names(path).count();
        let list = path.split_once("/*").map_or(steps, |(list, _)| names(list).count());
        // How many steps the objects around have gone along the path, and through which element of its list.
        let (mut gone, mut index) = (0, 0);
        self.captured.iter().filter_map(move |captured| {
            let step = usize::from(captured.level.checked_sub(self.level)?);
            if step > gone {
                return None;
            }
            gone = step;
            if names(path).nth(step) != Some(captured.name) {
                return None;
            }
            if captured.text.is_none() {
                gone = step + 1;
                if gone == list {
                    index = captured.index;
                }
            }
            (step + 1 == steps).then_some((index, captured))
        })
    }
}

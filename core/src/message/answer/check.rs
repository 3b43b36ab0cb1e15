//! An answer held against its request.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::echo::{Account, comparable, sources};
use super::row;
use crate::error::Error;
use crate::message::service::Service;
use crate::message::table::Field;
use crate::message::tree::{Node, parse};
use crate::message::validate::{Check, Violation};

impl Service {
    /// In what an answer is not that of its request: another reference, account or amount than the request's, by the fields that the
    /// service's table calls an echo. Nothing for an answer that fits. What is wrong with the answer by itself is [`validate`](Self::validate)'s to say.
    ///
    /// A value that the answer leaves out or empty is no violation here, and neither is another spelling of the same: `10000` and `10000.00`, an account
    /// with its padding and without.
    ///
    #[cfg_attr(feature = "transfer", doc = "```")]
    #[cfg_attr(not(feature = "transfer"), doc = "```ignore")]
    /// use paraf::Profile;
    /// use paraf::message::Service;
    /// let transfer = Service::find("17", &Profile::named("bca")?)?;
    /// let request = br#"{"partnerReferenceNo": "1", "amount": {"value": "10000.00", "currency": "IDR"}, "beneficiaryAccountNo": "888801"}"#;
    /// let answer = br#"{"responseCode": "2001700", "partnerReferenceNo": "1", "amount": {"value": "90000.00", "currency": "IDR"}}"#;
    /// let violations = transfer.check_answer(request, answer)?;
    /// assert_eq!(violations.iter().map(|violation| violation.pointer()).collect::<Vec<_>>(), ["/amount"]);
    /// # Ok::<(), paraf::Error>(())
    /// ```
    ///
    /// # Errors
    /// `invalid-argument`: a request that is no JSON object.
    pub fn check_answer(&self, request: &[u8], answer: &[u8]) -> Result<Vec<Violation>, Error> {
        let request = parse(request).ok_or_else(|| Error::invalid_argument("request", "is no JSON object"))?;
        let broken = |pointer: String, check, detail| Violation::new(*self, pointer, check, detail, None);
        let Some(answer) = parse(answer) else {
            return Ok([broken(String::new(), Check::MalformedJson, "is no JSON object")].into());
        };
        let found = differing(*self, &request, &answer);
        Ok(found.into_iter().map(|pointer| broken(pointer, Check::Echo, "is not what the request has")).collect())
    }
}

/// Where an answer says another thing than its request, by the fields that the table calls an echo.
pub(super) fn differing(service: Service, request: &Node<'_>, answer: &Node<'_>) -> Vec<String> {
    let echo = service.table().echo;
    let account = Account::of(service, request);
    let rows = echo.iter().filter_map(|(to, of)| Some((*to, *of, row(service.table().response, to)?)));
    let mut found: Vec<String> = Vec::new();
    let mut lists: Vec<&str> = Vec::new();
    for (to, of, field) in rows.clone() {
        match to.split_once("/*") {
            Some((list, _)) if lists.contains(&list) => {}
            Some((list, _)) => lists.push(list),
            None => match answer.at(to) {
                Ok(told) if !differ(value(request, of), told, field, account) => {}
                // Twice: two things, one of which is not the request's.
                _ => found.push(to.into()),
            },
        }
    }
    for list in lists {
        let pairs: Vec<Pair> = rows.clone().filter_map(|(to, of, field)| Pair::of(list, to, of, field)).collect();
        found.extend(strangers(list, &pairs, request, answer, account));
    }
    found
}

/// A place in each element of a list.
struct Pair {
    to: &'static str,
    of: &'static str,
    below: &'static str,
    field: &'static Field,
}

impl Pair {
    fn of(list: &str, to: &'static str, of: &'static str, field: &'static Field) -> Option<Self> {
        let (at, below) = to.split_once("/*")?;
        (at == list).then_some(Pair { to, of, below, field })
    }
}

/// The elements of the answer that are none of the request's, in whatever order they come; each of the request's counts once.
fn strangers(list: &str, pairs: &[Pair], request: &Node<'_>, answer: &Node<'_>, account: Account<'_>) -> Vec<String> {
    let Ok(elements) = answer.at(list).map(|list| list.map(Node::elements).unwrap_or_default()) else {
        return [list.into()].into();
    };
    let asked: Vec<Vec<Option<&Node<'_>>>> = pairs.iter().map(|pair| sources(request, pair.of)).collect();
    let told: Vec<Vec<Option<&Node<'_>>>> = pairs.iter().map(|pair| sources(answer, pair.to)).collect();
    let cell = |columns: &[Vec<Option<_>>], at: usize, row: usize| columns.get(at)?.get(row).copied()?;
    let count = asked.first().map_or(0, Vec::len);
    let mut found = Vec::new();
    let mut before: Vec<Vec<Option<String>>> = Vec::new();
    for (index, element) in elements.iter().filter(|element| !element.is_empty()).enumerate() {
        if let Some(pair) = pairs.iter().find(|pair| element.at(pair.below).is_err()) {
            found.push(format!("{list}/{index}{}", pair.below));
            continue;
        }
        let said = |(at, pair): (usize, &Pair)| comparable(cell(&told, at, index)?, pair.field, account);
        let said: Vec<Option<String>> = pairs.iter().enumerate().map(said).collect();
        let the_same = before.iter().filter(|other| **other == said).count();
        before.push(said);
        let differs = |at: usize, pair: &Pair, number: usize| {
            differ(cell(&asked, at, number), cell(&told, at, index), pair.field, account)
        };
        let differing = |number: usize| pairs.iter().enumerate().find(|(at, pair)| differs(*at, pair, number));
        let first: Vec<_> = (0..count).map(differing).collect();
        if first.is_empty() || first.iter().filter(|differing| differing.is_none()).count() > the_same {
            continue;
        }
        // Of the element in the same place, else of the first; where it is told once too often, of the whole.
        let nearest = first.get(index).or(first.first()).copied().flatten();
        found.push(format!("{list}/{index}{}", nearest.map_or("", |(_, pair)| pair.below)));
    }
    found
}

fn value<'r, 'b>(message: &'r Node<'b>, place: &str) -> Option<&'r Node<'b>> {
    message.at(place).ok().flatten()
}

/// Both are given, and are not the same.
fn differ(asked: Option<&Node<'_>>, told: Option<&Node<'_>>, field: &'static Field, account: Account<'_>) -> bool {
    let comparable = |value: Option<&Node<'_>>| value.and_then(|value| comparable(value, field, account));
    matches!((comparable(asked), comparable(told)), (Some(asked), Some(told)) if asked != told)
}

//! The form of the tables: what a service, an object and a field are. The contents are in `generated`.

use super::outcome::Outcome;
use super::validate::Check;
use crate::profile::Direction;

/// One service of one profile.
pub(crate) struct ServiceTable {
    /// The code, or, where two services share one, a name behind it: `32-shared-biller`.
    pub(crate) id: &'static str,
    /// Whose table this is: `snap`, the standard's, or a provider's.
    pub(crate) profile: &'static str,
    /// Empty for a service before SNAP, which has none.
    pub(crate) code: &'static str,
    pub(crate) name: &'static str,
    pub(crate) name_id: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) direction: Direction,
    /// The one CHANNEL-ID of the service, where the provider fixes it; empty otherwise.
    pub(crate) channel_id: &'static str,
    /// The most characters of X-EXTERNAL-ID; 0 where the provider gives none of its own.
    pub(crate) external_id_most: u8,
    /// What X-EXTERNAL-ID is made of; empty for digits alone.
    pub(crate) external_id: &'static [ExternalIdPart],
    /// The fewest and the most characters of X-PARTNER-ID; 0 likewise.
    pub(crate) partner_id: (u8, u8),
    /// What X-PARTNER-ID is made of: [`Format::Any`] where the provider does not say.
    #[cfg_attr(not(feature = "diagnose"), allow(dead_code, reason = "diagnosis alone asks"))]
    pub(crate) partner_id_format: Format,
    pub(crate) answers: Answers,
    /// The text that stands for no value; empty where there is none.
    pub(crate) none: &'static str,
    /// How a call to the partner is told apart from another; None where no call of it is answered by what came before.
    pub(crate) delivery: Option<&'static DeliveryRule>,
    /// Where a success says what became of it; None where the code says all.
    pub(crate) result: Option<&'static ResultRule>,
    /// What an answer repeats: its place there, and that in the request.
    pub(crate) echo: Pairs,
    /// What an answer says beside that; None where it is the caller's alone.
    pub(crate) answer: Option<&'static AnswerRule>,
    pub(crate) request: &'static Shape,
    pub(crate) response: &'static Shape,
}

/// The services that a profile has in one family: one that is looked for is not looked for among those of others.
pub(crate) type OfProfile = (&'static str, &'static [ServiceTable]);

/// A part of an X-EXTERNAL-ID.
#[derive(Clone, Copy)]
#[cfg_attr(not(feature = "messages"), allow(dead_code, reason = "tables alone have it"))]
pub(crate) enum ExternalIdPart {
    /// So many characters of X-PARTNER-ID, its first.
    PartnerId(u8),
    /// The day in Western Indonesian Time, yyyyMMdd.
    Day,
    /// So many digits that make it unique.
    Digits(u8),
}

/// Places in an answer, and those in the request: pointers, with `*` for each element of a list.
pub(crate) type Pairs = &'static [(&'static str, &'static str)];

/// How an answer is built.
pub(crate) struct AnswerRule {
    /// Where the reason stands, in both languages; empty where there is none. The status is at the delivery's `answer_status`.
    pub(crate) reason: &'static str,
    pub(crate) each: Option<Each>,
    /// What is taken over from the request where the caller says nothing else.
    pub(crate) copies: Pairs,
    /// The HTTP statuses of refusals that carry more than code and message.
    pub(crate) refusals: &'static [u16],
    /// What these carry as empty texts.
    pub(crate) empty: &'static [&'static str],
}

/// A list whose elements have status and reason of their own, which are those of the whole.
pub(crate) struct Each {
    pub(crate) at: &'static str,
    pub(crate) status: &'static str,
    pub(crate) reason: &'static str,
}

/// The field that decides behind a code that says "successful".
pub(crate) struct ResultRule {
    /// A pointer into the answer.
    pub(crate) field: &'static str,
    /// What its values mean, whatever their case; any other says nothing.
    pub(crate) means: &'static [(&'static str, Outcome)],
    /// A field and the value with which it leaves open what the first one says; empty where there is none.
    pub(crate) open: (&'static str, &'static str),
}

/// What a provider answers to a message that breaks its table.
pub(crate) enum Answers {
    /// SNAP's codes, as the provider lists them.
    Snap,
    /// BCA's codes before SNAP: the rule, the field (empty for every field that has none of its own), the code.
    Esb(&'static [(Check, &'static str, &'static str)]),
}

/// What makes two deliveries the same; all places are pointers into the request.
pub(crate) struct DeliveryRule {
    pub(crate) kind: DeliveryKind,
    /// The thing's own ID: the first of these that is given.
    pub(crate) ids: &'static [&'static str],
    /// Whose it is, and for a notification its status: part of the key. Empty where there is none.
    pub(crate) of: &'static str,
    pub(crate) status: &'static str,
    /// What must be equal: texts, amounts, and lists in any order.
    pub(crate) texts: &'static [&'static str],
    pub(crate) amounts: &'static [&'static str],
    pub(crate) lists: &'static [ListRule],
    /// What may differ, and is reported when it does.
    pub(crate) reported: &'static [&'static str],
    /// Where the caller says `Y` when it asks again.
    pub(crate) advice: &'static str,
    /// Where the answer has the verdict, if not in its code alone: a pointer into the answer.
    pub(crate) answer_status: &'static str,
}

/// A list whose elements are compared in any order, by places in each.
pub(crate) struct ListRule {
    pub(crate) at: &'static str,
    pub(crate) texts: &'static [&'static str],
    pub(crate) amounts: &'static [&'static str],
}

/// What a delivery asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum DeliveryKind {
    /// Books nothing.
    Inquiry,
    /// Books, and repeats its verdict with a code of its own.
    Payment,
    /// Is taken note of, and answered alike each time.
    Notification,
}

/// An object: its fields, at most 64, and the rules that span them.
pub(crate) struct Shape {
    pub(crate) fields: &'static [Field],
    /// The bits of those that are mandatory, and of those that were before the page became stricter, which lenient goes by.
    pub(crate) wanted: u64,
    pub(crate) wanted_before: u64,
    pub(crate) rules: &'static [Rule],
    /// Rules that its page did not always have: strict alone holds to them.
    pub(crate) rules_of_today: &'static [Rule],
    /// Whether a rule looks below its own object.
    pub(crate) is_deep: bool,
}

impl Shape {
    pub(crate) fn has_rules(&self) -> bool {
        !self.rules.is_empty() || !self.rules_of_today.is_empty()
    }

    /// A field that is written nearly like this, of those with these bits: in another case, or a letter away.
    pub(crate) fn nearly(&self, key: &str, fields: u64) -> Option<&'static str> {
        let rows = self.fields.iter().enumerate().filter(|(index, _)| fields & (1 << index) != 0);
        rows.map(|(_, field)| field.name).find(|name| is_a_slip(key, name))
    }

    /// The row of a key. Fields mostly come in the order of the table, so the search begins behind the last one.
    pub(crate) fn find(&self, key: &str, likely: usize, lenient: bool) -> Option<(usize, &'static Field)> {
        let (before, behind) = self.fields.split_at_checked(likely).unwrap_or((&[], self.fields));
        let place = |fields: &'static [Field]| fields.iter().position(|field| field.name == key);
        let exact = place(behind).map(|index| likely + index).or_else(|| place(before));
        let index = match exact {
            Some(index) => index,
            // `virtualAccountdata`, `"partnerBulkId "`: published spellings.
            None if lenient => self.fields.iter().position(|field| field.name.eq_ignore_ascii_case(key.trim()))?,
            None => return None,
        };
        Some((index, self.fields.get(index)?))
    }
}

/// The fewest characters of a name that is taken for another one's slip: of short ones each is near some other.
const SLIPS_FROM: usize = 4;

/// Another case, a letter too many, too few, exchanged with its neighbor or for another. `amount2` is no slip of `amount1`.
fn is_a_slip(key: &str, name: &str) -> bool {
    let (key, name) = (key.as_bytes(), name.as_bytes());
    if name.len() < SLIPS_FROM || key.len().abs_diff(name.len()) > 1 {
        return false;
    }
    let same = |pair: &(&u8, &u8)| pair.0.eq_ignore_ascii_case(pair.1);
    let begin = key.iter().zip(name).take_while(same).count();
    let (key, name) = (&key[begin..], &name[begin..]);
    let end = key.iter().rev().zip(name.iter().rev()).take_while(same).count();
    match (&key[..key.len() - end], &name[..name.len() - end]) {
        ([], []) => true,
        ([one], []) | ([], [one]) => !one.is_ascii_digit(),
        ([one], [other]) => one.is_ascii_alphabetic() && other.is_ascii_alphabetic(),
        ([a, b], [c, d]) => a.eq_ignore_ascii_case(d) && b.eq_ignore_ascii_case(c),
        _ => false,
    }
}

/// One row of a field table.
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    pub(crate) presence: Presence,
    pub(crate) format: Format,
    /// Fewest characters; 0 for no bound.
    pub(crate) least: u16,
    /// Most characters, or items of an array; 0 for no bound.
    pub(crate) most: u16,
    pub(crate) values: &'static [&'static str],
    /// The object, or the objects of the array; None where the table leaves the content open.
    pub(crate) shape: Option<&'static Shape>,
    /// What it was before the page became stricter: what arrives may still come from an older contract.
    pub(crate) former: Option<&'static Former>,
}

/// The bounds of a row as they were.
pub(crate) struct Former {
    pub(crate) presence: Presence,
    pub(crate) least: u16,
    pub(crate) most: u16,
}

// Not every form of row is in every family.
#[cfg_attr(not(feature = "messages"), allow(dead_code))]
impl Field {
    pub(crate) const fn new(name: &'static str, kind: Kind, presence: Presence) -> Self {
        Field { name, kind, presence, format: Format::Any, least: 0, most: 0, values: &[], shape: None, former: None }
    }

    pub(crate) const fn format(self, format: Format) -> Self {
        Field { format, ..self }
    }

    pub(crate) const fn up_to(self, most: u16) -> Self {
        Field { most, ..self }
    }

    pub(crate) const fn exactly(self, length: u16) -> Self {
        Field { least: length, most: length, ..self }
    }

    pub(crate) const fn items(self, most: u16) -> Self {
        Field { most, ..self }
    }

    pub(crate) const fn among(self, values: &'static [&'static str]) -> Self {
        Field { values, ..self }
    }

    pub(crate) const fn formerly(self, former: &'static Former) -> Self {
        Field { former: Some(former), ..self }
    }

    pub(crate) const fn shaped(self, shape: &'static Shape) -> Self {
        Field { shape: Some(shape), ..self }
    }
}

/// The JSON type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    String,
    /// A number, or a string that holds one: the tables say Integer, Decimal or Number, the samples quote them.
    Numeric,
    Number,
    Boolean,
    Object,
    /// An object, or an array of such: BCA answers for one terminal or for several.
    Either,
    Objects,
    Strings,
    /// An array whose items the table does not describe.
    Array,
}

/// M, C and O of the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    Mandatory,
    /// "Required on success": a C that can be checked by the response code alone.
    OnSuccess,
    /// A C that depends on what is not in the message; where it depends on what is, a rule says so.
    Conditional,
    Optional,
}

/// How the text of a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Any,
    Amount,
    Currency,
    DateTime,
    Date,
    Digits,
    /// A `partnerServiceId`: 8 characters, spaces on the left.
    Padded,
    VirtualAccountNumber,
    ResponseCode,
    /// An amount that may have a sign, as BCA's balances before SNAP.
    SignedAmount,
    Email,
    /// BCA's error code before SNAP.
    EsbCode,
    /// Digits where the pattern has zeros, and otherwise its own characters: `00/00/0000`.
    Pattern(&'static str),
}

/// Where a rule looks: names below its object, `*` for each element of the list in front of it.
pub(crate) type Path = &'static str;

/// A rule that spans several fields of one object, or of what is below it.
#[derive(Clone, Copy)]
pub(crate) enum Rule {
    /// At least one of these is given.
    AnyOf(&'static [Path]),
    /// One of these is given, and no other.
    OneOf(&'static [Path]),
    /// When the first is given, so are the others.
    RequiredWith(Path, &'static [Path]),
    /// When the first is not given, the others are.
    RequiredWithout(Path, &'static [Path]),
    /// When the first has one of the values, the others are given.
    RequiredWhen(Path, &'static [&'static str], &'static [Path]),
    /// When the first has one of the values, the others are absent; with the code for it before SNAP.
    AbsentWhen(Path, &'static [&'static str], &'static [Path], &'static str),
    /// When the first has one of the values, the others have one of the second ones. As with the values of a row, lenient takes any.
    ValuesWhen(Path, &'static [&'static str], &'static [Path], &'static [&'static str]),
    /// When the first has one of the values, the others are digits where the pattern has zeros, and otherwise its own characters.
    WrittenWhen(Path, &'static [&'static str], &'static [Path], &'static str),
    /// The amount is more than zero; with the code.
    AboveZero(Path, &'static str),
    /// The amounts at the first place add up to those at the others.
    Sum(Path, &'static [Path]),
    /// The values at the others are that of the first; which is one of these, where there are any.
    Same(Path, &'static [Path], &'static [&'static str]),
    /// No value stands there twice; where there is a second place, only while that is not given.
    Distinct(Path, Path),
    /// A date from so many days after today (negative: before it) to so many, in Western Indonesian Time; with the codes for a date
    /// before and behind that. It is checked where the caller says when "now" is.
    DaysFromToday { field: Path, least: i16, most: i16, before: &'static str, after: &'static str },
    /// Two dates or date-times, in order, at most so many days apart; with `midnight`, both at 00:00:00+07:00.
    Window { from: Path, to: Path, days: u16, midnight: bool },
    /// The number is these two joined: a company code with its padding, and the customer's number.
    VirtualAccountNumber { field: Path, of: [Path; 2] },
    /// The status in the body says the same as the response code; with `container`, refusals carry it too.
    StatusMatchesCode { field: Path, container: bool },
}

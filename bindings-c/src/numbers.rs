//! The core's enumerations as C has them: numbers that never change their meaning.

/// Ties a C enumeration to the core's, value by value. C gives plain numbers, which `read` looks up, so that a wrong one is
/// no undefined behaviour. What is an argument only is read by `given`; what the library answers with has an `else`: 0,
/// for no value at all.
macro_rules! numbers {
    (values $number:ident = $core:ty { $($name:ident = $value:ident,)+ }) => {
        impl $number {
            pub(crate) const VALUES: &'static [($number, $core)] = &[$(($number::$name, <$core>::$value)),+];

            pub(crate) fn read(number: u32) -> Option<$core> {
                Self::VALUES.iter().find(|(known, _)| *known as u32 == number).map(|(_, value)| *value)
            }
        }
    };
    ($number:ident = $core:ty { $($name:ident = $value:ident,)+ }) => {
        numbers!(values $number = $core { $($name = $value,)+ });

        impl $number {
            pub(crate) fn given(number: u32, argument: &'static str) -> Result<$core, paraf::Error> {
                let detail = concat!("is none of ", stringify!($number));
                Self::read(number).ok_or_else(|| paraf::Error::invalid_argument(argument, detail))
            }
        }
    };
    ($number:ident = $core:ty { $($name:ident = $value:ident,)+ } else $none:ident) => {
        numbers!(values $number = $core { $($name = $value,)+ });

        impl From<Option<$core>> for $number {
            fn from(value: Option<$core>) -> Self {
                let known = Self::VALUES.iter().find(|(_, known)| Some(*known) == value);
                known.map_or($number::$none, |(number, _)| *number)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use paraf::Direction;
    use paraf::diagnose::{Answer, SignedPart};
    use paraf::message::{Advice, Category, Check, Outcome, Step};

    use crate::diagnosis::diagnose::paraf_answer;
    use crate::diagnosis::finding::paraf_part;
    use crate::direction::paraf_direction;
    use crate::messages::delivery::paraf_step;
    use crate::messages::response_code::{paraf_advice, paraf_category, paraf_outcome};
    use crate::messages::violation::paraf_rule;

    /// A number is named as the core words its value, behind a prefix.
    fn named_as_worded<N: Debug, V: Copy>(prefix: &str, values: &[(N, V)], word: impl Fn(V) -> &'static str) {
        for (number, value) in values {
            let name = format!("{prefix}{}", word(*value).replace('-', "_").to_uppercase());
            assert_eq!(format!("{number:?}"), name);
        }
    }

    #[test]
    fn numbers_have_the_names_of_the_core() {
        named_as_worded("PARAF_", paraf_direction::VALUES, Direction::as_str);
        named_as_worded("PARAF_ANSWER_", paraf_answer::VALUES, Answer::as_str);
        named_as_worded("PARAF_PART_", paraf_part::VALUES, SignedPart::as_str);
        named_as_worded("PARAF_CATEGORY_", paraf_category::VALUES, Category::as_str);
        named_as_worded("PARAF_OUTCOME_", paraf_outcome::VALUES, Outcome::as_str);
        named_as_worded("PARAF_ADVICE_", paraf_advice::VALUES, Advice::as_str);
        named_as_worded("PARAF_STEP_", paraf_step::VALUES, Step::as_str);
        named_as_worded("PARAF_RULE_", paraf_rule::VALUES, Check::as_str);
    }

    #[test]
    fn every_rule_has_its_number() {
        for check in Check::ALL {
            assert_ne!(paraf_rule::from(Some(*check)), paraf_rule::PARAF_RULE_NONE, "{check:?}");
        }
    }
}

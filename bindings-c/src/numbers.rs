//! The core's enumerations as C has them: numbers that never change their meaning.

/// Ties a C enumeration to the core's, value by value. C gives plain numbers, which `read` looks up, so that a wrong one is
/// no undefined behaviour. What is an argument only is read by `given`; what the library answers with has an `else`: 0,
/// for no value at all.
macro_rules! numbers {
    (values $number:ident = $core:ident { $($name:ident = $value:ident,)+ }) => {
        impl $number {
            const VALUES: &'static [($number, paraf::$core)] = &[$(($number::$name, paraf::$core::$value)),+];

            pub(crate) fn read(number: u32) -> Option<paraf::$core> {
                Self::VALUES.iter().find(|(known, _)| *known as u32 == number).map(|(_, value)| *value)
            }
        }
    };
    ($number:ident = $core:ident { $($name:ident = $value:ident,)+ }) => {
        numbers!(values $number = $core { $($name = $value,)+ });

        impl $number {
            pub(crate) fn given(number: u32, argument: &'static str) -> Result<paraf::$core, paraf::Error> {
                let detail = concat!("is none of ", stringify!($number));
                Self::read(number).ok_or_else(|| paraf::Error::invalid_argument(argument, detail))
            }
        }
    };
    ($number:ident = $core:ident { $($name:ident = $value:ident,)+ } else $none:ident) => {
        numbers!(values $number = $core { $($name = $value,)+ });

        impl From<Option<paraf::$core>> for $number {
            fn from(value: Option<paraf::$core>) -> Self {
                let known = Self::VALUES.iter().find(|(_, known)| Some(*known) == value);
                known.map_or($number::$none, |(number, _)| *number)
            }
        }
    };
}

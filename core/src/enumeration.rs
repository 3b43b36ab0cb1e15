//! Enumerations whose values have a name: the list of all and `as_str` come from the one line that declares a value.

macro_rules! enumeration {
    (
        $(#[$meta:meta])*
        pub enum $name:ident: $names:literal {
            $($(#[$doc:meta])* $variant:ident = $text:literal,)+
        }
    ) => {
        $(#[$meta])*
        pub enum $name {
            $($(#[$doc])* $variant,)+
        }

        impl $name {
            /// Every value.
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];

            #[doc = $names]
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $text,)+ }
            }
        }
    };
}

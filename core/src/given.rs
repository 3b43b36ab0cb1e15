//! What an optional value may be given as.

/// A value that may be given, or not: `&str`, `&String`, a literal of bytes, `&Vec<u8>`, whatever lends a `T`; or an `Option<&T>`.
///
/// ```
/// use paraf::sign::{Credential, Field};
///
/// let (secret, partner, channel) = (String::from("456"), "KBBABCINDO", None);
/// let key: Vec<u8> = Vec::new();
/// let credential = Credential::new()
///     .client_secret(&secret)
///     .private_key(Some(&key[..]).filter(|key| !key.is_empty()))
///     .with(Field::PartnerId, partner)
///     .with(Field::ChannelId, channel);
/// # let _ = credential;
/// ```
pub trait Given<'a, T: ?Sized>: sealed::Sealed<T> {
    /// The value.
    fn given(self) -> Option<&'a T>;
}

impl<'a, T: ?Sized, S: AsRef<T> + ?Sized> Given<'a, T> for &'a S {
    fn given(self) -> Option<&'a T> {
        Some(self.as_ref())
    }
}

/// The one implementation for an option, so that `None` needs no type.
impl<'a, T: ?Sized> Given<'a, T> for Option<&'a T> {
    fn given(self) -> Option<&'a T> {
        self
    }
}

mod sealed {
    pub trait Sealed<T: ?Sized> {}
    impl<T: ?Sized, S: AsRef<T> + ?Sized> Sealed<T> for &S {}
    impl<T: ?Sized> Sealed<T> for Option<&T> {}
}

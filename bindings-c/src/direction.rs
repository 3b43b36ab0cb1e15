//! Who calls whom.

use crate::strings::paraf_str;

/// Who calls whom.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum paraf_direction {
    /// Not given: there was nothing to ask.
    PARAF_DIRECTION_NONE = 0,
    /// The partner calls the provider.
    PARAF_TO_PROVIDER = 1,
    /// The provider calls the partner: notifications, and virtual-account inquiries and payments.
    PARAF_TO_PARTNER = 2,
}

numbers!(paraf_direction = paraf::Direction {
    PARAF_TO_PROVIDER = ToProvider,
    PARAF_TO_PARTNER = ToPartner,
} else PARAF_DIRECTION_NONE);

/// A direction as text, for example `to-partner`; `data == NULL` for an unknown number. It is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_direction_text(direction: u32) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { paraf_direction::read(direction).map(|direction| direction.as_str()).into() })
}

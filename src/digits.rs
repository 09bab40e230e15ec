//! Numbers as people write them. It stands below the rooms.
//!
//! The standard library's `to_string` brings its machinery for widths, signs and fillings: 2 kB of a wasm that every child
//! waits for. What only the full build writes may use it.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::panic,
        clippy::unreachable,
        clippy::todo,
        clippy::unimplemented
    )
)]

/// A number that is written in digits.
pub trait Digits {
    /// Its decimal digits.
    fn digits(self) -> String;
}

impl Digits for usize {
    fn digits(self) -> String {
        let mut out = String::new();
        write(self, &mut out);
        out
    }
}

impl Digits for u32 {
    fn digits(self) -> String {
        (self as usize).digits()
    }
}

impl Digits for u8 {
    fn digits(self) -> String {
        usize::from(self).digits()
    }
}

/// What stands in front of the last digit, then the last digit.
fn write(number: usize, out: &mut String) {
    if number > 9 {
        write(number / 10, out);
    }
    out.extend(char::from_digit((number % 10) as u32, 10));
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_number_is_written_as_the_standard_library_writes_it(number in any::<u32>(), small in any::<u8>()) {
            prop_assert_eq!(number.digits(), number.to_string());
            prop_assert_eq!((number as usize).digits(), number.to_string());
            prop_assert_eq!(small.digits(), small.to_string());
        }
    }

    #[test]
    fn the_ends() {
        for number in [0, 9, 10, 99, 100, u32::MAX] {
            assert_eq!(number.digits(), number.to_string());
        }
    }
}

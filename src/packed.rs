//! Reading what bundles hold. It stands below the rooms: `curriculum` and `language` both read.
//!
//! `xtask` writes with serde and postcard. Reading with them is 18 kB of wasm: after every field a branch for the error,
//! and in each the code that drops what was read so far. This reader goes on over damaged bytes with empty values and
//! says so at the end, so a field is one call. The format is postcard's: numbers in groups of seven bits, a length
//! before texts and lists, a number before variants.
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

/// Reads values from bytes, one after the other.
pub struct Reader<'a> {
    rest: &'a [u8],
    damaged: bool,
}

/// What can be read from a bundle.
pub trait Unpack: Sized {
    /// The next value; an empty one where the bytes are damaged.
    fn unpack(from: &mut Reader) -> Self;
}

/// The value that bytes hold; `None` if they are cut off or altered.
pub fn read<T: Unpack>(bytes: &[u8]) -> Option<T> {
    let mut reader = Reader {
        rest: bytes,
        damaged: false,
    };
    let value = reader.read();
    (!reader.damaged && reader.rest.is_empty()).then_some(value)
}

/// The bytes of a value, which [`read`] gives back. No value of this crate fails to be written; if one did, its bytes would
/// be none, and the reader would say so.
pub fn write(value: &impl serde::Serialize) -> Vec<u8> {
    postcard::to_allocvec(value).unwrap_or_default()
}

impl Reader<'_> {
    /// The next value, of whatever type is asked for.
    pub fn read<T: Unpack>(&mut self) -> T {
        T::unpack(self)
    }

    /// Notes that the bytes hold no value of the type that is read; nothing more is read from them.
    pub fn damage(&mut self) {
        self.damaged = true;
        self.rest = &[];
    }

    #[inline(never)]
    fn byte(&mut self) -> u8 {
        match self.rest.split_first() {
            Some((byte, rest)) => {
                self.rest = rest;
                *byte
            }
            None => {
                self.damage();
                0
            }
        }
    }

    #[inline(never)]
    /// The next number: groups of seven bits, lowest first.
    pub fn number(&mut self) -> u32 {
        let mut number = 0;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte();
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return number;
            }
        }
        self.damage();
        0
    }

    /// A number of up to 64 bits.
    #[inline(never)]
    pub fn long(&mut self) -> u64 {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte();
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return number;
            }
        }
        self.damage();
        0
    }

    /// A length: never more than there are bytes left.
    fn length(&mut self) -> usize {
        let length = self.number() as usize;
        if length > self.rest.len() {
            self.damage();
        }
        length.min(self.rest.len())
    }

    #[inline(never)]
    fn text(&mut self) -> String {
        let length = self.length();
        let (text, rest) = self.rest.split_at(length);
        self.rest = rest;
        match std::str::from_utf8(text) {
            Ok(text) => text.into(),
            Err(_) => {
                self.damage();
                String::new()
            }
        }
    }

    /// One of the variants of an enum without fields, in their order.
    pub fn one_of<T: Copy>(&mut self, first: T, others: &[T]) -> T {
        match self.number() {
            0 => first,
            n => match others.get(n as usize - 1) {
                Some(variant) => *variant,
                None => {
                    self.damage();
                    first
                }
            },
        }
    }
}

impl Unpack for String {
    fn unpack(from: &mut Reader) -> String {
        from.text()
    }
}

impl Unpack for u32 {
    fn unpack(from: &mut Reader) -> u32 {
        from.number()
    }
}

impl Unpack for u8 {
    fn unpack(from: &mut Reader) -> u8 {
        from.byte()
    }
}

impl Unpack for u64 {
    fn unpack(from: &mut Reader) -> u64 {
        from.long()
    }
}

impl<const N: usize> Unpack for [u8; N] {
    fn unpack(from: &mut Reader) -> [u8; N] {
        std::array::from_fn(|_| from.byte())
    }
}

impl Unpack for bool {
    fn unpack(from: &mut Reader) -> bool {
        from.one_of(false, &[true])
    }
}

impl<T: Unpack> Unpack for Option<T> {
    fn unpack(from: &mut Reader) -> Option<T> {
        from.read::<bool>().then(|| from.read())
    }
}

impl<T: Unpack> Unpack for Vec<T> {
    fn unpack(from: &mut Reader) -> Vec<T> {
        // Every value takes at least one byte, so damaged bytes cannot ask for more room than they have.
        let length = from.length();
        let mut list = Vec::with_capacity(length);
        while list.len() < length && !from.damaged {
            list.push(from.read());
        }
        list
    }
}

impl<A: Unpack, B: Unpack> Unpack for (A, B) {
    fn unpack(from: &mut Reader) -> (A, B) {
        (from.read(), from.read())
    }
}

/// Reads a type as postcard writes it: the fields of a struct in the order of its definition, or the variants of an enum
/// without fields.
macro_rules! unpack {
    (struct $name:ident { $($field:ident),* $(,)? }) => {
        impl $crate::packed::Unpack for $name {
            fn unpack(from: &mut $crate::packed::Reader) -> $name {
                $name { $($field: from.read()),* }
            }
        }
    };
    (enum $name:ident { $first:ident, $($other:ident),* $(,)? }) => {
        impl $crate::packed::Unpack for $name {
            fn unpack(from: &mut $crate::packed::Reader) -> $name {
                from.one_of($name::$first, &[$($name::$other),*])
            }
        }
    };
}
pub(crate) use unpack;

#[cfg(test)]
#[path = "packed_tests.rs"]
mod tests;

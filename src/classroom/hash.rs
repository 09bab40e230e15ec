//! One hash for everything that identifies something: FNV-1a in 64 bits (Fowler, Noll, Vo; http://www.isthe.com/chongo/tech/comp/fnv/). It is no protection
//! against anybody who wants two things to look the same.

use serde::Serialize;

use crate::packed::{Reader, Unpack};

const OFFSET: u64 = 0xCBF2_9CE4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01B3;

/// FNV-1a of some bytes.
pub fn fnv1a64(bytes: &[u8]) -> u64 {
    bytes.iter().fold(OFFSET, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(PRIME)
    })
}

/// Four bytes that stand for a random id where room is short: a learner's, a walk's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ShortHash(pub [u8; 4]);

impl ShortHash {
    /// Both halves of FNV-1a, one over the other, as its authors fold it.
    pub fn of(text: &str) -> ShortHash {
        let [a, b, c, d, e, f, g, h] = fnv1a64(text.as_bytes()).to_be_bytes();
        ShortHash([a ^ e, b ^ f, c ^ g, d ^ h])
    }
}

impl Unpack for ShortHash {
    fn unpack(from: &mut Reader) -> ShortHash {
        ShortHash(from.read())
    }
}

/// How a class's key is written in addresses: sixteen digits of base 16.
pub fn key_text(key: u64) -> String {
    let digits = (0..16)
        .rev()
        .map(|at| u32::try_from(key >> (4 * at) & 15).ok());
    digits
        .filter_map(|digit| char::from_digit(digit?, 16))
        .collect()
}

/// Reads such a key; `None` for anything else.
pub fn key_of_text(text: &str) -> Option<u64> {
    let plain = text.len() == 16 && text.bytes().all(|sign| sign.is_ascii_hexdigit());
    plain.then(|| u64::from_str_radix(text, 16).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Out of the authors' own test (test_fnv.c).
    #[test]
    fn the_published_values() {
        for (text, hash) in [
            ("", 0xcbf2_9ce4_8422_2325),
            ("a", 0xaf63_dc4c_8601_ec8c),
            ("b", 0xaf63_df4c_8601_f1a5),
            ("fo", 0x0898_5907_b541_d342),
            ("foo", 0xdcb2_7518_fed9_d577),
            ("foobar", 0x8594_4171_f739_67e8),
            ("chongo was here!\n", 0x4681_0940_eff5_f915),
        ] {
            assert_eq!(fnv1a64(text.as_bytes()), hash, "{text}");
        }
        // 85944171 over f73967e8.
        assert_eq!(ShortHash::of("foobar"), ShortHash([0x72, 0xAD, 0x26, 0x99]));
    }
}

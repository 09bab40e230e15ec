//! Base 32 (RFC 4648) in lower case and without padding: what a link carries as it is, and no messenger changes.

const SIGNS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// The text of some bytes.
pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::new();
    let (mut held, mut bits) = (0_u32, 0);
    let mut sign = |value: u32| {
        let at = usize::try_from(value & 31).unwrap_or(0);
        text.extend(SIGNS.get(at).map(|sign| char::from(*sign)));
    };
    for byte in bytes {
        held = (held << 8 | u32::from(*byte)) & 0xFFFF;
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            sign(held >> bits);
        }
    }
    if bits > 0 {
        sign(held << (5 - bits));
    }
    text
}

/// The bytes of a text, in capitals too; `None` for a foreign sign.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut held, mut bits) = (0_u32, 0);
    for sign in text.chars() {
        let sign = sign.to_ascii_lowercase();
        let at = SIGNS.iter().position(|known| char::from(*known) == sign)?;
        held = (held << 5 | u32::try_from(at).ok()?) & 0xFFFF;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(held >> bits & 0xFF).unwrap_or(0));
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// RFC 4648, section 10, without its padding.
    #[test]
    fn the_vectors_of_the_rfc() {
        for (bytes, text) in [
            ("", ""),
            ("f", "MY"),
            ("fo", "MZXQ"),
            ("foo", "MZXW6"),
            ("foob", "MZXW6YQ"),
            ("fooba", "MZXW6YTB"),
            ("foobar", "MZXW6YTBOI"),
        ] {
            assert_eq!(encode(bytes.as_bytes()), text.to_ascii_lowercase());
            assert_eq!(decode(text), Some(bytes.into()));
        }
        for wrong in ["m=", "m1", "m8", "m0", "m ", "мy"] {
            assert_eq!(decode(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(bytes: Vec<u8>) {
            prop_assert_eq!(decode(&encode(&bytes)), Some(bytes));
        }
    }
}

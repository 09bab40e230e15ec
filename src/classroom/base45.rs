//! Base 45 (RFC 9285): the signs that a QR code packs most densely, and no lower-case letters, so that nothing is lost
//! where somebody's keyboard or messenger changes the case.

const SIGNS: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/// The text of some bytes.
pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::new();
    for pair in bytes.chunks(2) {
        let (mut value, signs) = match pair {
            [high, low] => (u32::from(*high) * 256 + u32::from(*low), 3),
            [one] => (u32::from(*one), 2),
            _ => (0, 0),
        };
        for _ in 0..signs {
            let at = usize::try_from(value % 45).unwrap_or(0);
            text.extend(SIGNS.get(at).map(|sign| char::from(*sign)));
            value /= 45;
        }
    }
    text
}

/// The bytes of a text; `None` for a foreign sign, a cut text, or a group above what its bytes can be.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let values: Option<Vec<u32>> = text
        .chars()
        .map(|sign| {
            let at = SIGNS.iter().position(|known| char::from(*known) == sign)?;
            u32::try_from(at).ok()
        })
        .collect();
    let mut bytes = Vec::new();
    for group in values?.chunks(3) {
        match group {
            [a, b, c] => {
                let value = u16::try_from(a + 45 * b + 45 * 45 * c).ok()?;
                bytes.extend(value.to_be_bytes());
            }
            [a, b] => bytes.push(u8::try_from(a + 45 * b).ok()?),
            _ => return None,
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// RFC 9285, sections 4.3 and 4.4.
    #[test]
    fn the_vectors_of_the_rfc() {
        for (bytes, text) in [
            ("AB", "BB8"),
            ("Hello!!", "%69 VD92EX0"),
            ("base-45", "UJCLQE7W581"),
            ("ietf!", "QED8WEX0"),
        ] {
            assert_eq!(encode(bytes.as_bytes()), text);
            assert_eq!(decode(text), Some(bytes.into()));
        }
        assert_eq!(decode("FGW"), Some(vec![0xFF, 0xFF]));
        for wrong in ["GGW", "ZZZ", "A", "AAAA", "::", "bb8", "Ә12"] {
            assert_eq!(decode(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(bytes: Vec<u8>) {
            prop_assert_eq!(decode(&encode(&bytes)), Some(bytes));
        }

        #[test]
        fn any_text_gives_an_answer(text: String, signs in "[0-9A-Z $%*+./:-]{0,40}") {
            let _ = decode(&text);
            if let Some(bytes) = decode(&signs) {
                prop_assert_eq!(encode(&bytes), signs);
            }
        }
    }
}

//! Digits as people type them.

/// What somebody typed in a field for digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// 0 to 9 each, in order.
    pub digits: Vec<u8>,
    /// Something stood there that is neither a digit nor a gap between groups.
    pub foreign: bool,
}

/// Reads digits of whatever keyboard: those of ASCII, the full-width and the Arabic and Persian ones. Spaces, dashes,
/// points and underlines are gaps.
pub fn typed(text: &str) -> Typed {
    let mut read = Typed {
        digits: Vec::new(),
        foreign: false,
    };
    for sign in text.chars() {
        let value = [0x30_u32, 0xFF10, 0x0660, 0x06F0]
            .into_iter()
            .filter_map(|zero| u32::from(sign).checked_sub(zero))
            .find(|value| *value < 10);
        match value.and_then(|value| u8::try_from(value).ok()) {
            Some(digit) => read.digits.push(digit),
            None if sign.is_whitespace() || "-‐‑–—−._/".contains(sign) => {}
            None => read.foreign = true,
        }
    }
    read
}

/// Digits in groups of a size, as they are read out: `123 456 789`.
pub fn groups(digits: &[u8], size: usize) -> String {
    let mut text = String::new();
    for (at, digit) in digits.iter().enumerate() {
        if at > 0 && at % size.max(1) == 0 {
            text.push(' ');
        }
        text.push(char::from(b'0' + digit.min(&9)));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_keyboard_and_any_gap() {
        let read = typed(" 12-3 ４５６ ٧٨٩ ");
        assert_eq!(read.digits, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
        assert!(!read.foreign);
        assert!(typed("12O4").foreign);
        assert_eq!(groups(&read.digits, 3), "123 456 789");
        assert_eq!(groups(&[], 3), "");
        assert_eq!(groups(&[1, 2], 0), "1 2");
    }
}

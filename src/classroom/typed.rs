//! Digits as people type them, on whatever keyboard.

/// Where the decimal digits of each script begin (Unicode 16, general category Nd): the zero, and nine after it.
const ZEROS: [u32; 74] = [
    0x0030, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6,
    0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80,
    0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0,
    0xFF10, 0x1_04A0, 0x1_0D30, 0x1_0D40, 0x1_1066, 0x1_10F0, 0x1_1136, 0x1_11D0, 0x1_12F0,
    0x1_1450, 0x1_14D0, 0x1_1650, 0x1_16C0, 0x1_16D0, 0x1_16DA, 0x1_1730, 0x1_18E0, 0x1_1950,
    0x1_1BF0, 0x1_1C50, 0x1_1D50, 0x1_1DA0, 0x1_6130, 0x1_6A60, 0x1_6AC0, 0x1_6B50, 0x1_6D70,
    0x1_CCF0, 0x1_D7CE, 0x1_D7D8, 0x1_D7E2, 0x1_D7EC, 0x1_D7F6, 0x1_E140, 0x1_E2F0, 0x1_E5F1,
    0x1_E950, 0x1_FBF0,
];
/// The largest register.
pub const MOST_PUPILS: u32 = 200;

/// What the row of digits types on a Kazakh keyboard: 1 to 9, then 0.
const KAZAKH_ROW: [char; 10] = ['"', 'ә', 'і', 'ң', 'ғ', ',', '.', 'ү', 'ұ', 'қ'];

/// The digits (0 to 9 each) of what somebody typed. Whatever stands around and between them is passed over: words,
/// spaces, dashes, commas, «№».
///
/// Where there is no digit of any script, and nothing but what the row of digits types on a Kazakh keyboard, that row was
/// meant.
pub fn typed_digits(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text.chars().filter_map(digit).collect();
    if !digits.is_empty() {
        return digits;
    }
    let signs = text.chars().filter(|sign| !is_gap(*sign));
    let row: Option<Vec<u8>> = signs.map(of_kazakh_row).collect();
    row.unwrap_or_default()
}

/// How many pupils there are, as a teacher has typed it, 0 where nothing was typed; `None` for what no register has.
pub fn typed_size(text: &str) -> Option<u32> {
    match text.trim().is_empty() {
        true => Some(0),
        false => typed_number(text).filter(|size| *size <= MOST_PUPILS),
    }
}

/// The number that somebody typed, such as a pupil's in the register; `None` for none, for 0, and for one of more than
/// four digits; nor is anything below nothing or with parts a number, such as -5 and 7.5.
pub fn typed_number(text: &str) -> Option<u32> {
    // What stands before the digits, between them and behind them.
    let mut around = text.split(|sign| digit(sign).is_some());
    let (before, behind) = (around.next(), around.next_back());
    let is_below = before.is_some_and(|before| before.trim_end().ends_with(is_dash));
    if behind.is_some() && (is_below || around.any(|between| !between.is_empty())) {
        return None;
    }
    let digits = typed_digits(text).into_iter();
    let digits: Vec<u8> = digits.skip_while(|digit| *digit == 0).collect();
    // What is longer may be larger than any number: it is not read at all.
    if digits.is_empty() || digits.len() > 4 {
        return None;
    }
    let digits = digits.iter();
    Some(digits.fold(0, |all, digit| all * 10 + u32::from(*digit)))
}

/// A pupil's number in the register. A class, such as 5А, is none: beside digits no letter stands, but in the word for a number.
pub fn typed_pupil(text: &str) -> Option<u32> {
    let text = text.replace('№', " ");
    let mixes = text.chars().any(|sign| digit(sign).is_some());
    match mixes && text.chars().any(char::is_alphabetic) {
        true => None,
        false => typed_number(&text),
    }
}

/// The value of a decimal digit of any script.
fn digit(sign: char) -> Option<u8> {
    let sign = u32::from(sign);
    let found = ZEROS
        .iter()
        .find(|zero| (**zero..**zero + 10).contains(&sign));
    u8::try_from(sign - found?).ok()
}

fn of_kazakh_row(sign: char) -> Option<u8> {
    let small = sign.to_lowercase().next()?;
    let at = KAZAKH_ROW.iter().position(|known| *known == small)?;
    u8::try_from((at + 1) % 10).ok()
}

fn is_dash(sign: char) -> bool {
    "-‐‑–—−".contains(sign)
}

/// What people put between groups of digits.
fn is_gap(sign: char) -> bool {
    sign.is_whitespace() || is_dash(sign) || "_/".contains(sign)
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

/// Groups of digits as they stand on a screen: a line never breaks inside a number; one of many groups breaks behind every
/// second one.
pub fn unbroken(groups: &str) -> String {
    let parts: Vec<&str> = groups.split(' ').collect();
    let is_long = parts.len() > 3;
    let mut text = String::new();
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            text.push(if is_long && at % 2 == 0 {
                ' '
            } else {
                '\u{a0}'
            });
        }
        text.push_str(part);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const CODE: [u8; 9] = [2, 8, 5, 7, 4, 4, 5, 4, 0];

    #[test]
    fn whatever_stands_around_good_digits() {
        for text in [
            "285744540",
            " 285 744 540 ",
            "285-744–540",
            "285.744.540",
            "285, 744, 540",
            "285\u{A0}744\u{202F}540",
            "Код: 285 744 540",
            "код – «285 744 540».",
            "Сынып коды (тақтада): 285_744_540!",
            "№ 285/744/540\n",
        ] {
            assert_eq!(typed_digits(text), CODE, "{text}");
        }
        assert_eq!(typed_number("№ 12"), Some(12));
        assert_eq!(typed_number("12-ші"), Some(12));
    }

    /// A class is no number of the register, whatever its letter.
    #[test]
    fn a_class_is_no_pupil() {
        for text in ["5А", "5 «А»", "4б", "5-A", "6ә", "А 5"] {
            assert_eq!(typed_pupil(text), None, "{text}");
        }
        for text in ["5", " 5 ", "№5", "№ 5.", "５", "ғ"] {
            assert_eq!(typed_pupil(text), Some(5), "{text}");
        }
    }

    #[test]
    fn digits_of_every_script() {
        for text in [
            "２８５ ７４４ ５４０",
            "٢٨٥ ٧٤٤ ٥٤٠",
            "۲۸۵ ۷۴۴ ۵۴۰",
            "२८५ ७४४ ५४०",
            "๒๘๕ ๗๔๔ ๕๔๐",
            "𝟚𝟠𝟝 𝟟𝟜𝟜 𝟝𝟜𝟘",
        ] {
            assert_eq!(typed_digits(text), CODE, "{text}");
        }
        // Numbers that are no digits.
        assert!(typed_digits("½ ² Ⅷ 十").is_empty());
        for zero in ZEROS {
            let sign = char::from_u32(zero + 9).expect("a character");
            assert!(sign.is_numeric(), "{zero:X}");
        }
    }

    #[test]
    fn the_row_of_digits_of_a_kazakh_keyboard() {
        assert_eq!(typed_digits("әүғ .ңң ғңқ"), CODE);
        assert_eq!(typed_digits("ӘҮҒ-.ҢҢ-ҒҢҚ"), CODE);
        assert_eq!(typed_digits("\"әіңғ,.үұқ"), [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]);
        assert_eq!(typed_number("\"ә"), Some(12));
        // Words are no digits, and beside digits the signs of the row are signs.
        assert!(typed_digits("сәлем").is_empty());
        assert_eq!(typed_digits("Нөмірі: 12."), [1, 2]);
    }

    #[test]
    fn a_number_is_one_of_a_register() {
        for (text, number) in [
            ("7", Some(7)),
            ("007", Some(7)),
            ("9999", Some(9999)),
            ("10000", None),
            ("9999999999", None),
            ("00000000000012", Some(12)),
            ("0", None),
            ("", None),
            ("one", None),
            ("-5", None),
            ("−5", None),
            ("№ -5", None),
            ("7.5", None),
            ("7,5", None),
            ("9-12", None),
            ("5.", Some(5)),
        ] {
            assert_eq!(typed_number(text), number, "{text}");
        }
    }

    #[test]
    fn groups_are_read_out() {
        assert_eq!(groups(&CODE, 3), "285 744 540");
        assert_eq!(groups(&[], 3), "");
        assert_eq!(unbroken("285 744 540"), "285\u{a0}744\u{a0}540");
        let long = unbroken("0586 4772 2101 9304");
        assert_eq!(long, "0586\u{a0}4772 2101\u{a0}9304");
        assert_eq!(typed_digits(&long).len(), 16);
        assert_eq!(groups(&[1, 2], 0), "1 2");
    }

    proptest! {
        #[test]
        fn digits_come_back_from_any_grouping(digits in proptest::collection::vec(0u8..10, 1..30), size in 1usize..9) {
            prop_assert_eq!(typed_digits(&groups(&digits, size)), digits);
        }

        #[test]
        fn any_text_gives_an_answer(text: String) {
            prop_assert!(typed_digits(&text).iter().all(|digit| *digit < 10));
            let _ = typed_number(&text);
        }
    }
}

//! Where a long word may be broken at the end of a line. Put into what is shipped, not into what is checked.

use super::Piece;

/// A message's pieces with soft hyphens in their texts.
pub fn softened(pieces: Vec<Piece>) -> Vec<Piece> {
    let soft = |piece| match piece {
        Piece::Text(text) => Piece::Text(with_soft_hyphens(&text)),
        Piece::Plural(at, forms) => {
            let forms = forms.into_iter();
            Piece::Plural(
                at,
                forms.map(|(form, text)| (form, softened(text))).collect(),
            )
        }
        other => other,
    };
    pieces.into_iter().map(soft).collect()
}

/// From so many letters on a Cyrillic word gets places where it may be broken: shorter ones fit the narrowest bubble in the
/// largest letters.
const LONG: usize = 7;

/// The text with soft hyphens in its long Cyrillic words, for no browser knows where a Kazakh word may be broken. Syllables
/// as school teaches them: each has one vowel, and of the consonants between two vowels the last begins the next one.
/// Three letters at least stand before the first hyphen and after the last one.
pub fn with_soft_hyphens(text: &str) -> String {
    let mut softened = String::with_capacity(text.len() + text.len() / 16);
    let mut rest = text;
    while let Some(start) = rest.find(is_cyrillic) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|letter| !is_cyrillic(letter));
        let (word, after) = from.split_at(end.unwrap_or(from.len()));
        softened.push_str(before);
        let letters: Vec<char> = word.chars().collect();
        for (at, letter) in letters.iter().enumerate() {
            let is_inside = letters.len() >= LONG && at >= 3 && at + 3 <= letters.len();
            let begins = |(before, from)| begins_syllable(before, from);
            if is_inside && letters.split_at_checked(at).is_some_and(begins) {
                softened.push('\u{ad}');
            }
            softened.push(*letter);
        }
        rest = after;
    }
    softened + rest
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{4ff}').contains(&letter)
}

fn is_vowel(letter: char) -> bool {
    "аәеёиоөуұүыіэюя".contains(letter)
}

/// Whether a syllable begins after these letters: with a consonant before a vowel, and a vowel somewhere before it. й, ь and
/// ъ stay with what they follow.
fn begins_syllable(before: &[char], from: &[char]) -> bool {
    let [here, next, ..] = from else {
        return false;
    };
    !is_vowel(*here)
        && !"йьъ".contains(*here)
        && is_vowel(*next)
        && before.iter().any(|letter| is_vowel(*letter))
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn a_long_word_may_be_broken_between_syllables() {
        for (text, softened) in [
            ("жаттықтырушыға", "жат|тық|ты|ру|шыға"),
            ("Көмекшілеріңмен!", "Көмек|ші|ле|рің|мен!"),
            ("тәрбиеленушілер", "тәр|бие|ле|ну|ші|лер"),
            ("воспитательница", "вос|пи|та|тель|ница"),
            ("сұраңыз", "сұра|ңыз"),
            ("болмады", "бол|мады"),
            ("ананды", "ананды"),
            ("understanding", "understanding"),
            ("«жауапкершілік», 2026", "«жауап|кер|ші|лік», 2026"),
        ] {
            assert_eq!(with_soft_hyphens(text).replace('\u{ad}', "|"), softened);
            assert_eq!(crate::language::plain(&with_soft_hyphens(text)), text);
        }
    }
}

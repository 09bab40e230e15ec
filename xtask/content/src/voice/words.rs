//! The words of a voice: sentences, and the hash that a recording is known by. `static/page/aloud.js` does the same with
//! what stands on a screen, so that it finds what was recorded; `tests/browsers/voice.rs` holds the two together.

use saqbol::classroom::crc32;
use saqbol::language::plain;

use crate::lesson::by_thought::breaths;

/// The text as it is spoken: nothing in it but words and single spaces.
pub fn spoken(text: &str) -> String {
    let words = plain(text);
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The sentences of one paragraph as they are spoken. What has neither a letter nor a digit is none.
pub fn sentences(paragraph: &str) -> Vec<String> {
    let mut all = breaths(&spoken(paragraph));
    all.retain(|sentence| sentence.contains(char::is_alphanumeric));
    all
}

/// Eight hexadecimal digits that change with the words, and with nothing else: the CRC-32 of their UTF-8.
pub fn hash(words: &str) -> String {
    format!("{:08x}", crc32(spoken(words).as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_one_stops_speaking() {
        let of = |text: &str| sentences(text).join(" | ");
        assert_eq!(of("Бір. Екі!\nҮш?"), "Бір. | Екі! | Үш?");
        assert_eq!(
            of("«Қарашы!» – деді ол. «Сық!» етті. «Бар!» Ол кетті."),
            "«Қарашы!» – деді ол. | «Сық!» етті. | «Бар!» | Ол кетті."
        );
        assert_eq!(
            of("Wait… what? (Yes.) 12.5 km"),
            "Wait… what? | (Yes.) | 12.5 km"
        );
        assert_eq!(
            of("Бұл – ұят емес. «Қайдасың?» деп сұрау болады! Үндеме? Жоқ."),
            "Бұл – ұят емес. | «Қайдасың?» деп сұрау болады! | Үндеме? | Жоқ."
        );
        assert_eq!(of("Ал! – деді."), "Ал! – деді.");
        assert_eq!(of("бір"), "бір");
        assert_eq!(of("😂 … !"), "");
        assert_eq!(of(""), "");
    }

    #[test]
    fn only_words_change_the_hash() {
        assert_eq!(
            hash("Са\u{ad}лем,\u{a0} \n 11-\u{2060}де "),
            hash("Салем, 11-де")
        );
        assert_ne!(hash("Салем, 11-де"), hash("Салем, 12-де"));
        assert_eq!(hash("123456789"), "cbf43926");
    }
}

use saqbol::curriculum::{Band, Module, Words, paragraphs};

use crate::kinds;

/// The words of a lesson as they are shown: what a screen only says has a thought a line, where a voice ends as well. The
/// youngest have a story.
pub fn by_thought(module: &Module, words: &Words) -> Words {
    let said = |key: &str| {
        let mut steps = module.all_steps();
        module.band != Band::A && steps.any(|step| step.id == key && kinds::of(step).tells())
    };
    let shown = |(key, text): (&str, &str)| {
        let text = match said(key) {
            true => paragraphs(text)
                .into_iter()
                .map(lines)
                .collect::<Vec<_>>()
                .join("\n\n"),
            false => text.to_string(),
        };
        (key.to_string(), text)
    };
    Words::new(words.iter().map(shown).collect())
}

fn lines(paragraph: &str) -> String {
    let words: Vec<&str> = paragraph.split_whitespace().collect();
    breaths(&words.join(" ")).join(" \n")
}

/// What is said in one breath: the words between single spaces, cut where a sentence ends for whoever listens, and nothing left
/// out. A full stop, question or exclamation mark ends one, with the quotation marks behind it, unless a small letter or a dash
/// goes on; `static/page/aloud.js` does the same.
pub fn breaths(words: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut rest = words.chars().peekable();
    // Whether an end stands before this place, and nothing but what may follow one.
    let mut ended = false;
    while let Some(sign) = rest.next() {
        if let Some(last) = all.last_mut() {
            last.push(sign);
        }
        ended = ".!?…".contains(sign) || ended && "»”\"'’)]".contains(sign);
        if ended && rest.peek() == Some(&' ') {
            rest.next();
            let goes_on = |next: &char| next.is_lowercase() || "–—-".contains(*next);
            if rest.peek().is_some_and(goes_on) {
                if let Some(last) = all.last_mut() {
                    last.push(' ');
                }
            } else {
                all.push(String::new());
            }
            ended = false;
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn a_thought_is_a_line() {
        assert_eq!(lines("Бір.\nЕкі! 👍"), "Бір. \nЕкі! \n👍");
        assert_eq!(
            lines("«Бар!» – деді. Ол кетті."),
            "«Бар!» – деді. \nОл кетті."
        );
    }
}

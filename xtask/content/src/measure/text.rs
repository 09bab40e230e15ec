/// How many words a text has. A dash or a smiley that stands alone is none.
pub fn words(text: &str) -> usize {
    each_word(text).count()
}

/// How many letters and digits a text has.
pub fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).count()
}

/// The words of a text, without the signs around them.
pub fn each_word(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}

/// The sentences of a text. Blank lines part them, and so does a line's end where `lines` says that each line is a point
/// of its own; elsewhere a single line's end is only where the author's editor wrapped.
pub fn sentences(text: &str, lines: bool) -> Vec<String> {
    let mut found = Vec::new();
    for block in text.split("\n\n") {
        if lines {
            block.lines().for_each(|line| split(line, &mut found));
        } else {
            split(&block.replace('\n', " "), &mut found);
        }
    }
    found
}

/// Splits after . ! ? … and the quotes that close there, if what follows begins like a sentence: «Кел!» деді ол – is one.
fn split(block: &str, found: &mut Vec<String>) {
    let mut from = 0;
    let mut ended = false;
    let mut marks = block.char_indices().peekable();
    while let Some((at, mark)) = marks.next() {
        let next = marks.peek().map(|(_, next)| *next);
        if matches!(mark, '.' | '!' | '?' | '…') {
            ended = true;
        } else if !(ended && closes(mark)) {
            ended = false;
        }
        let end = at + mark.len_utf8();
        if ended
            && next.is_some_and(char::is_whitespace)
            && begins(block.get(end..).unwrap_or_default())
        {
            push(block.get(from..end), found);
            from = end;
            ended = false;
        }
    }
    push(block.get(from..), found);
}

fn push(sentence: Option<&str>, found: &mut Vec<String>) {
    let sentence = sentence.unwrap_or_default().trim();
    if words(sentence) > 0 {
        found.push(sentence.to_string());
    }
}

fn closes(mark: char) -> bool {
    matches!(mark, '»' | '”' | '"' | '\'' | '’' | ')')
}

/// Whether the rest begins like a sentence: with a capital letter, a digit, or no letter at all (a smiley).
fn begins(rest: &str) -> bool {
    let mut signs = rest
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '«' | '“' | '"' | '(' | '\u{fe0f}'));
    match signs.next() {
        None => false,
        // A dash after a quotation goes on with the sentence: «Привет!» – сказал он.
        Some('–' | '—' | '-') => signs.next().is_some_and(char::is_uppercase),
        Some(first) => !first.is_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_a_reader_stops() {
        let check =
            |text: &str, expect: &[&str]| assert_eq!(sentences(text, false), expect, "{text}");
        check("Бір. Екі! Үш?", &["Бір.", "Екі!", "Үш?"]);
        check(
            "«Кел!» деді ол. Мен бардым.",
            &["«Кел!» деді ол.", "Мен бардым."],
        );
        check("«Привет!» – сказал он.", &["«Привет!» – сказал он."]);
        check("Ну… ладно. Иди", &["Ну… ладно.", "Иди"]);
        check("Нет?! Да 😊 Хорошо", &["Нет?!", "Да 😊 Хорошо"]);
        check(
            "She said “Stop!” Then she left.",
            &["She said “Stop!”", "Then she left."],
        );
        check(
            "It costs 3.5 coins. 4 is more.",
            &["It costs 3.5 coins.", "4 is more."],
        );
        check(
            "Жолы\nбөлінген сөйлем.\n\nКелесісі",
            &["Жолы бөлінген сөйлем.", "Келесісі"],
        );
        check("…", &[]);
    }

    #[test]
    fn a_point_on_each_line_is_a_sentence() {
        assert_eq!(sentences("one two\nthree four", true).len(), 2);
    }

    #[test]
    fn words_are_counted_without_signs() {
        assert_eq!(words("– Сәлем, дос! 😊 Үй-іші?"), 3);
        assert_eq!(words(""), 0);
    }
}

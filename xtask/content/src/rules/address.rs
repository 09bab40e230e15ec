use super::Case;
use crate::keys;
use crate::measure::text;

/// How pupils are spoken to: сен and ты, and in Russian without a form that is only a boy's or a girl's.
pub fn check(case: &Case) {
    for (lang, wording) in case.wordings() {
        for (key, text) in &wording.texts {
            if keys::is_adult(key) {
                continue;
            }
            let found = match lang {
                "ru" => gendered(&text.text),
                "kk" => mixed(&text.text),
                _ => None,
            };
            if let Some((said, mend)) = found {
                case.problems.warn(
                    &wording.file,
                    text.line,
                    format!("address-{lang}-{key}"),
                    format!("`{key}` says “{said}”"),
                    mend,
                );
            }
        }
    }
}

/// Words that may stand between ты and its verb.
const BETWEEN: [&str; 9] = [
    "не", "уже", "ещё", "всё", "так", "тоже", "это", "сам", "сама",
];

/// The past tense after ты, or a form for both with its ending in brackets.
fn gendered(text: &str) -> Option<(String, &'static str)> {
    const MEND: &str =
        "use the present, the imperative or another subject: half of the readers are girls";
    if let Some(at) = text.find("(а)").or_else(|| text.find("(ла)")) {
        let before = text.get(..at)?.rsplit(char::is_whitespace).next()?;
        return Some((format!("{before}(а)"), MEND));
    }
    // Signs part clauses: in «ты, конечно, …» the verb is too far away to be sure.
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    for (at, word) in words.iter().enumerate() {
        if word.trim_start_matches(|c: char| !c.is_alphabetic()) != "ты" {
            continue;
        }
        let mut rest = words.iter().skip(at + 1);
        let verb = rest.find(|word| !BETWEEN.contains(&word.as_str()))?;
        let verb = verb.trim_end_matches(|c: char| !c.is_alphabetic());
        let past = ["л", "ла", "лся", "лась"]
            .iter()
            .any(|end| verb.ends_with(end));
        if past && verb.chars().count() > 2 {
            return Some((format!("ты {verb}"), MEND));
        }
    }
    None
}

/// Сен and сіз in one text.
fn mixed(text: &str) -> Option<(String, &'static str)> {
    let has = |forms: &[&str]| {
        text::each_word(text)
            .map(str::to_lowercase)
            .find(|word| forms.contains(&word.as_str()))
    };
    let close = has(&["сен", "саған", "сені", "сенің", "сенде", "сенен"])?;
    let polite = has(&["сіз", "сізге", "сізді", "сіздің", "сізде", "сізден"])?;
    Some((
        format!("{close} … {polite}"),
        "keep to one: pupils are сен, adults сіз",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_only_a_boy() {
        let check = |text: &str, expect: Option<&str>| {
            assert_eq!(
                gendered(text).map(|(said, _)| said).as_deref(),
                expect,
                "{text}"
            );
        };
        check("Что ты сделал?", Some("ты сделал"));
        check("Как же ты не заметила!", Some("ты заметила"));
        check("Ты сделал(а) шаг.", Some("сделал(а)"));
        check("Ты замечаешь, что Макс сказал лишнее.", None);
        check("Это ты?", None);
    }

    #[test]
    fn one_address_a_text() {
        assert!(mixed("Сен бардың ба? Сізге айтамын.").is_some());
        assert!(mixed("Сен саған сенесің.").is_none());
    }
}

use super::case::Case;
use crate::lesson::keys;
use crate::measure::text;
use crate::read::languages::{Gender, Language};

/// Pupils are spoken to as pupils (сен, ты), and without a form that is only a boy's or only a girl's. What the forms are
/// stands in `static/languages.toml`.
pub fn check(case: &Case) {
    let adult = keys::of_adults(&case.lesson.module);
    for (language, wording) in case.wordings() {
        for (key, text) in &wording.texts {
            if adult.contains(key) {
                continue;
            }
            if let Some((found, mend)) = fault(language, &text.text) {
                case.problems.warn(
                    &wording.file,
                    text.line,
                    format!("address-{}-{key}", language.code()),
                    format!("`{key}` says “{found}”"),
                    mend,
                );
            }
        }
    }
}

/// The words that are wrong in a text for pupils, and how to mend them.
fn fault(language: &Language, text: &str) -> Option<(String, String)> {
    let gendered = language.gender.as_ref();
    let gendered = gendered.and_then(|gender| gendered_form(gender, text));
    gendered.or_else(|| {
        let (pupil, adult) = language.address.as_ref()?;
        mixed(pupil, adult, text)
    })
}

/// A verb after "you" whose ending tells a boy from a girl, or a spelling for both.
fn gendered_form(gender: &Gender, text: &str) -> Option<(String, String)> {
    const MEND: &str =
        "use the present, the imperative or another subject: half of the readers are girls";
    for both in &gender.both {
        if let Some(at) = text.find(both) {
            let before = text.get(..at)?.rsplit(char::is_whitespace).next()?;
            return Some((format!("{before}{both}"), MEND.into()));
        }
    }
    // Signs part clauses: in «ты, конечно, …» the verb is too far away to be sure.
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    for (at, word) in words.iter().enumerate() {
        if word.trim_start_matches(|c: char| !c.is_alphabetic()) != gender.pronoun {
            continue;
        }
        let mut rest = words.iter().skip(at + 1);
        let verb = rest.find(|word| !gender.between.contains(word))?;
        let verb = verb.trim_end_matches(|c: char| !c.is_alphabetic());
        let tells = gender.endings.iter().any(|end| verb.ends_with(end));
        if tells && verb.chars().count() > 2 {
            return Some((format!("{} {verb}", gender.pronoun), MEND.into()));
        }
    }
    None
}

/// Both forms of address in one text.
fn mixed(pupil: &[String], adult: &[String], text: &str) -> Option<(String, String)> {
    let find = |forms: &[String]| {
        text::each_word(text)
            .map(str::to_lowercase)
            .find(|word| forms.contains(word))
    };
    let (close, polite) = (find(pupil)?, find(adult)?);
    let [pupils, adults] = [pupil, adult].map(|forms| forms.first().cloned().unwrap_or_default());
    Some((
        format!("{close} … {polite}"),
        format!("keep to one: pupils are {pupils}, adults {adults}"),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found in a text of one of the project's languages.
    fn found(lang: &str, text: &str) -> Option<String> {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let languages = crate::read::languages::read(&root, &Default::default());
        let language = languages.iter().find(|known| known.code() == lang).unwrap();
        fault(language, text).map(|(found, _)| found)
    }

    #[test]
    fn nobody_is_only_a_boy() {
        let check = |text: &str, expect: Option<&str>| {
            assert_eq!(found("ru", text).as_deref(), expect, "{text}");
        };
        check("Что ты сделал?", Some("ты сделал"));
        check("Как же ты не заметила!", Some("ты заметила"));
        check("Ты сделал(а) шаг.", Some("сделал(а)"));
        check("Ты замечаешь, что Макс сказал лишнее.", None);
        check("Это ты?", None);
    }

    #[test]
    fn one_address_a_text() {
        let check = |text: &str, expect: Option<&str>| {
            assert_eq!(found("kk", text).as_deref(), expect, "{text}");
        };
        check("Сен бардың ба? Сізге айтамын.", Some("сен … сізге"));
        check("Сен саған сенесің.", None);
    }
}

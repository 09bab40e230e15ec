//! What a question shows, as lines to read: for a teacher's answer key.

use super::setting_of;
use crate::curriculum::steps::{Detail, Shows};
use crate::curriculum::{Step, Words};

/// What a question shows before it is answered, line by line as it stands on the screen: who says it (`you`: the child whose
/// telephone it is; empty where nobody does), and the words.
pub fn lines_shown<'a>(words: &'a Words, step: &Step, you: &'a str) -> Vec<(&'a str, &'a str)> {
    let word = |part: &str| words.of(&step.id, part);
    if let Some(setting) = setting_of(&step.kind) {
        let lines = setting.details.iter().enumerate().map(|(at, detail)| {
            let said = matches!(detail.shows, Shows::Text | Shows::Voice | Shows::Picture);
            let who = match setting.speaker(at).filter(|_| said) {
                None if detail.shows == Shows::Fact => word(&[&detail.id, "-label"].concat()),
                None => "",
                Some(who) => match who.from.as_deref() {
                    Some(Detail::ME) => you,
                    Some(person) => words.get(&["who-", person].concat()),
                    None => word(&[&who.id, "-name"].concat()),
                },
            };
            (who, word(&detail.id))
        });
        return lines.filter(|(_, text)| !text.is_empty()).collect();
    }
    // Elsewhere it is the question's other words: neither reasons and names nor options.
    let of_it = [&step.id, "."].concat();
    let options = step.kind.poll().map_or_else(Vec::new, |poll| poll.options);
    let parts = words.iter().filter(|(key, _)| {
        let part = key.strip_prefix(&of_it).filter(|part| !part.contains('-'));
        part.is_some_and(|part| options.iter().all(|option| option.id != part))
    });
    parts.map(|(_, text)| ("", text)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::steps::{Setting, Situation, Stage, Truth};
    use crate::curriculum::{Kind, Part, Sign};

    fn detail(id: &str, shows: Shows, from: Option<&str>) -> Detail {
        Detail {
            id: id.into(),
            shows,
            from: from.map(Into::into),
            face: None,
            art: None,
            at: None,
            inside: false,
        }
    }

    /// A chat reads as it was written, and each line says whose it is, however its parts are called.
    #[test]
    fn a_chat_is_told_in_its_order_with_its_speakers() {
        let setting = Setting {
            stage: Stage::Chat,
            details: vec![
                detail("room", Shows::Title, None),
                detail("new", Shows::Text, Some("erlan")),
                detail("doubt", Shows::Text, Some(Detail::ME)),
                detail("again", Shows::Voice, Some("erlan")),
                detail("age", Shows::Fact, None),
            ],
        };
        let truth = Truth::Unverified {
            sign: Sign::parse("F3").expect("a sign"),
        };
        let kind = Kind::Situation(Situation { setting, truth });
        let step = Step::plain("q1", Part::Quiz, kind);
        let text = |key: &str, text: &str| (key.to_string(), text.to_string());
        let words = Words::new(vec![
            text("q1", "What now?"),
            text("q1.again", "Come!"),
            text("q1.age", "13"),
            text("q1.age-label", "Age"),
            text("q1.doubt", "Is it you?"),
            text("q1.new", "New number"),
            text("q1.room", "Cloud"),
            text("who-erlan", "Erlan"),
        ]);
        let wanted = [
            ("", "Cloud"),
            ("Erlan", "New number"),
            ("You", "Is it you?"),
            ("Erlan", "Come!"),
            ("Age", "13"),
        ];
        assert_eq!(lines_shown(&words, &step, "You"), wanted);
    }
}

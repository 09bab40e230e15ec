use yew::Html;

use crate::curriculum::steps::{Detail, Shows};
use crate::curriculum::{Step, TeacherNotes, Words};
use crate::language::Adult;
use crate::ui::parts::{Context, El, el, lines, none, section, worded};
use crate::ui::state::full::select::planned_module;
use crate::ui::steps::{option_word, setting_of};

/// A module's plan on one page, and the answers to its questions on the next.
pub fn plan(main: El, ctx: &Context, say: &Adult, notes: &TeacherNotes, words: &Words) -> El {
    let goal = el("p")
        .child(worded("strong", "", say.teach_plan_goal()))
        .text(": ")
        .text(words.get("plan"));
    let mut main = main
        .child(worded("h1", "", words.get("title")))
        .child(section("", say.teach_plan_minutes()).child(minutes(words.of("plan", "minutes"))))
        .child(goal);
    for (title, attribute) in [
        (say.teach_plan_before(), "before"),
        (say.teach_plan_ask(), "ask"),
        (say.teach_plan_told(), "told"),
        // The youngest have it: what a child is asked at home and nowhere else.
        (say.teach_plan_home(), "home"),
    ] {
        let words = words.of("plan", attribute);
        if !words.is_empty() {
            main = main.child(section("", title).child(lines(words)));
        }
    }
    let mut links = el("dl");
    for (title, attribute, sources) in [
        (say.teach_plan_risk(), "risk", &notes.chain.risk),
        (say.teach_plan_skill(), "skill", &notes.chain.skill),
        (
            say.teach_plan_behaviour(),
            "behaviour",
            &notes.chain.behaviour,
        ),
    ] {
        let sources = ["[", &sources.join(", "), "]"].concat();
        links = links.child(worded("dt", "", title)).child(
            worded("dd", "", words.of("chain", attribute))
                .text(" ")
                .child(worded("small", "", &sources)),
        );
    }
    let mut references = el("ol").class("references");
    for source in &notes.sources {
        references = references.child(worded("li", "", source));
    }
    main.child(
        section("", say.teach_plan_chain())
            .child(worded("p", "", words.get("chain")))
            .child(links),
    )
    .child(section("", say.teach_plan_sources()).child(references))
    .child(worded("p", "honest", say.teach_honest()))
    .child(key(ctx, say))
}

/// The minutes as a table: a span, and what is done in it. A line without a span stands by itself.
fn minutes(lines: &str) -> El {
    let mut table = el("dl").class("timeline");
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (span, what) = line.split_once(':').unwrap_or(("", line));
        let (span, what) = match span.chars().all(|c| c.is_ascii_digit() || c == '–') {
            true => (span, what),
            false => ("", line),
        };
        table = table
            .child(worded("dt", "", span))
            .child(worded("dd", "", what.trim()));
    }
    table
}

/// The module's questions with what is right and why; nothing while the module is on its way.
fn key(ctx: &Context, say: &Adult) -> Html {
    let Some((module, words)) = planned_module(ctx) else {
        return none();
    };
    let mut list = el("ol").class("answer-key");
    for step in &module.quiz.pool {
        let Some(poll) = step.kind.poll() else {
            continue;
        };
        let mut item = el("li").child(worded("p", "", words.get(&step.id)));
        for (who, text) in told(words, step, ctx.say.chat_you()) {
            let mut line = el("p").class("hint");
            if !who.is_empty() {
                line = line.child(worded("strong", "", who)).text(": ");
            }
            item = item.child(line.text(text));
        }
        for option in poll.options.iter().filter(|option| option.right) {
            let right = option_word(ctx, words.of(&step.id, option.id), option.id);
            item = item.child(
                el("p")
                    .child(worded("strong", "", right))
                    .text(" ")
                    .text(words.why(&step.id, option.id)),
            );
        }
        list = list.child(item);
    }
    section("card paper", say.plan_key())
        .child(worded("p", "hint", say.plan_key_hint()))
        .child(list)
        .into()
}

/// What a question shows before it is answered, line by line as it stands on the screen: who says it (`you`: the child whose
/// telephone it is; empty where nobody does), and the words.
fn told<'a>(words: &'a Words, step: &Step, you: &'a str) -> Vec<(&'a str, &'a str)> {
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
        assert_eq!(told(&words, &step, "You"), wanted);
    }
}

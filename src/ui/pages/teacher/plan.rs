use crate::curriculum::{TeacherNotes, Words};
use crate::language::Adult;
use crate::ui::parts::{El, el, lines, section, worded};

/// A module's plan on one page.
pub fn plan(main: El, say: &Adult, notes: &TeacherNotes, words: &Words) -> El {
    let lead = el("p")
        .class("lead")
        .child(worded("strong", "", say.teach_plan_goal()))
        .text(": ")
        .text(words.get("plan"));
    let mut main = main.child(worded("h1", "", words.get("title"))).child(lead);
    for (title, attribute) in [
        (say.teach_plan_before(), "before"),
        (say.teach_plan_minutes(), "minutes"),
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
}

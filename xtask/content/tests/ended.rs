//! What a lesson's end says is true: whoever checked everything, stopped everywhere, or found all of it fine hears of nothing
//! that was not done.

use std::path::PathBuf;
use std::rc::Rc;

use saqbol::curriculum::{Actual, Module, Verdict, Words, read_bundle};
use saqbol::language::{Lang, Pupil};
use saqbol::learning::{Event, Position, Session};
use saqbol::ui::{AppProps, Pictures, Route, draw_lesson};

/// Answers the same everywhere: the place of its answer among the three, and whether it marks what can be marked.
const HABITS: [(&str, usize, bool); 5] = [
    ("fine", 0, false),
    ("check", 1, false),
    ("check, marks", 1, true),
    ("stop", 2, true),
    ("stop, no marks", 2, false),
];

/// What was really done, counted by the answers themselves.
#[derive(Debug, Default)]
struct Done {
    /// What is safe and was trusted, and what was not.
    trusted: usize,
    careful: usize,
    /// Dangers found fine; checked, where only telling is right; stopped, or noticed otherwise.
    fell: usize,
    checked: usize,
    noticed: usize,
}

/// Plays a lesson by a habit: what happened, and what was done.
fn play(module: &Rc<Module>, (_, at, marks): (&str, usize, bool)) -> (Vec<Event>, Done) {
    let mut session = Session::new(module.clone(), 0);
    let (mut events, mut done) = (Vec::new(), Done::default());
    while let Position::Step { step, .. } = session.position() {
        let poll = step.kind.poll();
        let parts = match step.kind.name() {
            "spot" | "lens" | "timeline" => poll.map(|poll| poll.options).unwrap_or_default(),
            _ => Vec::new(),
        };
        let given = match step.kind.scaled() {
            Some(scaled) => Some(vec![scaled.answers[at].to_string()]),
            None if marks => Some(parts.iter().map(|part| part.id.to_string()).collect()),
            None => None,
        };
        let answer = given.map(|given| Event::Answer {
            step: step.id.clone(),
            given,
        });
        let event = answer.filter(|answer| session.fits(answer));
        let is_first = session.log(&step.id).is_empty();
        let event = event.or_else(|| session.way_on()).expect("a way on");
        if is_first && matches!(event, Event::Answer { .. }) {
            match step.kind.scaled().map(|scaled| scaled.actual) {
                Some(Actual::Safe) if at == 0 => done.trusted += 1,
                Some(Actual::Safe) => done.careful += 1,
                Some(Actual::Danger | Actual::WholeDanger) if at == 0 => done.fell += 1,
                Some(Actual::WholeDanger) if at == 1 => done.checked += 1,
                Some(Actual::Danger | Actual::WholeDanger) => done.noticed += 1,
                _ => {}
            }
        }
        session = session.apply(&event);
        events.push(event);
    }
    for step in module
        .all_steps()
        .filter(|step| step.kind.scaled().is_none())
    {
        for one in step.kind.task().judge(session.log(&step.id)) {
            match one.verdict {
                Verdict::CorrectRejection => done.trusted += 1,
                Verdict::FalseAlarm => done.careful += 1,
                Verdict::Hit => done.noticed += 1,
                _ => {}
            }
        }
    }
    (events, done)
}

/// The line of the result with this id, with its class.
fn line<'a>(html: &'a str, id: &str) -> &'a str {
    let id = format!("id=\"{id}\"");
    let Some(at) = html.find(&id) else { return "" };
    let from = html[..at].rfind('<').unwrap_or(at);
    let to = html[at..].find("</li>").map_or(html.len(), |end| at + end);
    &html[from..to]
}

#[test]
fn no_sentence_claims_what_was_not_done() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let (library, _) = content::read(&root);
    let bundles = content::bundles(&library).unwrap();
    let mut wrong = Vec::new();
    let (mut fell, mut checked) = (0, 0);
    for lang in Lang::all() {
        let (table, index) = content::whole_index(&bundles, lang.code()).unwrap();
        let say = Rc::new(Pupil::new(table, lang.plural()));
        let index = Rc::new(index);
        for lesson in &library.modules {
            let id = &lesson.module.id;
            let name = format!("module.{id}.{}", lang.code());
            let bundle = bundles.iter().find(|bundle| bundle.name == name);
            let bytes = &bundle.expect("each lesson in each language").bytes;
            let (module, _): (Module, Words) = read_bundle(bytes).unwrap();
            let module = Rc::new(module);
            for habit in HABITS {
                let (events, done) = play(&module, habit);
                let props = AppProps::new(
                    lang,
                    Route::Play(id.clone()),
                    say.clone(),
                    index.clone(),
                    Rc::new(Pictures::Files("1".into())),
                );
                let html = draw_lesson(props, (name.clone(), bytes.clone()), &events);
                let [signs, trust] = ["score-signs", "score-trusted"].map(|id| line(&html, id));
                let everything = trust.contains(say.end_trusted_everything());
                let praise = trust.contains(say.end_trusted_all());
                let careful = trust.contains(say.end_trusted_none());
                let hid = signs.contains(say.end_signs_none());
                let half = signs.contains(say.end_signs_checked());
                let star = trust.contains("class=\"all\"");
                (fell, checked) = (fell + usize::from(everything), checked + usize::from(half));
                for (is, what) in [
                    (everything && done.fell == 0, "no danger was found fine"),
                    (
                        everything && done.careful > 0,
                        "not all that is safe was trusted",
                    ),
                    (
                        praise && (done.careful > 0 || done.trusted == 0),
                        "praise for no trust",
                    ),
                    (careful && done.trusted > 0, "something was trusted"),
                    (
                        hid && done.checked + done.noticed > 0,
                        "something was noticed",
                    ),
                    (
                        half != (done.checked > 0),
                        "what was checked is not said, or is not so",
                    ),
                    (star && !praise, "a star beside no praise"),
                    (star && done.fell > 0, "a star, and danger was trusted too"),
                ] {
                    if is {
                        wrong.push(format!("{name}, {}: {what}: {done:?}", habit.0));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}: {}", wrong.len(), wrong.join("\n"));
    assert!(fell > 0 && checked > 0, "each of them is said somewhere");
}

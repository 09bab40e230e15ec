//! What a screen says to the answer that was given: drawn on the host from the bundles.

use std::path::PathBuf;
use std::rc::Rc;

use content::Bundle;
use saqbol::curriculum::{Kind, Module, Words, read_bundle, write_bundle};
use saqbol::language::{Lang, Pupil};
use saqbol::learning::Event;
use saqbol::ui::{AppProps, Pictures, Route, draw_lesson};

fn fixtures() -> Vec<Bundle> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let (library, _) = content::fixtures(&root);
    content::bundles(&library).unwrap()
}

fn read(bundles: &[Bundle], name: &str) -> (Module, Words) {
    let found = bundles.iter().find(|bundle| bundle.name == name);
    read_bundle(&found.unwrap_or_else(|| panic!("there is no {name}")).bytes).unwrap()
}

/// The lesson that begins with the first step of a kind, after these answers to it.
fn drawn(bundles: &[Bundle], module: &Module, words: &Words, answers: &[&[&str]]) -> String {
    let (table, index) = content::whole_index(bundles, "kk").unwrap();
    let say = Rc::new(Pupil::new(table, Lang::first().plural()));
    let pictures = Rc::new(Pictures::Files("1".into()));
    let route = Route::Play(module.id.clone());
    let props = AppProps::new(Lang::first(), route, say, Rc::new(index), pictures);
    let step = &module.steps[0].id;
    let answer = |given: &&[&str]| Event::Answer {
        step: step.clone(),
        given: given.iter().map(|id| id.to_string()).collect(),
    };
    let events: Vec<Event> = answers.iter().map(answer).collect();
    let name = format!("module.{}.kk", module.id);
    let made = write_bundle(&(module, words)).unwrap();
    draw_lesson(props, (name, made), &events)
}

/// The words, some of them in other words.
fn with(words: &Words, others: &[(String, &str)]) -> Words {
    let others = others
        .iter()
        .map(|(key, text)| (key.clone(), text.to_string()));
    let own = words.iter().map(|(key, text)| (key.into(), text.into()));
    Words::new(others.chain(own).collect())
}

#[test]
fn a_scale_answers_the_point_that_was_chosen() {
    let bundles = fixtures();
    let (mut module, words) = read(&bundles, "module.b-scale.kk");
    module.steps.retain(|step| step.id == "two");
    let words = with(
        &words,
        &[
            ("two.ask-why".into(), "The friend has seen it, too."),
            ("two.done".into(), "Said to the others."),
        ],
    );
    let asked = drawn(&bundles, &module, &words, &[&["ask"]]);
    assert!(
        asked.contains("The friend has seen it, too.") && !asked.contains("Said to the others.")
    );
    let left = drawn(&bundles, &module, &words, &[&["leave"]]);
    assert!(left.contains("Said to the others.") && !left.contains("The friend has seen it, too."));
}

#[test]
fn who_asks_on_a_map_may_ask_the_other_question_too() {
    let bundles = fixtures();
    let (mut module, words) = read(&bundles, "module.b-map.kk");
    module
        .steps
        .retain(|step| matches!(step.kind, Kind::Map(_)));
    let step = module.steps[0].id.clone();
    let Kind::Map(map) = &mut module.steps[0].kind else {
        panic!("no map")
    };
    let mut stop = map.stops.iter().find(|stop| !stop.several).unwrap().clone();
    stop.judged = None;
    for option in &mut stop.options {
        (option.right, option.alarm) = (false, false);
    }
    assert!(stop.asks());
    let (at, one, two) = (
        stop.id.clone(),
        stop.options[0].id.clone(),
        stop.options[1].id.clone(),
    );
    map.stops = vec![stop];
    let said = |option: &str, text| (format!("{step}.{at}-{option}-why"), text);
    let words = with(
        &words,
        &[
            said(&one, "The first reason."),
            said(&two, "The second reason."),
        ],
    );

    let first = drawn(&bundles, &module, &words, &[&[&at, &one]]);
    assert!(first.contains("The first reason."), "{first}");
    let button = |html: &str, id: &str| html.contains(&format!("data-id=\"{id}\""));
    assert!(!button(&first, &one) && button(&first, &two), "{first}");
    let both = drawn(&bundles, &module, &words, &[&[&at, &one], &[&at, &two]]);
    assert!(both.contains("The second reason.") && !both.contains("The first reason."));
    assert!(!button(&both, &one) && !button(&both, &two), "{both}");
}

/// Below a fresh screen stands what it waits for, in the word of its kind; a screen to read waits for nothing.
#[test]
fn a_screen_says_what_it_waits_for() {
    let bundles = fixtures();
    let (table, _) = content::whole_index(&bundles, "kk").unwrap();
    let say = Pupil::new(table, Lang::first().plural());
    let words = [say.wait_move(), say.wait_change(), say.wait_choose()];
    for (kind, word) in [
        ("order", Some(0)),
        ("phone", Some(1)),
        ("build", Some(2)),
        ("pick", Some(2)),
        ("board", Some(2)),
        ("doors", Some(2)),
        ("scale", Some(2)),
        ("match", Some(2)),
        ("say", None),
    ] {
        let (module, own) = read(&bundles, &format!("module.b-{kind}.kk"));
        let html = drawn(&bundles, &module, &own, &[]);
        let kept = html.split_once("id=\"kept\"").unwrap().1;
        let kept = kept.split_once("</span>").unwrap().0;
        let said = words.map(|word| kept.contains(word));
        assert_eq!(said.iter().position(|is| *is), word, "{kind}: {kept}");
    }
}

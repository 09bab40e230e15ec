//! Every screen of every lesson and of every kind of step is drawn on the host, in every language: fresh, answered, left
//! and looked at again.

#[allow(dead_code)]
#[path = "../src/tests/pseudo.rs"]
mod pseudo;

use std::path::PathBuf;
use std::rc::Rc;

use content::{Bundle, Library};
use saqbol::curriculum::{Band, Index, Module, Words, paragraphs, read_bundle};
use saqbol::language::{Lang, Pupil};
use saqbol::learning::{Event, Position, Session};
use saqbol::ui::{AppProps, Pictures, Route, draw, draw_lesson};

/// The project's root.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A library in one language, as the app gets it.
struct Shown<'a> {
    lang: Lang,
    say: Rc<Pupil>,
    index: Rc<Index>,
    bundles: &'a [Bundle],
}

impl Shown<'_> {
    fn of<'a>(lang: Lang, bundles: &'a [Bundle]) -> Shown<'a> {
        let (table, index) = content::whole_index(bundles, lang.code()).unwrap();
        Shown {
            lang,
            say: Rc::new(Pupil::new(table, lang.plural())),
            index: Rc::new(index),
            bundles,
        }
    }

    fn props(&self, route: Route) -> AppProps {
        // Each has an address, so what is shown can be seen in it.
        let pictures = Rc::new(Pictures::Files("1".into()));
        AppProps::new(
            self.lang,
            route,
            self.say.clone(),
            self.index.clone(),
            pictures,
        )
    }

    /// Draws a whole walk; gives how many screens it had.
    fn walk(&self, id: &str) -> usize {
        let name = format!("module.{id}.{}", self.lang.code());
        let bytes = bytes(self.bundles, &name);
        let (module, words): (Module, Words) = read_bundle(bytes).unwrap();
        let band = module.band;
        let screen = |events: &[Event]| {
            let props = self.props(Route::Play(id.to_string()));
            let html = draw_lesson(props, (name.clone(), bytes.to_vec()), events);
            let cub = html.contains("art/saq/") || html.contains(&escape(self.say.talk_saq()));
            assert!(band.has_cub() || !cub, "{name} after {events:?}: the cub");
            html
        };
        let mut session = Session::new(Rc::new(module), 0);
        let mut events = Vec::new();
        let mut drawn = String::new();
        let mut left = 500;
        while let Position::Step { step, .. } = session.position() {
            let html = screen(&events);
            let place = format!("{name}, {} after {events:?}", step.id);
            assert!(html.contains("id=\"screen\""), "{place}: {html}");
            assert!(
                html.contains(&format!("kind-{}", step.kind.name())),
                "{place}: {html}"
            );
            if step.kind.name() == "talk" {
                let alone = match band.has_cub() {
                    true => self.say.talk_saq(),
                    false => self.say.talk_aloud(),
                };
                assert!(html.contains(&escape(alone)), "{place}: {alone}");
            }
            for paragraph in paragraphs(words.get(&step.id)) {
                for line in paragraph.lines() {
                    let text = escape(line);
                    assert!(html.contains(&text), "{place}: {text} is not in {html}");
                }
            }
            assert_ne!(html, drawn, "{place}: nothing has changed");
            drawn = html;
            let event = session.way_on().unwrap();
            session = session.apply(&event);
            events.push(event);
            left -= 1;
            assert!(left > 0, "{place}: the walk does not end");
        }
        let end = screen(&events);
        assert!(end.contains(&escape(words.get("skill"))), "{name}: {end}");
        events.push(Event::Back);
        assert_ne!(screen(&events), end, "{name}: no way back");
        session.screens()
    }
}

fn bytes<'a>(bundles: &'a [Bundle], name: &str) -> &'a [u8] {
    let found = bundles.iter().find(|bundle| bundle.name == name);
    &found.unwrap_or_else(|| panic!("there is no {name}")).bytes
}

/// A text as it stands between tags.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// Draws all lessons of a library in all of its languages, or in one.
fn draw_all(library: &Library, only: Option<&str>) {
    let bundles = content::bundles(library).unwrap();
    let languages = library.languages.iter();
    for language in languages.filter(|lang| only.is_none_or(|only| lang.code() == only)) {
        let shown = Shown::of(language.lang, &bundles);
        let opening = draw(shown.props(Route::Opening));
        assert!(
            opening.contains(&escape(shown.say.help_title())),
            "{opening}"
        );
        for lang in Lang::all() {
            assert!(opening.contains(lang.name()), "{lang:?}: {opening}");
        }
        for route in [Route::Learn(Band::C), Route::Certificate(Band::C)] {
            let html = draw(shown.props(route.clone()));
            assert!(!html.contains("art/saq/"), "{route:?}: the cub");
        }
        for lesson in &library.modules {
            // Modules of tests have words in one language.
            if lesson
                .wordings
                .get(language.code())
                .is_some_and(|w| !w.texts.is_empty())
            {
                assert!(shown.walk(&lesson.module.id) > 0);
            }
        }
    }
}

#[test]
fn every_lesson_is_drawn() {
    let (library, _) = content::read(&root());
    assert!(!library.modules.is_empty() && !library.languages.is_empty());
    draw_all(&library, None);
}

#[test]
fn every_kind_is_drawn() {
    let (library, problems) = content::fixtures(&root());
    let structure = problems
        .iter()
        .filter(|problem| problem.file.ends_with(".toml"));
    assert_eq!(
        structure.map(ToString::to_string).collect::<Vec<_>>(),
        Vec::<String>::new()
    );
    let kinds: Vec<&str> = library
        .modules
        .iter()
        .flat_map(|lesson| lesson.module.all_steps())
        .map(|step| step.kind.name())
        .collect();
    for name in saqbol::curriculum::Kind::NAMES {
        assert!(kinds.contains(name), "tests/fixtures/modules has no {name}");
    }
    draw_all(&library, None);
}

/// A language that nothing in the code has heard of: its opening and its lessons.
#[test]
fn a_fourth_language_is_drawn() {
    let copy = pseudo::project(&root());
    pseudo::add(&copy.0);
    let (library, _) = content::read(&copy.0);
    draw_all(&library, Some(pseudo::CODE));
    let (fixtures, _) = content::fixtures(&copy.0);
    draw_all(&fixtures, Some(pseudo::CODE));
}

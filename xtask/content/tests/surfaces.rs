//! The screens of the kinds that are a thing to handle, as they were last looked at: fresh, and after each answer on the
//! way that a step itself proposes.

use std::path::PathBuf;
use std::rc::Rc;

use content::Bundle;
use saqbol::curriculum::steps::Opens;
use saqbol::curriculum::{Index, Kind, Module, Words, read_bundle, write_bundle};
use saqbol::language::{Lang, Pupil, Table, plain};
use saqbol::learning::{Event, Position, Session};
use saqbol::ui::{AppProps, Pictures, Route, draw_lesson};

const KINDS: [&str; 7] = [
    "board", "map", "phone", "timeline", "doors", "lens", "touch",
];

/// What stands between the bars: the step, and the sheet of the answer.
fn part(html: &str) -> String {
    let from = html.find("<article").unwrap();
    let to = html.find("<div class=\"foot-row\"").unwrap();
    html[from..to].replace("><", ">\n<")
}

/// The modules of tests, drawn in the first language.
struct Fixtures {
    bundles: Vec<Bundle>,
    lang: Lang,
    say: Rc<Pupil>,
    index: Rc<Index>,
}

impl Fixtures {
    fn read() -> Fixtures {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
        let (library, _) = content::fixtures(&root);
        let bundles = content::bundles(&library).unwrap();
        let lang = Lang::all().next().unwrap();
        let (table, index): (Table, Index) =
            read_bundle(bytes(&bundles, &format!("ui.{}", lang.code()))).unwrap();
        Fixtures {
            bundles,
            lang,
            say: Rc::new(Pupil::new(table, lang.plural())),
            index: Rc::new(index),
        }
    }

    fn name(&self, id: &str) -> String {
        format!("module.{id}.{}", self.lang.code())
    }

    /// What stands on the screen after some events.
    fn draw(&self, id: &str, events: &[Event]) -> String {
        let name = self.name(id);
        let bytes = bytes(&self.bundles, &name).to_vec();
        self.draw_bytes(id, bytes, events)
    }

    /// The same of a module that is not in the fixtures.
    fn draw_bytes(&self, id: &str, bytes: Vec<u8>, events: &[Event]) -> String {
        let props = AppProps::new(
            self.lang,
            Route::Play(id.to_string()),
            self.say.clone(),
            self.index.clone(),
            Rc::new(Pictures::new()),
        );
        part(&draw_lesson(props, (self.name(id), bytes), events))
    }
}

fn bytes<'a>(bundles: &'a [Bundle], name: &str) -> &'a [u8] {
    let found = bundles.iter().find(|bundle| bundle.name == name);
    &found.unwrap_or_else(|| panic!("there is no {name}")).bytes
}

#[test]
fn screens_look_as_they_did() {
    let fixtures = Fixtures::read();
    for kind in KINDS {
        let id = format!("b-{kind}");
        let (module, _): (Module, Words) =
            read_bundle(bytes(&fixtures.bundles, &fixtures.name(&id))).unwrap();
        let mut session = Session::new(Rc::new(module), 0);
        let mut events: Vec<Event> = Vec::new();
        let mut screens = String::new();
        while let Position::Step { .. } = session.position() {
            let html = fixtures.draw(&id, &events);
            screens.push_str(&format!("\n# after {events:?}\n{html}\n"));
            let event = session.way_on().unwrap();
            session = session.apply(&event);
            events.push(event);
        }
        insta::assert_snapshot!(kind, screens);
    }
}

/// In vain is nobody's mistake, however a door opens: nothing sounds like one.
#[test]
fn a_door_in_vain_is_no_mistake() {
    let fixtures = Fixtures::read();
    let (module, words): (Module, Words) =
        read_bundle(bytes(&fixtures.bundles, &fixtures.name("b-doors"))).unwrap();
    let knock = Event::Answer {
        step: "one".into(),
        given: vec!["mum".into()],
    };
    let sheet = |opens: Opens| {
        let mut module = module.clone();
        let Kind::Doors(doors) = &mut module.steps[0].kind else {
            panic!("no doors");
        };
        doors.doors[0].opens = opens;
        let bytes = write_bundle(&(module, words.clone())).unwrap();
        let html = fixtures.draw_bytes("b-doors", bytes, std::slice::from_ref(&knock));
        let from = html
            .find("id=\"sheet\"")
            .unwrap_or_else(|| panic!("{html}"));
        let tag = html[..from].rfind('<').unwrap();
        html[tag..][..html[tag..].find('>').unwrap()].to_string()
    };
    let helps = sheet(Opens::Helps);
    let vain = [Opens::Busy, Opens::Angry, Opens::Doubts, Opens::Empty].map(sheet);
    assert!(helps.contains("data-sound=\"right\""), "{helps}");
    for one in &vain {
        assert!(one.contains("data-sound=\"message\""), "{one}");
    }
}

/// After a wrong order the nearest right one stands there, and once all cards are placed, where each belongs: with what one
/// gave.
#[test]
fn what_was_given_stands_beside_what_is_right() {
    let fixtures = Fixtures::read();
    let answer = |given: &[&str]| Event::Answer {
        step: "one".into(),
        given: given.iter().map(|id| id.to_string()).collect(),
    };
    let places = |html: &str, words: &[&str]| -> Vec<usize> {
        let place = |word| html.find(word).unwrap_or_else(|| panic!("{word}: {html}"));
        words.iter().map(|word| place(*word)).collect()
    };
    let cards = [">Тоқта<", ">Сақта<", ">Айт<"];
    for (given, was) in [
        (
            ["stop", "tell", "keep"],
            vec!["Сен 3-орынға қойдың", "Сен 2-орынға қойдың"],
        ),
        (["stop", "keep", "tell"], vec![]),
    ] {
        let html = plain(&fixtures.draw("b-order", &[answer(&given)]));
        assert!(places(&html, &cards).is_sorted(), "{html}");
        assert!(places(&html, &was).is_sorted(), "{html}");
        assert_eq!(html.matches("class=\"moved\"").count(), was.len(), "{html}");
    }
    // Without the soft hyphens and the spaces that hold words together.
    let placed = |place| {
        let all = [["nick", "share"], ["song", "share"], ["street", place]];
        let html = fixtures.draw("b-sort", &all.map(|card| answer(&card)));
        html.replace('\u{ad}', "").replace('\u{a0}', " ")
    };
    // Of two places one's own was the other.
    let wrong = "class=\"was belongs\"";
    assert!(placed("share").contains(&[wrong, ">Дұрысы – Айтпаймын"].concat()));
    assert!(!placed("keep").contains(wrong));
}

/// Whoever searches a picture is not told how many things there are to find: that would say whether «none» is right.
#[test]
fn a_picture_does_not_say_how_much_there_is_to_find() {
    let fixtures = Fixtures::read();
    let (module, _): (Module, Words) =
        read_bundle(bytes(&fixtures.bundles, &fixtures.name("b-spot"))).unwrap();
    let mut session = Session::new(Rc::new(module), 0);
    let mut events: Vec<Event> = Vec::new();
    let mut screens = Vec::new();
    while let Position::Step { .. } = session.position() {
        screens.push(fixtures.draw("b-spot", &events));
        let event = session.way_on().unwrap();
        session = session.apply(&event);
        events.push(event);
    }
    let fresh = |surface: &str| {
        let mut screens = screens.iter();
        screens.find(|html| html.contains(surface)).unwrap()
    };
    for surface in ["on-picture", "on-chat"] {
        let words = plain(fresh(surface));
        assert!(words.contains("Ешқайсысы"), "{words}");
        assert!(
            !words.contains("Басылғаны") && !words.contains(" / "),
            "{words}"
        );
    }
}

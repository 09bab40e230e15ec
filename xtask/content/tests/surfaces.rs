//! The screens of the kinds that are a thing to handle, as they were last looked at: fresh, and after each answer on the
//! way that a step itself proposes.

use std::path::PathBuf;
use std::rc::Rc;

use saqbol::curriculum::{Index, Module, Words, read_bundle};
use saqbol::language::{Lang, Pupil, Table};
use saqbol::learning::{Event, Position, Session};
use saqbol::ui::{AppProps, Pictures, Route, draw_lesson};

const KINDS: [&str; 6] = ["board", "map", "phone", "timeline", "doors", "lens"];

/// What stands between the bars: the step, and the sheet of the answer.
fn part(html: &str) -> String {
    let from = html.find("<article").unwrap();
    let to = html.find("<div class=\"foot-row\"").unwrap();
    html[from..to].replace("><", ">\n<")
}

#[test]
fn screens_look_as_they_did() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let (library, _) = content::fixtures(&root);
    let bundles = content::bundles(&library).unwrap();
    let bytes = |name: &str| {
        let found = bundles.iter().find(|bundle| bundle.name == name);
        found
            .unwrap_or_else(|| panic!("there is no {name}"))
            .bytes
            .clone()
    };
    let lang = Lang::all().next().unwrap();
    let (table, index): (Table, Index) =
        read_bundle(&bytes(&format!("ui.{}", lang.code()))).unwrap();
    let (say, index) = (Rc::new(Pupil::new(table, lang.plural())), Rc::new(index));
    for kind in KINDS {
        let id = format!("b-{kind}");
        let name = format!("module.{id}.{}", lang.code());
        let (module, _): (Module, Words) = read_bundle(&bytes(&name)).unwrap();
        let mut session = Session::new(Rc::new(module), 0);
        let mut events: Vec<Event> = Vec::new();
        let mut screens = String::new();
        while let Position::Step { .. } = session.position() {
            let pictures = Rc::new(Pictures::new());
            let route = Route::Play(id.clone());
            let props = AppProps::new(lang, route, say.clone(), index.clone(), pictures);
            let html = draw_lesson(props, (name.clone(), bytes(&name)), &events);
            screens.push_str(&format!("\n# after {events:?}\n{}\n", part(&html)));
            let event = session.way_on().unwrap();
            session = session.apply(&event);
            events.push(event);
        }
        insta::assert_snapshot!(kind, screens);
    }
}

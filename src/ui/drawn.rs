//! What stands on the teachers' pages, and at a pupil's end, drawn on the host from a session's state, with the words of the
//! first language.

use std::cell::RefCell;
use std::rc::Rc;

use yew::{Callback, NodeRef};

use super::nodes::{Node, nodes};
use super::pages;
use super::parts::Context;
use super::state::full::{ClassAct, FullAct, FullBundle};
use super::state::{Bundle, State};
use super::update::tests::class::assignment;
use super::update::tests::room::{files, ticket};
use super::update::tests::tab::{Disk, Tab};
use crate::classroom::{ModuleResult, Summary, Ticket, to_text, week_id, write_digits};
use crate::curriculum::AdultIndex;
use crate::language::{Adult, Lang, Piece, Pupil, Table, compile};
use crate::learning::Score;

mod alike;
mod back;
mod classes;
mod corrections;
mod desk;
mod end;
mod giving;
mod joined;
mod kinds;
mod lesson;
mod offers;
mod projector;
mod results;
mod room;
mod said_rightly;
mod steps;
mod sums;

/// The messages of a file of a language, in the order of their keys.
fn table(file: &str, lang: Lang, keys: &[&str]) -> Table {
    let name = ["static/messages/", file, "/", lang.code(), ".ftl"].concat();
    let (messages, _) = compile::read(&std::fs::read_to_string(name).unwrap());
    let pieces = |key: &&str| -> Vec<Piece> {
        let mut all = messages.iter();
        all.find(|known| known.key == *key).unwrap().pieces.clone()
    };
    Table::new(keys.iter().map(pieces).collect())
}

/// The adults' words in the first language.
fn adult() -> Adult {
    adult_in(Lang::first())
}

/// The same in a language.
fn adult_in(lang: Lang) -> Adult {
    Adult::new(table("adult", lang, &Adult::KEYS), lang.plural())
}

/// The first language's words where a test's tab has none.
fn put_words(state: &mut State) {
    let plural = Lang::first().plural();
    state.say = Rc::new(Pupil::new(
        table("pupil", Lang::first(), &Pupil::KEYS),
        plural,
    ));
    for slot in [&mut state.main, &mut state.second] {
        if let Some(Bundle::Full(FullBundle::Adult(..))) = slot.here {
            let adult = FullBundle::Adult(adult(), AdultIndex::default());
            slot.here = Some(Bundle::Full(adult));
        }
    }
}

/// Presses something of the teacher's room, with what stands in the fields.
fn act(tab: &mut Tab, act: ClassAct, fields: &[(&str, &str)]) {
    tab.submit(FullAct::Class(act), fields);
}

/// The page of a tab that goes on.
fn page(tab: &Tab) -> Page {
    Page::of(Tab::open(
        &tab.disk,
        &tab.state.route.href(tab.state.lang)[1..],
    ))
}

/// A page as it stands there.
struct Page(Vec<Node>);

impl Page {
    /// The page that a tab shows.
    fn of(tab: Tab) -> Page {
        let mut state = tab.state;
        put_words(&mut state);
        let ctx = Context {
            state,
            send: Callback::noop(),
        };
        Page(nodes(&pages::draw(&ctx, &NodeRef::default())))
    }

    /// The texts of all elements whose attribute has this value, or this word in it.
    fn all(&self, attribute: &str, value: &str) -> Vec<String> {
        let mut found = Vec::new();
        for node in &self.0 {
            search(node, attribute, value, &mut found);
        }
        found
    }

    /// The ids of all elements, in their order.
    fn ids(&self) -> Vec<String> {
        fn collect(node: &Node, ids: &mut Vec<String>) {
            if let Node::Element(_, attributes, children) = node {
                let mut all = attributes.iter();
                ids.extend(all.find(|(name, _)| name == "id").map(|(_, id)| id.clone()));
                children.iter().for_each(|child| collect(child, ids));
            }
        }
        let mut ids = Vec::new();
        self.0.iter().for_each(|node| collect(node, &mut ids));
        ids
    }

    /// The text of the only such element.
    fn only(&self, attribute: &str, value: &str) -> String {
        let mut all = self.all(attribute, value);
        assert_eq!(all.len(), 1, "{attribute}={value}: {all:?}");
        all.remove(0)
    }
}

fn search(node: &Node, attribute: &str, value: &str, found: &mut Vec<String>) {
    let Node::Element(_, attributes, children) = node else {
        return;
    };
    let mut all = attributes.iter().filter(|(name, _)| name == attribute);
    if all.any(|(_, is)| is == value || is.split(' ').any(|word| word == value)) {
        found.push(text(node));
    }
    for child in children {
        search(child, attribute, value, found);
    }
}

fn text(node: &Node) -> String {
    match node {
        // Where a line may break is no word.
        Node::Text(text) => text.replace('\u{a0}', " "),
        Node::Element(_, _, children) => children.iter().map(text).collect(),
    }
}

/// A tab of a new device, at an address.
fn open(address: &str) -> Tab {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    Tab::open(&disk, address)
}

/// A pupil's result with so many right answers in the module of the assignment.
fn played(pupil: u32, right: u32) -> Ticket {
    Ticket {
        modules: vec![ModuleResult {
            module: 1,
            score: Score {
                asked: 9,
                right,
                ..Score::default()
            },
            answers: Vec::new(),
        }],
        ..ticket(pupil)
    }
}

fn digits(ticket: &Ticket) -> String {
    Summary::of(ticket).as_ref().and_then(write_digits).unwrap()
}

/// A class of a size, known by a file, of whom these have handed in; and its week's id.
fn handed_in(size: &str, tickets: &[Ticket]) -> (Tab, String) {
    let mut tab = open("/kk/collect");
    files(&mut tab, &[to_text(&assignment(&[1]))]);
    let id = week_id(&assignment(&[1]));
    let fields = [("class-name", "5А"), ("class-size", size)];
    act(&mut tab, ClassAct::Describe(id.clone()), &fields);
    for ticket in tickets {
        files(&mut tab, &[to_text(ticket)]);
    }
    (tab, id)
}

//! The first screens of a module, and the pages to read, drawn on the host: they are read while the app is still on its way
//! (`static/page/first.js`), and the app takes over at the same screen. They are trees of elements, not text: the page's
//! policy lets no script turn text into elements.

use std::rc::Rc;

use serde::Serialize;
use yew::{Callback, NodeRef};

use super::nodes::{Node, nodes};
use super::pages;
use super::parts::Context;
use super::state::{
    Act, Alone, BEFORE_PROFILES, Device, Moment, Msg, Opened, Pictures, Route, State, needed,
    select,
};
use super::steps::ARRANGEMENTS;
use super::update::update;
use crate::curriculum::{Index, Step};
use crate::language::{Lang, Pupil};
use crate::learning::{Day, Entry, Event};

/// At most so many screens of a module are prerendered: reading them takes longer than the app takes to come.
const MOST: usize = 4;
/// The id of the walk that somebody comes back to.
const WALK: &str = "1";

/// The first screens of a module, up to the first that asks for something.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FirstScreens {
    /// The band's letter: the styles need it.
    pub band: String,
    /// The module's opening, as somebody sees it who has not begun.
    pub opening: Option<Node>,
    pub screens: Vec<Screen>,
    /// What somebody goes on with who has answered the last of them and comes back: again up to the first screen that asks
    /// for something. It is drawn where one answer, whichever it is, leads on and is never judged. Where the last screen
    /// asks for nothing, is judged, or takes several answers, there is none of it.
    pub then: Vec<Screen>,
}

/// The id of a screen's step, and its page; several where the walk's seed arranges the cards: one for each remainder of
/// the seed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Screen(pub String, pub Vec<Node>);

/// Draws the first screens of a module in the language of `say`. `bytes` is its bundle; `alone` where it stands in a
/// learning platform. Empty if it cannot be read.
pub fn first_screens(
    lang: Lang,
    id: &str,
    bytes: &[u8],
    alone: bool,
    (say, index, pictures): (Rc<Pupil>, Rc<Index>, Rc<Pictures>),
) -> FirstScreens {
    let route = Route::Module(id.into());
    let name = needed(&route, lang).0;
    let mut opened = context(
        lang,
        route,
        alone,
        (say.clone(), index.clone(), pictures.clone()),
    );
    // Its people and its joke come out of the lesson itself.
    opened.state.main.want(&name);
    let loaded = Msg::Loaded(name, Some(bytes.to_vec()));
    update(&mut opened.state, Moment::default(), loaded);
    let mut first = FirstScreens {
        band: String::new(),
        opening: nodes(&pages::draw(&opened, &NodeRef::default()))
            .into_iter()
            .next(),
        screens: Vec::new(),
        then: Vec::new(),
    };
    for seed in 0..ARRANGEMENTS {
        let of = || (say.clone(), index.clone(), pictures.clone());
        let (band, screens, answer) = walked((lang, alone), id, bytes, of(), seed, &[]);
        first.band = band;
        arranged(&mut first.screens, screens);
        if let Some(answer) = answer {
            let kept = [Event::Start { seed }, answer];
            let (_, screens, _) = walked((lang, alone), id, bytes, of(), seed, &kept);
            arranged(&mut first.then, screens);
        }
    }
    for Screen(_, pages) in first.screens.iter_mut().chain(&mut first.then) {
        if pages.iter().all(|page| *page == pages[0]) {
            pages.truncate(1);
        }
    }
    first
}

/// Adds the screens of one more arrangement.
fn arranged(all: &mut Vec<Screen>, screens: Vec<(String, Node)>) {
    for (at, (step, page)) in screens.into_iter().enumerate() {
        match all.get_mut(at) {
            Some(Screen(_, pages)) => pages.push(page),
            None => all.push(Screen(step, vec![page])),
        }
    }
}

/// Draws a page to read, as somebody sees it who opens its address; `None` where it cannot be read. `adult` and `page` are
/// its bundles.
pub fn reading(
    lang: Lang,
    id: &str,
    adult: &[u8],
    page: &[u8],
    of: (Rc<Pupil>, Rc<Index>, Rc<Pictures>),
) -> Option<Node> {
    let mut ctx = context(lang, Route::Reading(id.into()), false, of);
    let (words, name) = needed(&ctx.state.route, lang);
    let state = &mut ctx.state;
    state.main.want(&words);
    state.second.want(&name);
    for (name, bytes) in [(words, adult), (name, page)] {
        let loaded = Msg::Loaded(name, Some(bytes.to_vec()));
        update(state, Moment::default(), loaded);
    }
    if state.main.broken || state.second.broken {
        return None;
    }
    nodes(&pages::draw(&ctx, &NodeRef::default()))
        .into_iter()
        .next()
}

/// The band and the first screens of a walk with this seed, of which these events are kept; and an answer to the last of
/// them, where any answer leads on and none is judged.
fn walked(
    (lang, alone): (Lang, bool),
    id: &str,
    bytes: &[u8],
    of: (Rc<Pupil>, Rc<Index>, Rc<Pictures>),
    seed: u32,
    kept: &[Event],
) -> (String, Vec<(String, Node)>, Option<Event>) {
    let route = Route::Play(id.into());
    let name = needed(&route, lang).0;
    let mut ctx = context(lang, route, alone, of);
    let state = &mut ctx.state;
    // As in the tab where the walk was begun: the script takes the way back away where there is none.
    state.device.walk = WALK.into();
    let line = |event: &Event| {
        let entry = Entry {
            who: BEFORE_PROFILES.into(),
            walk: WALK.into(),
            module: id.into(),
            day: Day::default(),
            event: event.clone(),
        };
        entry.to_line()
    };
    let opened = Opened {
        who: BEFORE_PROFILES.into(),
        lines: kept.iter().map(line).collect(),
        ..Opened::default()
    };
    let now = Moment {
        numbers: [seed; 3],
        ..Moment::default()
    };
    state.main.want(&name);
    for msg in [
        Msg::Opened(Ok(opened)),
        Msg::Loaded(name, Some(bytes.to_vec())),
    ] {
        update(state, now, msg);
    }
    let band = select::band_of(state).map_or("", |band| band.letter());
    let mut screens = Vec::new();
    let mut answer = None;
    while screens.len() < MOST
        && let Some(present) = select::present(&ctx)
    {
        let step = present.step.id.clone();
        let drawn = nodes(&pages::draw(&ctx, &NodeRef::default()));
        let Some(page) = drawn.into_iter().next() else {
            break;
        };
        let last = asks(&page);
        if last {
            answer = free_answer(present.step);
        }
        screens.push((step, page));
        if last {
            break;
        }
        let next = Msg::Act(Rc::new(Act::Next), Vec::new());
        update(&mut ctx.state, now, next);
    }
    (band.into(), screens, answer)
}

/// An answer to a step that is left with it, whichever answer it is: nothing of it is judged.
fn free_answer(step: &Step) -> Option<Event> {
    let given = step.kind.some_answer(&[])?;
    let task = step.kind.task();
    let log = [given];
    let free = task.is_private() && task.finished(&log) && task.judge(&log).is_empty();
    let [given] = log;
    free.then(|| Event::Answer {
        step: step.id.clone(),
        given,
    })
}

/// Draws the help dialog as it opens above a module's screens; `alone` where it stands in a learning platform.
pub fn help(lang: Lang, alone: bool, of: (Rc<Pupil>, Rc<Index>, Rc<Pictures>)) -> Option<Node> {
    let mut ctx = context(lang, Route::Play(String::new()), alone, of);
    update(
        &mut ctx.state,
        Moment::default(),
        Msg::Act(Rc::new(Act::Help(true)), Vec::new()),
    );
    nodes(&pages::draw(&ctx, &NodeRef::default()))
        .into_iter()
        .nth(1)
}

fn context(
    lang: Lang,
    route: Route,
    alone: bool,
    of: (Rc<Pupil>, Rc<Index>, Rc<Pictures>),
) -> Context {
    let device = Device {
        // Where nothing can be copied, the page's script takes these buttons away.
        can_copy: true,
        alone: Alone(alone),
        ..Device::default()
    };
    Context {
        state: State::on_host(lang, route, device, of),
        send: Callback::noop(),
    }
}

/// Whether a page's screen has something to press or to fill in besides the ways forward and back, and what a grown-up
/// opens beside the child.
fn asks(page: &Node) -> bool {
    fn controls(node: &Node, inside: bool) -> bool {
        let Node::Element(tag, attributes, children) = node else {
            return false;
        };
        let has = |wanted: &str, with: &str| {
            let mut words = attributes.iter().filter(|(name, _)| name == wanted);
            words.any(|(_, value)| value.split(' ').any(|word| word == with))
        };
        if has("class", "beside") {
            return false;
        }
        let control = ["button", "input", "a", "details"].contains(&&tag[..]);
        let inside = inside || has("id", "screen");
        (inside && control) || children.iter().any(|child| controls(child, inside))
    }
    controls(page, false)
}

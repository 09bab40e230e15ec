use std::rc::Rc;

use super::full::{FullDevice, FullState};
use super::{Alone, BundleSlot, Draft, First, Learner, Lists, Moment, Pictures, Route, Walk};
use crate::curriculum::Index;
use crate::language::{Lang, Pupil};

/// The state of the app, out of which every screen is drawn.
pub struct State {
    /// When the last message came.
    pub now: Moment,
    pub device: Device,
    pub lang: Lang,
    /// The language that is shown or on its way.
    pub wanted: Lang,
    /// The interface's messages.
    pub say: Rc<Pupil>,
    pub index: Index,
    /// Which of the bands' lists of modules the index has.
    pub lists: Lists,
    pub pictures: Rc<Pictures>,
    /// What stands behind the `#`.
    pub address: String,
    pub route: Route,
    /// Whether the help dialog is open.
    pub help: bool,
    /// Help is shown for another country.
    pub abroad: bool,
    /// What is done with a first sentence.
    pub first: First,
    pub learner: Learner,
    /// The module or the adults' messages, whatever the page needs.
    pub main: BundleSlot,
    /// What a page needs beside it.
    pub second: BundleSlot,
    /// The walk through the module on the page, once it has begun.
    pub walk: Option<Walk>,
    pub draft: Draft,
    /// How often the draft has changed: what moves by itself is timed anew then.
    pub drafts: u32,
    /// What only the full build has.
    pub full: FullState,
}

/// What is known of the device and the page from the start.
#[derive(Clone, Default)]
pub struct Device {
    /// The address of the build's other page, as seen from this one; empty where there is none.
    pub other: String,
    /// Whether texts can be copied.
    pub can_copy: bool,
    /// Who was remembered for this tab: a profile's id, [`super::GUEST`], or nobody.
    pub learner: String,
    /// The walks that were gone on with in this tab: their ids, with a space between them; empty where none was.
    pub walk: String,
    /// The lines that this tab holds because the device did not keep them, each with the id that it belongs under.
    pub held: Vec<(String, String)>,
    /// Whether a class plays on this device: then more than one person uses it.
    pub is_class: bool,
    /// Whether the page is a lesson alone, inside a learning platform.
    pub alone: Alone,
    /// What only the full build asks for.
    pub full: FullDevice,
}

impl Device {
    /// Whether a walk was gone on with in this tab.
    pub fn went_on(&self, walk: &str) -> bool {
        let mut known = self.walk.as_bytes().split(|byte| *byte == b' ');
        known.any(|known| known == walk.as_bytes())
    }
}

/// What the state is made of at the start.
pub struct Beginning {
    pub now: Moment,
    pub device: Device,
    pub lang: Lang,
    pub address: String,
    pub route: Route,
    pub say: Rc<Pupil>,
    pub index: Index,
    pub pictures: Rc<Pictures>,
}

impl State {
    pub fn new(of: Beginning) -> State {
        State {
            full: FullState::new(&of.device.full, &of.now),
            now: of.now,
            device: of.device,
            lang: of.lang,
            wanted: of.lang,
            say: of.say,
            lists: Lists::default(),
            index: of.index,
            pictures: of.pictures,
            address: of.address,
            route: of.route,
            help: false,
            abroad: false,
            first: First::Nothing,
            learner: Learner::default(),
            main: BundleSlot::default(),
            second: BundleSlot::default(),
            walk: None,
            draft: Draft::default(),
            drafts: 0,
        }
    }

    /// The state of a page that is drawn on the host: nobody sits there, and all of the index is here.
    pub fn on_host(
        lang: Lang,
        route: Route,
        device: Device,
        (say, index, pictures): (Rc<Pupil>, Rc<Index>, Rc<Pictures>),
    ) -> State {
        let mut state = State::new(Beginning {
            now: Moment::default(),
            device,
            lang,
            address: String::new(),
            route,
            say,
            index: Index::clone(&index),
            pictures,
        });
        state.lists.whole(lang);
        state
    }

    /// The address of a page, for a link.
    pub fn href(&self, route: &Route) -> String {
        route.href(self.lang)
    }

    /// Something on the step's screen changes.
    pub fn set_draft(&mut self, draft: Draft) {
        self.draft = draft;
        self.drafts += 1;
    }
}

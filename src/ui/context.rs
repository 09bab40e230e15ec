use std::rc::Rc;

use yew::Callback;

use super::act::{Act, Draft, First};
use super::learner::Learner;
use super::loading::Slot;
use super::route::Route;
use super::walk::Walk;
use crate::browser::place;
use crate::curriculum::{Band, Index};
use crate::language::{Lang, Pupil};

/// The addresses of pictures by id (`saq/hello`, `people/dana`). A few dozen: looking through them is less code than a
/// tree.
#[derive(Clone, Default, PartialEq)]
pub struct Pictures(Vec<(String, String)>);

impl Pictures {
    pub fn new() -> Pictures {
        Pictures::default()
    }

    pub fn insert(&mut self, id: String, address: String) {
        self.0.push((id, address));
    }

    /// All of them: id and address.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &String)> {
        self.0.iter().map(|(id, address)| (id.as_str(), address))
    }

    pub fn get(&self, id: &str) -> Option<&String> {
        self.0
            .iter()
            .find(|(known, _)| known == id)
            .map(|(_, address)| address)
    }
}

impl From<Vec<(String, String)>> for Pictures {
    fn from(pictures: Vec<(String, String)>) -> Pictures {
        Pictures(pictures)
    }
}

/// The state of the app, out of which every screen is drawn.
///
/// It is handed down as an argument, and screens are plain functions of it: each Yew component costs four kilobytes of
/// wasm, each hook one to six.
pub struct Context {
    pub lang: Lang,
    /// The interface's messages.
    pub say: Rc<Pupil>,
    pub shelf: Rc<Index>,
    pub pictures: Rc<Pictures>,
    pub route: Route,
    /// The build's other page, as seen from this one; empty where there is none.
    pub other: String,
    /// Whether the help dialog is open.
    pub help: bool,
    /// Help is shown for another country.
    pub abroad: bool,
    /// What is done with a first sentence.
    pub first: First,
    pub learner: Learner,
    /// The module or the adults' messages, whatever the page needs.
    pub main: Slot,
    /// The plan that a teacher looks at.
    pub plan: Slot,
    /// The walk through the module on the page, once it has begun.
    pub walk: Option<Walk>,
    pub draft: Draft,
    #[cfg(feature = "desk")]
    pub desk: super::desk::Desk,
    /// What takes an act.
    pub send: Callback<Rc<Act>>,
}

impl Context {
    /// The language is remembered for the next visit; a guest leaves nothing behind.
    pub fn remember_language(&self) {
        if !self.learner.is_guest() {
            place::remember_language(self.lang.code());
        }
    }

    /// The age band that the page is for, if it is for one.
    pub fn band(&self) -> Option<Band> {
        match &self.route {
            Route::Learn(band) | Route::Certificate(band) => Some(*band),
            Route::Module(id) | Route::Play(id) | Route::Boost(id) => {
                let entry = self.shelf.modules.iter().find(|entry| entry.id == *id);
                entry.map(|entry| entry.band)
            }
            Route::Check(id, _) => {
                let entry = self.shelf.checks.iter().find(|entry| entry.id == *id);
                entry.map(|entry| entry.band)
            }
            _ => None,
        }
    }

    /// The address of a page, for a link.
    pub fn href(&self, route: &Route) -> String {
        route.href(self.lang)
    }
}

use std::collections::BTreeMap;
use std::rc::Rc;

use yew::prelude::*;

use super::learner::LearnerHandle;
use super::route::Route;
use crate::curriculum::Shelf;
use crate::language::{Lang, Pupil};

/// The addresses of pictures by id (`saq/hello`, `people/dana`).
pub type Pictures = BTreeMap<String, String>;

/// What every screen may use. It is handed down as an argument: most screens are plain functions of it, because each
/// Yew component costs several kilobytes of wasm and few screens have a state of their own.
#[derive(Clone, PartialEq)]
pub struct Context {
    pub lang: Lang,
    /// The interface's messages.
    pub say: Rc<Pupil>,
    pub shelf: Rc<Shelf>,
    pub pictures: Rc<Pictures>,
    pub learner: LearnerHandle,
    pub open_help: Callback<MouseEvent>,
}

impl Context {
    pub fn href(&self, route: &Route) -> String {
        route.href(self.lang)
    }
}

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::Properties;

use crate::curriculum::Index;
use crate::language::{Lang, Pupil};
use crate::ui::state::{Command, Device, Pictures, Route, State};

/// What the app starts with; it takes both once.
#[derive(Properties)]
pub struct AppProps {
    pub state: Cell<Option<State>>,
    /// What was asked for before the page stood.
    pub early: Cell<Vec<Command>>,
    /// The number of the screen that the page shows already, where it shows a lesson's.
    pub shown: Option<usize>,
}

impl AppProps {
    /// A page that is drawn where there is no browser.
    pub fn new(
        lang: Lang,
        route: Route,
        say: Rc<Pupil>,
        index: Rc<Index>,
        pictures: Rc<Pictures>,
    ) -> AppProps {
        let parts = (say, index, pictures);
        let state = State::on_host(lang, route, Device::default(), parts);
        AppProps {
            state: Cell::new(Some(state)),
            early: Cell::default(),
            shown: None,
        }
    }
}

impl PartialEq for AppProps {
    /// They are given once.
    fn eq(&self, _: &AppProps) -> bool {
        true
    }
}

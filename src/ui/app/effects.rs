use gloo_timers::callback::{Interval, Timeout};
use web_sys::Element;
use yew::NodeRef;

use super::link::Link;
use crate::browser::{dom, motion};
use crate::curriculum::Band;
use crate::language::Lang;
use crate::ui::state::select::{self, Moves};
use crate::ui::state::{Msg, Route, State};

/// What the browser has to do after a screen was drawn, and what it has done already.
#[derive(Default)]
pub struct Effects {
    lang: Option<Lang>,
    route: Option<Route>,
    help: bool,
    place: Option<usize>,
    /// The draft as it was counted last.
    drafts: u32,
    timer: Option<Timeout>,
    /// Looks until a countdown may begin.
    pressure: Option<Interval>,
}

impl Effects {
    /// `shown` is the number of the screen that the page shows already: drawing the same one again moves nothing.
    pub fn new(shown: Option<usize>) -> Effects {
        Effects {
            place: shown,
            // What moves by itself begins with the first drawing, also on a screen that the page showed before.
            drafts: u32::MAX,
            ..Effects::default()
        }
    }

    /// Does it, after a screen was drawn.
    pub fn after(&mut self, state: &State, dialog: &NodeRef, link: &Link) {
        if self.lang != Some(state.lang) {
            self.lang = Some(state.lang);
            dom::describe_page(state.lang.code(), state.say.app_name());
        }
        if self.route.as_ref() != Some(&state.route) {
            // The opening may have been scrolled before the app was here.
            if self.route.is_some() {
                dom::scroll_to_top();
            }
            self.route = Some(state.route.clone());
            dom::set_band(select::band_of(state).map_or("", Band::letter));
        }
        // The dialog is the browser's own: it holds the focus and makes the page below inert.
        if self.help != state.help
            && let Some(dialog) = dialog.cast::<Element>()
        {
            self.help = state.help;
            if state.help {
                dom::show_modal(&dialog);
            } else {
                dom::close_modal(&dialog);
            }
        }
        let turned = self.turn(state);
        if self.drafts != state.drafts || turned {
            self.drafts = state.drafts;
            self.move_on(state, link);
        }
    }

    /// After a step forward or back the new screen is read from its top. Tells whether there was such a step.
    fn turn(&mut self, state: &State) -> bool {
        let place = state.walk.as_ref().map(|walk| walk.place());
        if self.place == place {
            return false;
        }
        self.place = place;
        if state.walk.is_none() {
            return true;
        }
        if let Some(start) = dom::by_id("screen") {
            dom::focus(&start);
        }
        // The browser may have scrolled to what has the focus.
        dom::scroll_to_top();
        true
    }

    /// What moves by itself: typing in a chat, a timer that somebody started, a countdown.
    fn move_on(&mut self, state: &State, link: &Link) {
        let due = select::due(state);
        // While somebody types, the end is followed. Once all is said, it is seen from its first line: replies for which
        // there is no room then lie below.
        let now = match due {
            Some(_) => "chat-end",
            None => "chat-now",
        };
        if select::is_under_way(state)
            && let Some(now) = dom::by_id(now)
        {
            dom::reveal(&now);
        }
        (self.timer, self.pressure) = (None, None);
        let Some(due) = due else { return };
        let link = link.clone();
        match due.moves {
            Moves::Pressure if motion::is_reduced() => {}
            // Nobody is hurried by what they have not seen yet.
            Moves::Pressure => {
                let look = move || {
                    if !dom::has_more_below() {
                        link.emit(Msg::Due);
                    }
                };
                self.pressure = Some(Interval::new(due.after, look));
            }
            moves => {
                let at_once = moves == Moves::Typing && motion::is_reduced();
                let after = if at_once { 0 } else { due.after };
                self.timer = Some(Timeout::new(after, move || link.emit(Msg::Due)));
            }
        }
    }
}

//! What the page's script (`static/page/first.js`) showed before the app was here, and what was pressed there.

use std::rc::Rc;

use crate::ui::state::{Act, Command, Moment, Msg, State, Walk};
use crate::ui::update::update;

/// The first screens of a lesson as the learner has left them to the app.
pub struct Shown {
    /// The number of the screen that is shown, from 1.
    pub place: usize,
    /// What was pressed, in order: `next:STEP`, `back:STEP`, and `help` if help is open.
    presses: String,
}

impl Shown {
    /// Reads what the script says: the number, then what was pressed, with blanks between. `None` if it showed nothing.
    pub fn read(text: &str) -> Option<Shown> {
        let (place, presses) = text.split_once(' ')?;
        Some(Shown {
            place: place.parse().ok()?,
            presses: presses.into(),
        })
    }

    /// Does what was pressed. A press counts on the step that it was made on: where the walk stands elsewhere, because
    /// something else was kept than the script had seen, it changes nothing.
    pub fn replay(&self, state: &mut State, now: Moment) -> Vec<Command> {
        let mut out = Vec::new();
        for press in self.presses.split(' ') {
            let (what, step) = press.split_once(':').unwrap_or((press, ""));
            let here = state.walk.as_ref().and_then(Walk::step);
            let act = match what {
                "help" => Act::Help(true),
                "next" if here.as_deref() == Some(step) => Act::Next,
                "back" if here.as_deref() == Some(step) => Act::Back,
                _ => continue,
            };
            out.extend(update(state, now, Msg::Act(Rc::new(act), Vec::new())));
        }
        out
    }
}

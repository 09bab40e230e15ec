use std::rc::Rc;

use super::learner::{Learner, ME};
use crate::browser::clock;
use crate::curriculum::Module;
use crate::learning::{Entry, Event, Position, Session};

/// A walk as it stands: its id, under which its events are kept, and the session.
pub struct Walk {
    id: String,
    pub session: Session,
    /// Whether the learner has done anything since the page was opened.
    pub moved: bool,
}

impl Walk {
    /// Goes on with the open walk, or begins a new one; the lines that have to be kept.
    pub fn begin(module: &Rc<Module>, learner: &Learner) -> (Walk, Vec<String>) {
        let mut lines = Vec::new();
        let walk = match learner.progress.open_walk(&module.id) {
            Some(walk) => Walk {
                id: walk.id.clone(),
                session: Session::replay(module.clone(), &walk.events).resumed(),
                moved: false,
            },
            None => {
                let seed = clock::seed();
                let walk = Walk {
                    id: clock::fresh_id(),
                    session: Session::new(module.clone(), seed),
                    moved: false,
                };
                lines.push(walk.line(Event::Start { seed }));
                walk
            }
        };
        (walk, lines)
    }

    /// Takes an event: the walk after it, and the lines that have to be kept; none where nothing changed.
    pub fn happen(mut self, event: Event) -> (Walk, Vec<String>) {
        let mut lines = Vec::new();
        if self.session.fits(&event) {
            self.session = self.session.apply(&event);
            self.moved = true;
            lines.push(self.line(event));
            if self.session.position() == Position::End {
                lines.push(self.line(Event::Finish));
            }
        }
        (self, lines)
    }

    /// The id of the step where the learner stands.
    pub fn step(&self) -> Option<String> {
        match self.session.position() {
            Position::Step { step, .. } => Some(step.id.clone()),
            Position::End => None,
        }
    }

    /// The number of the screen where the learner stands, from 1; the end is past them all.
    pub fn place(&self) -> usize {
        match self.session.position() {
            Position::Step { number, .. } => number,
            Position::End => usize::MAX,
        }
    }

    fn line(&self, event: Event) -> String {
        let entry = Entry {
            who: ME.into(),
            walk: self.id.clone(),
            module: self.session.module().id.clone(),
            day: clock::today(),
            event,
        };
        entry.to_line()
    }
}

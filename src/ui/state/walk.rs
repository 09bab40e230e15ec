use super::Moment;
use crate::learning::{Course, Entry, Event, Position, Session};

/// A walk as it stands: its id, under which its events are kept, and the session.
pub struct Walk {
    /// Whether anything of it is kept: what teachers look through, or play with the whole class, is not.
    pub saved: bool,
    /// Random; empty where nothing is kept.
    pub id: String,
    /// The profile whose walk it is.
    who: String,
    /// The name under which the walk is kept: [`Course::id`].
    pub name: String,
    pub course: Course,
    pub session: Session,
}

impl Walk {
    /// A walk whose events are kept under a profile's id.
    pub fn saved(id: String, who: &str, name: String, course: Course, session: Session) -> Walk {
        Walk {
            saved: true,
            id,
            who: who.into(),
            name,
            course,
            session,
        }
    }

    /// What was missed in this walk, once more: nothing of it is kept, and the result stays what it was.
    pub fn again(&self, session: Session) -> Walk {
        Walk {
            course: Course::Again,
            ..Walk::unsaved(&self.name, session)
        }
    }

    /// The lesson of a module, of which nothing is kept.
    pub fn unsaved(module: &str, session: Session) -> Walk {
        Walk {
            saved: false,
            id: String::new(),
            who: String::new(),
            name: module.into(),
            course: Course::Lesson,
            session,
        }
    }

    /// Takes an event: the walk after it, and the events that have to be kept; none where nothing changed.
    pub fn happen(mut self, event: Event) -> (Walk, Vec<Event>) {
        let mut events = Vec::new();
        if self.session.fits(&event) {
            self.session = self.session.apply(&event);
            events.push(event);
            if self.session.position() == Position::End {
                events.push(Event::Finish);
            }
        }
        (self, events)
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

    /// The line that is kept of an event.
    pub fn line(&self, event: Event, now: &Moment) -> String {
        let entry = Entry {
            who: self.who.clone(),
            walk: self.id.clone(),
            module: self.name.clone(),
            day: now.today,
            event,
        };
        entry.to_line()
    }
}

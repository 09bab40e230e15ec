use std::rc::Rc;

use super::learner::Learner;
use super::loading::Bundle;
use super::route::Route;
use crate::browser::clock;
use crate::curriculum::{Band, Module, Shelf};
use crate::learning::{Course, Entry, Event, Position, Session, booster, check, seed_of};

/// A walk as it stands: its id, under which its events are kept, and the session.
pub struct Walk {
    id: String,
    who: String,
    pub course: Course,
    pub session: Session,
    /// Whether the learner has done anything since the page was opened.
    pub moved: bool,
}

impl Walk {
    /// Goes on with the open walk of the page, or begins a new one; the lines that have to be kept. `None` where the page
    /// has nothing to walk through now.
    pub fn begin(
        route: &Route,
        bundle: &Bundle,
        shelf: &Shelf,
        learner: &Learner,
    ) -> Option<(Walk, Vec<String>)> {
        let mut seed = clock::seed();
        let (course, module) = match (route, bundle) {
            (Route::Play(_), Bundle::Module(module, _)) => (Course::Lesson, module.clone()),
            (Route::Boost(id), Bundle::Boosters(sets, _)) => {
                let known = shelf.modules.iter().find(|entry| entry.id == *id);
                let (band, items) =
                    known.map_or((Band::B, 0), |entry| (entry.band, entry.boosters));
                let progress = &learner.progress;
                let days = progress.booster_due(id, items, clock::today())?;
                let module = booster(id, band, sets, days, progress);
                (Course::Booster(days), Rc::new(module))
            }
            (Route::Check(_, occasion), Bundle::Check(pool, _)) => {
                let course = Course::Check(*occasion);
                let open = learner.progress.open_walk(&course.id(&pool.id));
                seed = open
                    .and_then(|walk| seed_of(&walk.events))
                    .or(learner.progress.seed())
                    .unwrap_or(seed);
                (course, Rc::new(check(pool, *occasion, seed)))
            }
            _ => return None,
        };
        Some(Walk::through(course, module, seed, learner))
    }

    fn through(
        course: Course,
        module: Rc<Module>,
        seed: u32,
        learner: &Learner,
    ) -> (Walk, Vec<String>) {
        let open = learner.progress.open_walk(&module.id);
        let mut walk = Walk {
            id: open.map_or_else(clock::fresh_id, |open| open.id.clone()),
            who: learner.id().into(),
            course,
            session: Session::new(module, seed),
            moved: false,
        };
        let mut lines = Vec::new();
        match open {
            Some(open) => {
                let module = walk.session.module().clone();
                walk.session = Session::replay(module, &open.events).resumed();
            }
            None => lines.push(walk.line(Event::Start { seed })),
        }
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
            who: self.who.clone(),
            walk: self.id.clone(),
            module: self.session.module().id.clone(),
            day: clock::today(),
            event,
        };
        entry.to_line()
    }
}

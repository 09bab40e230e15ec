use super::learner::Learner;
use super::loading::Bundle;
#[cfg(feature = "desk")]
use super::route::ClassPage;
use super::route::Route;
use crate::browser::clock;
use crate::curriculum::Index;
use crate::learning::{Course, Entry, Event, Position, Session, booster, check, seed_of};

/// A walk as it stands: its id, under which its events are kept, and the session.
pub struct Walk {
    /// Whether anything of it is kept: what teachers look through, or play with the whole class, is not.
    #[cfg(feature = "desk")]
    kept: bool,
    id: String,
    who: String,
    /// The name under which the walk is kept.
    module: String,
    pub course: Course,
    pub session: Session,
}

impl Walk {
    /// Goes on with the open walk of the page, or begins a new one; the lines that have to be kept. `None` where the page
    /// has nothing to walk through now.
    pub fn begin(
        route: &Route,
        bundle: &Bundle,
        shelf: &Index,
        learner: &Learner,
    ) -> Option<(Walk, Vec<String>)> {
        let progress = &learner.progress;
        let mut seed = clock::seed();
        #[cfg(feature = "desk")]
        if let (Route::Class(page, of), Bundle::Module(module, _)) = (route, bundle) {
            let mut parts = of.split('/');
            let id = parts.next().unwrap_or_default();
            let session = match (page, parts.next()) {
                (ClassPage::Whole, _) => Session::new(module.clone(), seed),
                (ClassPage::Preview, Some(step)) => Session::only(module.clone(), seed, step)?,
                _ => return None,
            };
            let walk = Walk {
                kept: false,
                id: String::new(),
                who: String::new(),
                module: id.into(),
                course: Course::Lesson,
                session,
            };
            return Some((walk, Vec::new()));
        }
        let (course, of, session) = match (route, bundle) {
            (Route::Play(id), Bundle::Module(module, _)) => {
                (Course::Lesson, id, Session::new(module.clone(), seed))
            }
            (Route::Boost(id), Bundle::Boosters(module, _)) => {
                let entry = shelf.modules.iter().find(|entry| entry.id == *id)?;
                let days = progress.booster_due(id, entry.boosters, clock::today())?;
                let items = booster(&module.quiz.pool, id, days, progress);
                let session = Session::of_items(module.clone(), seed, items);
                (Course::Booster(days), id, session)
            }
            (Route::Check(id, occasion), Bundle::Check(module, forms, _)) => {
                let course = Course::Check(*occasion);
                let open = progress.open_walk(&course.id(id));
                seed = open
                    .and_then(|walk| seed_of(&walk.events))
                    .or(progress.seed())
                    .unwrap_or(seed);
                let items = check(forms, *occasion, seed);
                (course, id, Session::of_items(module.clone(), seed, items))
            }
            _ => return None,
        };
        let module = course.id(of);
        let open = progress.open_walk(&module);
        let mut walk = Walk {
            #[cfg(feature = "desk")]
            kept: true,
            id: open.map_or_else(clock::fresh_id, |open| open.id.clone()),
            who: learner.id().into(),
            module,
            course,
            session,
        };
        let mut lines = Vec::new();
        match open {
            Some(open) => {
                walk.session = walk.session.replay(&open.events).resumed();
                // The last answer was kept, but the learner was gone before going on.
                if walk.session.position() == Position::End {
                    lines.push(walk.line(Event::Finish));
                }
            }
            None => lines.push(walk.line(Event::Start { seed })),
        }
        Some((walk, lines))
    }

    /// Takes an event: the walk after it, and the lines that have to be kept; none where nothing changed.
    pub fn happen(mut self, event: Event) -> (Walk, Vec<String>) {
        let mut lines = Vec::new();
        if self.session.fits(&event) {
            self.session = self.session.apply(&event);
            lines.push(self.line(event));
            if self.session.position() == Position::End {
                lines.push(self.line(Event::Finish));
            }
        }
        (self, lines)
    }

    /// Whether what happens in it is kept.
    #[cfg(feature = "desk")]
    pub fn is_kept(&self) -> bool {
        self.kept
    }

    #[cfg(not(feature = "desk"))]
    pub fn is_kept(&self) -> bool {
        true
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
            module: self.module.clone(),
            day: clock::today(),
            event,
        };
        entry.to_line()
    }
}

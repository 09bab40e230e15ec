//! Which lesson with the whole class is played: each class has its own place.

use crate::classroom::MOST_HANDS;
use crate::learning::{Event, Session};
use crate::ui::state::full::{ClassState, Lesson};
use crate::ui::state::{State, Walk};

/// The lesson of the class that the address names (`of`), as far as it has come; else a new one begins.
pub fn lesson(state: &mut State, module: &str, of: Option<u64>, new: Session) -> Session {
    let class = &mut state.full.class;
    // Only who opens it again is told that it goes on; a reload changes nothing.
    let was_open = class.lessons.is_open;
    if class.lessons.go_on(module, of)
        && let Some(lesson) = class.lessons.now()
    {
        class.here = lesson.here;
        class.goes_on = !was_open && lesson.events.len() > 1;
        return new.replay(&lesson.events);
    }
    begin(state, module, of, new)
}

/// A class begins a module.
fn begin(state: &mut State, module: &str, of: Option<u64>, new: Session) -> Session {
    let class = &mut state.full.class;
    class.goes_on = false;
    // How many there are the register says; of nobody's lesson what was typed last.
    if let Some(of) = of.and_then(|key| class.collected.class(key))
        && of.size() > 0
    {
        class.here = of.size().min(MOST_HANDS);
    }
    class.lessons.begin(Lesson {
        module: module.into(),
        here: class.here,
        class: of,
        link: of,
        events: vec![Event::Start { seed: new.seed() }],
    });
    new
}

/// So many children are here.
pub fn set_here(class: &mut ClassState, here: u32) {
    class.here = here;
    if let Some(lesson) = class.lessons.now_mut() {
        lesson.here = here;
    }
}

/// The lesson from its beginning, for the same class.
pub fn start_over(state: &mut State) {
    let seed = state.now.seed();
    let walk = state.walk.as_ref();
    let Some(module) = walk.map(|walk| walk.session.module().clone()) else {
        return;
    };
    let class = &mut state.full.class;
    let Some(lesson) = class.lessons.now_mut() else {
        return;
    };
    lesson.events = vec![Event::Start { seed }];
    class.goes_on = false;
    class.pausing = false;
    class.passing = false;
    class.votes.clear();
    let id = lesson.module.clone();
    state.walk = Some(Walk::unsaved(&id, Session::new(module, seed)));
}

//! Which lesson with the whole class is played: each class has its own place.

use crate::classroom::{MOST_HANDS, Votes};
use crate::learning::{Event, Position, Session};
use crate::ui::state::full::select::is_locked;
use crate::ui::state::full::{ClassState, Hands, Lesson};
use crate::ui::state::{State, Walk};

/// The lesson of the class that the address names (`of`), as far as it has come; else a new one begins.
pub fn lesson(state: &mut State, module: &str, of: Option<u64>, new: Session) -> Session {
    let class = &mut state.full.class;
    // Only who opens it again is told that it goes on; a reload changes nothing.
    let was_open = class.lessons.is_open;
    if class.lessons.go_on(module, of)
        && let Some(lesson) = class.lessons.now_mut()
    {
        lesson.wind(state.now.millis);
        class.here = lesson.here;
        class.goes_on = !was_open && lesson.events.len() > 1;
        let session = new.replay(&lesson.events);
        if let Position::Step { step, .. } = session.position() {
            class.unanswered = lesson.hands_at(&step.id).is_some_and(|hands| hands.open);
            raise(class, Some(&step.id));
        }
        return session;
    }
    begin(state, module, of, new)
}

/// A class begins a module.
fn begin(state: &mut State, module: &str, of: Option<u64>, new: Session) -> Session {
    let now = state.now.millis;
    let class = &mut state.full.class;
    class.goes_on = false;
    // How many there are the register says, and nothing else: what was typed for one class is not true of the next.
    let register = of.and_then(|key| class.collected.class(key));
    class.here = register.map_or(0, |of| of.size()).min(MOST_HANDS);
    class.lessons.begin(Lesson {
        module: module.into(),
        here: class.here,
        class: of,
        link: of,
        events: vec![Event::Start { seed: new.seed() }],
        hands: Vec::new(),
        screen: (0, 0),
        began: now,
        spent: 0,
    });
    new
}

/// The hands that were raised on a screen of the lesson are seen again; none on a new one.
pub fn raise(class: &mut ClassState, step: Option<&str>) {
    let lesson = class.lessons.now();
    let hands = lesson.and_then(|lesson| lesson.hands_at(step?));
    class.votes = hands.map_or_else(Votes::default, |hands| hands.votes.clone());
    class.counts |= class.votes.most() > 0;
}

/// The lesson remembers the screen where it stands, and its hands; behind the PIN it stands still.
pub fn remember_hands(state: &mut State) {
    if is_locked(state) {
        return;
    }
    let session = state.walk.as_ref().map(|walk| &walk.session);
    let Some((session, Position::Step { step, number })) =
        session.map(|session| (session, session.position()))
    else {
        return;
    };
    let (step, screen) = (step.id.clone(), (number, session.screens()));
    let now = state.now.millis;
    let class = &mut state.full.class;
    let hands = Hands {
        step,
        votes: class.votes.clone(),
        open: class.unanswered,
    };
    if let Some(lesson) = class.lessons.now_mut() {
        lesson.remember(hands);
        lesson.screen = screen;
        lesson.spend(now);
    }
}

/// The device remembers these lessons. What has changed since this tab wrote or read them is another tab's doing.
pub fn recalled(state: &mut State, text: String) {
    if state.device.full.unfinished != text {
        let lessons = &mut state.full.class.lessons;
        lessons.renew(&text);
        // Whoever only listens writes nothing: what is played here goes there with the next press.
        state.device.full.unfinished = lessons.to_remember(false);
    }
}

/// So many children are here, at most as many as can be counted.
pub fn set_here(class: &mut ClassState, here: u32) {
    let here = here.min(MOST_HANDS);
    class.here = here;
    if let Some(lesson) = class.lessons.now_mut() {
        lesson.here = here;
    }
}

/// The lesson from its beginning, for the same class.
pub fn start_over(state: &mut State) {
    let (seed, now) = (state.now.seed(), state.now.millis);
    let walk = state.walk.as_ref();
    let Some(module) = walk.map(|walk| walk.session.module().clone()) else {
        return;
    };
    let class = &mut state.full.class;
    let Some(lesson) = class.lessons.now_mut() else {
        return;
    };
    lesson.events = vec![Event::Start { seed }];
    lesson.hands.clear();
    (lesson.began, lesson.spent) = (now, 0);
    class.goes_on = false;
    class.sure = false;
    class.pausing = false;
    class.passing = false;
    class.unanswered = false;
    class.votes.clear();
    let id = lesson.module.clone();
    state.walk = Some(Walk::unsaved(&id, Session::new(module, seed)));
}

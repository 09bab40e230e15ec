//! The walk through what the page has to play.

use super::{Commands, full, learner, lms};
use crate::curriculum::Response;
use crate::curriculum::steps;
use crate::learning::{Course, Event, Position, Progress, Session, booster, check, seed_of};
use crate::ui::state::{Bundle, Command, Draft, Memory, Route, State, Walk, select};

/// The walk begins, or goes on, as soon as both the module and what was kept are here.
pub fn begin(state: &mut State, out: &mut Commands) {
    if state.walk.is_some() || full::begin(state) || !state.learner.is_known() {
        return;
    }
    if let Route::Result(id) = &state.route {
        state.walk = finished(state, id);
        return;
    }
    let Some((course, of, session)) = planned(state) else {
        return;
    };
    let name = course.id(&of);
    let who = learner::profile_id(state, out);
    let open = state.learner.progress.open_walk(&name);
    let seed = session.seed();
    let (walk, event) = match open {
        Some(open) => {
            let session = come_back(state, &open.id, session.replay(&open.events));
            // The last answer was kept, but the learner was gone before going on.
            let over = session.position() == Position::End;
            let walk = Walk::saved(open.id.clone(), &who, name, course, session);
            (walk, over.then_some(Event::Finish))
        }
        None => {
            let walk = Walk::saved(state.now.walk_id(), &who, name, course, session);
            (walk, Some(Event::Start { seed }))
        }
    };
    let events: Vec<Event> = event.into_iter().collect();
    record(state, &walk, events, out);
    state.walk = Some(walk);
}

/// The last walk through a module that came to its end, as it stands there: nothing is added to it.
fn finished(state: &State, id: &str) -> Option<Walk> {
    let Some(Bundle::Module(module, _)) = &state.main.here else {
        return None;
    };
    let walks = state.learner.progress.walks().iter();
    let mut mine = walks.filter(|walk| walk.module == id && walk.finished.is_some());
    let last = mine.next_back()?;
    let session = Session::new(module.clone(), 0).replay(&last.events);
    let who = state.learner.id();
    let (id, name) = (last.id.clone(), id.to_string());
    let session = come_back(state, &id, session);
    Some(Walk::saved(id, who, name, Course::Lesson, session))
}

/// A walk that somebody comes back to. Whoever goes on in the tab where they were finds everything as it was; whoever has
/// just opened the profile sees nothing of how answers were judged.
fn come_back(state: &State, walk: &str, session: Session) -> Session {
    if state.device.went_on(walk) {
        session.went_on()
    } else {
        session.resumed()
    }
}

/// What the page has to play, before its first event; `None` where it has nothing now.
fn planned(state: &State) -> Option<(Course, String, Session)> {
    let progress = &state.learner.progress;
    let seed = state.now.seed();
    match (&state.route, state.main.here.as_ref()?) {
        (Route::Play(id), Bundle::Module(module, _)) => {
            let session = Session::new(module.clone(), seed);
            Some((Course::Lesson, id.clone(), session))
        }
        (Route::Boost(id), Bundle::Boosters(module, _)) => {
            let entry = state.index.entry(id)?;
            let days = progress.booster_due(id, entry.boosters, state.now.today)?;
            let course = Course::Booster(days);
            let seed = begun(progress, &course, id).unwrap_or(seed);
            let items = booster(&module.quiz.pool, id, days, progress, seed);
            let session = Session::of_items(module.clone(), seed, items);
            Some((course, id.clone(), session))
        }
        (Route::Check(id, occasion), Bundle::Check(module, forms, _)) => {
            let course = Course::Check(*occasion);
            let seed = begun(progress, &course, id)
                .or(progress.seed())
                .unwrap_or(seed);
            let items = check(forms, *occasion, seed);
            let session = Session::of_items(module.clone(), seed, items);
            Some((course, id.clone(), session))
        }
        _ => None,
    }
}

/// The seed of a walk that was begun and not finished: its items come again in their order.
fn begun(progress: &Progress, course: &Course, id: &str) -> Option<u32> {
    let open = progress.open_walk(&course.id(id))?;
    seed_of(&open.events)
}

/// The learner answers the present step.
pub fn answer(state: &mut State, given: Response, out: &mut Commands) {
    let step = step(state);
    happen(state, Event::Answer { step, given }, out);
}

/// The learner leaves the present step forward.
pub fn next(state: &mut State, out: &mut Commands) {
    let step = step(state);
    happen(state, Event::Next { step }, out);
}

/// The learner looks at the screen before.
pub fn back(state: &mut State, out: &mut Commands) {
    happen(state, Event::Back, out);
}

/// From the end of a lesson back into what was missed. The address stays the end's, so a reload leads there.
pub fn try_again(state: &mut State) {
    if let (Some(session), Some(walk)) = (select::to_try_again(state), &state.walk) {
        state.walk = Some(walk.again(session));
        state.set_draft(Draft::default());
    }
}

/// Starts a timer: it counts time by the clock, so a phone that sleeps does not stop it.
pub fn start_timer(state: &mut State, seconds: u32) {
    let until = state.now.millis + u64::from(seconds) * 1_000;
    state.set_draft(Draft {
        until: Some(until),
        ..Draft::default()
    });
}

/// While help is open somebody's countdown stands still, and goes on from there.
pub fn rest(state: &mut State, helped: bool) {
    let counts = select::present(state).is_some_and(|present| present.countdown().is_some());
    match select::seconds_left(state) {
        Some(left) if counts && helped && !state.help => state.draft.left = Some(left),
        Some(_) if counts && !helped => {
            if let Some(left) = state.draft.left.take() {
                state.draft.until = Some(state.now.millis + u64::from(left) * 1_000);
            }
        }
        _ => {}
    }
}

/// Marks an id, or takes its mark away.
pub fn toggle(state: &mut State, id: &str) {
    let mut draft = state.draft.clone();
    steps::toggle(&mut draft.marks, id);
    state.set_draft(draft);
}

/// The id of the step where the learner stands; none fits an empty one.
fn step(state: &State) -> String {
    let walk = state.walk.as_ref();
    walk.and_then(Walk::step).unwrap_or_default()
}

/// An event: the next state on the screen, and the event on its way to the disk.
pub fn happen(state: &mut State, event: Event, out: &mut Commands) {
    let Some(walk) = state.walk.take() else {
        return;
    };
    let (walk, events) = walk.happen(event);
    if !events.is_empty() {
        state.set_draft(Draft::default());
        full::next_screen(state, &walk);
        let over = walk.saved && walk.session.position() == Position::End;
        record(state, &walk, events, out);
        if let (true, Route::Play(id)) = (over, &state.route) {
            // The end has an address of its own: after a reload it stands there, and no new walk begins.
            let end = state.href(&Route::Result(id.clone()));
            out.push(Command::Visit(end));
        }
    }
    state.walk = Some(walk);
    full::came_to_end(state);
}

/// Keeps events of a walk that is kept; a platform is told of its end.
fn record(state: &mut State, walk: &Walk, events: Vec<Event>, out: &mut Commands) {
    if !walk.saved {
        return full::happened(state, events);
    }
    // Whoever has only looked in goes on with nothing; and whoever opened a profile sees after a reload no more than before.
    let goes_on = events.iter().any(|event| *event != Event::Finish);
    if goes_on && !walk.session.is_resumed() && !state.device.went_on(&walk.id) {
        let walks = &mut state.device.walk;
        *walks = [&walk.id, " ", walks].concat();
        out.push(Command::Remember(Memory::Walk, walks.clone()));
    }
    let mut lines = Vec::new();
    for event in events {
        lms::report(state, walk, &event, out);
        lines.push(walk.line(event, &state.now));
    }
    learner::keep(state, lines, out);
}

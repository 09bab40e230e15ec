//! Queries over the state that screens and `update` share.

mod present;

use super::{Route, State, count, full};
use crate::curriculum::{Band, Helper, IndexEntry};
use crate::language::Pupil;
use crate::learning::{Course, Event, Position, Session};

pub use present::{
    Moves, Present, bubbles, due, is_under_way, is_waiting, present, seconds_left, told, turn_text,
};

/// The age band that the page is for, if it is for one.
pub fn band_of(state: &State) -> Option<Band> {
    match &state.route {
        Route::Learn(band) | Route::Certificate(band) => Some(*band),
        Route::Module(id) | Route::Play(id) | Route::Result(id) | Route::Boost(id) => {
            Band::of_module(id)
        }
        Route::Check(id, _) => {
            let entry = state.index.checks.iter().find(|entry| entry.id == *id);
            entry.map(|entry| entry.band)
        }
        _ => None,
    }
}

/// The lessons that the page belongs to: where leaving it leads.
pub fn lessons_of(state: &State) -> Route {
    Route::Learn(band_of(state).unwrap_or(Band::B))
}

/// Whether the page is drawn from a band's list of modules: without it there is nothing to show.
pub fn needs_list(route: &Route, band: Band) -> bool {
    match route {
        Route::Learn(of) => *of == band,
        // Whether a booster is due, the list says.
        Route::Module(id) | Route::Boost(id) => Band::of_module(id) == Some(band),
        // Grown-ups look at all of them.
        route => route.is_full(),
    }
}

/// Whether a band's list is asked for: where it is needed, and beforehand, so that it is here when it is. A lesson's first
/// screen does not pay for it.
pub fn wants_list(state: &State, band: Band) -> bool {
    let walks = state.walk.as_ref().is_some_and(|walk| walk.place() > 1);
    full::HAS_ALL_LISTS
        || needs_list(&state.route, band)
        || (state.route == Route::Opening && band == Band::B)
        || (walks && band_of(state) == Some(band))
}

/// The first band whose list the page needs and has not.
pub fn lacking(state: &State) -> Option<Band> {
    let mut bands = Band::ALL.into_iter();
    bands.find(|band| needs_list(&state.route, *band) && !state.lists.is_here(*band))
}

/// The modules of a band, in the curriculum's order.
pub fn band(state: &State, band: Band) -> impl Iterator<Item = &IndexEntry> {
    state.index.modules.iter().filter(move |e| e.band == band)
}

/// How many modules of a band were finished, and how many it has.
pub fn finished(state: &State, of: Band) -> (u32, u32) {
    let is_done = |entry: &&IndexEntry| state.learner.progress.finished(&entry.id).is_some();
    let done = band(state, of).filter(is_done).count();
    (count(done), count(band(state, of).count()))
}

/// Whether all modules of a band were finished.
pub fn is_earned(state: &State, band: Band) -> bool {
    let (done, all) = finished(state, band);
    all > 0 && done == all
}

/// Whom the learner has chosen as helpers, the last time; nobody where none were chosen.
pub fn team(state: &State) -> Vec<&Helper> {
    for walk in state.learner.progress.walks().iter().rev() {
        for event in walk.events.iter().rev() {
            let Event::Answer { step, given } = event else {
                continue;
            };
            let mut teams = state.index.teams.iter();
            if let Some(team) = teams.find(|team| team.module == walk.module && team.step == *step)
            {
                let chosen = |helper: &&Helper| given.contains(&helper.id);
                return team.helpers.iter().filter(chosen).collect();
            }
        }
    }
    Vec::new()
}

/// What was missed in the walk that has come to its end, as a walk of its own.
pub fn to_try_again(state: &State) -> Option<Session> {
    let walk = state.walk.as_ref().filter(|walk| walk.saved)?;
    let session = &walk.session;
    (walk.course == Course::Lesson && session.position() == Position::End)
        .then(|| session.again(AGAIN))
        .flatten()
}

/// So many screens are tried again: about two minutes.
const AGAIN: usize = 5;

/// The three sentences that help begins with.
pub fn first_sentences(say: &Pupil) -> [&str; 3] {
    [
        say.help_first_one(),
        say.help_first_two(),
        say.help_first_three(),
    ]
}

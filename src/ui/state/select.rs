//! Queries over the state that screens and `update` share.

use super::{Bundle, Draft, Route, State, full};
use crate::curriculum::steps::Turn;
use crate::curriculum::{Band, IndexEntry, Step, Words, paragraphs};
use crate::language::Pupil;
use crate::learning::{Position, Session};

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

/// Whether the page is drawn from a band's list of modules: without it there is nothing to show.
pub fn needs_list(route: &Route, band: Band) -> bool {
    match route {
        Route::Learn(of) => *of == band,
        Route::Module(id) => Band::of_module(id) == Some(band),
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

/// Whether all modules of a band were finished.
pub fn is_earned(state: &State, band: Band) -> bool {
    let mut modules = state.index.modules.iter().filter(|e| e.band == band);
    let all = |entry: &IndexEntry| state.learner.progress.finished(&entry.id).is_some();
    state.index.modules.iter().any(|e| e.band == band) && modules.all(all)
}

/// The three sentences that help begins with.
pub fn first_sentences(say: &Pupil) -> [&str; 3] {
    [
        say.help_first_one(),
        say.help_first_two(),
        say.help_first_three(),
    ]
}

/// What moves by itself: the next draft, and after how many milliseconds it comes.
pub struct Due {
    pub after: u32,
    /// It only looks alive: whoever wants no movement gets it at once.
    pub typing: bool,
    pub draft: Draft,
}

/// How long somebody "types" one bubble, in milliseconds: long enough to feel alive, short enough for a lesson.
const TYPING_MS: u32 = 900;

/// The step on the screen, with what belongs to it.
pub struct Present<'a> {
    pub session: &'a Session,
    pub step: &'a Step,
    pub words: &'a Words,
}

/// The step on the screen; `None` at the end, and outside of walks.
pub fn present(state: &State) -> Option<Present<'_>> {
    let session = &state.walk.as_ref()?.session;
    let words = state.main.here.as_ref().and_then(Bundle::words)?;
    match session.position() {
        Position::Step { step, .. } => Some(Present {
            session,
            step,
            words,
        }),
        Position::End => None,
    }
}

/// Whether something was answered on the present screen.
pub fn is_answered(state: &State) -> bool {
    present(state).is_some_and(|present| !present.session.log(&present.step.id).is_empty())
}

/// What moves next on the present screen: typing in a chat, a timer that somebody started.
pub fn due(state: &State) -> Option<Due> {
    let present = present(state)?;
    if state.draft.until.is_some() {
        return (seconds_left(state)? > 0).then(|| Due {
            after: 1_000,
            typing: false,
            draft: state.draft.clone(),
        });
    }
    let turn = present.turn()?;
    let (shown, total) = bubbles(&present, turn, &state.draft);
    (shown < total).then(|| Due {
        after: TYPING_MS,
        typing: true,
        draft: told(turn, shown + 1),
    })
}

/// Seconds left on the timer, by the clock: a phone that slept has not stopped it. `None` before it was started.
pub fn seconds_left(state: &State) -> Option<u32> {
    let left = state.draft.until?.saturating_sub(state.now.millis);
    Some(left.div_ceil(1_000) as u32)
}

impl Present<'_> {
    /// The turn that is being told, where the step tells bit by bit.
    pub fn turn(&self) -> Option<Turn<'_>> {
        let task = self.step.kind.task();
        task.turn(self.session.log(&self.step.id))
    }
}

/// What is told in a turn of a conversation, one paragraph a bubble. `turn` is its id.
pub fn turn_text<'a>(words: &'a Words, step: &Step, turn: &str) -> &'a str {
    words.get(&[&step.id, "-", turn].concat())
}

/// How many bubbles of a turn are shown, and how many it has.
pub fn bubbles(present: &Present, turn: Turn, draft: &Draft) -> (usize, usize) {
    let text = turn_text(present.words, present.step, turn.id);
    let total = paragraphs(text).len();
    let (number, shown) = draft.shown;
    if present.session.passed(&present.step.id) {
        (total, total)
    } else if number == turn.number {
        (shown.min(total), total)
    } else {
        (0, total)
    }
}

/// The draft with so many bubbles shown of a turn.
pub fn told(turn: Turn, shown: usize) -> Draft {
    Draft {
        shown: (turn.number, shown),
        ..Draft::default()
    }
}

//! The step on the screen, and what moves on it by itself: a conversation, a timer, a countdown.

use super::band_of;
use crate::curriculum::steps::Turn;
use crate::curriculum::{Band, Step, Words, paragraphs};
use crate::learning::{Position, Session};
use crate::ui::state::{Bundle, Draft, State};

/// Why something moves by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moves {
    /// It only looks alive: whoever wants no movement gets it at once.
    Typing,
    /// Time passes.
    Clock,
    /// Somebody counts down. Where no movement is wanted it does not begin by itself, but by a press, or never.
    Pressure,
}

/// What moves by itself: the next draft, and after how many milliseconds it comes.
pub struct Due {
    pub after: u32,
    pub moves: Moves,
    pub draft: Draft,
}

/// How long a countdown waits before it begins, in milliseconds: its words are read first.
const PRESSURE_MS: u32 = 3_000;

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

/// Whether a conversation on the present screen goes on: something was answered, or a message has come, and nothing is
/// being said about it.
pub fn is_under_way(state: &State) -> bool {
    present(state).is_some_and(|present| {
        let Some(turn) = present.turn() else {
            return false;
        };
        let answered = !present.session.log(&present.step.id).is_empty();
        // The eldest are not scrolled past who they are, which stands above the chat, before they have said something.
        let arrives = state.draft.shown.1 > 0 && band_of(state) != Some(Band::C);
        (answered || arrives) && !is_waiting(&present, turn, &state.draft)
    })
}

/// What moves next on the present screen: typing in a chat, a timer that somebody started, a countdown.
pub fn due(state: &State) -> Option<Due> {
    let present = present(state)?;
    if state.help && present.countdown().is_some() {
        return None;
    }
    if state.draft.until.is_some() {
        return (seconds_left(state)? > 0).then(|| Due {
            after: 1_000,
            moves: Moves::Clock,
            draft: state.draft.clone(),
        });
    }
    if let Some(seconds) = present.countdown() {
        let fresh = present.session.log(&present.step.id).is_empty();
        return (fresh && state.draft.left.is_none()).then(|| Due {
            after: PRESSURE_MS,
            moves: Moves::Pressure,
            draft: Draft {
                until: Some(state.now.millis + u64::from(seconds) * 1_000),
                ..Draft::default()
            },
        });
    }
    let turn = present.turn()?;
    let (shown, total) = bubbles(&present, turn, &state.draft);
    (shown < total && !is_waiting(&present, turn, &state.draft)).then(|| Due {
        after: turn.pace.millis(shown),
        moves: Moves::Typing,
        draft: told(turn, shown + 1),
    })
}

/// Seconds left on the timer, by the clock: a phone that slept has not stopped it. `None` before it was started.
pub fn seconds_left(state: &State) -> Option<u32> {
    let left = state.draft.until?.saturating_sub(state.now.millis);
    if let (true, Some(rests)) = (state.help, state.draft.left) {
        return Some(rests);
    }
    Some(left.div_ceil(1_000) as u32)
}

impl Present<'_> {
    /// How many seconds somebody counts down on the screen, where somebody does.
    pub fn countdown(&self) -> Option<u32> {
        self.step.kind.task().countdown()
    }

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
    if turn.told || present.session.passed(&present.step.id) {
        (total, total)
    } else if number == turn.number {
        (shown.min(total), total)
    } else {
        (0, total)
    }
}

/// Whether a turn waits until the learner has read what was said about the last answer.
/// What was answered before somebody opened the profile is not spoken of.
pub fn is_waiting(present: &Present, turn: Turn, draft: &Draft) -> bool {
    let (session, step) = (present.session, &present.step.id);
    turn.waits
        && draft.shown.0 != turn.number
        && !session.passed(step)
        && session.answered_before(step) < session.log(step).len()
}

/// The draft with so many bubbles shown of a turn.
pub fn told(turn: Turn, shown: usize) -> Draft {
    Draft {
        shown: (turn.number, shown),
        ..Draft::default()
    }
}

//! A module with the whole class: hands are counted, and what most of them were raised for is the answer.

use super::super::super::{Commands, walk};
use super::super::begin;
use super::lesson::set_here;
use crate::classroom::{ClassAnswer, typed_number};
use crate::curriculum::Response;
use crate::curriculum::steps::Chosen;
use crate::learning::{Event, Position};
use crate::ui::state::full::select::asked_after;
use crate::ui::state::full::{ClassNotice, text_of};
use crate::ui::state::{Field, State, Walk};

/// A raised hand more, or less.
pub fn vote(state: &mut State, option: &str, by: i32) {
    state.full.class.votes.change(option, by);
}

/// The hands that were typed at an option.
pub fn typed_votes(state: &mut State, option: &str, fields: &[Field]) {
    let typed = text_of(fields, &["vote-", option].concat());
    let count = typed_number(typed).unwrap_or(0);
    state.full.class.votes.set(option, count);
}

/// Most hands are at this option. Where only one can be the answer, one tap is enough: the reasons open.
pub fn most(state: &mut State, option: &str, out: &mut Commands) {
    let walk = state.walk.as_ref();
    let Some(Position::Step { step, .. }) = walk.map(|walk| walk.session.position()) else {
        return;
    };
    let one = step
        .kind
        .poll()
        .is_some_and(|poll| poll.chosen == Chosen::One);
    let votes = &mut state.full.class.votes;
    if one {
        votes.clear_most();
    }
    votes.toggle_most(option);
    // What was counted goes before what was only seen; of equally many hands the press decides.
    if one && (votes.most() == 0 || votes.is_even(step)) {
        reveal(state, ClassNotice::Nothing, out);
    }
}

/// So many children are here.
pub fn count_here(state: &mut State, typed: &str) {
    let count = typed_number(typed).unwrap_or(0);
    set_here(&mut state.full.class, count);
}

/// Opens the reasons: the class's answer is given. Where there is none it is said (`said`: what was said before), and the
/// same press once more opens them without an answer: a clicker alone leads through a lesson.
pub fn reveal(state: &mut State, said: ClassNotice, out: &mut Commands) {
    let Some(walk) = &state.walk else { return };
    let Position::Step { step, .. } = walk.session.position() else {
        return;
    };
    let class = &mut state.full.class;
    // Hands that cannot be are counted again, or the size is mended.
    if class.votes.too_many(step, class.here).is_some() {
        match said {
            ClassNotice::TooMany => class.unanswered = true,
            _ => class.notice = ClassNotice::TooMany,
        }
        return;
    }
    // Without hands there is no answer, and where options have as many as each other the class is asked again.
    match class.votes.answer(step, class.here) {
        ClassAnswer::Answer(given) => answer(state, given, out),
        ClassAnswer::NoHands if said == ClassNotice::NoHands => class.unanswered = true,
        ClassAnswer::Tie(_) if said == ClassNotice::Tie => class.unanswered = true,
        ClassAnswer::NoHands => class.notice = ClassNotice::NoHands,
        ClassAnswer::Tie(_) => class.notice = ClassNotice::Tie,
    }
}

/// Opens the reasons where nobody sees a sign; not while hands are raised for one.
pub fn nobody_sees(state: &mut State, out: &mut Commands) {
    let walk = state.walk.as_ref();
    if let Some(Position::Step { step, .. }) = walk.map(|walk| walk.session.position())
        && state.full.class.votes.may_be_none(step)
    {
        answer(state, Response::new(), out);
    }
}

/// The class's answer to the present step.
fn answer(state: &mut State, given: Response, out: &mut Commands) {
    let Some(step) = state.walk.as_ref().and_then(Walk::step) else {
        return;
    };
    // The hands stay: they are shown beside the reasons. How many children there are, they do not say.
    let votes = state.full.class.votes.clone();
    walk::happen(state, Event::Answer { step, given }, out);
    state.full.class.votes = votes;
}

/// The hands of this screen were counted wrong: what the class has answered last is taken back, and its hands stay.
pub fn count_again(state: &mut State) {
    let Some(step) = state.walk.as_ref().and_then(Walk::step) else {
        return;
    };
    let class = &mut state.full.class;
    let is_last = class.can_count_again(&step);
    let Some(lesson) = class.lessons.now_mut().filter(|_| is_last) else {
        return;
    };
    if !class.unanswered {
        lesson.events.pop();
    }
    begin(state);
    state.full.class.unanswered = false;
}

/// Goes on; where the plan has a question for this place, the class stops for it first. What a child would tell whom is
/// nobody's business here and is passed without an answer, never scored.
pub fn go_on(state: &mut State, said: ClassNotice, out: &mut Commands) {
    let Some(session) = state.walk.as_ref().map(|walk| &walk.session) else {
        return;
    };
    let Position::Step { step, .. } = session.position() else {
        return;
    };
    // One whole class never answers for a child; and what was passed once is passed behind its question.
    let private = step.kind.task().is_private() || state.full.class.passing;
    let may = private || session.finished(&step.id);
    // What the class does not do by hands is passed with a second press.
    if !may && step.kind.poll().is_none() {
        match said {
            ClassNotice::Unanswered => pass_unanswered(state, out),
            _ => state.full.class.notice = ClassNotice::Unanswered,
        }
        return;
    }
    if may && !state.full.class.pausing && asked_after(state).is_some() {
        state.full.class.pausing = true;
        return;
    }
    state.full.class.pausing = false;
    state.full.class.passing = false;
    if private {
        pass(state, out);
    } else {
        walk::next(state, out);
    }
}

/// Nobody has an answer, or it stays open: first the reasons are shown, then it goes on, with nothing recorded. Where the
/// plan has a question it is asked first.
pub fn pass_unanswered(state: &mut State, out: &mut Commands) {
    let walk = state.walk.as_ref().map(|walk| &walk.session);
    if let Some(Position::Step { step, .. }) = walk.map(|session| session.position())
        && step.kind.poll().is_some()
        && !walk.is_some_and(|session| session.finished(&step.id))
        && !state.full.class.unanswered
        && !state.full.class.pausing
    {
        state.full.class.unanswered = true;
        return;
    }
    if !state.full.class.pausing && asked_after(state).is_some() {
        state.full.class.passing = true;
        state.full.class.pausing = true;
    } else {
        pass(state, out);
    }
}

/// Goes on without an answer of the class: nothing is recorded, and whoever looks back finds the step as it was.
pub fn pass(state: &mut State, out: &mut Commands) {
    if let Some(step) = state.walk.as_ref().and_then(Walk::step) {
        walk::happen(state, Event::Pass { step }, out);
    }
}

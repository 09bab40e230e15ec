//! What other tabs do to what is kept.

use super::super::hold::{forget, hold, no_walk};
use super::super::{Commands, navigate};
use super::class;
use crate::learning::Profiles;
use crate::ui::state::full::FullCommand;
use crate::ui::state::{Command, Memory, OWN, PROFILE, Route, State, Who};

/// Instead of a profile's id: whoever sat here was erased, and nobody has said yet who sits here now.
const NOBODY: &str = "-";

/// What is told of the lessons that are not over.
pub const LESSONS: &str = "lessons";

/// Another tab tells what it did, or the page's script that the store was opened after all.
pub fn heard(state: &mut State, text: &str, out: &mut Commands) {
    let Some((what, who)) = text.split_once(' ') else {
        return;
    };
    let learner = &state.learner;
    match what {
        "erased" => gone(state, who, out),
        // Somebody has learned on this device since this tab was opened: whoever sits here says who they are.
        "seated" if matches!(learner.who, Who::New | Who::Unknown) && learner.has_store => {
            out.push(FullCommand::ReopenStore.into());
        }
        // The store of a slow device has answered after all.
        "opened" if learner.is_open && !learner.has_store => {
            out.push(FullCommand::ReopenStore.into());
        }
        "changed" if who == learner.id() && learner.ready => out.push(Command::Read(who.into())),
        "changed" => changed(state, who, out),
        _ => {}
    }
}

/// What is kept under an id was erased, or of all learners (`*`): nothing of it stays here, and nothing of it is written
/// again. Whoever sat here says anew who they are.
pub fn gone(state: &mut State, who: &str, out: &mut Commands) {
    let learner = &mut state.learner;
    let is_mine = who == "*" || who == learner.id();
    if who == "*" {
        learner.profiles = Profiles::default();
    }
    learner.profiles.forget(who);
    let profile = [PROFILE, who].concat();
    forget(state, |id| match who {
        // What is a teacher's, and the school's own line, stays.
        "*" => !id.starts_with('#') && id != OWN,
        _ => id == who || id == profile,
    });
    let learner = &mut state.learner;
    if !is_mine || learner.is_guest() {
        return;
    }
    learner.seat(Who::Unknown);
    learner.ready = false;
    state.device.learner = NOBODY.into();
    out.push(Command::Remember(Memory::Learner, String::new()));
    no_walk(state, out);
    hold(state, out);
    if state.learner.has_store {
        out.push(FullCommand::ReopenStore.into());
    }
    if state.walk.is_some() {
        let opening = state.href(&Route::Opening);
        navigate::moved(state, opening.trim_start_matches('#').into(), out);
        out.push(Command::Go(opening));
    }
}

/// Something else than the present learner's lines has changed on the disk, by another tab.
fn changed(state: &mut State, id: &str, out: &mut Commands) {
    if id == LESSONS {
        out.push(FullCommand::RecallLessons.into());
    } else if id.starts_with('#') {
        class::ask_again(state, out);
    }
}

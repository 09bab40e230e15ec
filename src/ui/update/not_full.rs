//! The build for lessons alone: nothing of what only the full build does. Same functions as in `full/`.

use super::Commands;
use crate::learning::Event;
use crate::ui::state::full::{FullAct, FullMsg};
use crate::ui::state::{Command, Field, State, StoreError, Walk};

/// Whether this is the full build.
pub const IS_FULL: bool = false;

pub fn act(_: &mut State, act: &FullAct, _: &[Field], _: &mut Commands) {
    match *act {}
}

pub fn receive(_: &mut State, msg: FullMsg, _: &mut Commands) {
    match msg {}
}

pub fn page_opened(_: &mut State, _: &mut Commands) {}

pub fn store_opened(_: &mut State, _: &mut Commands) {}

pub fn late(_: &State) {}

pub fn turn(_: &mut State) {}

pub fn next_screen(_: &mut State, _: &Walk) {}

pub fn begin(_: &mut State) -> bool {
    false
}

pub fn fetch(_: &mut State, _: &mut Commands) {}

pub fn take(_: &mut State, _: &str, _: &Option<Vec<u8>>) -> bool {
    false
}

pub fn read(_: &State, _: &str, _: &Result<Vec<String>, StoreError>, _: &mut Commands) -> bool {
    false
}

pub fn wake(_: &State, _: &mut Commands) {}

pub fn start(_: &mut State, _: &mut Commands) {}

pub fn learner_read(_: &State, _: &mut Commands) {}

/// What is kept was erased in another tab: this page begins anew. The page's own script does the same where it hears of
/// it first.
pub fn gone(_: &State, _: &str, out: &mut Commands) {
    out.push(Command::Restart);
}

pub fn said_who(_: &State) {}

pub fn happened(_: &State, _: Vec<Event>) {}

pub fn touched(_: &State) {}

pub fn came_to_end(_: &State) {}

pub fn hold(_: &State, _: &mut Commands) {}

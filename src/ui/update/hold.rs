use super::Commands;
use crate::ui::state::{Command, State};

/// Holds in this tab what the device does not keep, or has not taken.
pub fn hold(state: &State, out: &mut Commands) {
    let learner = &state.learner;
    let id = learner.id();
    out.push(Command::Hold(if learner.is_kept() {
        learner.writes.all()
    } else {
        let lines = learner.lines.iter();
        lines.map(|line| (id.into(), line.clone())).collect()
    }));
}

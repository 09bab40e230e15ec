use crate::ui::state::Command;

/// What is collected while a message is taken.
pub type Commands = Vec<Command>;

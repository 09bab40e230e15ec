use crate::ui::state::Command;

/// What is collected while a message is taken.
pub type Commands = Vec<Command>;

/// After so many milliseconds a device is asked again to write what it refused.
pub const AGAIN_MS: u32 = 5_000;

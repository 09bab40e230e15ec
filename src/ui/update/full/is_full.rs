/// Whether this is the full build.
pub const IS_FULL: bool = true;

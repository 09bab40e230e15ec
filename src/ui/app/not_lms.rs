//! The builds for no platform. Same functions as in `lms.rs`.

use crate::learning::WalkResult;
use crate::ui::state::{Alone, Pictures};

pub fn alone() -> Alone {
    Alone
}

pub fn report(_: &WalkResult) {}

/// Goes on with the pictures that lie beside the page.
pub fn with_pictures(beside: Pictures, then: impl FnOnce(Pictures)) {
    then(beside);
}

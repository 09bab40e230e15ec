//! The build for learning platforms: a lesson alone, whose end is told.

use super::pictures::pictures;
use crate::browser::{boot, lms};
use crate::learning::WalkResult;
use crate::ui::state::{Alone, Pictures};

/// Every page of this build is a lesson alone.
pub fn alone() -> Alone {
    Alone(true)
}

pub fn report(result: &WalkResult) {
    lms::report(&result.to_text());
}

/// Goes on with the pictures that are inside the page; without them if they are damaged.
pub fn with_pictures(_: Pictures, then: impl FnOnce(Pictures) + 'static) {
    let loaded = move |bytes: Option<Vec<u8>>| {
        then(bytes.and_then(pictures).unwrap_or_default());
    };
    boot::load("art", Box::new(loaded));
}

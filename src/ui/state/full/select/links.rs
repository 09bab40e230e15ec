//! Addresses that open an assignment.

use super::super::super::{Route, State};
use super::super::ClassPage;
use crate::classroom::{Assignment, SchoolLine, link_with_line, to_link};

/// The address that opens an assignment for a pupil: all of it stands behind the `#`. Empty for a page that stands in a
/// file.
pub fn share_link(state: &State, text: &str) -> String {
    match state.device.full.folder.as_str() {
        "" => String::new(),
        folder => {
            let route = Route::Class(ClassPage::FromLink, text.into());
            [folder, &route.href(state.lang)[..]].concat()
        }
    }
}

/// The line to call of this device, as it travels with assignments.
pub fn school_line(state: &State) -> Option<SchoolLine> {
    SchoolLine::of(state.learner.own.as_ref()?)
}

/// The address that opens an assignment, with the school's line behind it.
pub fn assignment_link(state: &State, assignment: &Assignment) -> String {
    let line = school_line(state);
    share_link(state, &link_with_line(to_link(assignment), line.as_ref()))
}

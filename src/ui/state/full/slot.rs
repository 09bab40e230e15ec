//! What stands in a place for a bundle, where the bundle is one of the full build's.

use super::super::{Bundle, BundleSlot};
use super::FullBundle;
use crate::curriculum::{CheckedLine, TeacherNotes, Words};
use crate::language::Adult;

impl BundleSlot {
    /// The adults' messages, and what is known of the lines to call.
    pub fn adult(&self) -> Option<(&Adult, &[CheckedLine])> {
        match &self.here {
            Some(Bundle::Full(FullBundle::Adult(say, lines))) => Some((say, lines)),
            _ => None,
        }
    }

    /// A module's plan.
    pub fn plan(&self) -> Option<(&TeacherNotes, &Words)> {
        match &self.here {
            Some(Bundle::Full(FullBundle::Plan(notes, words))) => Some((notes, words)),
            _ => None,
        }
    }
}

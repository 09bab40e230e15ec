//! What stands in a place for a bundle, where the bundle is one of the full build's.

use super::super::{Bundle, BundleSlot};
use super::FullBundle;
use crate::curriculum::{AdultIndex, Reading, TeacherNotes, Words};
use crate::language::Adult;

impl BundleSlot {
    /// The adults' messages, and what is known of the lines to call and of what there is to read.
    pub fn adult(&self) -> Option<(&Adult, &AdultIndex)> {
        match &self.here {
            Some(Bundle::Full(FullBundle::Adult(say, known))) => Some((say, known)),
            _ => None,
        }
    }

    /// A page to read.
    pub fn reading(&self) -> Option<&Reading> {
        match &self.here {
            Some(Bundle::Full(FullBundle::Reading(page))) => Some(page),
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

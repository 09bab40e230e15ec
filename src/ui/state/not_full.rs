//! The build for lessons alone: nothing of what only the full build has. Same names as in `full/`.

use super::Moment;
use crate::curriculum::{BundleError, Words};
use crate::language::Lang;

/// Whether every band's list of modules is asked for at the start.
pub const HAS_ALL_LISTS: bool = false;

pub enum FullAct {}
pub enum FullMsg {}
pub enum FullBundle {}
#[derive(Debug, PartialEq)]
pub enum FullCommand {}

#[derive(Clone, Default)]
pub struct FullDevice;

pub struct FullState;

impl FullState {
    pub fn new(_: &FullDevice, _: &Moment) -> FullState {
        FullState
    }
}

impl FullBundle {
    /// No such bundle is wanted here.
    pub fn read(_: &str, _: &[u8], _: Lang) -> Result<FullBundle, BundleError> {
        Err(BundleError::Damaged)
    }

    pub fn words(&self) -> Option<&Words> {
        match *self {}
    }
}

/// The names of the bundles that a page of the full build needs.
pub fn needed(_: &super::Route, _: &str) -> (String, String) {
    Default::default()
}

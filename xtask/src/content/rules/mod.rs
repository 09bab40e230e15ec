//! What the curriculum asks of a module, rule by rule.

use std::path::Path;

use super::library::Library;
use super::problem::Problems;

/// Checks everything that was read.
pub fn check(_root: &Path, _library: &Library, _problems: &Problems) {}

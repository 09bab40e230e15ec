//! The lesson pattern: what a module shows by itself (P1, P2, P4, P5, P6, P10, P13, P14).

mod never_wrong;
mod situations;
mod stories;
mod tune;

use super::case::Case;

/// Checks a module.
pub fn check(case: &Case) {
    never_wrong::check(case);
    situations::check(case);
    stories::check(case);
    tune::check(case);
}

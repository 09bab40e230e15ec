//! The lesson pattern (P1 to P14 of the curriculum), measured: what a module or a band shows, for the rules that hold it to
//! the pattern and for the report.

pub mod cues;
pub mod held;
pub mod leak;
mod names;
pub mod offenders;
mod others;
pub mod routes;
pub mod shares;
pub mod surfaces;
pub mod tune;

use saqbol::curriculum::Step;

use crate::kinds::{self, Situated};

/// The situations among some steps.
pub fn situations<'a>(
    steps: impl Iterator<Item = &'a Step>,
) -> impl Iterator<Item = (&'a Step, Situated)> {
    steps.filter_map(|step| Some((step, kinds::of(step).situation(&step.id)?)))
}

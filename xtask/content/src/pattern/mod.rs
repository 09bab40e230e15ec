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

//! A developer's day: run, test, measure, look.

pub mod bench;
mod browsers;
pub mod fuzz;
mod hosts;
pub mod mutants;
mod platforms;
pub mod run;
pub mod shots;
pub mod size;
pub mod studio;
pub mod test;

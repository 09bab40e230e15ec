//! A learning platform's record store (LRS) as cmi5 demands it, for tests: it takes what the specification allows and
//! refuses everything else, with the reason. Written from the text of cmi5 (v1, "Quartz") and xAPI 1.0.3.

mod launch;
mod part;
mod rules;
mod server;
mod session;
mod statement;
#[cfg(test)]
mod tests;

pub use launch::{Launch, Mode};
pub use server::Lrs;
pub use session::Refusal;

//! The pages that an address names.

mod adults;
mod end;
mod learn;
mod mine;
mod opening;
mod play;

pub use adults::Adults;
pub use learn::{learn, missing, module};
pub use mine::Mine;
pub use opening::opening;
pub use play::Play;

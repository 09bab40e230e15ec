//! The pages that an address names.

mod adult;
mod end;
mod learn;
mod mine;
mod module;
mod opening;
mod play;

pub use adult::{FamilyPage, PlanPage, TeachPage};
pub use learn::{LearnPage, MissingPage};
pub use mine::MinePage;
pub use module::ModulePage;
pub use opening::Opening;
pub use play::{PlayPage, use_focus_once};

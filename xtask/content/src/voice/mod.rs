//! The recorded voice: which lines there are, and which of them were recorded. `words` and `line` know nothing of lessons;
//! `list` makes lines of them; `takes` reads what lies in `static/voice/`; `report` tells what is missing.

mod line;
mod list;
mod report;
mod takes;
mod words;

pub use line::{Line, Pack, Role};
pub use list::packs;
pub use report::report;
pub use takes::{FOLDER, LIST, State, Take, Takes, folder};
pub use words::hash;

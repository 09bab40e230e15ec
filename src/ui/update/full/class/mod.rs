//! Giving assignments, handing in, collecting, playing together.

mod act;
mod assign;
mod collect;
mod corrections;
mod describe;
mod done;
mod ended;
mod erase;
mod hand_in;
mod keep;
mod kept;
mod lesson;
mod pin;
mod save;
mod whole;

pub use act::{act, files};
pub use assign::begin as begin_code;
pub use collect::seen;
pub use ended::{came_to_end, end_again, left_at_end};
pub use erase::{erased, results_erased};
pub use hand_in::{forget_all, forget_mine, handed_text, open_link};
pub use kept::{ask, ask_again, late, not_read, read, take_up, wake};
pub use lesson::{lesson, raise, recalled, remember_hands};

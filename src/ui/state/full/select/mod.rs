//! Queries over the state for pages about classes.

mod kept;
mod lesson;
mod links;
mod locked;
mod modules;
mod names;
mod needs;
mod plan;
mod weeks;

pub use crate::ui::state::count;
pub use crate::ui::state::select::band;
#[cfg(test)]
pub use kept::is_own_line_kept;
pub use kept::{is_saved, own_fields, said_kept, said_own_line};
pub use lesson::{Offer, asked_after, asked_now, is_tie, next_given, next_together, offers};
pub use links::{assignment_link, school_line, share_link};
pub use locked::{is_locked, must_say_who};
pub use modules::{
    check_of, given, long_modules, module_entry, module_of, modules_of, planned_module, rated,
    short_name, title_of,
};
pub use names::{
    class_name, class_of_page, class_route, nameless, report_route, task_name, unnamed, week_name,
};
pub use needs::more_bundles;
#[cfg(feature = "ssr")]
pub use plan::plan_bundle;
pub use plan::{plan_minutes, plan_questions, plan_words};
pub use weeks::{MANY_UNSAVED, all_weeks, has_unsaved, open_questions, weeks_of, who};

//! The way back to the end of a lesson that was just left.

use yew::Html;

use crate::language::Adult;
use crate::ui::parts::{Context, el, link, none};
use crate::ui::state::Route;
use crate::ui::state::full::ClassPage;

/// The way back to the end of a lesson that this class, or the class of this week (its id), has just left: its questions and
/// its task for home stand there.
pub fn end_link(ctx: &Context, say: &Adult, is_of: impl Fn(&str) -> bool) -> Html {
    let ended = ctx.full.class.ended.as_ref();
    let ended = ended.filter(|ended| ended.week.as_ref().is_some_and(|week| is_of(week)));
    let entry = ended.and_then(|ended| ctx.index.entry(&ended.lesson.module));
    let Some((ended, entry)) = ended.zip(entry) else {
        return none();
    };
    let end = Route::Class(ClassPage::Whole, ended.place());
    let words = say.whole_end_again(&entry.title);
    el("p")
        .class("no-print")
        .child(link(ctx, "end-again", "button", &end).text(&words))
        .into()
}

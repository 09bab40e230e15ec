//! All results of a week that the teacher is not asked about, each with what can be done with it.

use std::collections::BTreeSet;

use yew::Html;

use super::result_row::{ROWS, more_rows, renumbered, ticket_words};
use crate::classroom::{Said, Week};
use crate::language::Adult;
use crate::ui::parts::{At, Context, El, class_button, el, none, section, worded};
use crate::ui::state::full::ClassAct;
use crate::ui::state::full::select::count;

/// Every result that is not asked about above: which number it has, how and when it came, whether it counts; it gets another
/// number, is left out or taken back.
pub fn all_results(ctx: &Context, say: &Adult, week: &Week, id: &str) -> Html {
    let asked = asked_about(ctx, week, id);
    let counted = week.attempts().counted.into_iter();
    let counted: BTreeSet<u64> = counted.map(|handed| handed.ticket.number).collect();
    let mut all = week.results();
    all.retain(|handed| !asked.contains(&handed.ticket.number));
    let two = week.said_two();
    if all.is_empty() && two.is_empty() {
        return none();
    }
    let mut list = el("details")
        .class("behind")
        .id("results")
        .child(worded("summary", "", &say.results_count(count(all.len()))))
        .child(worded("p", "hint", say.results_lead()));
    let rows = all.len();
    for handed in all.into_iter().take(ROWS) {
        let number = handed.ticket.number;
        let (state, act, words) = match handed.is_aside() {
            true => (say.nameless_out(), "take-back-", say.stranger_count()),
            // An earlier one of a pupil stands behind the later one.
            false if !counted.contains(&number) => {
                (say.results_earlier(), "leave-out-", say.whole_leave_out())
            }
            false => (say.stranger_in(), "leave-out-", say.whole_leave_out()),
        };
        let leave = ClassAct::LeaveTicket(id.into(), number, !handed.is_aside());
        let name = [act, &number.to_string()].concat();
        let button = class_button(ctx, &name, "button", leave, words);
        let came = match handed.is_digits() {
            true => say.unclear_digits(),
            false => say.results_file(),
        };
        let said = [&ticket_words(say, &handed), " · ", came, " · ", state];
        // By digits that stands in the words already.
        let said = match handed.is_digits() {
            true => [said[0], " · ", state].concat(),
            false => said.concat(),
        };
        let button = button.attr(At::Type, "button").into();
        list = list.child(renumbered(ctx, say, (id, &handed), &said, button));
    }
    list = list.child(more_rows(say, rows));
    for pair in two {
        list = list.child(said_two(ctx, say, id, pair));
    }
    section("card no-print", say.results_title())
        .child(list)
        .into()
}

/// The tickets that the teacher is asked about by themselves.
fn asked_about(ctx: &Context, week: &Week, id: &str) -> BTreeSet<u64> {
    let register = ctx.full.class.collected.register_at(id);
    let attempts = week.attempts();
    let groups = attempts.repeats.iter().chain(&attempts.doubles);
    let strange = week.waiting(&register);
    let strange = strange.into_iter();
    let nameless = week.results().into_iter();
    let nameless = nameless.filter(|handed| handed.pupil.is_none());
    let all = groups.flatten().copied().chain(strange).chain(nameless);
    all.map(|handed| handed.ticket.number).collect()
}

/// Two numbers with one play that are two pupils, as the teacher has said, and the way back from that.
fn said_two(ctx: &Context, say: &Adult, id: &str, (one, other): (u32, u32)) -> El {
    let (first, second) = (one.to_string(), other.to_string());
    let name = ["shared-back-", &first, "-", &second].concat();
    let back = ClassAct::SharedTwo(id.into(), (one, other), Said::Nothing);
    el("div")
        .key(&name)
        .class("ways")
        .child(worded("span", "", &say.shared_said(&first, &second)))
        .child(class_button(ctx, &name, "button", back, say.shared_back()))
}

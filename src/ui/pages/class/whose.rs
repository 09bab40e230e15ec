//! What the teacher is asked about results: whose is whose, and which one counts.

use yew::Html;

use super::erase::erase_result;
use super::result_row::{came_words, refused_number, renumbered, ticket_words};
use crate::classroom::{HandedIn, Said, Week};
use crate::language::Adult;
use crate::ui::parts::{At, Context, El, class_button, el, field, none, section, worded};
use crate::ui::state::Act;
use crate::ui::state::full::{ClassAct, FullAct};

/// What the teacher is asked about: two tickets of a pupil whose order is not clear, two pupils under one number, one
/// result under two numbers. No score stands beside a number.
pub fn unclear(ctx: &Context, say: &Adult, week: &Week, id: &str) -> Html {
    let attempts = week.attempts();
    let shared = week.shared_work();
    let mut all = el("div");
    let mut any = false;
    for (title, lead, groups) in [
        (say.unclear_title(), say.unclear_lead(), &attempts.repeats),
        (say.doubles_title(), say.doubles_lead(), &attempts.doubles),
    ] {
        if groups.is_empty() {
            continue;
        }
        any = true;
        let mut card = section("card no-print", title).child(worded("p", "", lead));
        if groups
            .iter()
            .flatten()
            .any(|handed| handed.ticket.attempt > 0)
        {
            card = card.child(worded("p", "hint", say.unclear_day()));
        }
        for handed in groups.iter().flatten() {
            card = card.child(question(ctx, say, id, handed));
        }
        all = all.child(card);
    }
    let register = ctx.full.class.collected.class_of(id);
    let register = register.map_or_else(Vec::new, |of| of.register());
    if let Some(card) = strangers(ctx, say, week, (id, &register)) {
        any = true;
        all = all.child(card);
    }
    if let Some(card) = nameless(ctx, say, week, id) {
        any = true;
        all = all.child(card);
    }
    if !shared.is_empty() {
        any = true;
        let lead = worded("p", "", say.shared_lead()).id("shared-work");
        let mut card = section("card no-print", say.shared_title()).child(lead);
        for pair in shared {
            card = card.child(shared_pair(ctx, say, id, pair));
        }
        all = all.child(card);
    }
    if any { all.into() } else { none() }
}

/// Two numbers with one play: one of them was corrected, or they are two pupils.
fn shared_pair(ctx: &Context, say: &Adult, id: &str, (one, other): (u32, u32)) -> El {
    let (first, second) = (one.to_string(), other.to_string());
    let name = |what: &str| [what, &first, "-", &second].concat();
    let is = |wrong, right| ClassAct::SharedIs(id.into(), wrong, right);
    let two = ClassAct::SharedTwo(id.into(), (one, other), Said::Two);
    let way = |what: &str, act, words: &str| class_button(ctx, &name(what), "button", act, words);
    el("div")
        .class("ways")
        .child(worded("span", "", &say.shared_pair(&first, &second)))
        .child(way("shared-first-", is(other, one), &say.shared_is(&first)))
        .child(way(
            "shared-second-",
            is(one, other),
            &say.shared_is(&second),
        ))
        .child(way("shared-two-", two, say.shared_two()))
}

/// Numbers that are not in the register: each is counted, left out or corrected; those that are not counted yet come first.
fn strangers(
    ctx: &Context,
    say: &Adult,
    week: &Week,
    (id, register): (&str, &[u32]),
) -> Option<El> {
    let (waiting, counted) = (week.waiting(register), week.attempts().strangers(register));
    if waiting.is_empty() && counted.is_empty() {
        return None;
    }
    let mut card = section("card no-print", say.stranger_title())
        .id("strangers")
        .child(worded("p", "", say.stranger_lead()));
    for handed in waiting.iter().chain(&counted) {
        let number = handed.ticket.number;
        let (state, act, words) = match handed.is_aside() {
            true => (say.nameless_out(), "take-back-", say.stranger_count()),
            false => (say.stranger_in(), "leave-out-", say.whole_leave_out()),
        };
        let leave = ClassAct::LeaveTicket(id.into(), number, !handed.is_aside());
        let name = [act, &number.to_string()].concat();
        let button = class_button(ctx, &name, "button", leave, words);
        let said = [&ticket_words(say, handed), " · ", state].concat();
        card = card.child(renumbered(ctx, say, (id, number), &said, button));
    }
    Some(card)
}

/// Results without a number: each gets one or is left out, and what was left out comes back with a press.
fn nameless(ctx: &Context, say: &Adult, week: &Week, id: &str) -> Option<El> {
    let tickets = week.tickets();
    let attempts = week.attempts();
    let counted = attempts
        .counted
        .iter()
        .chain(attempts.repeats.iter().flatten());
    let counted: Vec<&HandedIn> = counted.filter(|handed| handed.pupil.is_none()).collect();
    let out = tickets
        .iter()
        .filter(|handed| handed.is_aside() && handed.pupil.is_none() && handed.ticket.hands == 0);
    let out: Vec<&HandedIn> = out.collect();
    if counted.is_empty() && out.is_empty() {
        return None;
    }
    let button = |what: &str, handed: &HandedIn, aside, words: &str| {
        let ticket = handed.ticket.number;
        let name = [what, &ticket.to_string()].concat();
        let act = ClassAct::LeaveTicket(id.into(), ticket, aside);
        class_button(ctx, &name, "button", act, words).attr(At::Type, "button")
    };
    let day = |handed: &HandedIn| came_words(say, handed);
    let mut card = section("card no-print", say.nameless_title())
        .id("nameless")
        .child(worded("p", "", say.nameless_lead()));
    for handed in counted {
        let number = handed.ticket.number;
        let field_id = ["renumber-", &number.to_string()].concat();
        let renumber = ClassAct::Renumber(id.into(), number);
        card = card.child(
            el("form")
                .key(&field_id)
                .class("ways")
                .submit(ctx, Act::Full(FullAct::Class(renumber)))
                .child(worded("span", "", &day(handed)))
                .child(field(&field_id, say.nameless_number(), "tel", "", "4"))
                .child(worded("button", "button", say.nameless_give()))
                .child(button("leave-out-", handed, true, say.whole_leave_out()))
                .child(erase_result(ctx, say, (id, number)))
                .child(refused_number(ctx, say, (id, number))),
        );
    }
    for handed in out {
        let words = [&day(handed), ": ", say.nameless_out()].concat();
        card = card.child(
            el("div")
                .class("ways")
                .child(worded("span", "", &words))
                .child(button("take-back-", handed, false, say.nameless_back()))
                .child(erase_result(ctx, say, (id, handed.ticket.number))),
        );
    }
    Some(card)
}

/// A ticket among several: when it was made by the pupil's clock and of how many finished walks; it counts, or belongs to
/// another number.
fn question(ctx: &Context, say: &Adult, id: &str, handed: &HandedIn) -> El {
    let number = handed.ticket.number;
    let choose = class_button(
        ctx,
        &["choose-", &number.to_string()].concat(),
        "button",
        ClassAct::Choose(id.into(), number),
        say.unclear_counts(),
    );
    renumbered(ctx, say, (id, number), &ticket_words(say, handed), choose)
}

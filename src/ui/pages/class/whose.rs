//! What the teacher is asked about results: whose is whose, and which one counts.

use yew::Html;

use super::erase::erase_result;
use super::result_row::{ROWS, came_words, more_rows, refused_number, renumbered, ticket_words};
use crate::classroom::{HandedIn, Said, Week, register_text};
use crate::language::Adult;
use crate::ui::parts::{At, Context, El, class_button, el, field, none, section, several, worded};
use crate::ui::state::Act;
use crate::ui::state::full::{ClassAct, Deed, FullAct};

/// What the teacher is asked about: two tickets of a pupil whose order is not clear, two pupils under one number, one
/// result under two numbers, two that say the same. No score stands beside a number.
pub fn unclear(ctx: &Context, say: &Adult, week: &Week, id: &str) -> Html {
    let attempts = week.attempts();
    let shared = week.shared_groups();
    let mut all = el("div").class("questions");
    let done = done(ctx, say, id);
    let mut any = done.is_some();
    if let Some(done) = done {
        all = all.child(done);
    }
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
    let register = ctx.full.class.collected.register_at(id);
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
        for numbers in &shared {
            card = card.child(match numbers.as_slice() {
                [one, other] => shared_pair(ctx, say, id, (*one, *other)),
                _ => shared_all(ctx, say, id, numbers),
            });
        }
        all = all.child(card);
    }
    if let Some(card) = alike(ctx, say, week, id) {
        any = true;
        all = all.child(card);
    }
    if any { all.into() } else { none() }
}

/// Numbers that say the same, where digits do not tell whose they are: one pupil, or several who answered alike.
fn alike(ctx: &Context, say: &Adult, week: &Week, id: &str) -> Option<El> {
    let groups = week.alike_groups();
    if groups.is_empty() {
        return None;
    }
    let lead = worded("p", "", say.alike_lead()).id("alike");
    let mut card = section("card no-print", say.alike_title()).child(lead);
    let apart = |name: &str, numbers: &[u32], words: &str| {
        let act = ClassAct::SharedAll(id.into(), numbers.into(), None);
        class_button(ctx, name, "button", act, words)
    };
    for numbers in &groups {
        card = card.child(match numbers.as_slice() {
            [one, other] => {
                let [first, second] = [one, other].map(u32::to_string);
                let question = say.alike_pair(&first, &second);
                pair(ctx, say, id, (*one, *other), &question)
            }
            all => {
                let first = all.first().map_or_else(String::new, u32::to_string);
                let question = worded("p", "", &say.alike_many(&register_text(all)));
                let name = ["alike-apart-", &first].concat();
                let way = apart(&name, all, say.shared_apart());
                el("div")
                    .class("ways result-row")
                    .child(question)
                    .child(way)
            }
        });
    }
    // Most answered alike by chance: one press for all. What was played once is another question.
    if groups.len() > 1 && week.shared_work().is_empty() {
        let all = apart("alike-apart", &groups.concat(), say.alike_apart());
        card = card.child(el("p").class("ways").child(all));
    }
    Some(card)
}

/// What was answered last, and taking it back.
fn done(ctx: &Context, say: &Adult, id: &str) -> Option<El> {
    let done = ctx.full.class.last_done().filter(|of| of.week == id)?;
    let number = |of: Option<u32>| match of {
        Some(number) => ["№ ", &number.to_string()].concat(),
        None => say.came_fixed_nameless().to_string(),
    };
    let words = match &done.deed {
        Deed::Counts(of, true) => [&number(*of), ": ", say.stranger_in()].concat(),
        Deed::Counts(of, false) => [&number(*of), ": ", say.nameless_out()].concat(),
        Deed::Number(old, new) => [&number(*old), " → ", &number(*new)].concat(),
        Deed::Shared(all, Some(right)) => {
            let all = ["№ ", &register_text(all)].concat();
            [&all, ": ", &say.shared_is(&right.to_string())].concat()
        }
        Deed::Shared(all, None) => ["№ ", &register_text(all), ": ", say.shared_apart()].concat(),
        Deed::Unsaid(one, other) => {
            let two = ["№ ", &register_text(&[*one, *other])].concat();
            [&two, ": ", say.answer_unsaid()].concat()
        }
    };
    let undo = class_button(
        ctx,
        "answer-undo",
        "button",
        ClassAct::Undo,
        say.answer_undo(),
    );
    let line = el("div").id("answer-done").class("card ways no-print");
    let words = worded("span", "", &say.answer_done(&words));
    Some(line.attr(At::Say, "").child(words).child(undo))
}

/// Several numbers with one play: one of them is right, or they are so many pupils.
fn shared_all(ctx: &Context, say: &Adult, id: &str, all: &[u32]) -> El {
    let numbers = register_text(all);
    let first = all.first().map_or_else(String::new, u32::to_string);
    let way = |what: &str, right, words: &str| {
        let name = ["shared-all-", &first, "-", what].concat();
        let act = ClassAct::SharedAll(id.into(), all.into(), right);
        class_button(ctx, &name, "button", act, words)
    };
    let question = worded("p", "", &say.shared_many(&numbers));
    let mut line = el("div").class("ways result-row").child(question);
    for one in all {
        let number = one.to_string();
        line = line.child(way(&number, Some(*one), &say.shared_is(&number)));
    }
    line.child(way("apart", None, say.shared_apart()))
}

/// Two numbers with one play: one of them was corrected, or they are two pupils.
fn shared_pair(ctx: &Context, say: &Adult, id: &str, of: (u32, u32)) -> El {
    let question = say.shared_pair(&of.0.to_string(), &of.1.to_string());
    pair(ctx, say, id, of, &question)
}

/// A question about two numbers, and its answers: one of them is right, or they are two pupils.
fn pair(ctx: &Context, say: &Adult, id: &str, (one, other): (u32, u32), question: &str) -> El {
    let (first, second) = (one.to_string(), other.to_string());
    let name = |what: &str| [what, &first, "-", &second].concat();
    let is = |wrong, right| ClassAct::SharedIs(id.into(), wrong, right);
    let two = ClassAct::SharedTwo(id.into(), (one, other), Said::Two);
    let way = |what: &str, act, words: &str| class_button(ctx, &name(what), "button", act, words);
    el("div")
        .class("ways result-row")
        .child(worded("p", "", question))
        .child(way("shared-first-", is(other, one), &say.shared_is(&first)))
        .child(way(
            "shared-second-",
            is(one, other),
            &say.shared_is(&second),
        ))
        .child(way("shared-two-", two, say.shared_two()))
}

/// Numbers that are not in the register: each is counted, left out or corrected, and then asked about no more.
fn strangers(
    ctx: &Context,
    say: &Adult,
    week: &Week,
    (id, register): (&str, &[u32]),
) -> Option<El> {
    let waiting = week.waiting(register);
    if waiting.is_empty() {
        return None;
    }
    let mut card = section("card no-print", say.stranger_title())
        .id("strangers")
        .child(worded("p", "", say.stranger_lead()));
    for handed in waiting.iter().take(ROWS) {
        let number = handed.ticket.number;
        let state = match handed.is_aside() {
            true => say.nameless_out(),
            false => say.stranger_in(),
        };
        let way = |act: &str, aside, words: &str| {
            let leave = ClassAct::LeaveTicket(id.into(), number, aside);
            let name = [act, &number.to_string()].concat();
            class_button(ctx, &name, "button", leave, words).attr(At::Type, "button")
        };
        let ways = several(vec![
            way("take-back-", false, say.stranger_count()).into(),
            way("leave-out-", true, say.whole_leave_out()).into(),
        ]);
        let mut said = vec![ticket_words(say, handed)];
        // Of a number that was given or corrected its row says so below.
        if handed.corrected_from().is_none() {
            said.push(say.stranger_own().to_string());
        }
        said.push(state.to_string());
        card = card.child(renumbered(ctx, say, (id, handed), &said.join(" · "), ways));
    }
    Some(card.child(more_rows(say, waiting.len())))
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
    let rows = counted.len();
    for handed in counted.into_iter().take(ROWS) {
        let number = handed.ticket.number;
        let field_id = ["renumber-", &number.to_string()].concat();
        let renumber = ClassAct::Renumber(id.into(), number);
        card = card.child(
            el("form")
                .key(&field_id)
                .class("ways result-row")
                .submit(ctx, Act::Full(FullAct::Class(renumber)))
                .child(worded("span", "", &day(handed)))
                .child(field(&field_id, say.nameless_number(), "tel", "", "4"))
                .child(worded("button", "button", say.nameless_give()))
                .child(button("leave-out-", handed, true, say.whole_leave_out()))
                .child(refused_number(ctx, say, (id, number)))
                .child(erase_result(ctx, say, (id, number))),
        );
    }
    card = card.child(more_rows(say, rows));
    let rows = out.len();
    for handed in out.into_iter().take(ROWS) {
        let words = [&day(handed), ": ", say.nameless_out()].concat();
        card = card.child(
            el("div")
                .class("ways result-row")
                .child(worded("span", "", &words))
                .child(button("take-back-", handed, false, say.nameless_back()))
                .child(erase_result(ctx, say, (id, handed.ticket.number))),
        );
    }
    Some(card.child(more_rows(say, rows)))
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
    let choose = choose.attr(At::Type, "button").into();
    renumbered(ctx, say, (id, handed), &ticket_words(say, handed), choose)
}

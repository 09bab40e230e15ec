//! One result in a list: what tells it apart, what can be done with it, and a field for its right number.

use yew::Html;

use super::erase::erase_result;
use crate::classroom::{HandedIn, Summary, file_mark, register_text, unbroken, write_digits};
use crate::language::{Adult, date};
use crate::ui::parts::{At, Context, El, class_button, el, field, none, several, worded};
use crate::ui::state::Act;
use crate::ui::state::full::select::count;
use crate::ui::state::full::{ClassAct, ClassNotice, FullAct};

/// What a ticket is told apart by from others: its number, its day, its walks, and the digits that the pupil's screen shows.
pub fn ticket_words(say: &Adult, handed: &HandedIn) -> String {
    let ticket = handed.ticket;
    let pupil = handed.pupil.unwrap_or(0).to_string();
    let digits = Summary::of(ticket).as_ref().and_then(write_digits);
    let digits = unbroken(&digits.unwrap_or_default());
    let words = say.unclear_choose(&came_words(say, handed), &pupil, ticket.attempt);
    match ticket.attempt > 0 && !digits.is_empty() {
        true => [&words, " · ", &say.unclear_digits_are(&digits)].concat(),
        false => words,
    }
}

/// When it was made, by the pupil's clock, and where the pupil gave no number what its file is called by; digits know no day.
pub fn came_words(say: &Adult, handed: &HandedIn) -> String {
    match handed.is_digits() {
        true => {
            let digits = Summary::of(handed.ticket).as_ref().and_then(write_digits);
            let digits = unbroken(&digits.unwrap_or_default());
            [say.unclear_digits(), " ", &digits].concat()
        }
        false if handed.ticket.pupil.is_some() => date(say, &handed.ticket.day.iso()),
        false => {
            let mark = say.class_of_file(&file_mark(handed.ticket));
            [&date(say, &handed.ticket.day.iso()), " · ", &mark].concat()
        }
    }
}

/// So many rows of a list are drawn at once: a class has fewer, and nobody goes through thousands of a shared code one by one.
pub const ROWS: usize = 100;

/// That a list has more rows than are drawn, and when they come.
pub fn more_rows(say: &Adult, all: usize) -> Html {
    match all.saturating_sub(ROWS) {
        0 => none(),
        more => worded("p", "hint", &say.rows_more(count(more))).into(),
    }
}

/// A line about a ticket (of a week's id), what can be done with it, and a field for its right number.
pub fn renumbered(
    ctx: &Context,
    say: &Adult,
    (id, handed): (&str, &HandedIn),
    words: &str,
    way: Html,
) -> El {
    let ticket = handed.ticket.number;
    let field_id = ["renumber-", &ticket.to_string()].concat();
    el("form")
        // A press that takes a row away must not make another one of it.
        .key(&field_id)
        .class("ways result-row")
        .submit(
            ctx,
            Act::Full(FullAct::Class(ClassAct::Renumber(id.into(), ticket))),
        )
        .child(worded("span", "", words))
        // Enter in the field presses the form's first button that sends it: that is the one behind the field.
        .child(way)
        .child(field(&field_id, say.doubles_number(), "tel", "", "4"))
        .child(worded("button", "button", say.doubles_renumber()))
        .child(corrected(ctx, say, (id, handed)))
        .child(refused_number(ctx, say, (id, ticket)))
        // Behind the answers: what cannot be taken back is pressed last.
        .child(erase_result(ctx, say, (id, ticket)))
}

/// What number the pupil had typed, where another was said since, and the way back to it.
fn corrected(ctx: &Context, say: &Adult, (id, handed): (&str, &HandedIn)) -> Html {
    let ticket = handed.ticket.number;
    let Some(said) = handed.corrected_from() else {
        return none();
    };
    let words = match said {
        Some(number) => say.corrected_from(&number.to_string()),
        None => say.corrected_nameless().to_string(),
    };
    let name = ["correct-back-", &ticket.to_string()].concat();
    let back = ClassAct::TakeBack(id.into(), ticket);
    let back = class_button(ctx, &name, "button", back, say.corrected_back());
    several(vec![
        worded("span", "hint", &words).into(),
        back.attr(At::Type, "button").into(),
    ])
}

/// That the class does not have the number which was typed for a ticket, or whose result stands under it: beside its field.
pub fn refused_number(ctx: &Context, say: &Adult, (id, ticket): (&str, u64)) -> Html {
    let state = &ctx.full.class;
    match state.notice {
        ClassNotice::NotInRegister(of, number) if of == ticket => {
            let register = state.collected.register_at(id);
            let words = say.doubles_outside(&number.to_string(), &register_text(&register));
            worded("span", "note", &words)
                .id("number-said")
                .attr(At::Say, "")
                .into()
        }
        ClassNotice::Taken(of, number) if of == ticket => {
            let yes = ClassAct::RenumberTo(id.into(), ticket, number);
            let way = |name: &str, act, words: &str| {
                class_button(ctx, name, "button", act, words).attr(At::Type, "button")
            };
            el("div")
                .id("number-said")
                .class("sure")
                .attr(At::Say, "")
                .child(worded("p", "", &say.taken_ask(&number.to_string())))
                .child(way("taken-yes", yes, say.taken_yes()))
                .child(way("taken-no", ClassAct::NotTaken, say.taken_no()))
                .into()
        }
        ClassNotice::BadNumber(of) if of == ticket => {
            let words = worded("span", "note", say.doubles_no_number());
            words.id("number-said").attr(At::Say, "").into()
        }
        ClassNotice::SameNumber(of, number) if of == ticket => {
            let words = worded("span", "note", &say.taken_same(&number.to_string()));
            words.id("number-said").attr(At::Say, "").into()
        }
        ClassNotice::NotChanged(of) if of == ticket => {
            let words = worded("span", "note", say.taken_kept());
            words.id("number-said").attr(At::Say, "").into()
        }
        _ => none(),
    }
}

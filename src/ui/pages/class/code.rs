use yew::Html;

use super::super::pupil::who::{named, sign};
use super::problem::of_pupil;
use crate::classroom::{DIGITS_PUPILS, Summary, qr, unbroken, write_digits};
use crate::language::Adult;
use crate::learning::{Course, Occasion};
use crate::ui::parts::{
    At, Context, El, class_button, code_picture, el, link, none, section, several, worded,
};
use crate::ui::state::full::select::given;
use crate::ui::state::full::{ClassAct, ClassNotice, FullAct, MadeTicket, ticket_of};
use crate::ui::state::{Act, Route};

/// For a pupil: the code from the board, and then what the class plays.
pub fn code(main: El, ctx: &Context, say: &Adult) -> El {
    // Whoever has played something hands it in here, and that comes first.
    let ready = given(ctx).is_some() && ticket_of(ctx, None).is_some();
    let over = ready && is_over(ctx);
    let title = if ready && !over {
        say.ticket_title()
    } else {
        say.code_title()
    };
    let head = el("div")
        .class("path-head")
        .child(worded("h1", "", title))
        .child(not_me(ctx));
    let main = main.child(head);
    match given(ctx) {
        Some((assignment, modules)) => {
            let mut list = el("ol").class("plans assigned");
            let add = |list: El, id: &str, route: &Route, title: &str, done: bool| {
                let state = if done {
                    ctx.say.card_done()
                } else {
                    ctx.say.card_new()
                };
                let link = link(ctx, &["given-", id].concat(), "offer", route)
                    .child(worded("span", "card-title", title))
                    .child(worded("span", "state", state));
                list.child(
                    el("li")
                        .key(id)
                        .class(if done { "done" } else { "new" })
                        .child(link),
                )
            };
            let progress = &ctx.learner.progress;
            let checks = |occasion: Occasion| {
                let mut all = ctx.index.checks.iter();
                let check = all.find(|check| assignment.checks && check.band == assignment.band)?;
                let id = Course::Check(occasion).id(&check.id);
                let route = Route::Check(check.id.clone(), occasion);
                let title = check.words.of("title", occasion.name());
                Some((id.clone(), route, title, progress.finished(&id).is_some()))
            };
            if let Some((id, route, title, done)) = checks(Occasion::Entry) {
                list = add(list, &id, &route, title, done);
            }
            for entry in &modules {
                let done = progress.finished(&entry.id).is_some();
                let route = Route::Module(entry.id.clone());
                list = add(list, &entry.id, &route, &entry.title, done);
            }
            if let Some((id, route, title, done)) = checks(Occasion::Exit) {
                list = add(list, &id, &route, title, done);
            }
            let handing = hand_in(ctx, say);
            let (first, last) = if ready {
                (handing, none())
            } else {
                (none(), handing)
            };
            // Whoever has done with the last one comes for the next: its field stands first.
            let (next, other) = match over {
                true => (form(ctx, say).into(), none()),
                false => (none(), other(ctx, say)),
            };
            main.child(next)
                .child(first)
                .child(worded("p", "lead", say.code_list()))
                .child(list)
                .child(school_line(ctx, say))
                .child(last)
                .child(other)
        }
        None => main.child(form(ctx, say)),
    }
}

fn other(ctx: &Context, say: &Adult) -> Html {
    let act = ClassAct::Forget;
    let other = class_button(ctx, "code-other", "button", act, say.code_other());
    el("p").child(other).into()
}

/// Whether the learner has done with what was given: all of it was finished on an earlier day, or it was handed in on this
/// device and is no longer shown.
fn is_over(ctx: &Context) -> bool {
    let state = &ctx.full.class;
    let (Some((assignment, modules)), Some(ticket)) = (given(ctx), ticket_of(ctx, None)) else {
        return false;
    };
    let mut days = modules
        .iter()
        .map(|entry| ctx.learner.progress.finished(&entry.id));
    let is_old = days.all(|day| day.is_some_and(|day| day < ctx.now.today));
    let mut handed = state.handed.iter();
    let is_handed = handed.any(|known| {
        known.assignment == *assignment && ticket.walks.iter().all(|of| known.walks.contains(of))
    });
    state.hand_in.is_none() && (is_old || is_handed)
}

/// The line to call that stands in help besides the others: whoever sent the assignment may have added it.
fn school_line(ctx: &Context, say: &Adult) -> Html {
    ctx.learner.own.as_ref().map_or_else(none, |own| {
        worded("p", "hint", &say.code_line(&own.number, &own.words)).into()
    })
}

/// Who learns now, and the way to somebody else, which comes back here.
fn not_me(ctx: &Context) -> Html {
    if ctx.learner.profiles.is_empty() || !ctx.learner.is_known() {
        return none();
    }
    // The picture alone: its number would stand over that of the register.
    let button = el("button").id("who").class("chip");
    let button = match ctx.learner.profile() {
        Some(profile) => {
            button
                .child(sign(ctx, &profile.picture))
                .child(worded("span", "", ctx.say.who_other()))
        }
        None => named(ctx, button),
    };
    button.press(ctx, Act::Full(FullAct::NotMe)).into()
}

/// The number from the register, and then the ticket in its three forms.
fn hand_in(ctx: &Context, say: &Adult) -> Html {
    if ticket_of(ctx, None).is_none() {
        return worded("p", "hint", say.ticket_later()).into();
    }
    let number = el("input")
        .id("pupil")
        .class("field code-field")
        .attr(At::Type, "tel")
        .attr(At::Autocomplete, "off")
        .attr(At::Maxlength, "4");
    let form = el("form")
        .submit(ctx, Act::Full(FullAct::Class(ClassAct::HandIn)))
        .child(worded("label", "labelled", say.ticket_number()).child(number))
        .child(el("p").child(worded("button", "button primary", say.ticket_make()).id("hand-in")));
    let card = el("section").class("card hand-in").child(form);
    let lead = worded("p", "hint", say.ticket_lead());
    // A closed result has no digits.
    let given = ctx.full.class.given.as_ref();
    let next = match given.is_some_and(|given| given.key.is_some()) {
        true => say.ticket_next_closed(),
        false => say.ticket_next(),
    };
    let Some(made) = &ctx.full.class.hand_in else {
        let why = match ctx.full.class.notice {
            ClassNotice::NoNumber => say.ticket_no_number().to_string(),
            ClassNotice::NumberHere(pupil) => say.ticket_number_here(&pupil.to_string()),
            _ => String::new(),
        };
        let refused = match why.is_empty() {
            true => none(),
            false => worded("p", "note", &why)
                .id("pupil-said")
                .attr(At::Say, "")
                .into(),
        };
        return card
            .child(refused)
            .child(worded("p", "", next))
            .child(lead)
            .into();
    };
    let whose = match made.ticket.pupil {
        Some(pupil) => say.ticket_of(&pupil.to_string()),
        None => say.ticket_of_nobody().to_string(),
    };
    let mut ticket = el("div")
        .id("ticket")
        .class("ticket")
        .attr(At::Say, "")
        .child(worded("h3", "", &whose))
        .child(digits(say, made))
        .child(code_picture(&made.text, say.ticket_scan()))
        .child(worded(
            "p",
            "hint",
            if qr(&made.text).is_some() {
                say.ticket_scan()
            } else {
                say.ticket_no_code()
            },
        ))
        .child(el("p").child(class_button(
            ctx,
            "save-ticket",
            "button",
            ClassAct::SaveTicket,
            say.ticket_file(),
        )));
    // In a room without cameras digits are the only way: whoever has none is told why, be it that no number was typed, or
    // one that digits have no room for.
    let why = match made.ticket.pupil {
        None => say.ticket_no_digits().to_string(),
        Some(pupil) if pupil > DIGITS_PUPILS => say.ticket_large_number(&DIGITS_PUPILS.to_string()),
        Some(_) => String::new(),
    };
    let mut numbered = made.ticket.clone();
    numbered.pupil = Some(1);
    let would_have = made.ticket.assignment.key.is_none() && Summary::of(&numbered).is_some();
    if !why.is_empty() && would_have {
        ticket = ticket.child(worded("p", "hint", &why).id("no-digits"));
    }
    if let Some(before) = made.before {
        let words = say.ticket_second(&before.to_string());
        ticket = ticket.child(worded("p", "note", &words).id("second-number"));
    }
    card.class("handed")
        .child(ticket)
        .child(worded("p", "hint", say.ticket_what()))
        .into()
}

/// The digits of a ticket, above its large picture: in most rooms they are what is read out.
fn digits(say: &Adult, made: &MadeTicket) -> Html {
    let summary = Summary::of(&made.ticket).filter(|of| of.pupil.is_some());
    let digits = summary.as_ref().and_then(write_digits);
    match digits.filter(|_| made.ticket.assignment.key.is_none()) {
        Some(digits) => several(vec![
            worded("p", "hint", say.ticket_digits()).into(),
            worded("p", "ticket-digits", &unbroken(&digits))
                .id("ticket-digits")
                .into(),
        ]),
        None => none(),
    }
}

fn form(ctx: &Context, say: &Adult) -> El {
    let input = el("input")
        .id("code")
        .class("field code-field nine")
        // The keys with digits come up on phones.
        .attr(At::Type, "tel")
        .attr(At::Autocomplete, "off")
        .attr(At::Placeholder, "000 000 000")
        .attr(At::Maxlength, "24");
    let file = el("input")
        .id("code-file")
        .attr(At::Type, "file")
        .attr(At::Accept, ".txt,text/plain")
        .change(ctx, Act::Full(FullAct::Class(ClassAct::OpenFile)));
    let file = worded("label", "button quiet file", say.code_file()).child(file);
    let open = worded("button", "button primary", say.code_open()).id("code-open");
    let form = el("form")
        .submit(ctx, Act::Full(FullAct::Class(ClassAct::OpenCode)))
        .child(worded("label", "labelled", say.code_hint()).child(input))
        .child(el("p").class("ways nine-ways").child(open).child(file));
    section("card", say.code_label()).child(form).child(
        worded("p", "said note", &of_pupil(say, &ctx.full.class.problem))
            .id("code-said")
            .attr(At::Say, ""),
    )
}

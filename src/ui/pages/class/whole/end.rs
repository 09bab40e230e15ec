//! The end of a lesson with the whole class: what is still to be asked, the task for home, the class's ticket.

use yew::Html;

use super::super::filed::filed;
use super::super::which::{ask_name, rename};
use super::bar::which;
use crate::classroom::{Ticket, key_text, module_number, to_text};
use crate::curriculum::{Module, Words};
use crate::language::Adult;
use crate::learning::Session;
use crate::ui::parts::{
    At, Context, class_button, code_picture, el, link, none, prose, section, top_bar, worded,
};
use crate::ui::state::Route;
use crate::ui::state::full::select::{band, class_name, plan_questions, report_route, said_kept};
use crate::ui::state::full::{ClassAct, ClassPage, class_ticket, kept_together};

/// The plan's questions, large: what the class talks about when the walk is over.
fn questions(ctx: &Context, say: &Adult, module: &str) -> Html {
    let questions = plan_questions(ctx, module);
    if questions.is_empty() {
        return none();
    }
    let mut list = el("ol").class("to-ask");
    for question in questions {
        list = list.child(worded("li", "", question));
    }
    section("card", say.whole_ask()).child(list).into()
}

/// What the class came to together: first what it has learned and takes home, for it sees this page; then,
/// folded, what is kept of it and for whom.
pub fn end(ctx: &Context, say: &Adult, words: &Words, session: &Session) -> Html {
    let title = el("h1")
        .id("screen")
        .attr(At::Tabindex, "-1")
        .text(say.whole_end());
    let start = el("p")
        .class("start-with")
        .child(worded("strong", "", ctx.say.end_family_start()))
        .text(": ")
        .text(words.of("family", "start"));
    let ticket = class_ticket(ctx);
    let main = el("main")
        .child(title)
        .child(worded("p", "big", words.get("skill")).id("skill"))
        .child(questions(ctx, say, &session.module().id))
        .child(
            el("section")
                .class("card family")
                .child(worded("h2", "", ctx.say.end_family()))
                .child(prose(words.get("family"), ""))
                .child(start),
        )
        .child(next_lesson(ctx, say, session.module()))
        .child(score(say, session))
        .child(worded("p", "hint", ctx.say.end_score_note()))
        .child(ticket.as_ref().map_or_else(none, |of| {
            el("details")
                .id("for-teacher")
                .class("behind")
                .child(worded("summary", "", say.whole_for_teacher()))
                .child(kept(ctx, say, of))
                // What came to nothing, or was only tried, is no result to carry anywhere.
                .child(match of.has_results() && kept_together(ctx).is_some() {
                    true => carried(ctx, say, of),
                    false => none(),
                })
                .into()
        }))
        .child(filed(ctx, say));
    let bar = top_bar(ctx, &ctx.route, Some(Route::Teach));
    el("div")
        .class("page adult end whole")
        .key("whole-end")
        .child(bar)
        .child(main)
        .into()
}

/// The lesson that comes after this one, of the same class, where there is one.
fn next_lesson(ctx: &Context, say: &Adult, module: &Module) -> Html {
    let number = module_number(&module.id);
    let next = band(ctx, module.band).find(|entry| module_number(&entry.id) > number);
    next.map_or_else(none, |entry| {
        let lesson = match ctx.full.class.lessons.class() {
            Some(key) => [&entry.id, "/", &key_text(key)].concat(),
            None => entry.id.clone(),
        };
        let lesson = Route::Class(ClassPage::Whole, lesson);
        let words = say.whole_next(&entry.title);
        el("p")
            .class("ways")
            .child(link(ctx, "next-lesson", "button", &lesson).text(&words))
            .into()
    })
}

/// What the class came to, said to a class and not to one child.
fn score(say: &Adult, session: &Session) -> Html {
    let score = session.score();
    if score.sum().1 == 0 {
        return none();
    }
    // A message takes its texts in the order of their names: foils, hits, signs, trusted.
    let words = say.together_score(
        &score.foils.to_string(),
        &score.hits.to_string(),
        &score.signs.to_string(),
        &score.trusted().to_string(),
    );
    worded("p", "", &words).into()
}

/// Whose report the result is in. What was only tried is left out with one press, and put back with another.
fn kept(ctx: &Context, say: &Adult, ticket: &Ticket) -> Html {
    let state = &ctx.full.class;
    let card = el("section").class("card").id("kept-together");
    if !ticket.has_results() {
        return card.child(worded("p", "", say.whole_nothing())).into();
    }
    let Some(id) = kept_together(ctx) else {
        let keep = ClassAct::KeepTogether;
        let keep = class_button(
            ctx,
            "keep-together",
            "button primary",
            keep,
            say.whole_keep(),
        );
        return card
            .child(worded("p", "", say.whole_not_kept()).attr(At::Say, ""))
            .child(which(ctx, say))
            .child(el("p").class("ways").child(keep))
            .into();
    };
    let of = state.collected.class_of(&id);
    let name = of.as_ref().map_or("", |of| of.name());
    // A class may have been pressed that has no name here.
    let chosen = of
        .as_ref()
        .filter(|of| state.lessons.class() == Some(of.key));
    let done = match (name, chosen) {
        ("", Some(of)) => say.whole_kept(&class_name(ctx, say, of)),
        ("", None) => say.whole_kept_nobody().to_string(),
        (name, _) => say.whole_kept(name),
    };
    let said = said_kept(ctx, say, &done);
    let out = ClassAct::LeaveOut;
    let report = report_route(ctx, &ticket.assignment);
    let nobody = of.as_ref().filter(|of| of.name().is_empty());
    // A slip in the name is mended where it was typed; that of a class with more tasks on the class's own page.
    let named = of.as_ref();
    let named = named.filter(|of| !of.name().is_empty() && of.weeks.len() == 1);
    // The name is asked for first.
    let look = match nobody {
        Some(_) => "button",
        None => "button primary",
    };
    let ways = el("p")
        .class("ways")
        .child(link(ctx, "to-report", look, &report).text(say.report_title()))
        .child(class_button(
            ctx,
            "leave-out",
            "button quiet",
            out,
            say.whole_leave_out(),
        ));
    card.child(worded("p", "said", said).id("kept-of").attr(At::Say, ""))
        .child(nobody.map_or_else(none, |of| ask_name(ctx, say, of).into()))
        .child(named.map_or_else(none, |of| rename(ctx, say, of)))
        .child(which(ctx, say))
        .child(ways)
        .into()
}

/// The result as a file and as a code, for another device.
fn carried(ctx: &Context, say: &Adult, ticket: &Ticket) -> Html {
    let save = ClassAct::SaveTogether;
    let save = class_button(ctx, "save-together", "button", save, say.ticket_file());
    el("section")
        .class("card")
        .child(worded("h2", "", say.whole_ticket()))
        .child(worded("p", "", say.whole_ticket_hint()))
        .child(el("p").class("ways").child(save))
        .child(
            el("details")
                .class("behind")
                .child(worded("summary", "", say.whole_qr()))
                .child(worded("p", "hint", say.whole_qr_hint()))
                .child(code_picture(&to_text(ticket), say.whole_ticket())),
        )
        .into()
}

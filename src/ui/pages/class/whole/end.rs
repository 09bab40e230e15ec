//! The end of a lesson with the whole class: what is still to be asked, the task for home, the class's ticket.

use yew::Html;

use super::super::super::pupil::end::numbers;
use super::bar::which;
use crate::classroom::to_text;
use crate::curriculum::Words;
use crate::language::Adult;
use crate::learning::Session;
use crate::ui::parts::{
    At, Context, class_button, code_picture, el, link, none, prose, section, top_bar, worded,
};
use crate::ui::state::Route;
use crate::ui::state::full::select::{plan_questions, report_route, said_kept};
use crate::ui::state::full::{ClassAct, ClassNotice, class_ticket};

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

/// What the class came to together, and its ticket.
pub fn end(ctx: &Context, say: &Adult, words: &Words, session: &Session) -> Html {
    let title = el("h1")
        .id("screen")
        .attr(At::Tabindex, "-1")
        .text(ctx.say.end_title());
    let start = el("p")
        .class("start-with")
        .child(worded("strong", "", ctx.say.end_family_start()))
        .text(": ")
        .text(words.of("family", "start"));
    let mut main = el("main")
        .child(title)
        .child(worded("p", "big", words.get("skill")))
        .child(questions(ctx, say, &session.module().id))
        .child(
            el("section")
                .class("card family")
                .child(worded("h2", "", ctx.say.end_family()))
                .child(prose(words.get("family"), ""))
                .child(start),
        )
        .child(numbers(ctx, session))
        .child(worded("p", "hint", ctx.say.end_score_note()));
    if let Some(ticket) = class_ticket(ctx) {
        let report = report_route(ctx, &ticket.assignment);
        let kept = ctx.full.class.notice == ClassNotice::Saved;
        let mut ways = el("p").class("ways");
        if kept {
            ways = ways
                .child(link(ctx, "to-report", "button primary", &report).text(say.report_title()));
        } else {
            ways = ways.child(class_button(
                ctx,
                "keep-together",
                "button primary",
                ClassAct::KeepTogether,
                say.whole_keep(),
            ));
        }
        ways = ways.child(class_button(
            ctx,
            "save-together",
            "button",
            ClassAct::SaveTogether,
            say.ticket_file(),
        ));
        main = main.child(
            el("section")
                .class("card")
                .child(worded("h2", "", say.whole_ticket()))
                .child(worded("p", "", say.whole_ticket_hint()))
                .child(if kept { none() } else { which(ctx, say) })
                .child(ways)
                .child(
                    worded(
                        "p",
                        "said",
                        if kept {
                            said_kept(ctx, say, say.class_saved())
                        } else {
                            ""
                        },
                    )
                    .attr(At::Say, ""),
                )
                .child(
                    el("details")
                        .class("behind")
                        .child(worded("summary", "", say.whole_qr()))
                        .child(code_picture(&to_text(&ticket), say.whole_ticket())),
                ),
        );
    }
    let bar = top_bar(ctx, &ctx.route, Some(Route::Teach));
    el("div")
        .class("page adult end whole")
        .key("whole-end")
        .child(bar)
        .child(main)
        .into()
}

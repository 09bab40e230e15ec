use super::adults::section;
use super::assign::modules_of;
use crate::browser::place;
use crate::classroom::{Assignment, CodeError};
use crate::language::Adult;
use crate::learning::{Course, Occasion};
use crate::ui::act::Act;
use crate::ui::class::{ClassAct, Typed};
use crate::ui::context::Context;
use crate::ui::desk::DeskAct;
use crate::ui::parts::{At, El, button, el, link, worded};
use crate::ui::route::Route;

/// For a pupil: the code from the board, and then what the class plays.
pub fn draw(main: El, ctx: &Context, say: &Adult) -> El {
    let kept = Assignment::from_code(&place::class()).ok();
    let given = kept.and_then(|assignment| {
        let modules = modules_of(ctx, &assignment)?;
        Some((assignment, modules))
    });
    let main = main.child(worded("h1", "", say.code_title()));
    match given {
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
                let mut all = ctx.shelf.checks.iter();
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
            let forget = Act::Desk(DeskAct::Class(ClassAct::Forget));
            main.child(worded("p", "lead", say.code_list()))
                .child(list)
                .child(el("p").child(button(
                    ctx,
                    "code-other",
                    "button",
                    forget,
                    say.code_other(),
                )))
        }
        None => main.child(form(ctx, say)),
    }
}

fn form(ctx: &Context, say: &Adult) -> El {
    let input = el("input")
        .id("code")
        .class("field code-field")
        // The keys with digits come up on phones.
        .attr(At::Type, "tel")
        .attr(At::Autocomplete, "off")
        .attr(At::Maxlength, "24");
    let said = match &ctx.desk.class.typed {
        Typed::Nothing => String::new(),
        Typed::Wrong(CodeError::Length { read, wanted }) => {
            say.code_length(read, &wanted.to_string())
        }
        Typed::Wrong(CodeError::Slip { read }) => say.code_slip(read),
        Typed::Wrong(CodeError::Newer { read }) => say.code_newer(read),
    };
    let open = Act::Desk(DeskAct::Class(ClassAct::Open));
    section("card", say.code_label())
        .child(worded("label", "labelled", say.code_hint()).child(input))
        .child(el("p").child(button(
            ctx,
            "code-open",
            "button primary",
            open,
            say.code_open(),
        )))
        .child(
            worded("p", "said note", &said)
                .id("code-said")
                .attr(At::Role, "alert"),
        )
}

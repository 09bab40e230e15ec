use yew::Html;

use super::page;
use super::play::storage_note;
use crate::browser::boot;
use crate::curriculum::Band;
use crate::learning::FileError;
use crate::ui::act::Act;
use crate::ui::context::Context;
use crate::ui::desk::{DeskAct, Erased, Said};
use crate::ui::parts::{At, El, el, link, none, top_bar, worded};
use crate::ui::route::Route;

/// The learner's own progress: save it, open it, erase it.
pub fn draw(ctx: &Context) -> Html {
    let say = &ctx.say;
    let answer = match ctx.desk.said {
        Said::Nothing | Said::Kept | Said::Sure(_) => "",
        Said::Erased => say.place_erased(),
        Said::Opened => say.place_opened(),
        Said::Empty => say.place_nothing(),
        Said::Wrong(FileError::Foreign) => say.place_foreign(),
        Said::Wrong(FileError::Damaged) => say.place_damaged(),
    };
    let choose = el("input")
        .id("open-file")
        .attr(At::Type, "file")
        .attr(At::Accept, ".txt,text/plain")
        .change(ctx, Act::Desk(DeskAct::Open));
    let open = worded("label", "button file", say.place_open()).child(choose);
    let ways = el("div")
        .class("mine-ways")
        .child(button(
            ctx,
            "save-file",
            "button",
            Act::Desk(DeskAct::Save),
            say.place_save(),
        ))
        .child(open)
        .child(button(
            ctx,
            "erase-mine",
            "button warn",
            Act::Desk(DeskAct::Say(Said::Sure(Erased::Mine))),
            say.place_erase_mine(),
        ))
        .child(button(
            ctx,
            "erase",
            "button warn",
            Act::Desk(DeskAct::Say(Said::Sure(Erased::All))),
            say.place_erase(),
        ))
        .child(if boot::is_installable() {
            button(
                ctx,
                "erase-app",
                "button warn",
                Act::Desk(DeskAct::Say(Said::Sure(Erased::App))),
                say.place_erase_app(),
            )
            .into()
        } else {
            none()
        })
        .child(link(ctx, "privacy", "button quiet", &Route::Privacy).text(say.place_privacy()));
    let said = el("p")
        .id("mine-said")
        .class("said")
        .attr(At::Role, "status")
        .text(answer);
    let main = el("main")
        .child(worded("h1", "", say.place_keep()))
        .child(storage_note(ctx))
        .child(worded("p", "lead", say.place_keep_hint()))
        .child(ways)
        .child(match ctx.desk.said {
            Said::Sure(what) => sure(ctx, what),
            _ => none(),
        })
        .child(unread(ctx))
        .child(said);
    let bar = top_bar(ctx, &Route::Mine, Some(Route::Learn(Band::B)));
    page("mine", bar, main).into()
}

/// Says that something kept could not be read: it is set aside, and in the file.
fn unread(ctx: &Context) -> Html {
    match ctx.learner.unread {
        0 => none(),
        count => el("p")
            .id("unread")
            .class("note card")
            .text(&ctx.say.place_unread(count))
            .into(),
    }
}

/// Asks before something is erased.
fn sure(ctx: &Context, what: Erased) -> Html {
    let say = &ctx.say;
    let question = match what {
        Erased::Mine => say.place_erase_mine_sure(),
        Erased::All => say.place_erase_sure(),
        Erased::App => say.place_erase_app_sure(),
    };
    let act = Act::Desk(DeskAct::Erase(what));
    el("div")
        .class("card sure")
        .attr(At::Role, "alertdialog")
        .attr(At::LabelledBy, "sure-text")
        .child(el("p").id("sure-text").text(question))
        .child(button(
            ctx,
            "erase-yes",
            "button warn",
            act,
            say.place_erase_yes(),
        ))
        .child(button(
            ctx,
            "erase-no",
            "button primary",
            Act::Desk(DeskAct::Say(Said::Nothing)),
            say.place_erase_no(),
        ))
        .into()
}

fn button(ctx: &Context, id: &str, class: &str, act: Act, words: &str) -> El {
    el("button").id(id).class(class).press(ctx, act).text(words)
}

use yew::Html;

use super::page;
use super::play::storage_note;
use crate::curriculum::Band;
use crate::learning::FileError;
use crate::ui::act::{Act, Said};
use crate::ui::context::Context;
use crate::ui::parts::{At, El, el, none, top_bar};
use crate::ui::route::Route;

/// The learner's own progress: save it, open it, erase it.
pub fn draw(ctx: &Context) -> Html {
    let say = &ctx.say;
    let answer = match ctx.said {
        Said::Nothing | Said::Sure => "",
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
        .change(ctx, Act::Open);
    let open = el("label")
        .class("button file")
        .text(say.place_open())
        .child(choose);
    let ways = el("div")
        .class("mine-ways")
        .child(button(
            ctx,
            "save-file",
            "button",
            Act::Save,
            say.place_save(),
        ))
        .child(open)
        .child(button(
            ctx,
            "erase",
            "button warn",
            Act::Say(Said::Sure),
            say.place_erase(),
        ));
    let said = el("p")
        .id("mine-said")
        .class("said")
        .attr(At::Role, "status")
        .text(answer);
    let main = el("main")
        .child(el("h1").text(say.place_keep()))
        .child(storage_note(ctx))
        .child(el("p").class("lead").text(say.place_keep_hint()))
        .child(ways)
        .child(if ctx.said == Said::Sure {
            sure(ctx)
        } else {
            none()
        })
        .child(said);
    let bar = top_bar(ctx, &Route::Mine, Some(Route::Learn(Band::B)));
    page("mine", bar, main).into()
}

/// Asks before everything is erased.
fn sure(ctx: &Context) -> Html {
    let say = &ctx.say;
    el("div")
        .class("card sure")
        .attr(At::Role, "alertdialog")
        .attr(At::LabelledBy, "sure-text")
        .child(el("p").id("sure-text").text(say.place_erase_sure()))
        .child(button(
            ctx,
            "erase-yes",
            "button warn",
            Act::Erase,
            say.place_erase_yes(),
        ))
        .child(button(
            ctx,
            "erase-no",
            "button primary",
            Act::Say(Said::Nothing),
            say.place_erase_no(),
        ))
        .into()
}

fn button(ctx: &Context, id: &str, class: &str, act: Act, words: &str) -> El {
    el("button").id(id).class(class).press(ctx, act).text(words)
}

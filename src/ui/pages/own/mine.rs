use yew::Html;

use super::super::pupil::play::storage_note;
use crate::curriculum::Band;
use crate::language::Adult;
use crate::learning::FileError;
use crate::ui::parts::{At, Context, button, el, link, none, page, top_bar, waiting, worded};
use crate::ui::state::full::{Erased, FullAct, Notice};
use crate::ui::state::{Act, Route};

/// The learner's own progress: save it, open it, erase it.
pub fn mine(ctx: &Context, say: &Adult) -> Html {
    let answer = match ctx.full.notice {
        Notice::Nothing | Notice::OwnLine | Notice::Sure(_) => "",
        Notice::Erased => say.place_erased(),
        Notice::NotErased => say.place_erase_failed(),
        Notice::OpenedPartly(count) => &say.place_unread(count),
        Notice::Opened => say.place_opened(),
        Notice::Empty => say.place_nothing(),
        Notice::Wrong(FileError::Foreign) => say.place_foreign(),
        Notice::Wrong(FileError::Damaged) => say.place_damaged(),
    };
    let choose = el("input")
        .id("open-file")
        .attr(At::Type, "file")
        .attr(At::Accept, ".txt,text/plain")
        .change(ctx, Act::Full(FullAct::OpenProgress));
    let open = worded("label", "button file", say.place_open()).child(choose);
    let ways = el("div")
        .class("mine-ways")
        .child(button(
            ctx,
            "save-file",
            "button",
            Act::Full(FullAct::SaveProgress),
            say.place_save(),
        ))
        .child(open)
        .child(button(
            ctx,
            "erase-mine",
            "button warn",
            Act::Full(FullAct::Notice(Notice::Sure(Erased::Mine))),
            say.place_erase_mine(),
        ))
        .child(button(
            ctx,
            "erase",
            "button warn",
            Act::Full(FullAct::Notice(Notice::Sure(Erased::All))),
            say.place_erase(),
        ))
        .child(if ctx.device.full.is_installable {
            button(
                ctx,
                "erase-app",
                "button warn",
                Act::Full(FullAct::Notice(Notice::Sure(Erased::App))),
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
        .attr(At::Say, "")
        .text(answer);
    let [unread_mine, unread_here] = unread(ctx, say);
    let main = el("main")
        .child(worded("h1", "", ctx.say.place_keep()))
        .child(storage_note(ctx))
        .child(worded("p", "lead", say.place_keep_hint()))
        // Until the device has said what it keeps, nothing of it can be saved, opened or erased.
        .child(if ctx.learner.ready {
            ways.into()
        } else {
            waiting(ctx)
        })
        .child(match ctx.full.notice {
            Notice::Sure(what) => sure(ctx, say, what),
            _ => none(),
        })
        .child(unread_mine)
        .child(unread_here)
        .child(said);
    let bar = top_bar(ctx, &Route::Mine, Some(Route::Learn(Band::B)));
    page("mine", bar, main).into()
}

/// Says that something kept could not be read: of the learner, where it is in the file, or of who learns on this device.
fn unread(ctx: &Context, say: &Adult) -> [Html; 2] {
    let note = |count: u32, id: &str, words: &str| match count {
        0 => none(),
        _ => worded("p", "note card", words).id(id).into(),
    };
    let (mine, others) = (ctx.learner.unread, ctx.learner.profiles.unread());
    [
        note(mine, "unread", &say.place_unread(mine)),
        note(others, "unread-here", &say.classes_unread(others)),
    ]
}

/// Asks before something is erased.
fn sure(ctx: &Context, say: &Adult, what: Erased) -> Html {
    let question = match what {
        Erased::Mine => say.place_erase_mine_sure(),
        Erased::All | Erased::Classes => say.place_erase_sure(),
        Erased::App => say.place_erase_app_sure(),
    };
    let act = Act::Full(FullAct::Erase(what));
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
            Act::Full(FullAct::Notice(Notice::Nothing)),
            say.place_erase_no(),
        ))
        .into()
}

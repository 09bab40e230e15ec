use yew::Html;

use super::super::class::of_kind;
use super::super::pupil::play::storage_note;
use super::super::pupil::who::chip;
use crate::curriculum::{Band, IndexEntry};
use crate::language::Adult;
use crate::learning::FileError;
use crate::ui::parts::{
    At, Context, El, badge, button, el, endings, link, none, page, section, several, team_faces,
    top_bar, waiting, worded,
};
use crate::ui::state::full::{Erased, FullAct, Notice};
use crate::ui::state::select::{self, is_earned};
use crate::ui::state::{Act, Route};

/// What a learner has collected and chosen, when to come back, and then the file and erasing what is theirs.
pub fn mine(ctx: &Context, say: &Adult) -> Html {
    let band = ctx.index.modules.iter().rev().find(|entry| {
        let progress = &ctx.learner.progress;
        progress.finished(&entry.id).is_some() || progress.open_walk(&entry.id).is_some()
    });
    let band = band.map_or(Band::B, |entry| entry.band);
    let main = el("main")
        .child(
            el("div")
                .class("path-head")
                .child(worded("h1", "", ctx.say.place_keep()))
                .child(chip(ctx)),
        )
        .child(storage_note(ctx))
        .child(badges(ctx, say, band))
        .child(found(ctx, band))
        .child(team(ctx, say))
        .child(back(ctx, say, band))
        .child(certificate(ctx, say, band))
        .child(files(ctx, say))
        .child(everything(ctx, say));
    let bar = top_bar(ctx, &Route::Mine, Some(Route::Learn(band)));
    page("mine", bar, main).into()
}

/// A badge for each module of the band: in colour where it was finished, and the next one, to aim at, across the card with
/// the way there; the others, grey, under a heading that says that they are still ahead.
fn badges(ctx: &Context, say: &Adult, band: Band) -> El {
    let (mut won, mut left) = (El::list("badges"), El::list("badges"));
    let (mut some, mut more, mut next) = (false, false, None);
    for entry in select::band(ctx, band) {
        if entry.badge_name.is_empty() {
            continue;
        }
        let done = ctx.learner.progress.finished(&entry.id).is_some();
        let one = el("li")
            .key(&entry.id)
            .child(badge(ctx, entry))
            .child(worded("span", "", &entry.badge_name));
        if done {
            some = true;
            won = won.child(one.class("badge-name"));
        } else if next.is_none() {
            let id = ["next-", &entry.id].concat();
            let to = Route::Module(entry.id.clone());
            let start = link(ctx, &id, "button primary", &to).text(ctx.say.start());
            next = Some(
                el("div")
                    .class("badge-next")
                    .child(badge(ctx, entry))
                    .child(worded("strong", "", &entry.badge_name))
                    .child(start),
            );
        } else {
            more = true;
            left = left.child(one.class("badge-name ahead"));
        }
    }
    let mut card = section("card", say.mine_badges()).child(if some {
        won
    } else {
        worded("p", "hint", say.mine_badges_none())
    });
    if let Some(next) = next {
        card = card.child(next);
    }
    if !more {
        return card;
    }
    card.child(worded("h3", "ahead-title", say.mine_badges_ahead()))
        .child(left)
}

/// The endings of the modules that were finished.
fn found(ctx: &Context, band: Band) -> Html {
    let mut all = Vec::new();
    for entry in select::band(ctx, band) {
        if ctx.learner.progress.finished(&entry.id).is_some() {
            all.push(endings(ctx, entry, &entry.title));
        }
    }
    several(all)
}

/// The chosen helpers; nothing before they were chosen.
fn team(ctx: &Context, say: &Adult) -> Html {
    if select::team(ctx).is_empty() {
        return none();
    }
    section("card", say.mine_team())
        .child(team_faces(ctx))
        .child(worded("p", "hint", say.mine_team_hint()))
        .into()
}

/// When something is to be repeated: the next three, the due ones as links.
fn back(ctx: &Context, say: &Adult, band: Band) -> El {
    let today = ctx.now.today;
    let mut next: Vec<(u32, &IndexEntry)> = Vec::new();
    for entry in select::band(ctx, band) {
        let progress = &ctx.learner.progress;
        if let Some((_, due)) = progress.next_booster(&entry.id, entry.boosters) {
            next.push((due.0.saturating_sub(today.0), entry));
        }
    }
    next.sort_by_key(|(days, _)| *days);
    let card = section("card", say.mine_back());
    if next.is_empty() {
        return card.child(worded("p", "", say.mine_back_none()));
    }
    let mut list = El::list("offers");
    for (days, entry) in next.into_iter().take(3) {
        let item = el("li").key(&entry.id);
        list = list.child(if days == 0 {
            let to = Route::Boost(entry.id.clone());
            let link = link(ctx, &["due-", &entry.id].concat(), "offer", &to)
                .child(worded("span", "card-title", &entry.title))
                .child(worded("span", "card-teaser", ctx.say.boost_hint()));
            item.child(link)
        } else {
            item.text(&say.mine_back_days(days, &entry.title))
        });
    }
    card.child(list)
}

/// The certificate, or how far it is.
fn certificate(ctx: &Context, say: &Adult, band: Band) -> El {
    let card = section("card", say.cert_title());
    if is_earned(ctx, band) {
        let to = Route::Certificate(band);
        let open = link(ctx, "to-certificate", "button primary", &to).text(ctx.say.cert_open());
        return card.child(el("p").child(open));
    }
    let (done, all) = select::finished(ctx, band);
    card.child(worded("p", "", &say.mine_cert_left(all, done)))
}

/// The learner's own file, and erasing what is kept of this learner.
fn files(ctx: &Context, say: &Adult) -> El {
    let answer = match ctx.full.notice {
        Notice::Nothing
        | Notice::OwnLine
        | Notice::OwnRefused
        | Notice::OwnRemoved
        | Notice::Sure(_) => "",
        Notice::Erased => say.place_erased(),
        Notice::NotErased => say.place_erase_failed(),
        Notice::OpenedPartly(count) => &say.place_unread(count),
        Notice::Opened => say.place_opened(),
        Notice::Empty => say.place_nothing(),
        Notice::Wrong(FileError::Foreign) => say.place_foreign(),
        Notice::Wrong(FileError::Damaged) => say.place_damaged(),
        Notice::Other(kind) => of_kind(say, kind),
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
        .child(erase(
            ctx,
            "erase-mine",
            Erased::Mine,
            say.place_erase_mine(),
        ));
    let said = el("p")
        .id("mine-said")
        .class("said")
        .attr(At::Say, "")
        .text(answer);
    let [unread_mine, unread_here] = unread(ctx, say);
    section("card", say.mine_files())
        .child(worded("p", "", say.place_keep_hint()))
        .child(known(ctx, ways))
        .child(match ctx.full.notice {
            Notice::Sure(what) => sure(ctx, say, what),
            _ => none(),
        })
        .child(unread_mine)
        .child(unread_here)
        .child(said)
}

/// What concerns everybody who uses this device, folded away.
fn everything(ctx: &Context, say: &Adult) -> El {
    let ways = el("div")
        .class("mine-ways")
        .child(link(ctx, "privacy", "button quiet", &Route::Privacy).text(say.place_privacy()))
        .child(erase(ctx, "erase", Erased::All, say.place_erase()))
        .child(if ctx.device.full.is_installable {
            erase(ctx, "erase-app", Erased::App, say.place_erase_app()).into()
        } else {
            none()
        });
    el("details")
        .class("card")
        .id("mine-all")
        .child(worded("summary", "", say.mine_all()))
        .child(known(ctx, ways))
}

/// Until the device has said what it keeps, nothing of it can be saved, opened or erased.
fn known(ctx: &Context, ways: El) -> Html {
    if ctx.learner.ready {
        ways.into()
    } else {
        waiting(ctx)
    }
}

fn erase(ctx: &Context, id: &str, what: Erased, words: &str) -> El {
    let ask = Act::Full(FullAct::Notice(Notice::Sure(what)));
    button(ctx, id, "button warn", ask, words)
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
        Erased::All | Erased::Classes | Erased::Results(_) => say.place_erase_sure(),
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

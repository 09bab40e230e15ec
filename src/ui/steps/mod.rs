//! One widget per kind of step: functions that draw a log of answers, fresh, answered with its reasons, or looked at
//! again. What is marked but not yet answered is the state's draft. In this file stand all lists of kinds.

mod answers;
mod board;
mod build;
mod chat;
mod choice;
mod doors;
mod fitting;
mod foot;
mod frame;
mod lens;
#[cfg(feature = "full")]
mod lines_shown;
mod map;
mod marks;
mod matching;
mod order;
mod phone;
mod pick;
mod scale;
mod situation;
mod sort;
mod spot;
mod surfaces;
mod talk;
mod timed;
mod timeline;
mod touch;
mod view;

use yew::Html;

use super::parts::{El, Sheet, none};
use super::state::Act;
#[cfg(feature = "full")]
use crate::curriculum::steps::Judging;
#[cfg(feature = "full")]
use crate::curriculum::steps::Setting;
use crate::curriculum::steps::{Skin, Surface};
use crate::curriculum::{Band, Kind, Part};

#[cfg(feature = "full")]
pub use answers::option_word;
pub use answers::signs;
#[cfg(feature = "full")]
pub use foot::{act, key_goes_on, on_by};
pub use foot::{draw_foot, on, waits};
pub use frame::draw_step;
#[cfg(feature = "full")]
pub use frame::frame;
#[cfg(feature = "full")]
pub use lines_shown::lines_shown;
#[cfg(feature = "full")]
pub use view::truth;
pub use view::{ARRANGEMENTS, Check, View};

/// The widget of a step's kind.
fn widget(view: &View) -> Html {
    match &view.step.kind {
        Kind::Say(_) => none(),
        Kind::Choice(choice) => choice::draw(view, choice),
        Kind::Spot(spot) => spot::draw(view, spot),
        Kind::Chat(chat) => chat::draw(view, chat),
        Kind::Sort(sort) => sort::draw(view, sort),
        Kind::Order(order) => order::draw(view, order),
        Kind::Match(pairs) => matching::draw(view, pairs),
        Kind::Build(build) => build::draw(view, build),
        Kind::Scale(scale) => scale::draw(view, scale),
        Kind::Pick(pick) => pick::draw(view, pick),
        Kind::Talk(talk) => talk::draw(view, talk.minutes),
        Kind::Situation(situation) => situation::draw(view, situation),
        Kind::Timed(timed) => timed::draw(view, timed),
        Kind::Board(board) => board::draw(view, board),
        Kind::Map(map) => map::draw(view, map),
        Kind::Phone(phone) => phone::draw(view, phone),
        Kind::Timeline(timeline) => timeline::draw(view, timeline),
        Kind::Doors(doors) => doors::draw(view, doors),
        Kind::Lens(lens) => lens::draw(view, lens),
        Kind::Touch(touch) => touch::draw(view, touch),
    }
}

/// The answers that stand in the bottom bar; `None` where the screen has its own, or one was given.
pub fn answer_bar(view: &View) -> Option<El> {
    match &view.step.kind {
        Kind::Situation(_) | Kind::Timed(_) if view.log.is_empty() => Some(answers::bar(view)),
        _ => None,
    }
}

/// What is looked at while a class votes, where the options are not all of it. On a picture each thing has the letter by
/// which the class speaks of it (`letters`, in the order of the options).
#[cfg(feature = "full")]
pub fn stage(view: &View, letters: &str) -> Option<Html> {
    match &view.step.kind {
        Kind::Situation(situation) => Some(situation::draw(view, situation)),
        Kind::Timed(timed) => Some(timed::draw(view, timed)),
        Kind::Spot(spot) if spot.surface == Surface::Picture => {
            Some(spot::lettered(view, spot, letters))
        }
        _ => None,
    }
}

/// What the sheet says of the last answer; nothing where there is nothing to say.
pub fn sheet<'a>(view: &View<'a>) -> Option<Sheet<'a>> {
    match &view.step.kind {
        Kind::Say(_) => None,
        Kind::Chat(chat) => chat::sheet(view, chat),
        Kind::Choice(choice) => choice::sheet(view, choice),
        Kind::Spot(_) | Kind::Timeline(_) | Kind::Lens(_) => marks::sheet(view),
        Kind::Sort(sort) => sort::sheet(view, sort),
        Kind::Order(order) => order::sheet(view, order),
        Kind::Match(pairs) => matching::sheet(view, pairs),
        Kind::Build(build) => build::sheet(view, build),
        Kind::Scale(_) => scale::sheet(view),
        Kind::Pick(_) => pick::sheet(view),
        Kind::Talk(_) => talk::sheet(view),
        Kind::Situation(situation) => situation::sheet(view, situation),
        Kind::Timed(timed) => situation::sheet(view, &timed.situation),
        Kind::Board(board) => board::sheet(view, board),
        Kind::Map(map) => map::sheet(view, map),
        Kind::Phone(phone) => phone::sheet(view, phone),
        Kind::Doors(doors) => doors::sheet(view, doors),
        Kind::Touch(_) => touch::sheet(view),
    }
}

/// The answer that is marked and can be checked; nothing where a press is the answer, or it was given.
fn check<'a>(view: &View<'a>) -> Option<Check<'a>> {
    match &view.step.kind {
        Kind::Choice(choice) => choice::check(view, choice),
        Kind::Lens(lens) if lens::more(view, lens).is_some() => None,
        Kind::Spot(_) | Kind::Timeline(_) | Kind::Lens(_) => marks::check(view),
        Kind::Map(map) => map::check(view, map),
        Kind::Phone(phone) => phone::check(view, phone),
        Kind::Order(order) => order::check(view, order),
        Kind::Build(build) => build::check(view, build),
        Kind::Pick(pick) => pick::check(view, pick),
        _ => None,
    }
}

/// Another try, where an answer can be mended.
fn again(view: &View) -> Option<Act> {
    match &view.step.kind {
        Kind::Build(build) => build::again(view, build),
        Kind::Phone(phone) => phone::again(view, phone),
        _ => None,
    }
}

/// The same thing once more, where that is an answer as well: it stands in the bar.
fn once_more(view: &View) -> Option<El> {
    match &view.step.kind {
        Kind::Doors(doors) => doors::once_more(view, doors),
        _ => None,
    }
}

/// Whether a press on one of several is asked for now, and nothing is marked first.
fn needs_choice(view: &View) -> bool {
    match &view.step.kind {
        Kind::Chat(_) => sheet(view).is_none() && chat::is_told(view),
        Kind::Board(_) | Kind::Doors(_) | Kind::Scale(_) | Kind::Match(_) => true,
        // The youngest hear what there is to do.
        Kind::Choice(_) | Kind::Sort(_) | Kind::Map(_) => view.module.band != Band::A,
        _ => false,
    }
}

/// What is to be done before "check" is ready, in a word.
fn wait_word<'a>(view: &View<'a>) -> &'a str {
    let say = &view.ctx.say;
    match &view.step.kind {
        Kind::Order(_) => say.wait_move(),
        Kind::Phone(_) => say.wait_change(),
        _ if view.draft.mending => say.wait_change(),
        _ => say.wait_choose(),
    }
}

/// Whether somebody is still writing, although the step was answered.
fn is_telling(view: &View) -> bool {
    match &view.step.kind {
        Kind::Chat(_) => chat::is_telling(view),
        _ => false,
    }
}

/// Whether something is to be said to somebody before the way on shines. A whole class says it at once.
fn is_to_say(view: &View) -> bool {
    match &view.step.kind {
        Kind::Talk(_) => !view.draft.mending && !view.whole,
        _ => false,
    }
}

/// What comes after a part of the answer was looked at, where a step asks for one thing after the other.
fn more(view: &View) -> Option<Act> {
    match &view.step.kind {
        Kind::Sort(sort) => sort::more(view, sort),
        Kind::Board(_) => board::more(view),
        Kind::Map(map) => map::more(view, map),
        Kind::Doors(doors) => doors::more(view, doors),
        Kind::Lens(lens) => lens::more(view, lens),
        Kind::Chat(_) => chat::more(view),
        _ => None,
    }
}

/// What that way is called.
fn more_word<'a>(view: &View<'a>) -> &'a str {
    match &view.step.kind {
        Kind::Doors(_) => view.ctx.say.doors_more(),
        Kind::Lens(_) => view.ctx.say.lens_more(),
        _ => view.ctx.say.next(),
    }
}

/// Takes back what was risky, after what followed it was felt.
fn rewind(view: &View) -> Option<Act> {
    match &view.step.kind {
        Kind::Chat(chat) => chat::rewind(view, chat),
        _ => None,
    }
}

/// What stands before an option's words when a whole class votes: who has written it, where options are messages, or its
/// picture.
#[cfg(feature = "full")]
pub fn option_sender(view: &View, option: &str) -> Html {
    match &view.step.kind {
        Kind::Spot(spot) => spot::sender(view, spot, option),
        Kind::Choice(choice) => choice::art(view, choice, option),
        Kind::Timeline(timeline) => timeline::when(view, timeline, option),
        Kind::Situation(_) | Kind::Timed(_) => {
            Judging::of(option).map_or_else(none, |answer| answers::sign(view, answer))
        }
        _ => none(),
    }
}

/// What stands before an option that a class votes on and is no option itself: other words of a chat, an offer, a story;
/// what stands behind the last one where `option` is empty.
#[cfg(feature = "full")]
pub fn told_before<'a>(view: &View<'a>, option: &str) -> Vec<&'a str> {
    let parts: Vec<(&str, bool)> = match &view.step.kind {
        Kind::Spot(spot) if spot.surface != Surface::Picture => {
            let parts = spot.parts.iter();
            parts
                .map(|part| (&part.id[..], part.judged.is_some()))
                .collect()
        }
        Kind::Timeline(timeline) => {
            let moments = timeline.moments.iter();
            moments
                .map(|one| (&one.id[..], one.judged.is_some()))
                .collect()
        }
        Kind::Lens(lens) => {
            let parts = lens.parts.iter();
            parts
                .map(|part| (&part.id[..], part.judged.is_some()))
                .collect()
        }
        _ => Vec::new(),
    };
    let mut told = Vec::new();
    for (id, votes) in parts {
        match votes {
            true if id == option => return told,
            true => told.clear(),
            false => told.push(view.word(id)),
        }
    }
    told
}

/// What a step that is judged stands on: what is seen and heard there, in its order.
#[cfg(feature = "full")]
pub fn setting_of(kind: &Kind) -> Option<&Setting> {
    match kind {
        Kind::Situation(situation) => Some(&situation.setting),
        Kind::Timed(timed) => Some(&timed.situation.setting),
        _ => None,
    }
}

/// The picture of a screen that stands apart: what stands on a picture shows that picture itself.
pub fn scene<'a>(view: &View<'a>) -> Option<&'a str> {
    let shown_by_widget = match &view.step.kind {
        Kind::Spot(spot) => spot.surface == Surface::Picture,
        Kind::Touch(_) => true,
        Kind::Chat(chat) => chat.skin == Skin::World,
        Kind::Situation(situation) => surfaces::shows_picture(situation.setting.stage),
        Kind::Timed(timed) => surfaces::shows_picture(timed.situation.setting.stage),
        _ => false,
    };
    view.step.picture.as_deref().filter(|_| !shown_by_widget)
}

/// Whether a screen asks in a round of questions, where somebody's face asks.
fn asks(view: &View) -> bool {
    view.step.part == Part::Quiz && matches!(view.step.kind, Kind::Choice(_))
}

/// How a screen's text is set that is no plain prose: the class of its paragraphs, and the small pictures at them.
fn set_text<'a>(view: &View<'a>) -> Option<(&'static str, &'a [String])> {
    match &view.step.kind {
        Kind::Say(say) if !say.art.is_empty() => Some(("prose pictured", &say.art)),
        Kind::Say(_) if view.module.band != Band::A => Some(("prose thoughts", &[])),
        _ => None,
    }
}

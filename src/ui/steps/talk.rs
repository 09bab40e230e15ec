use yew::Html;

use super::View;
use crate::ui::parts::{At, El, Sheet, Tone, button, el, none, several, worded};
use crate::ui::state::{Act, Draft, select};

/// Something to do with the class or the family. The timer runs only when somebody starts it, and nothing happens when
/// it ends but a sentence.
pub fn draw(view: &View, minutes: Option<u32>) -> Html {
    // A whole class has the timer in the middle of the picture, to be seen from the last row; who sits alone has a picture,
    // and first of all one button: that it was said.
    // Two talk in it: without two there is no picture.
    let (desk, timer) = match minutes.map(|minutes| timer(view, minutes.saturating_mul(60))) {
        Some(timer) if view.whole => (desk(view, timer).into(), none()),
        Some(timer) if view.module.cast.len() > 1 => (desk(view, none()).into(), timer),
        timer => (none(), timer.unwrap_or_else(none)),
    };
    let done = match view.word("done") {
        "" => none(),
        done => worded("p", "hint", done).into(),
    };
    el("div")
        .class("talk")
        .child(desk)
        .child(match view.whole {
            true => none(),
            false => several(vec![
                alone(view),
                el("div")
                    .class("talk-ways")
                    .child(told(view))
                    .child(timer)
                    .into(),
            ]),
        })
        .child(done)
        .into()
}

/// In class: who says it to whom. Two of the story sit at their desks, the timer between them.
fn desk(view: &View, timer: Html) -> El {
    let mut mates = view.module.cast.iter().map(|person| {
        let face = view.face(&person.id, "hello", 88);
        Html::from(el("span").class("mate").child(face))
    });
    let (one, other) = (mates.next(), mates.next());
    el("div")
        .class("talk-desk at-school")
        .child(el("span").class("decor"))
        .child(one.unwrap_or_else(none))
        .child(timer)
        .child(other.unwrap_or_else(none))
}

/// For whoever sits here alone: Saq listens; the eldest, who have no cub, say it to the room.
fn alone(view: &View) -> Html {
    let say = &view.ctx.say;
    let (words, face) = match view.module.band.has_cub() {
        true => (say.talk_saq(), view.face("saq", "listens", 72)),
        false => (say.talk_aloud(), none()),
    };
    let card = el("div")
        .class("alone-words")
        .child(worded("strong", "", say.talk_alone()))
        .child(worded("p", "", words));
    el("div")
        .id("answered")
        .class("alone card")
        .child(face)
        .child(card)
        .into()
}

/// That it was said: to whoever sits beside, to Saq or to the room.
fn told(view: &View) -> Html {
    let word = view.ctx.say.talk_told();
    if view.draft.mending {
        return worded("span", "spoken", word).into();
    }
    let told = Act::Draft(Draft {
        mending: true,
        ..view.draft.clone()
    });
    button(view.ctx, "told", "button primary", told, word).into()
}

/// Saq has heard it, or it was said.
pub fn sheet<'a>(view: &View<'a>) -> Option<Sheet<'a>> {
    let say = &view.ctx.say;
    let heard = match view.module.band.has_cub() {
        true => say.talk_heard(),
        false => say.talk_said(),
    };
    let told = view.draft.mending;
    told.then(|| Sheet::new(Tone::Good, heard, say.talk_on()))
}

fn timer(view: &View, seconds: u32) -> Html {
    let say = &view.ctx.say;
    let timer = match select::seconds_left(view.ctx) {
        None => el("button")
            .id("timer")
            .class("button")
            .press(view.ctx, Act::StartTimer(seconds))
            .text(say.talk_timer()),
        Some(0) => el("p")
            .key("over")
            .attr(At::Say, "")
            .attr(At::Sound, "time")
            .text(say.talk_over()),
        Some(left) => worded("p", "timer", &say.talk_left(left)),
    };
    timer.into()
}

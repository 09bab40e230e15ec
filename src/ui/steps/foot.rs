//! What stands below a step: the sheet that rises after an answer, and the one button that goes on.

use yew::Html;

use super::{
    View, again, check, fitting, is_telling, is_to_say, more, more_word, needs_choice, once_more,
    rewind, sheet, wait_word,
};
use crate::digits::Digits as _;
use crate::ui::parts::{El, Sheet, Tone, button, foot, none, several};
use crate::ui::state::Act;

/// The bar below a step: what is said of the last answer, and a row of what stands left, in the middle and on the right.
/// `answers`: those that stand in the bar until one is given.
pub fn draw_foot(view: &View, answers: Option<El>, left: El, middle: El, right: Html) -> El {
    let sheet = said(view).map(|mut sheet| match fitting::draw(view) {
        Some((class, shown)) => {
            sheet.fits = class;
            (sheet, shown)
        }
        None => {
            let face = looks_on(view, sheet.tone);
            (sheet, face)
        }
    });
    // A way to say it once more is a button of the step's own: nothing waits for it.
    let once_more = once_more(view);
    let asks = once_more.is_none() && answers.is_some();
    let key = view.log.len().digits();
    // Where another try and the way on stand side by side, what stands in the middle (whether the answer is kept) is left
    // out (`43-answers.css`).
    let row = match !view.silent && again(view).is_some() {
        true => "foot-row three",
        false => "foot-row",
    };
    foot(
        sheet,
        &key,
        (once_more.or(answers), asks),
        row,
        vec![left.into(), middle.into(), right],
    )
}

/// The way on: "check" before the answer; after it "next", or another try.
pub fn on(view: &View) -> Html {
    on_by(view, Act::Next)
}

/// The same, where `next` is what the way on does.
pub fn on_by(view: &View, next: Act) -> Html {
    let act = act(view);
    let class = match act {
        Some(_) => "button quiet",
        // What was not said yet is said before it is passed.
        None if is_to_say(view) => "button",
        None => "button primary",
    };
    let finished = is_over(view) && more(view).is_none();
    let next = button(view.ctx, "walk-next", class, next, view.ctx.say.next());
    several(vec![
        act.map_or_else(none, Html::from),
        next.disabled(!finished).into(),
    ])
}

/// Whether the step has been answered, and the last words of a chat were said to their end.
fn is_over(view: &View) -> bool {
    view.session.finished(&view.step.id) && !is_telling(view)
}

/// Whether a key that means "on" does anything now.
#[cfg(feature = "full")]
pub fn key_goes_on(view: &View) -> bool {
    let ready = check(view).is_some_and(|check| check.ready);
    ready || more(view).is_some() || is_over(view)
}

/// The button of the step itself, where it has one now.
pub fn act(view: &View) -> Option<El> {
    let say = &view.ctx.say;
    let primary = |id: &str, act, words: &str| button(view.ctx, id, "button primary", act, words);
    if let Some(check) = check(view) {
        // As long as nothing is marked, nothing shines: either something has to be, or that is an answer with a name.
        let give = Act::Give(check.given);
        return Some(match check.none {
            Some(none) => button(view.ctx, "check", "button", give, none),
            None => primary("check", give, say.check()).disabled(!check.ready),
        });
    }
    if view.silent {
        return None;
    }
    if let Some(act) = again(view) {
        return Some(primary("mend", act, say.build_mend()));
    }
    if let Some(act) = rewind(view) {
        return Some(primary("rewind", act, say.chat_rewind()));
    }
    more(view).map(|act| primary("more", act, more_word(view)))
}

/// What the way on waits for: what "check" needs, or that one of the answers is chosen; nothing where it does not wait, and
/// while somebody is still writing.
pub fn waits<'a>(view: &View<'a>) -> Option<&'a str> {
    if needs_choice(view) && act(view).is_none() && !view.session.finished(&view.step.id) {
        return Some(view.ctx.say.wait_choose());
    }
    check(view)
        .filter(|check| !check.ready)
        .map(|_| wait_word(view))
}

/// What the sheet says now. A check says nothing about answers.
fn said<'a>(view: &View<'a>) -> Option<Sheet<'a>> {
    if !view.silent {
        return sheet(view);
    }
    let finished = !view.log.is_empty() && view.session.finished(&view.step.id);
    finished.then(|| Sheet::new(Tone::Neutral, view.ctx.say.check_taken(), ""))
}

/// Saq answers what the child did, but for the eldest.
fn looks_on(view: &View, tone: Tone) -> Html {
    if !view.module.band.has_cub() {
        return none();
    }
    let mood = match tone {
        Tone::Good => "proud",
        Tone::Gentle => "thinks",
        Tone::Neutral => "listens",
    };
    view.face("saq", mood, 56)
}

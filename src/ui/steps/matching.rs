use yew::Html;

use super::View;
use super::view::{item, truth};
use crate::curriculum::steps::Match;
use crate::learning::shuffled;
use crate::ui::parts::{At, El, Sheet, Tone, el, none, worded};
use crate::ui::state::{Act, Draft};

/// Pairs: choose one on the left, then its other half on the right. What was found is joined, and stands above the rest.
pub fn draw(view: &View, pairs: &Match) -> Html {
    let held = view.draft.marks.first();
    let last = tried(view);
    let found = |id: &String| pairs.found(view.log, id);
    let off = |side: usize, id: &String| match last {
        Some([left, right]) if left != right && held.is_none() => [left, right][side] == id,
        _ => false,
    };
    let mut joined = El::list("joined");
    let mut lefts = El::list("options");
    let mut rights = El::list("options");
    let mut left_over = false;
    for id in pairs.pairs.iter().filter(|id| found(id)) {
        let mut pair = el("li")
            .key(id)
            .class("pair")
            .child(worded("span", "half", view.word(id)))
            .child(worded("span", "half", view.word(&[id, "-with"].concat())));
        if matches!(last, Some([left, right]) if left == id && right == id) {
            pair = pair.id("answered");
        }
        joined = joined.child(pair);
    }
    for id in pairs.pairs.iter().filter(|id| !found(id)) {
        left_over = true;
        let hold = Act::Draft(Draft {
            marks: vec![id.clone()],
            ..Draft::default()
        });
        let button = view
            .button(half("left", off(0, id)), id, view.word(id))
            .attr(At::Pressed, truth(held == Some(id)))
            .press(view.ctx, hold);
        lefts = lefts.child(item(id, button));
    }
    for id in &shuffled(&pairs.pairs, view.seed, &view.step.id) {
        if found(id) {
            continue;
        }
        let words = view.word(&[id, "-with"].concat());
        let mut button = view
            .button(half("right", off(1, id)), id, words)
            .disabled(held.is_none());
        if let Some(left) = held {
            button = button.press(view.ctx, Act::Give(vec![left.clone(), id.clone()]));
        }
        rights = rights.child(item(id, button));
    }
    let hint = if left_over && view.log.is_empty() {
        worded("p", "hint", view.ctx.say.match_how()).into()
    } else {
        none()
    };
    let sides = if left_over {
        el("div")
            .class("match-sides")
            .child(lefts)
            .child(rights)
            .into()
    } else {
        none()
    };
    el("div")
        .class("match")
        .child(hint)
        .child(joined)
        .child(sides)
        .into()
}

/// A half's class; one that was just tried in vain shows it.
fn half(side: &'static str, off: bool) -> &'static str {
    match (side, off) {
        ("left", true) => "left off",
        ("right", true) => "right off",
        _ => side,
    }
}

/// The pair that was tried last, in this sitting.
fn tried<'a>(view: &View<'a>) -> Option<[&'a String; 2]> {
    match view.log.get(view.before..)?.last().map(Vec::as_slice) {
        Some([left, right]) => Some([left, right]),
        _ => None,
    }
}

/// Why the two belong together, or that they do not; until the next half is held.
pub fn sheet<'a>(view: &View<'a>, _: &Match) -> Option<Sheet<'a>> {
    let say = &view.ctx.say;
    let [left, right] = tried(view)?;
    if !view.draft.marks.is_empty() {
        return None;
    }
    Some(if left == right {
        Sheet::new(Tone::Good, say.verdict_right(), view.why(left))
    } else {
        Sheet::new(Tone::Gentle, say.verdict_wrong(), say.match_wrong())
    })
}

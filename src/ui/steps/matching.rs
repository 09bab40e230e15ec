use yew::Html;

use super::View;
use super::view::{item, truth};
use crate::curriculum::steps::Match;
use crate::learning::shuffled;
use crate::ui::parts::{At, El, Tone, el, none, reason, status, worded};
use crate::ui::state::{Act, Draft};

/// Pairs: choose one on the left, then its other half on the right.
pub fn draw(view: &View, pairs: &Match) -> Html {
    let held = view.draft.marks.first();
    let mut lefts = El::list("options");
    for id in &pairs.pairs {
        let found = pairs.found(view.log, id);
        let hold = Act::Draft(Draft {
            marks: vec![id.clone()],
            ..Draft::default()
        });
        let class = if found { "left found" } else { "left" };
        let button = view
            .button(class, id, view.word(id))
            .attr(At::Pressed, truth(held == Some(id)))
            .disabled(found)
            .press(view.ctx, hold);
        lefts = lefts.child(item(id, button));
    }
    let mut rights = El::list("options");
    // Once all are found, each stands beside its other half.
    let done = pairs.pairs.iter().all(|id| pairs.found(view.log, id));
    let mut order = pairs.pairs.clone();
    if !done {
        order = shuffled(&order, view.seed, &view.step.id);
    }
    for id in &order {
        let found = pairs.found(view.log, id);
        let class = if found { "right found" } else { "right" };
        let mut button = view
            .button(class, id, view.word(&[id, "-with"].concat()))
            .disabled(found || held.is_none());
        if let Some(left) = held {
            button = button.press(view.ctx, Act::Give(vec![left.clone(), id.clone()]));
        }
        rights = rights.child(item(id, button));
    }
    let sides = el("div").class("match-sides").child(lefts).child(rights);
    el("div")
        .class("match")
        .child(worded("p", "hint", view.ctx.say.match_how()))
        .child(sides)
        .child(status(verdict(view)))
        .into()
}

fn verdict(view: &View) -> Html {
    let say = &view.ctx.say;
    match view.log.last().map(Vec::as_slice) {
        Some([left, right]) if left == right => {
            reason(Tone::Good, say.verdict_right(), view.why(left))
        }
        Some(_) => reason(Tone::Gentle, say.verdict_wrong(), say.match_wrong()),
        None => none(),
    }
}

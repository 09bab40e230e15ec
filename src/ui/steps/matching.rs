use yew::prelude::*;

use super::View;
use crate::curriculum::steps::Match;
use crate::learning::mixed;
use crate::ui::parts::{Tone, reason, status};

/// Pairs: choose one on the left, then its other half on the right.
pub fn draw(view: &View, pairs: &Match) -> Html {
    let held = view.draft.marks.first();
    let lefts = pairs.pairs.iter().map(|id| {
        let found = pairs.found(view.log, id);
        let hold = {
            let id = id.clone();
            view.press(move |draft| draft.marks = vec![id.clone()])
        };
        let class = if found { "left found" } else { "left" };
        view.option(
            class,
            id,
            view.word(id),
            Some(held == Some(id)),
            found,
            hold,
        )
    });
    let rights = mixed(&pairs.pairs, view.seed, &view.step.id);
    let rights = rights.iter().map(|id| {
        let found = pairs.found(view.log, id);
        let join = {
            let (draft, answer, given) = (
                view.draft.clone(),
                view.answer.clone(),
                held.map(|left| vec![left.clone(), id.clone()]),
            );
            Callback::from(move |_: MouseEvent| {
                if let Some(given) = given.clone() {
                    draft.set(super::Draft::default());
                    answer.emit(given);
                }
            })
        };
        let class = if found { "right found" } else { "right" };
        view.option(
            class,
            id,
            view.word(&[id, "-with"].concat()),
            None,
            found || held.is_none(),
            join,
        )
    });
    html! {
        <div class="match">
            <p class="hint">{ view.ctx.say.match_how() }</p>
            <div class="match-sides"><ul class="options">{ for lefts }</ul><ul class="options">{ for rights }</ul></div>
            { status(verdict(view)) }
        </div>
    }
}

fn verdict(view: &View) -> Html {
    let say = &view.ctx.say;
    match view.log.last().map(Vec::as_slice) {
        Some([left, right]) if left == right => {
            reason(Tone::Good, say.verdict_right(), view.why(left))
        }
        Some(_) => reason(
            Tone::Gentle,
            say.verdict_wrong(),
            say.match_wrong().to_string(),
        ),
        None => html! {},
    }
}

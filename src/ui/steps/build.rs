use yew::prelude::*;

use super::View;
use crate::curriculum::Given;
use crate::curriculum::steps::Build;
use crate::ui::parts::{Tone, reason, status};

/// Compose a sentence: one piece a slot, see it grow, check it, mend it.
pub fn draw(view: &View, build: &Build) -> Html {
    let say = &view.ctx.say;
    let last = view.log.last();
    let answered = last.is_some() && !view.draft.mending;
    // After an answer its pieces stay chosen, to be looked at or mended.
    let chosen: &Given = match last {
        Some(last) if view.draft.marks.is_empty() => last,
        _ => &view.draft.marks,
    };
    let slots = build.slots.iter().enumerate().map(|(at, slot)| {
        let pieces = slot.pieces.iter().map(|piece| {
            let pick = {
                let (mut now, id, slots) = (chosen.clone(), piece.id.clone(), build.slots.len());
                now.resize(slots, String::new());
                view.press(move |draft| {
                    draft.marks.clone_from(&now);
                    if let Some(place) = draft.marks.get_mut(at) {
                        place.clone_from(&id);
                    }
                })
            };
            let pressed = if chosen.get(at) == Some(&piece.id) { "true" } else { "false" };
            html! {
                <button key={piece.id.clone()} class="piece" data-slot={slot.id.clone()} data-id={piece.id.clone()}
                    aria-pressed={pressed} disabled={answered} onclick={pick}>{ view.word(&[&slot.id, "-", &piece.id].concat()) }</button>
            }
        });
        html! { <div key={slot.id.clone()} class="slot" role="group">{ for pieces }</div> }
    });
    let check = {
        let (draft, answer, chosen) = (view.draft.clone(), view.answer.clone(), chosen.clone());
        Callback::from(move |_: MouseEvent| {
            draft.set(super::Draft::default());
            answer.emit(chosen.clone());
        })
    };
    html! {
        <div class="build">
            if !answered { <p class="hint">{ say.build_how() }</p> }
            <div class="slots">{ for slots }</div>
            <p class="sentence"><span class="sr-only">{ say.build_sentence() }{ ": " }</span>{ sentence(view, build, chosen) }</p>
            if answered {
                { feedback(view, build, last) }
                if last.is_some_and(|given| !build.is_right(given)) {
                    <button id="mend" class="button" onclick={view.press(|draft| draft.mending = true)}>{ say.build_mend() }</button>
                }
            } else {
                <button id="check" class="button primary" disabled={build.chosen(chosen).is_none()} onclick={check}>{ say.check() }</button>
            }
        </div>
    }
}

/// The sentence as far as it is chosen.
fn sentence(view: &View, build: &Build, chosen: &Given) -> String {
    let parts: Vec<String> = build
        .slots
        .iter()
        .zip(chosen)
        .filter(|(_, piece)| !piece.is_empty())
        .map(|(slot, piece)| view.word(&[&slot.id, "-", piece].concat()))
        .collect();
    if parts.is_empty() {
        view.ctx.say.build_empty().to_string()
    } else {
        parts.join(" ")
    }
}

/// What is good about the sentence, or why a piece does not help.
fn feedback(view: &View, build: &Build, last: Option<&Given>) -> Html {
    let say = &view.ctx.say;
    let Some(chosen) = last.and_then(|given| build.chosen(given)) else {
        return html! {};
    };
    let weak: Vec<Html> = chosen
        .iter()
        .filter(|(_, piece)| !piece.right)
        .map(|(slot, piece)| {
            reason(
                Tone::Gentle,
                say.verdict_wrong(),
                view.why(&[&slot.id, "-", &piece.id].concat()),
            )
        })
        .collect();
    if weak.is_empty() {
        status(reason(Tone::Good, say.verdict_right(), view.word("done")))
    } else {
        status(weak.into_iter().collect())
    }
}

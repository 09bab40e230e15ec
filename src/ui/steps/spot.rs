use yew::prelude::*;

use super::View;
use crate::curriculum::steps::{Spot, SpotPart, Surface};
use crate::learning::Score;
use crate::ui::parts::{Tone, picture, reason};

/// Tap what is a warning sign, then "check"; every part that counts gets its reason.
pub fn draw(view: &View, spot: &Spot) -> Html {
    let say = &view.ctx.say;
    let given = view.log.first();
    let parts = html! { <ul class="spot-parts">{ for spot.parts.iter().map(|p| part(view, spot.surface, p)) }</ul> };
    let surface = match spot.surface {
        Surface::Chat => "on-chat",
        Surface::Profile => "on-profile",
        Surface::Picture => "on-picture",
    };
    let marked = u32::try_from(view.draft.marks.len()).unwrap_or(u32::MAX);
    html! {
        <div class={classes!("spot", surface)}>
            if given.is_none() { <p class="hint">{ say.spot_how() }</p> } else { { counts(view) } }
            if spot.surface == Surface::Picture {
                <div class="spot-picture">
                    { picture(view.ctx, &["scenes/", view.step.picture.as_deref().unwrap_or_default()].concat(), "scene", (640, 360), view.word("picture")) }
                    { parts }
                </div>
                if given.is_some() { { reasons(view, spot) } }
            } else {
                { parts }
            }
            if given.is_none() {
                <div class="spot-foot">
                    <span role="status" class="count">{ say.spot_count(marked) }</span>
                    { view.check(true) }
                </div>
            }
        </div>
    }
}

fn part(view: &View, surface: Surface, part: &SpotPart) -> Html {
    let given = view.log.first();
    let marked = given.unwrap_or(&view.draft.marks).contains(&part.id);
    let label = view.word(&[&part.id, "-label"].concat());
    let body = html! {
        <>
            if !label.is_empty() { <span class="label">{ label }</span> }
            <span class="text">{ view.word(&part.id) }</span>
            if marked { <span class="mark">{ view.ctx.say.spot_marked() }</span> }
        </>
    };
    let inner = if part.judged.is_some() && given.is_none() {
        let pressed = if marked { "true" } else { "false" };
        html! {
            <button class="bubble tap" data-id={part.id.clone()} aria-pressed={pressed} onclick={view.toggle(&part.id)}>{ body }</button>
        }
    } else {
        html! { <div class={classes!("bubble", marked.then_some("marked"))}>{ body }</div> }
    };
    // A style attribute would be against the page's policy: the places of a picture are classes by twentieths.
    let place = part
        .at
        .map(|(x, y)| format!("x{} y{}", x / 5 * 5, y / 5 * 5));
    html! {
        <li key={part.id.clone()} class={classes!("spot-part", place)}>
            if let (Some(from), Surface::Chat) = (&part.from, surface) {
                <span class="sender">{ view.face(from, "hello", 36) }<span class="name">{ view.name(from) }</span></span>
            }
            { inner }
            if surface != Surface::Picture { { verdict(view, part) } }
        </li>
    }
}

/// The verdict on one part, and why; nothing before the answer or for mere context.
fn verdict(view: &View, part: &SpotPart) -> Html {
    let judged = view.step.kind.task().judge(view.log);
    let Some(judgement) = judged.into_iter().find(|j| j.item == part.id) else {
        return html! {};
    };
    let (tone, title) = Tone::of(Some(judgement.verdict), &view.ctx.say);
    reason(tone, title, view.why(&part.id))
}

/// On a picture there is no room beside the parts: the reasons stand below it.
fn reasons(view: &View, spot: &Spot) -> Html {
    let items = spot.judged().map(|(part, _)| {
        html! {
            <li key={part.id.clone()} class="answered">
                <p class="option-text">{ view.word(&part.id) }</p>
                { verdict(view, part) }
            </li>
        }
    });
    html! { <ul class="options">{ for items }</ul> }
}

/// How it went, said once.
fn counts(view: &View) -> Html {
    let mut score = Score::default();
    for judgement in view.step.kind.task().judge(view.log) {
        score.count(judgement.verdict);
    }
    html! {
        <div role="status" class="feedback card">
            if score.signs > 0 { <p>{ view.ctx.say.end_signs(score.hits, score.signs) }</p> }
            if score.foils > 0 { <p>{ view.ctx.say.end_trusted(score.foils, score.trusted()) }</p> }
        </div>
    }
}

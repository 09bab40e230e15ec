use yew::Html;

use super::View;
use super::view::{item, truth};
use crate::curriculum::steps::{Faces, Scale};
use crate::ui::parts::{At, El, Sheet, Tone, el, none, worded};
use crate::ui::state::Act;

/// How sure, how it feels: every point is as good as another, and has a face. What was chosen stays on the screen as long
/// as the learner sits here; whoever comes later does not see it.
pub fn draw(view: &View, scale: &Scale) -> Html {
    let given = view.log.get(view.before..).and_then(|log| log.first());
    let over = !view.log.is_empty();
    let last = scale.points.len().saturating_sub(1).max(1);
    let mut points = El::list(match scale.faces {
        Faces::None => "options scale worded",
        _ => "options scale",
    });
    for (at, point) in scale.points.iter().enumerate() {
        // Five faces, from the one that smiles to the one that does not.
        let face = ["face-0", "face-1", "face-2", "face-3", "face-4"];
        let face = match scale.faces {
            Faces::None => None,
            Faces::GladFirst => face.get(at * 4 / last),
            Faces::GladLast => face.get(4 - (at * 4 / last).min(4)),
        };
        let face = face.map_or_else(none, |face| {
            let drawn = el("span").classes(&["mood", face]);
            drawn.attr(At::Hidden, "true").into()
        });
        let chosen = given.is_some_and(|given| given.contains(point));
        let mut button = el("button")
            .class("option point")
            .attr(At::DataId, point)
            .child(face)
            .text(view.word(point))
            .disabled(over);
        if over {
            button = button.attr(At::Pressed, truth(chosen));
        } else {
            button = button.press(view.ctx, Act::Give(vec![point.clone()]));
        }
        if chosen {
            let own = worded("span", "chosen", view.ctx.say.answer_bar());
            button = button.id("answered").child(own);
        }
        points = points.child(item(point, button));
    }
    points.into()
}

/// What is said to the point that was chosen; where the author wrote nothing for it, what is said to each.
pub fn sheet<'a>(view: &View<'a>) -> Option<Sheet<'a>> {
    let given = view.log.first()?;
    let own = given.first().map_or("", |point| view.why(point));
    let said = if own.is_empty() {
        view.word("done")
    } else {
        own
    };
    Some(Sheet::new(Tone::Neutral, view.ctx.say.scale_thanks(), said))
}

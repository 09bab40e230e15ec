use yew::prelude::*;

use super::View;
use crate::curriculum::steps::Scale;
use crate::ui::parts::{Tone, reason, status};

/// How sure, how it feels: every point is as good as another. A point once chosen is not shown again.
pub fn draw(view: &View, scale: &Scale) -> Html {
    if !view.log.is_empty() {
        return status(reason(
            Tone::Neutral,
            view.ctx.say.scale_thanks(),
            view.word("done"),
        ));
    }
    let points = scale.points.iter().map(|point| {
        view.option(
            "",
            point,
            view.word(point),
            None,
            false,
            view.give(vec![point.clone()]),
        )
    });
    html! { <ul class="options scale">{ for points }</ul> }
}

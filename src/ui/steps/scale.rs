use yew::Html;

use super::View;
use crate::curriculum::steps::Scale;
use crate::ui::parts::{El, Tone, reason, status};
use crate::ui::state::Act;

/// How sure, how it feels: every point is as good as another. A point once chosen is not shown again.
pub fn draw(view: &View, scale: &Scale) -> Html {
    if !view.log.is_empty() {
        let thanks = view.ctx.say.scale_thanks();
        return status(reason(Tone::Neutral, thanks, view.word("done")));
    }
    let mut points = El::list("options scale");
    for point in &scale.points {
        let give = Act::Give(vec![point.clone()]);
        points = points.child(view.option(point, view.word(point), give));
    }
    points.into()
}

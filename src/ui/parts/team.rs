use yew::Html;

use super::{Context, El, el, none, portrait, worded};
use crate::ui::state::select::team;

/// The learner's team of helpers, as faces with names; nothing before somebody was chosen.
pub fn team_faces(ctx: &Context) -> Html {
    let team = team(ctx);
    if team.is_empty() {
        return none();
    }
    let mut faces = El::list("cast");
    for helper in team {
        let one = el("li")
            .key(&helper.id)
            .child(portrait(ctx, &helper.id))
            .child(worded("span", "", &helper.name));
        faces = faces.child(one);
    }
    faces.into()
}

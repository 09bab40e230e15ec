use yew::Html;

use super::{Context, El, el, none, picture, worded};
use crate::ui::state::select::team;

/// The learner's team of helpers, as faces with names; nothing before somebody was chosen.
pub fn team_faces(ctx: &Context) -> Html {
    let team = team(ctx);
    if team.is_empty() {
        return none();
    }
    let mut faces = El::list("cast team");
    for helper in team {
        let id = if helper.art.is_empty() {
            "things/help".to_string()
        } else {
            ["people/", &helper.art].concat()
        };
        let one = el("li")
            .key(&helper.id)
            .child(picture(ctx, &id, "face", (64, 64), ""))
            .child(worded("span", "", &helper.name));
        faces = faces.child(one);
    }
    faces.into()
}

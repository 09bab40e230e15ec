use yew::Html;

use super::view::{item, truth};
use super::{Check, View};
use crate::curriculum::steps::Pick;
use crate::ui::parts::{At, El, Sheet, Tone, el, portrait, several, worded};
use crate::ui::state::Act;

/// Choose helpers, each with a portrait: they become the learner's team, which stays on the device.
pub fn draw(view: &View, pick: &Pick) -> Html {
    let say = &view.ctx.say;
    let kept = worded("p", "hint", say.pick_kept());
    if let Some(given) = view.log.first() {
        let mut team = El::list("team");
        for role in &pick.roles {
            if given.contains(&role.id) {
                let name = worded("span", "", view.word(&role.id));
                let one = el("li").key(&role.id).child(portrait(view.ctx, &role.id));
                team = team.child(one.child(name));
            }
        }
        return several(vec![team.id("answered").into(), kept.into()]);
    }
    let marks = &view.draft.marks;
    let mut roles = El::list("options roles").attr(At::DataOff, say.pick_off());
    for role in &pick.roles {
        let button = el("button")
            .class("option role")
            .attr(At::DataId, &role.id)
            .attr(At::Pressed, truth(marks.contains(&role.id)))
            .child(portrait(view.ctx, &role.id))
            .text(view.word(&role.id))
            .press(view.ctx, Act::Toggle(role.id.clone()));
        roles = roles.child(item(&role.id, button));
    }
    let (missing, outsider) = pick.missing(marks);
    let hint = el("p").class("hint").attr(At::Say, "");
    // Whoever may be the last one to choose is asked for at once.
    let hint = if missing < 2 && outsider {
        hint.text(say.pick_outside())
    } else {
        hint.text(&say.pick_more(missing))
    };
    el("div")
        .class("pick")
        .child(hint)
        .child(roles)
        .child(kept)
        .into()
}

/// Whoever is marked is given by "check", once there are enough.
pub fn check<'a>(view: &View<'a>, pick: &Pick) -> Option<Check<'a>> {
    let marks = &view.draft.marks;
    let ready = !marks.is_empty() && pick.missing(marks) == (0, false);
    let asked = view.log.is_empty() && !pick.roles.is_empty();
    asked.then(|| Check::new(marks.clone(), ready))
}

/// The team stands.
pub fn sheet<'a>(view: &View<'a>) -> Option<Sheet<'a>> {
    view.log.first()?;
    let title = view.ctx.say.pick_more(0);
    Some(Sheet::new(Tone::Good, title, view.word("done")))
}

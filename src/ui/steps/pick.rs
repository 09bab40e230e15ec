use yew::Html;

use super::View;
use crate::curriculum::steps::Pick;
use crate::ui::parts::{At, El, Tone, el, reason, several, status, worded};

/// Choose helpers. What was chosen stays on the device and is not shown again, so that nobody who opens the profile
/// reads it.
pub fn draw(view: &View, pick: &Pick) -> Html {
    let say = &view.ctx.say;
    let kept = worded("p", "hint", say.pick_kept());
    if !view.log.is_empty() {
        let done = reason(Tone::Good, &say.pick_more(0), view.word("done"));
        return several(vec![status(done), kept.into()]);
    }
    let marks = &view.draft.marks;
    let mut roles = El::list("options roles");
    for role in &pick.roles {
        roles = roles.child(view.mark(&role.id));
    }
    let (missing, outsider) = pick.missing(marks);
    let hint = el("p").class("hint").attr(At::Say, "");
    let hint = if missing == 0 && outsider {
        hint.text(say.pick_outside())
    } else {
        hint.text(&say.pick_more(missing))
    };
    let ready = !marks.is_empty() && missing == 0 && !outsider;
    el("div")
        .class("pick")
        .child(roles)
        .child(hint)
        .child(kept)
        .child(view.check(marks.clone(), ready))
        .into()
}

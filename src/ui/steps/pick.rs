use yew::prelude::*;

use super::View;
use crate::curriculum::steps::Pick;
use crate::ui::parts::{Tone, reason, status};

/// Choose helpers. What was chosen stays on the device and is not shown again, so that nobody who opens the profile
/// reads it.
pub fn draw(view: &View, pick: &Pick) -> Html {
    let say = &view.ctx.say;
    if !view.log.is_empty() {
        return html! {
            <>
                { status(reason(Tone::Good, &say.pick_more(0), view.word("done"))) }
                <p class="hint">{ say.pick_kept() }</p>
            </>
        };
    }
    let marks = &view.draft.marks;
    let roles = pick.roles.iter().map(|role| {
        view.option(
            "",
            &role.id,
            view.word(&role.id),
            Some(marks.contains(&role.id)),
            false,
            view.toggle(&role.id),
        )
    });
    let (missing, outsider) = pick.missing(marks);
    let hint = if missing == 0 && outsider {
        say.pick_outside().to_string()
    } else {
        say.pick_more(missing)
    };
    html! {
        <div class="pick">
            <ul class="options roles">{ for roles }</ul>
            <p class="hint" role="status">{ hint }</p>
            <p class="hint">{ say.pick_kept() }</p>
            { view.check(!marks.is_empty() && missing == 0 && !outsider) }
        </div>
    }
}

use yew::Html;

use super::view::{item, truth};
use super::{Check, View};
use crate::curriculum::Response;
use crate::curriculum::steps::{Phone, PhoneSetting};
use crate::ui::parts::{At, El, Sheet, Tone, el, picture, worded};
use crate::ui::state::{Act, Draft, count};

/// A telephone whose settings open, like no brand's. What is set is checked all at once, and can be mended.
pub fn draw(view: &View, phone: &Phone) -> Html {
    let chosen = chosen(view, phone);
    let mut settings = phone.settings.iter().zip(&chosen).enumerate();
    let opened = settings.find(|(_, (setting, _))| setting.id == view.draft.open);
    let shown = match opened {
        Some((at, (setting, set))) if !view.is_answered() => page(view, &chosen, at, setting, set),
        _ => list(view, phone, &chosen),
    };
    let speaker = el("div").class("phone-top").attr(At::Hidden, "true");
    let checked = if view.is_answered() { "checked" } else { "" };
    el("div")
        .classes(&["phone", checked])
        .child(speaker)
        .child(shown)
        .into()
}

/// What everything is set to now.
fn chosen(view: &View, phone: &Phone) -> Response {
    match phone.last(view.log) {
        _ if !view.draft.marks.is_empty() => view.draft.marks.clone(),
        Some(last) => last.clone(),
        None => phone.at_first(),
    }
}

/// An option's words.
fn word<'a>(view: &View<'a>, setting: &PhoneSetting, option: &str) -> &'a str {
    view.word(&[&setting.id, "-", option].concat())
}

/// A setting's picture.
fn setting_art(view: &View, setting: &PhoneSetting, size: u32) -> Html {
    let art = ["things/", &setting.art].concat();
    picture(view.ctx, &art, "", (size, size), "")
}

/// The list of settings, each with what it is set to.
fn list(view: &View, phone: &Phone, chosen: &Response) -> El {
    let answered = view.is_answered();
    let mut rows = El::list("rows");
    let mut wrong = false;
    for (setting, set) in phone.settings.iter().zip(chosen) {
        let open = Draft {
            open: setting.id.clone(),
            marks: chosen.clone(),
            ..view.draft.clone()
        };
        let row = if answered {
            el("div")
        } else {
            el("button")
                .attr(At::DataId, &setting.id)
                .press(view.ctx, Act::Draft(open))
        };
        let right = setting.is_right(set);
        // What is not as it was when the telephone came into the hand is lit.
        let lit = if *set == setting.now {
            "set"
        } else {
            "set changed"
        };
        let words = el("span")
            .class("row-words")
            .child(worded("span", "text", view.word(&setting.id)))
            .child(worded("span", lit, word(view, setting, set)));
        let row = row
            .class("row")
            .child(setting_art(view, setting, 36))
            .child(words);
        let mut entry = el("li").key(&setting.id).child(row);
        if answered && !view.silent {
            entry = entry.class(if right { "well" } else { "weak" });
            if !right {
                entry = entry.child(worded("p", "why", view.why(&setting.id)));
                wrong = true;
            }
        }
        rows = rows.child(entry);
    }
    // All that is lit is read together.
    if wrong {
        rows = rows.id("answered");
    }
    el("div")
        .key("list")
        .class("phone-page")
        .child(worded("h2", "phone-title", view.ctx.say.settings_title()))
        .child(rows)
}

/// One setting, opened: what it can be set to.
fn page(view: &View, chosen: &Response, at: usize, setting: &PhoneSetting, set: &str) -> El {
    let back = |marks: Response| {
        Act::Draft(Draft {
            marks,
            open: String::new(),
            ..view.draft.clone()
        })
    };
    let mut options = El::list("options");
    for option in &setting.options {
        let mut marks = chosen.clone();
        if let Some(place) = marks.get_mut(at) {
            place.clone_from(&option.id);
        }
        let button = view
            .button("", &option.id, word(view, setting, &option.id))
            .attr(At::Pressed, truth(option.id == set))
            .press(view.ctx, back(marks));
        options = options.child(item(&option.id, button));
    }
    let leave = el("button")
        .class("phone-back")
        .press(view.ctx, back(chosen.clone()))
        .text("‹ ")
        .text(view.ctx.say.settings_title());
    el("div")
        .key(&setting.id)
        .class("phone-page opened")
        .child(leave)
        .child(setting_art(view, setting, 64))
        .child(worded("h2", "phone-title", view.word(&setting.id)))
        .child(options)
}

/// Everything is checked at once, as soon as something was changed.
pub fn check<'a>(view: &View<'a>, phone: &Phone) -> Option<Check<'a>> {
    if view.is_answered() {
        return None;
    }
    let chosen = chosen(view, phone);
    let before = phone.last(view.log).cloned();
    let changed = chosen != before.unwrap_or_else(|| phone.at_first());
    Some(Check::new(chosen, changed && view.draft.open.is_empty()))
}

/// That all is well; or that something is not, which says why at its own row, above the sheet.
pub fn sheet<'a>(view: &View<'a>, phone: &Phone) -> Option<Sheet<'a>> {
    let say = &view.ctx.say;
    if !view.is_answered() {
        return None;
    }
    let last = phone.last(view.log)?;
    Some(match phone.is_right(last) {
        true => Sheet::new(Tone::Good, say.verdict_right(), view.word("done")),
        false => Sheet::new(Tone::Gentle, say.verdict_wrong(), left(view, phone, last)),
    })
}

/// So many settings are to be looked at again; they are lit above.
fn left(view: &View, phone: &Phone, last: &Response) -> String {
    let settings = phone.settings.iter().zip(last);
    let left = settings.filter(|(setting, set)| !setting.is_right(set));
    view.ctx.say.phone_left(count(left.count()))
}

/// Another try, as long as something is not well set.
pub fn again(view: &View, phone: &Phone) -> Option<Act> {
    let last = phone.last(view.log)?;
    if view.draft.mending || phone.is_right(last) {
        return None;
    }
    Some(view.mend(last))
}

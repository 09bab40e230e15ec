use yew::Html;

use super::view::truth;
use super::{View, marks};
use crate::curriculum::steps::{Lens, LensPart, Paper};
use crate::ui::parts::{At, El, el, none, several, worded};
use crate::ui::state::{Act, Draft, count};

/// An offer under a magnifying glass. A line that is pressed is enlarged, and can be marked there.
pub fn draw(view: &View, lens: &Lens) -> Html {
    let paper = match lens.paper {
        Paper::Advert => "advert",
        Paper::Contract => "contract",
        Paper::Letter => "letter",
    };
    let given = view.log.first().unwrap_or(&view.draft.marks);
    let under = under_glass(view, lens);
    let mut lines = El::list("print-lines");
    let all = lens.judged().count();
    let mut at = 0;
    for part in &lens.parts {
        let marked = given.contains(&part.id);
        let is_under = under == part.id;
        at += usize::from(part.judged.is_some());
        let line = el("li")
            .key(&part.id)
            .class(if is_under { "glass" } else { "" })
            .child(print(view, part, marked, is_under))
            .child(match is_under {
                true => glass(view, part, marked, (at, all)),
                false => none(),
            })
            .child(marks::verdict(view, &part.id, "", real(view, part)));
        lines = lines.child(marks::led(view, &part.id, line));
    }
    marks::list(view, "lens-step")
        .child(marks::how(view, view.ctx.say.lens_how()))
        .child(marks::marked(view, view.draft.marks.len()))
        .child(el("div").classes(&["paper", paper]).child(lines))
        .into()
}

/// A line as it is printed.
fn print(view: &View, part: &LensPart, marked: bool, is_under: bool) -> El {
    let class = match (&part.judged, marked) {
        (None, _) => "print head",
        (_, true) => "print marked",
        _ => "print",
    };
    let line = if part.judged.is_some() && view.log.is_empty() {
        let draft = Draft {
            open: part.id.clone(),
            ..view.draft.clone()
        };
        el("button")
            .attr(At::DataId, &part.id)
            .attr(At::Pressed, truth(is_under))
            .press(view.ctx, Act::Draft(draft))
    } else {
        el("p")
    };
    let line = line
        .class(class)
        .child(worded("span", "text", view.word(&part.id)));
    // After the answer that stands with its reason.
    if marked && (view.log.is_empty() || view.silent) {
        line.child(worded("span", "mark", view.ctx.say.spot_marked()))
    } else {
        line
    }
}

/// The mark that can be set under the glass, and at which of all lines it lies: there are more.
fn glass(view: &View, part: &LensPart, marked: bool, (at, all): (usize, usize)) -> Html {
    let mut draft = view.draft.clone();
    match draft.marks.iter().position(|mark| *mark == part.id) {
        Some(at) => {
            draft.marks.remove(at);
        }
        None => draft.marks.push(part.id.clone()),
    }
    let mark = el("button")
        .class("button")
        .attr(At::Pressed, truth(marked))
        .press(view.ctx, Act::Draft(draft))
        .text(view.ctx.say.lens_mark());
    let place = view.ctx.say.walk_screen(count(all), count(at));
    several(vec![worded("span", "glass-at", &place).into(), mark.into()])
}

/// The line that the glass lies on, by its id: the first that can be marked, until another is pressed; none once they were
/// given.
fn under_glass<'a>(view: &'a View, lens: &'a Lens) -> &'a str {
    if !view.log.is_empty() {
        return "";
    }
    let first = lens.parts.iter().find(|part| part.judged.is_some());
    match &view.draft.open[..] {
        "" => first.map_or("", |first| &first.id),
        open => open,
    }
}

/// On to the next line: as long as nothing is marked and lines are left to look at, "none of them" is no answer yet.
pub fn more(view: &View, lens: &Lens) -> Option<Act> {
    if view.whole || !view.draft.marks.is_empty() {
        return None;
    }
    let under = under_glass(view, lens);
    let mut left = lens.judged().skip_while(|(line, _)| *line != under);
    let (_, (next, _)) = (left.next()?, left.next()?);
    Some(Act::Draft(Draft {
        open: next.into(),
        ..Draft::default()
    }))
}

/// What stands there in a real one, after the answer.
fn real(view: &View, part: &LensPart) -> Html {
    if !part.real {
        return none();
    }
    worded("p", "real", view.word(&[&part.id, "-real"].concat())).into()
}

use yew::Html;

use super::view::truth;
use super::{Check, View};
use crate::curriculum::steps::{Build, Slot};
use crate::curriculum::{Band, Response};
use crate::digits::Digits as _;
use crate::ui::parts::{At, El, Sheet, Tone, el, none, portrait, worded};
use crate::ui::state::{Act, Draft, count};

/// Compose a sentence: one piece a slot fills a speech bubble. After "check" the piece that does not help is marked in it,
/// and can be mended.
pub fn draw(view: &View, build: &Build) -> Html {
    let say = &view.ctx.say;
    let chosen = chosen(view);
    let answered = view.is_answered();
    let mut slots = el("div").classes(&["slots", if answered { "given" } else { "" }]);
    let left = left_to_mend(view, build);
    for (at, slot) in build.slots.iter().enumerate() {
        // On a small screen a part that is chosen folds, so that the next one is in sight; pressed again it opens.
        let folded = chosen.get(at).is_some_and(|piece| !piece.is_empty())
            && view.draft.open != slot.id
            && !weak_shown(view, build, at);
        // Of several weak pieces one after the other is mended: the next one that waits is led to.
        let next = left == Some(at);
        let mut pieces = el("div")
            .key(&slot.id)
            .classes(&[
                if folded { "slot folded" } else { "slot" },
                if next { "here" } else { "" },
            ])
            .attr(At::Role, "group")
            .child(worded("span", "slot-number", &count(at + 1).digits()));
        // Whoever cannot read hears what to do with each row before its pieces.
        if view.module.band == Band::A && !answered {
            if next {
                let piece = chosen.get(at).map_or("", |piece| piece);
                let why = view.why(&key(slot, piece));
                pieces = pieces.child(worded("span", "slot-why sr-only fits-told", why));
            }
            let told = if at == 0 {
                say.build_first()
            } else {
                say.build_then()
            };
            pieces = pieces.child(worded("span", "slot-told sr-only fits-told", told));
        }
        for piece in &slot.pieces {
            let mut marks = chosen.clone();
            marks.resize(build.slots.len(), String::new());
            if let Some(place) = marks.get_mut(at) {
                place.clone_from(&piece.id);
            }
            let is_chosen = chosen.get(at) == Some(&piece.id);
            let open = if is_chosen && folded {
                &slot.id[..]
            } else {
                ""
            };
            let pick = Draft {
                marks,
                open: open.into(),
                ..view.draft.clone()
            };
            let weak = weak_shown(view, build, at) && is_chosen;
            let words = view.word(&key(slot, &piece.id));
            let button = view
                .drawn(el("button"), &piece.art, words)
                .key(&piece.id)
                .class(if weak { "piece weak" } else { "piece" })
                .attr(At::DataSlot, &slot.id)
                .attr(At::DataId, &piece.id)
                .attr(At::Pressed, truth(is_chosen))
                .disabled(answered)
                .press(view.ctx, Act::Draft(pick));
            pieces = pieces.child(button);
        }
        slots = slots.child(pieces);
    }
    let how = match answered {
        true => none(),
        false => worded("p", "hint", &say.build_how(count(build.slots.len()))).into(),
    };
    // The whole sentence is read to whoever cannot, and asked about; one that helps is theirs to say.
    let ready = check(view, build).is_some_and(|check| check.ready);
    let helps = !view.silent && view.log.last().is_some_and(|last| build.is_right(last));
    let aloud = match view.module.band {
        Band::A if ready => worded("p", "say-now sr-only fits-told", say.build_ready()).into(),
        Band::A if helps => worded("p", "say-now sr-only fits-told", say.talk_aloud()).into(),
        _ => none(),
    };
    el("div")
        .class("build")
        .child(said(view, build, chosen))
        .child(aloud)
        .child(answer(view, build))
        .child(how)
        .child(slots)
        .into()
}

/// After an answer its pieces stay chosen, to be looked at or mended.
fn chosen<'a>(view: &View<'a>) -> &'a Response {
    match view.log.last() {
        Some(last) if view.draft.marks.is_empty() => last,
        _ => &view.draft.marks,
    }
}

/// Whether a slot's piece, as it was checked last, is one that does not help and is still the chosen one.
fn weak_shown(view: &View, build: &Build, at: usize) -> bool {
    let checked = view.log.last().and_then(|given| build.chosen(given));
    let piece = checked.as_ref().and_then(|pieces| pieces.get(at));
    let now = chosen(view).get(at);
    !view.silent && piece.is_some_and(|(_, piece)| !piece.right && now == Some(&piece.id))
}

/// The youngest cannot read what is underlined: once one weak piece was changed, the slot of the next that is still as weak.
fn left_to_mend(view: &View, build: &Build) -> Option<usize> {
    if view.module.band != Band::A || !view.draft.mending || view.log.last() == Some(chosen(view)) {
        return None;
    }
    (0..build.slots.len()).find(|at| weak_shown(view, build, *at))
}

/// The sentence, and beside it whoever says it, where the author named somebody.
fn said(view: &View, build: &Build, chosen: &Response) -> El {
    let bubble = bubble(view, build, chosen);
    match &build.by {
        Some(by) => el("div")
            .class("speaks")
            .child(bubble)
            .child(view.face(by, "worried", 64)),
        None => bubble,
    }
}

/// The sentence as far as it is chosen, in a bubble, with a gap for each piece that is missing.
fn bubble(view: &View, build: &Build, chosen: &Response) -> El {
    let name = worded("span", "sr-only", view.ctx.say.build_sentence()).text(": ");
    let mut sentence = el("p")
        .id("answered")
        .class(if chosen.iter().all(String::is_empty) {
            "sentence empty"
        } else {
            "sentence"
        })
        .child(name);
    if chosen.iter().all(String::is_empty) {
        return sentence.text(view.ctx.say.build_empty());
    }
    for (at, slot) in build.slots.iter().enumerate() {
        let piece = chosen.get(at).filter(|piece| !piece.is_empty());
        let words = piece.map_or("", |piece| view.word(&key(slot, piece)));
        let class = match piece {
            None => "gap",
            Some(_) if weak_shown(view, build, at) => "said weak",
            Some(_) => "said",
        };
        let drawn = slot.pieces.iter().find(|known| Some(&known.id) == piece);
        let art = drawn.map_or(&None, |piece| &piece.art);
        let part = view
            .drawn(el("span"), art, words)
            .key(&key(slot, piece.map_or("", |piece| piece)))
            .class(class);
        sentence = sentence.child(part).text(" ");
    }
    sentence
}

/// Once the sentence helps, whoever it is said to answers, if the author wrote what: the one whom a piece names, or else
/// who stands beside the step.
fn answer(view: &View, build: &Build) -> Html {
    let right = view.log.last().filter(|last| build.is_right(last));
    let pieces = right.and_then(|last| build.chosen(last));
    for (slot, piece) in pieces.unwrap_or_default() {
        let said = view.word(&[&key(slot, &piece.id), "-answer"].concat());
        if view.silent || said.is_empty() {
            continue;
        }
        let cast = |id: &str| view.module.cast.iter().any(|person| person.id == id);
        let face = match &view.step.who {
            _ if cast(&piece.id) => view.face(&piece.id, "", 56),
            Some(who) if who != "saq" && cast(who) => view.face(who, "", 56),
            _ => portrait(view.ctx, &piece.id),
        };
        return el("div")
            .class("listener")
            .child(face)
            .child(worded("p", "bubble theirs", said))
            .into();
    }
    none()
}

/// The word of a piece.
fn key(slot: &Slot, piece: &str) -> String {
    [&slot.id, "-", piece].concat()
}

/// The whole sentence is given by "check"; a mended one when it has changed.
pub fn check<'a>(view: &View<'a>, build: &Build) -> Option<Check<'a>> {
    if view.is_answered() || view.session.finished(&view.step.id) && !view.draft.mending {
        return None;
    }
    let chosen = chosen(view);
    let changed = view.log.last() != Some(chosen);
    let whole = left_to_mend(view, build).is_none() && build.chosen(chosen).is_some();
    let ready = changed && whole;
    Some(Check::new(chosen.clone(), ready))
}

/// What is good about the sentence, or why a piece of it does not help.
pub fn sheet<'a>(view: &View<'a>, build: &Build) -> Option<Sheet<'a>> {
    let say = &view.ctx.say;
    if view.draft.mending {
        return None;
    }
    let chosen = build.chosen(view.log.last()?)?;
    let weak = chosen.iter().filter(|(_, piece)| !piece.right);
    let mut why: Vec<&str> = weak
        .map(|(slot, piece)| view.why(&key(slot, &piece.id)))
        .collect();
    if why.is_empty() {
        return Some(Sheet::new(
            Tone::Good,
            say.verdict_right(),
            view.word("done"),
        ));
    }
    // Who cannot read hears of each piece what is missing there; all the others mend one after the other.
    if view.module.band != Band::A {
        why.truncate(1);
    }
    Some(Sheet::new(Tone::Gentle, say.verdict_wrong(), why.join(" ")))
}

/// Another try at a sentence that does not help yet.
pub fn again(view: &View, build: &Build) -> Option<Act> {
    let last = view.log.last()?;
    if view.draft.mending || build.is_right(last) {
        return None;
    }
    Some(view.mend(last))
}

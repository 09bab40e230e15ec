use yew::Html;

use super::view::{item, truth};
use super::{Check, View};
use crate::curriculum::Verdict;
use crate::curriculum::steps::{ChoiceOption, Map, Response, Stop};
use crate::ui::parts::{At, El, Sheet, Tone, el, none, picture, worded};
use crate::ui::state::Act;

/// A map with the learner's own dot. It stops where something is to be decided, and goes on after the answer.
pub fn draw(view: &View, map: &Map) -> Html {
    let Some(stop) = here(view, map) else {
        return none();
    };
    let chosen = map.chosen(view.log, stop);
    let mut options = El::list(if stop.several {
        "options watch"
    } else {
        "options"
    });
    for option in &stop.options {
        options = options.child(draw_option(view, map, stop, option, chosen));
    }
    let halt = el("div")
        .key(&stop.id)
        .class("halt")
        .child(worded("p", "halt-text card", view.word(&stop.id)))
        .child(if stop.several && chosen.is_none() {
            worded("p", "hint", view.ctx.say.choice_several()).into()
        } else {
            none()
        })
        .child(options);
    // The map stays in sight of what is said of an answer.
    let state = if chosen.is_some() { "stopped" } else { "" };
    el("div")
        .classes(&["map-step", state])
        .attr_if(chosen.is_some(), At::Id, "answered")
        .child(ground(view, map, stop))
        .child(watchers(view, map))
        .child(halt)
        .into()
}

/// The stop where the dot stands: the one that was just answered, the next one, or the last.
fn here<'a>(view: &View, map: &'a Map) -> Option<&'a Stop> {
    let looking = looking(view, map);
    looking.or_else(|| map.now(view.log)).or(map.stops.last())
}

/// The stop whose answer is being looked at.
fn looking<'a>(view: &View, map: &'a Map) -> Option<&'a Stop> {
    let given = view.looking()?;
    map.stops
        .iter()
        .find(|stop| given.first() == Some(&stop.id))
}

/// The map itself. A place that can be chosen is pressed there as well; keyboards and screen readers have the list.
fn ground(view: &View, map: &Map, stop: &Stop) -> El {
    let open = map.chosen(view.log, stop).is_none();
    let mut ground = el("div").class("map");
    for place in &map.places {
        let offered = open && !stop.several && stop.options.iter().any(|o| o.id == place.id);
        let art = ["things/", &place.art].concat();
        let mut mark = el("div")
            .key(&place.id)
            .class(if offered {
                "map-place offered"
            } else {
                "map-place"
            })
            .stand_at(place.at)
            .child(picture(view.ctx, &art, "", (48, 48), ""))
            .child(worded("span", "map-label", view.word(&place.id)));
        if offered {
            let give = Act::Give(vec![stop.id.clone(), place.id.clone()]);
            mark = mark.attr(At::Hidden, "true").press(view.ctx, give);
        }
        ground = ground.child(mark);
    }
    let here = worded("span", "sr-only", view.ctx.say.map_here());
    let mine = own(map, stop).unwrap_or(stop);
    let dot = el("span").key("dot").class("dot").stand_at(mine.at);
    let ground = ground.child(dot.child(here));
    match &stop.from {
        None => ground,
        Some(person) => ground.child(
            el("span")
                .key(person)
                .class("other")
                .stand_at(stop.at)
                .child(view.face(person, "hello", 36))
                .child(worded("span", "sr-only", view.name(person))),
        ),
    }
}

/// Where the learner's own dot stands: at this stop, or where it was before somebody else's was looked at.
fn own<'a>(map: &'a Map, stop: &Stop) -> Option<&'a Stop> {
    let stops = map.stops.iter().rev();
    let mut until = stops.skip_while(|other| other.id != stop.id);
    until.find(|other| other.from.is_none())
}

/// Who sees the dot, as it was set.
fn watchers(view: &View, map: &Map) -> Html {
    let set = map.stops.iter().rev().filter(|stop| stop.several);
    let mut set = set.filter_map(|stop| Some((stop, map.chosen(view.log, stop)?)));
    let Some((stop, chosen)) = set.next() else {
        return none();
    };
    let mut names = Vec::new();
    for id in chosen {
        names.push(word(view, map, stop, id));
    }
    if names.is_empty() {
        names.push(view.ctx.say.map_nobody());
    }
    el("p")
        .class("watchers")
        .child(picture(view.ctx, "things/eye", "", (24, 24), ""))
        .child(worded("strong", "", view.ctx.say.map_seen()).text(" "))
        .text(&names.join(", "))
        .into()
}

/// An option's words: a place's own, or what the stop says.
fn word<'a>(view: &View<'a>, map: &Map, stop: &Stop, option: &str) -> &'a str {
    match map.places.iter().any(|place| place.id == option) {
        true => view.word(option),
        false => view.word(&[&stop.id, "-", option].concat()),
    }
}

fn draw_option(
    view: &View,
    map: &Map,
    stop: &Stop,
    option: &ChoiceOption,
    chosen: Option<&[String]>,
) -> El {
    let id = &option.id;
    let text = word(view, map, stop, id);
    let button = view.button("", id, text);
    if let Some(chosen) = chosen {
        // Where the learner is who asks, nothing is said of the question, and the other one may be asked, too.
        if stop.asks() {
            let asked = view.log.contains(&given(stop, id));
            if !asked && view.looking().is_some() {
                return item(id, button.press(view.ctx, Act::Give(given(stop, id))));
            }
            let class = if asked { "answered ticked" } else { "answered" };
            return el("li").key(id).class(class).text(text);
        }
        let ticked = chosen.contains(id);
        let right = option.right && !view.silent;
        return view.answered(id, el("p").text(text), ticked, right);
    }
    let button = if stop.several {
        let pressed = view.draft.marks.contains(id);
        button
            .attr(At::Pressed, truth(pressed))
            .press(view.ctx, Act::Toggle(id.clone()))
    } else {
        button.press(view.ctx, Act::Give(given(stop, id)))
    };
    item(id, button)
}

/// The answer that one option is.
fn given(stop: &Stop, option: &str) -> Response {
    vec![stop.id.clone(), option.to_string()]
}

/// Who may see the dot is given by "check"; nobody is an answer too.
pub fn check<'a>(view: &View<'a>, map: &Map) -> Option<Check<'a>> {
    let stop = here(view, map)?;
    if !stop.several || map.chosen(view.log, stop).is_some() {
        return None;
    }
    let mut given = vec![stop.id.clone()];
    given.extend_from_slice(&view.draft.marks);
    Some(Check::open(view, given, view.ctx.say.check_nobody()))
}

/// How the last stop came out, and why.
pub fn sheet<'a>(view: &View<'a>, map: &Map) -> Option<Sheet<'a>> {
    let stop = looking(view, map)?;
    let chosen = map.chosen(view.log, stop)?;
    let verdict = view.verdict(Some(&stop.id));
    let (tone, title) = match stop.asks() {
        // An answer to the learner's own question: whose it is stands above it.
        true => (Tone::Neutral, view.word(&stop.id)),
        false => Tone::of(verdict, &view.ctx.say),
    };
    // Being careful is never told as a mistake.
    let tone = match verdict {
        Some(Verdict::FalseAlarm) => Tone::Neutral,
        _ => tone,
    };
    // The question that was asked last.
    let said = view.looking().and_then(|given| given.get(1));
    let why = match said.or(chosen.first()) {
        Some(option) if !stop.several => view.why(&[&stop.id, "-", option].concat()),
        _ => view.why(&stop.id),
    };
    Some(Sheet::new(tone, title, why))
}

/// On to the next stop.
pub fn more(view: &View, map: &Map) -> Option<Act> {
    looking(view, map)?;
    view.on_to_more()
}

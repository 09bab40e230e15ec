//! What a situation stands on: each surface looks like where it would happen, and like no brand.
//!
//! All have one build: a head (whose it is), a body (what is seen and heard, from the top down), what opens, and an element
//! that only decorates. What makes a chat, a call or a street of it are the styles (`static/styles/57-situations.css`) and
//! the project's pictures: so twelve surfaces cost a first visit little more than one.

mod detail;

use yew::Html;

use super::View;
use crate::curriculum::steps::{Detail, Setting, Shows, Stage};
use crate::ui::parts::{At, El, el, none, picture, worded};
use detail::{content, is_mine, name, portrait, sender};

/// A stage's name in the styles, the size of the face in its head (0: no head), and of the faces beside what is said there
/// (0: it is clear who speaks).
fn look(stage: Stage) -> (&'static str, u32, u32) {
    match stage {
        Stage::Chat => ("at-chat", 44, 0),
        Stage::Group => ("at-group", 36, 36),
        Stage::Lobby => ("at-lobby", 36, 36),
        Stage::Feed => ("at-feed", 44, 36),
        Stage::Profile => ("at-profile", 88, 0),
        Stage::Invitation => ("at-invitation", 56, 0),
        Stage::Advert => ("at-advert", 56, 0),
        Stage::Call => ("at-call", 88, 0),
        Stage::Notice => ("at-notice", 44, 0),
        Stage::Picture => ("at-picture", 0, 36),
        Stage::Street => ("at-street", 0, 72),
        Stage::School => ("at-school", 0, 72),
    }
}

/// Draws a surface with everything on it.
pub fn draw(view: &View, setting: &Setting) -> Html {
    let say = &view.ctx.say;
    let stage = setting.stage;
    let (class, head_face, side_face) = look(stage);
    let owner = setting.owner();
    let mut head = match stage {
        Stage::Picture => scene(view, setting),
        _ => whose(view, setting, head_face),
    };
    let (mut body, mut inside) = (el("div").class("surface-body"), el("div"));
    let (mut opens, mut begun) = (false, false);
    let mut last = "";
    for (at, detail) in setting.details.iter().enumerate() {
        let title = is_room(stage) && detail.shows == Shows::Title;
        if title || detail.at.is_some() {
            continue;
        }
        if detail.inside {
            opens = true;
            inside = inside.child(content(view, detail));
        } else if detail.shows == Shows::Note && !begun {
            head = head.child(content(view, detail));
        } else {
            begun = true;
            let who = setting.speaker(at).filter(|_| detail.shows != Shows::Note);
            let id = who.map_or("", |who| &who.id[..]);
            // A face and a name at each change of speaker; whoever stands in the head needs none.
            let in_head = stage == Stage::Feed && owner.is_some_and(|owner| owner.id == id);
            // Whoever stands in a place stays there while the learner answers.
            let place = stage.is_a_place();
            let id = match who.and_then(|who| who.face.as_deref()) {
                Some(face) if place => face,
                _ => id,
            };
            let shown = side_face > 0 && last != id && !in_head;
            let class = match detail.shows {
                Shows::Button => "pressed",
                // A post that begins with a picture is a film: what is said in it are its subtitles.
                Shows::Picture if stage == Stage::Feed && at == 0 => "film",
                _ => "",
            };
            let face = if shown { side_face } else { 0 };
            body = body.child(item(view, detail, who, face, class));
            if !(place && who.is_some_and(is_mine)) {
                last = id;
            }
        }
    }
    let paper = match stage {
        Stage::Advert => paper(view, setting),
        _ => "",
    };
    let small = match stage {
        // A notice on a wall does not say that it is one.
        Stage::Advert if !paper.starts_with("on-wall") => say.surface_advert(),
        Stage::Call => say.surface_call(),
        _ => "",
    };
    if !small.is_empty() {
        head = head.child(worded("p", "small-print", small));
    }
    let opened = if opens {
        el("details")
            .class("opens")
            .child(worded("summary", "", say.surface_open()))
            .child(inside.class("opened"))
            .into()
    } else {
        none()
    };
    el("div")
        .classes(&["surface", class, paper])
        .child(ground(view, stage))
        .child(head)
        .child(body)
        .child(opened)
        .into()
}

/// What lies behind all: an element that only decorates; or, face to face, the place where it happens, if a picture shows
/// it.
fn ground(view: &View, stage: Stage) -> El {
    let decor = el("div").class("decor");
    match &view.step.picture {
        Some(place) if stage.is_a_place() => {
            let place = ["scenes/", place].concat();
            let alt = view.word("picture");
            decor.child(picture(view.ctx, &place, "place-shown", (320, 200), alt))
        }
        _ => decor.attr(At::Hidden, "true").child(el("i")).child(el("i")),
    }
}

/// What an advert stands on: a screen where something is pressed, a card in a feed where somebody has posted it, else a
/// wall; there two in one round are seldom alike.
fn paper(view: &View, setting: &Setting) -> &'static str {
    let mut details = setting.details.iter();
    if details.any(|detail| detail.shows == Shows::Button) {
        "on-screen"
    } else if setting.owner().is_some() {
        "in-feed"
    } else if view.step.id.ends_with('r') {
        "on-wall leaflet"
    } else {
        "on-wall"
    }
}

/// Whether a surface shows the step's picture itself: with things on it, or behind all.
pub fn shows_picture(stage: Stage) -> bool {
    stage == Stage::Picture || stage.is_a_place()
}

/// Whether a title is the name of a room with several people in it.
fn is_room(stage: Stage) -> bool {
    matches!(stage, Stage::Group | Stage::Lobby)
}

/// Whose it is: a face and a name; of a room its name and up to three who are there.
fn whose(view: &View, setting: &Setting, face: u32) -> El {
    let head = el("header").class("surface-head");
    let (Some(owner), true) = (setting.owner(), face > 0) else {
        return match setting.stage {
            Stage::Notice => head.child(app(view, setting)),
            _ => head,
        };
    };
    if !is_room(setting.stage) {
        return head.child(portrait(view, owner, face)).child(worded(
            "strong",
            "whose",
            name(view, owner),
        ));
    }
    let mut faces = el("span").class("faces").attr(At::Hidden, "true");
    let mut seen: Vec<&Detail> = Vec::new();
    let mut title = "";
    for detail in &setting.details {
        if detail.shows == Shows::Title && title.is_empty() {
            title = view.word(&detail.id);
        }
        let named = detail.from.is_some() || detail.face.is_some();
        let known = |other: &&Detail| other.from == detail.from && other.face == detail.face;
        if named && !is_mine(detail) && seen.len() < 3 && !seen.iter().any(known) {
            seen.push(detail);
            faces = faces.child(portrait(view, detail, face));
        }
    }
    // A room without a name has no head: who is there stands beside what they say.
    match title.is_empty() {
        true => head,
        false => head.child(faces).child(worded("strong", "whose", title)),
    }
}

/// The sign of an app that nobody knows: of its name the styles leave the first letter.
fn app(view: &View, setting: &Setting) -> Html {
    let mut details = setting.details.iter();
    let title = details.find(|detail| detail.shows == Shows::Title);
    let name = title.map_or("", |title| view.word(&title.id));
    worded("span", "app-sign", name)
        .attr(At::Hidden, "true")
        .into()
}

/// Something that is seen or heard: who it is from, and what. `face` is the size of the face beside it, 0 for none.
fn item(view: &View, detail: &Detail, who: Option<&Detail>, face: u32, class: &str) -> El {
    let (side, from) = match who {
        None => ("", none()),
        Some(who) if is_mine(who) => {
            let you = worded("span", "sr-only", view.ctx.say.chat_you()).text(": ");
            ("mine", you.into())
        }
        Some(who) if face > 0 => ("theirs named", sender(view, who, face)),
        Some(_) => ("theirs", none()),
    };
    el("div")
        .key(&detail.id)
        .classes(&["detail", side, class])
        .child(from)
        .child(el("div").class("says").child(content(view, detail)))
}

/// A picture with the things on it at their places.
fn scene(view: &View, setting: &Setting) -> El {
    let art = view.step.picture.as_deref().unwrap_or_default();
    let art = ["scenes/", art].concat();
    let shown = picture(view.ctx, &art, "scene", (640, 360), view.word("picture"));
    let mut scene = el("div").class("scene-things").child(shown);
    for detail in &setting.details {
        if let Some(place) = detail.at {
            let thing = el("span").key(&detail.id).class("thing").stand_at(place);
            scene = scene.child(thing.child(content(view, detail)));
        }
    }
    scene
}

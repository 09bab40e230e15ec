//! The surface that a situation stands on, as authors write it: `surface`, and `parts` from the top down.

use saqbol::curriculum::steps::{Detail, Setting, Shows, Stage};

use super::authored::{Speaker, Spoken, Stranger};
use super::draft::{self, Draft, known_person};
use super::keys::{Role, StepKeys};
use crate::files::Fields;
use crate::files::ids::{self, Places};
use crate::measure::texts::Texts;

const STAGES: [(&str, Stage); 12] = [
    ("chat", Stage::Chat),
    ("group", Stage::Group),
    ("feed", Stage::Feed),
    ("profile", Stage::Profile),
    ("lobby", Stage::Lobby),
    ("invitation", Stage::Invitation),
    ("call", Stage::Call),
    ("notice", Stage::Notice),
    ("advert", Stage::Advert),
    ("picture", Stage::Picture),
    ("street", Stage::Street),
    ("school", Stage::School),
];

const SHOWS: [(&str, Shows); 7] = [
    ("text", Shows::Text),
    ("voice", Shows::Voice),
    ("picture", Shows::Picture),
    ("title", Shows::Title),
    ("fact", Shows::Fact),
    ("note", Shows::Note),
    ("button", Shows::Button),
];

/// Reads the surface of a situation.
pub fn read(draft: &Draft, places: &mut Places) -> Setting {
    let fields = draft.fields;
    let stage = fields.need_word("surface", &STAGES);
    let stage = stage.map_or(Stage::Chat, |stage| stage.value);
    if stage == Stage::Picture && !draft.has_picture {
        fields.missing("picture", "\"…\"");
    }
    let mut details = Vec::new();
    for part in fields.tables("parts", "this part") {
        details.extend(detail(&part, stage, draft, places));
    }
    if !fields.has("parts") {
        fields.missing("parts", "[{ id = \"…\", from = \"…\" }]");
    } else if details.is_empty() {
        fields.error(
            fields.line,
            "nothing stands on this surface",
            "add what is seen and heard there to `parts`",
        );
    }
    let setting = Setting { stage, details };
    let impersonal = [Stage::Notice, Stage::Advert, Stage::Picture];
    if setting.owner().is_none() && !setting.details.is_empty() && !impersonal.contains(&stage) {
        fields.error(
            fields.line,
            "nobody but the child itself is on this surface",
            "say whose it is: `from = \"…\"` (one of the cast) or `face = \"…\"` (with the words `….<part>-name`)",
        );
    }
    setting
}

fn detail(part: &Fields, stage: Stage, draft: &Draft, places: &mut Places) -> Option<Detail> {
    let id = ids::take_id(part, &draft.prefix(), places);
    let shows = part.word("shows", &SHOWS);
    let shows = shows.map_or(Shows::Text, |shows| shows.value);
    let from = part.text("from");
    if let Some(from) = &from
        && from.value != Detail::ME
    {
        known_person(part, from, draft.people);
    }
    let face = part.text("face");
    if let (Some(face), Some(_)) = (&face, &from) {
        part.error(
            face.line,
            "both `from` and `face` are set",
            "keep `from` for one of the cast, `face` for somebody else",
        );
    }
    let art = draft::art(part);
    if shows == Shows::Picture && !part.has("art") {
        part.missing("art", "\"things/gift\"");
    } else if let (Some(art), false) = (&art, matches!(shows, Shows::Picture | Shows::Text)) {
        part.error(
            art.line,
            "`art` stands where no picture is shown",
            "add `shows = \"picture\"`, leave `shows` out for a small picture before the words, or remove `art`",
        );
    }
    let at = place(part, stage, shows);
    let inside = part.flag("inside");
    part.finish();
    Some(Detail {
        id: id?,
        shows,
        from: from.map(|from| from.value),
        face: face.map(|face| face.value),
        art: art.map(|art| art.value),
        at,
        inside,
    })
}

/// Where a thing lies on a picture, and only there.
fn place(part: &Fields, stage: Stage, shows: Shows) -> Option<(u8, u8)> {
    let at = part.numbers("at");
    let point = at.as_ref().and_then(|at| match at.value.as_slice() {
        [x @ 0..=100, y @ 0..=100] => Some((u8::try_from(*x).ok()?, u8::try_from(*y).ok()?)),
        _ => None,
    });
    let lies = stage == Stage::Picture && shows == Shows::Picture;
    match (&at, point, lies) {
        (_, None, true) => part.error(
            at.map_or(part.line, |at| at.line),
            "this thing has no place on the picture",
            "add `at = [x, y]`, per cent of its width and height",
        ),
        (Some(at), _, false) => part.error(
            at.line,
            "`at` stands where nothing lies on a picture",
            "remove it, or use `surface = \"picture\"` and `shows = \"picture\"`",
        ),
        _ => {}
    }
    point
}

/// The keys of everything on a surface.
pub fn keys(setting: &Setting, keys: &mut StepKeys) {
    for detail in &setting.details {
        let role = match detail.shows {
            Shows::Text | Shows::Voice => Role::Bubble,
            Shows::Picture => Role::Picture,
            Shows::Fact => Role::Option,
            Shows::Title | Shows::Note | Shows::Button => Role::Title,
        };
        keys.need(&detail.id, role);
        if detail.face.is_some() {
            keys.need(&[&detail.id, "-name"].concat(), Role::Title);
        }
        if detail.shows == Shows::Fact {
            keys.may(&[&detail.id, "-label"].concat(), Role::Title);
        }
    }
}

/// Who says what stands on it: whoever the detail before was from, where none is named.
pub fn spoken(setting: &Setting, step: &str) -> Vec<Spoken> {
    let mut by = None;
    let mut said = Vec::new();
    for detail in &setting.details {
        match detail.from.as_deref() {
            Some(Detail::ME) => by = Some(Speaker::Learner),
            Some(person) => by = Some(Speaker::Person(person.to_string())),
            None if detail.face.is_some() => {
                by = Some(Speaker::Named(format!("{step}.{}-name", detail.id)));
            }
            None => {}
        }
        if let (Shows::Text | Shows::Voice, Some(by)) = (detail.shows, &by) {
            said.push(Spoken {
                key: format!("{step}.{}", detail.id),
                by: by.clone(),
                mood: None,
            });
        }
    }
    said
}

/// The letters of everything that is read on it; what a picture shows is seen.
pub fn letters(setting: &Setting, texts: &Texts) -> usize {
    let details = setting.details.iter();
    let read = details.filter(|detail| detail.shows != Shows::Picture);
    read.map(|detail| texts.of(&detail.id)).sum()
}

/// The words that count for a screen: bubbles do not.
pub fn shown(setting: &Setting, texts: &Texts) -> usize {
    let details = setting.details.iter();
    let counted = details
        .filter(|detail| !matches!(detail.shows, Shows::Text | Shows::Voice | Shows::Picture));
    counted.map(|detail| texts.of(&detail.id)).sum()
}

/// Those who are seen there and are not of the cast.
pub fn strangers(setting: &Setting, step: &str) -> Vec<Stranger> {
    let details = setting.details.iter();
    details
        .filter_map(|detail| {
            Some(Stranger {
                face: detail.face.clone()?,
                key: format!("{step}.{}", detail.id),
            })
        })
        .collect()
}

/// The pictures on it, as files of `static/art/` without their ending.
pub fn pictures(setting: &Setting) -> Vec<String> {
    let details = setting.details.iter();
    details
        .flat_map(|detail| {
            let face = detail.face.as_ref().map(|face| format!("people/{face}"));
            face.into_iter().chain(detail.art.clone())
        })
        .collect()
}

use saqbol::curriculum::{Part, Step, StepLook};

use crate::files::ids::{self, Places};
use crate::files::tags::Tags;
use crate::files::{At, Fields};
use crate::kinds::draft::{MOODS, REHEARSALS, SAQS_MOODS, known_person};
use crate::kinds::{self, Draft};

/// What a step may refer to.
pub struct Scene<'a> {
    /// The ids of the cast.
    pub people: &'a [&'a str],
    /// An item of a quiz, a booster or a check: a choice or a spot, without `part`.
    pub item: bool,
}

const PARTS: [(&str, Part); 4] = [
    ("hook", Part::Hook),
    ("model", Part::Model),
    ("guided", Part::Guided),
    ("own", Part::Own),
];

/// Reads a screen, or an item of a quiz. `None` if it has no id or no kind.
pub fn read(fields: &Fields, scene: &Scene, places: &mut Places) -> Option<Step> {
    let id = ids::take_id(fields, "", places);
    let reader = kinds::reader(fields, scene.item);
    let part = if scene.item {
        Some(Part::Quiz)
    } else {
        fields.need_word("part", &PARTS).map(|part| part.value)
    };
    let who = fields.text("who");
    if let Some(who) = &who {
        known_person(fields, who, scene.people);
    }
    let mood = fields.text("mood");
    if let Some(mood) = &mood {
        check_mood(fields, mood, who.as_ref());
    }
    let picture = fields.text("picture").map(|picture| picture.value);
    let rehearses = fields.word("rehearses", &REHEARSALS).map(|r| r.value);
    let look = fields.word("look", &StepLook::NAMES);
    let tags = Tags::cue(fields).offender(fields).names(fields);
    let (id, reader) = (id?, reader?);
    places.tag(id.as_str(), tags);
    let draft = Draft {
        fields,
        step: &id,
        has_picture: picture.is_some(),
        people: scene.people,
    };
    let kind = (reader.read)(&draft, places);
    fields.finish();
    Some(Step {
        id,
        part: part.unwrap_or(Part::Own),
        who: who.map(|who| who.value),
        mood: mood.map(|mood| mood.value),
        picture,
        rehearses,
        look: look.map(|look| look.value),
        kind,
    })
}

fn check_mood(fields: &Fields, mood: &At<String>, who: Option<&At<String>>) {
    let Some(who) = who else {
        return fields.error(
            mood.line,
            "nobody is there to have this mood",
            "add `who`, or remove `mood`",
        );
    };
    let moods: &[&str] = match &who.value[..] {
        "saq" => &SAQS_MOODS,
        _ => &MOODS,
    };
    if !moods.contains(&mood.value.as_str()) {
        fields.error(
            mood.line,
            format!("{who} has no mood \"{mood}\""),
            format!("use one of {}", moods.join(", ")),
        );
    }
}

use saqbol::curriculum::Kind;
use saqbol::curriculum::steps::{Touch, TouchPart};

use super::authored::Authored;
use super::draft::{self, Draft, Reader};
use super::keys::{Role, StepKeys};
use crate::files::Fields;
use crate::files::ids::{self, Places};
use crate::measure::cost::Cost;
use crate::measure::texts::Texts;

pub const READER: Reader = Reader {
    name: "touch",
    item: false,
    read: |draft, places| Kind::Touch(read(draft, places)),
};

/// More things than these are no screen.
const MOST: usize = 8;

fn read(draft: &Draft, places: &mut Places) -> Touch {
    let fields = draft.fields;
    let mut parts = Vec::new();
    for part in fields.tables("parts", "this part") {
        parts.extend(read_part(&part, draft, places));
        part.finish();
    }
    if !fields.has("parts") {
        fields.missing("parts", "[{ id = \"…\" }]");
    } else if !(1..=MOST).contains(&parts.len()) {
        fields.error(
            fields.line,
            format!("there are {} things to touch", parts.len()),
            format!("make it 1 to {MOST}"),
        );
    }
    Touch { parts }
}

fn read_part(part: &Fields, draft: &Draft, places: &mut Places) -> Option<TouchPart> {
    let id = ids::take_id(part, &draft.prefix(), places);
    let at = match draft.has_picture {
        true => draft::point(part),
        false => {
            if let Some(at) = part.numbers("at") {
                part.error(
                    at.line,
                    "`at` stands where there is no picture",
                    "add `picture = \"…\"` to the step, or remove `at`",
                );
            }
            None
        }
    };
    let art = draft::art(part);
    let within = draft::art_of(part, "within");
    let opens = part.flag("opens");
    Some(TouchPart {
        id: id?,
        at,
        art: art.map(|art| art.value),
        within: within.map(|within| within.value),
        opens,
    })
}

impl Authored for Touch {
    fn keys(&self, keys: &mut StepKeys) {
        for part in &self.parts {
            keys.need(&part.id, Role::Option);
            keys.reason(&part.id);
        }
        keys.done();
    }

    /// Once all were touched, what the last one does stands beside the end.
    fn shown(&self, texts: &Texts) -> usize {
        let parts: usize = self.parts.iter().map(|part| texts.of(&part.id)).sum();
        let whys = self.parts.iter().map(|part| part.id.as_str());
        parts + texts.longest_why(whys) + texts.of("done")
    }

    fn cost(&self, texts: &Texts) -> Cost {
        let parts = self.parts.iter();
        let parts = parts.map(|part| texts.of(&part.id) + texts.why(&part.id));
        Cost {
            letters: parts.sum::<usize>() + texts.of("done"),
            actions: self.parts.len(),
        }
    }

    fn ids(&self) -> Vec<String> {
        self.parts.iter().map(|part| part.id.clone()).collect()
    }

    fn pictures(&self) -> Vec<String> {
        let parts = self.parts.iter();
        let drawn = parts.flat_map(|part| [&part.art, &part.within]);
        drawn.flatten().cloned().collect()
    }
}

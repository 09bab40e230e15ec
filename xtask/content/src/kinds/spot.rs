use saqbol::curriculum::Kind;
use saqbol::curriculum::steps::{Spot, SpotPart, Surface};

use super::authored::{Authored, Speaker, Spoken, thing};
use super::draft::{Draft, Reader, at_least_two};
use super::judged::judged;
use super::keys::{Role, StepKeys};
use crate::files::Fields;
use crate::files::ids::{self, Places};
use crate::files::tags::Tags;
use crate::measure::cost::Cost;
use crate::measure::texts::Texts;
use crate::measure::thing::Thing;

pub const READER: Reader = Reader {
    name: "spot",
    item: true,
    read: |draft, places| Kind::Spot(read(draft, places)),
};

const SURFACES: [(&str, Surface); 3] = [
    ("chat", Surface::Chat),
    ("profile", Surface::Profile),
    ("picture", Surface::Picture),
];

fn read(draft: &Draft, places: &mut Places) -> Spot {
    let surface = draft
        .fields
        .need_word("surface", &SURFACES)
        .map_or(Surface::Chat, |surface| surface.value);
    if surface == Surface::Picture && !draft.has_picture {
        draft.fields.missing("picture", "\"…\"");
    }
    let mut parts = Vec::new();
    for part in draft.fields.tables("parts", "this part") {
        parts.extend(read_part(&part, surface, draft, places));
    }
    at_least_two(draft.fields, "parts", parts.len());
    Spot { surface, parts }
}

fn read_part(
    part: &Fields,
    surface: Surface,
    draft: &Draft,
    places: &mut Places,
) -> Option<SpotPart> {
    let id = ids::take_id(part, &draft.prefix(), places);
    let from = draft.sender(part);
    if surface == Surface::Chat && !part.has("from") {
        part.missing("from", "\"…\"");
    }
    let at = part.numbers("at");
    let point = at.as_ref().and_then(|at| match at.value.as_slice() {
        [x @ 0..=100, y @ 0..=100] => Some((u8::try_from(*x).ok()?, u8::try_from(*y).ok()?)),
        _ => None,
    });
    if surface == Surface::Picture && point.is_none() {
        part.error(
            at.map_or(part.line, |at| at.line),
            "this part has no place on the picture",
            "add `at = [x, y]`, per cent of its width and height",
        );
    }
    let judged = judged(part);
    let tags = Tags::cue(part);
    part.finish();
    places.tag_id(&draft.prefix(), id.as_deref(), tags);
    Some(SpotPart {
        id: id?,
        from,
        at: point,
        judged,
    })
}

impl Authored for Spot {
    fn keys(&self, keys: &mut StepKeys) {
        let role = if self.surface == Surface::Chat {
            Role::Bubble
        } else {
            Role::Option
        };
        for part in &self.parts {
            keys.need(&part.id, role);
            if self.surface == Surface::Profile {
                keys.may(&format!("{}-label", part.id), Role::Title);
            }
            if part.judged.is_some() {
                keys.reason(&part.id);
            }
        }
    }

    fn shown(&self, texts: &Texts) -> usize {
        let parts: usize = match self.surface {
            Surface::Chat => 0,
            _ => self.parts.iter().map(|p| texts.of(&p.id)).sum(),
        };
        parts + texts.longest_why(self.parts.iter().map(|p| p.id.as_str()))
    }

    fn cost(&self, texts: &Texts) -> Cost {
        let parts = self.parts.iter();
        Cost {
            letters: parts.map(|p| texts.of(&p.id) + texts.why(&p.id)).sum(),
            actions: 1 + Spot::judged(self).count(),
        }
    }

    fn ids(&self) -> Vec<String> {
        self.parts.iter().map(|p| p.id.clone()).collect()
    }

    fn spoken(&self, step: &str) -> Vec<Spoken> {
        let parts = self.parts.iter();
        parts
            .filter_map(|one| {
                Some(Spoken {
                    key: format!("{step}.{}", one.id),
                    by: Speaker::Person(one.from.clone()?),
                    mood: None,
                })
            })
            .collect()
    }

    fn people(&self) -> Vec<&str> {
        let parts = self.parts.iter();
        parts.filter_map(|part| part.from.as_deref()).collect()
    }

    fn judged(&self, step: &str) -> Vec<Thing> {
        let parts = self.parts.iter();
        parts
            .filter_map(|part| thing(format!("{step}.{}", part.id), part.judged))
            .collect()
    }
}

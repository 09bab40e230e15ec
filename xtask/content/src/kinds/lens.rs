use saqbol::curriculum::Kind;
use saqbol::curriculum::steps::{Lens, LensPart, Paper};

use super::authored::{Authored, thing};
use super::draft::{Draft, Reader, at_least_two};
use super::judged::judged;
use super::keys::{Role, StepKeys};
use crate::files::ids::{self, Places};
use crate::files::tags::Tags;
use crate::measure::cost::Cost;
use crate::measure::texts::Texts;
use crate::measure::thing::Thing;

pub const READER: Reader = Reader {
    name: "lens",
    item: true,
    read: |draft, places| Kind::Lens(read(draft, places)),
};

const PAPERS: [(&str, Paper); 3] = [
    ("advert", Paper::Advert),
    ("contract", Paper::Contract),
    ("letter", Paper::Letter),
];

fn read(draft: &Draft, places: &mut Places) -> Lens {
    let paper = draft.fields.need_word("paper", &PAPERS);
    let mut parts = Vec::new();
    for part in draft.fields.tables("parts", "this part") {
        let id = ids::take_id(&part, &draft.prefix(), places);
        let judged = judged(&part);
        let real = part.flag_at("real");
        if let Some(real) = &real
            && !part.has("sign")
            && !part.has("looks_like")
        {
            part.error(
                real.line,
                "`real` stands where nothing is judged",
                "add `sign` or `looks_like`, or remove `real`",
            );
        }
        let tags = Tags::cue(&part);
        part.finish();
        places.tag_id(&draft.prefix(), id.as_deref(), tags);
        parts.extend(id.map(|id| LensPart {
            id,
            judged,
            real: real.is_some_and(|real| real.value),
        }));
    }
    at_least_two(draft.fields, "parts", parts.len());
    Lens {
        paper: paper.map_or(Paper::Advert, |paper| paper.value),
        parts,
    }
}

impl Authored for Lens {
    fn keys(&self, keys: &mut StepKeys) {
        for part in &self.parts {
            keys.need(&part.id, Role::Option);
            if part.judged.is_some() {
                keys.reason(&part.id);
            }
            if part.real {
                keys.need(&format!("{}-real", part.id), Role::Why);
            }
        }
    }

    fn shown(&self, texts: &Texts) -> usize {
        let parts: usize = self.parts.iter().map(|part| texts.of(&part.id)).sum();
        parts + texts.longest_why(self.parts.iter().map(|part| part.id.as_str()))
    }

    fn cost(&self, texts: &Texts) -> Cost {
        let letters = self.parts.iter().map(|part| {
            let real = texts.of(&format!("{}-real", part.id));
            texts.of(&part.id) + texts.why(&part.id) + real
        });
        Cost {
            letters: letters.sum(),
            actions: 1 + Lens::judged(self).count(),
        }
    }

    fn ids(&self) -> Vec<String> {
        self.parts.iter().map(|part| part.id.clone()).collect()
    }

    fn judged(&self, step: &str) -> Vec<Thing> {
        let parts = self.parts.iter();
        parts
            .filter_map(|part| thing(format!("{step}.{}", part.id), part.judged))
            .collect()
    }
}

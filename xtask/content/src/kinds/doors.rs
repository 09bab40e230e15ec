use saqbol::curriculum::Kind;
use saqbol::curriculum::steps::{AGAIN, Door, Doors, Opens};

use super::authored::{Authored, Speaker, Spoken};
use super::draft::{self, Draft, Reader};
use super::keys::{Role, StepKeys};
use crate::files::ids::{self, Places};
use crate::measure::cost::Cost;
use crate::measure::texts::Texts;

pub const READER: Reader = Reader {
    name: "doors",
    item: false,
    read: |draft, places| Kind::Doors(read(draft, places)),
};

const OPENS: [(&str, Opens); 5] = [
    ("busy", Opens::Busy),
    ("angry", Opens::Angry),
    ("doubts", Opens::Doubts),
    ("empty", Opens::Empty),
    ("helps", Opens::Helps),
];

fn read(draft: &Draft, places: &mut Places) -> Doors {
    let fields = draft.fields;
    let mut doors = Vec::new();
    for door in fields.tables("doors", "this door") {
        let id = ids::take_id(&door, &draft.prefix(), places);
        let face = door.need_text("face");
        let opens = door.need_word("opens", &OPENS);
        let again = door.flag_at("again");
        if let (Some(again), Some(opens)) = (&again, &opens)
            && again.value
            && matches!(opens.value, Opens::Helps | Opens::Empty)
        {
            door.error(
                again.line,
                "`again` stands where nobody needs to be told twice",
                "remove `again`: it is for who is busy, angry or does not believe",
            );
        }
        let art = draft::art(&door);
        door.finish();
        if let (Some(id), Some(face), Some(opens)) = (id, face, opens) {
            doors.push(Door {
                id,
                face: face.value,
                opens: opens.value,
                again: again.is_some_and(|again| again.value),
                art: art.map(|art| art.value),
            });
        }
    }
    let helps = |door: &Door| door.opens == Opens::Helps;
    if doors.len() < 3 {
        fields.error(
            fields.line,
            "the corridor has fewer than three doors",
            "add one: whoever is not heard at one door goes to the next",
        );
    } else if doors.iter().take(2).any(helps) {
        fields.error(
            fields.line,
            "one of the first two doors helps at once",
            "let the first two open in vain, so that everybody has told the next one",
        );
    } else if !doors.iter().any(helps) {
        fields.error(
            fields.line,
            "nobody helps behind any door",
            "let one of them have `opens = \"helps\"`",
        );
    }
    Doors {
        doors,
        art: draft::art(fields).map(|art| art.value),
    }
}

impl Authored for Doors {
    fn keys(&self, keys: &mut StepKeys) {
        keys.need("say", Role::Reply);
        for door in &self.doors {
            keys.need(&door.id, Role::Option);
            keys.need(&format!("{}-says", door.id), Role::Bubble);
            if door.again {
                keys.need(&format!("{}-again", door.id), Role::Bubble);
            }
            keys.reason(&door.id);
        }
        keys.done();
    }

    fn shown(&self, texts: &Texts) -> usize {
        let doors: usize = self.doors.iter().map(|door| texts.of(&door.id)).sum();
        doors + texts.longest_why(self.doors.iter().map(|door| door.id.as_str()))
    }

    fn cost(&self, texts: &Texts) -> Cost {
        let doors = self.doors.iter().map(|door| {
            texts.of(&door.id) + texts.of(&format!("{}-says", door.id)) + texts.why(&door.id)
        });
        let vain = self.doors.iter().filter(|door| door.opens != Opens::Helps);
        Cost {
            letters: doors.sum::<usize>() + texts.of("done"),
            actions: vain.count() + 1,
        }
    }

    fn spoken(&self, step: &str) -> Vec<Spoken> {
        let doors = self.doors.iter();
        doors
            .flat_map(|door| {
                ["says", "again"].map(|what| Spoken {
                    key: format!("{step}.{}-{what}", door.id),
                    by: Speaker::Named(format!("{step}.{}", door.id)),
                    mood: None,
                })
            })
            .collect()
    }

    fn ids(&self) -> Vec<String> {
        let doors = self.doors.iter().map(|door| door.id.clone());
        doors.chain([AGAIN.to_string()]).collect()
    }

    fn pictures(&self) -> Vec<String> {
        let mut pictures: Vec<String> = self.art.iter().cloned().collect();
        for door in &self.doors {
            pictures.push(format!("people/{}", door.face));
            pictures.extend(door.art.clone());
        }
        if self.doors.iter().any(|door| door.art.is_some()) {
            pictures.extend([Door::HEARD, Door::AGAIN].map(String::from));
        }
        pictures
    }
}

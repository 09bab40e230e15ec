use saqbol::curriculum::{Kin, Person};

use crate::files::Fields;
use crate::files::ids::{self, Places};
use crate::files::tags::Tags;

const PARTS: [(&str, &str); 5] = [
    ("hero", "hero"),
    ("helper", "helper"),
    ("friend", "friend"),
    ("adult", "adult"),
    ("offender", "offender"),
];

/// Reads the people of a story: what the app draws, and who they are for the report.
pub fn read(fields: &Fields, places: &mut Places) -> (Vec<Person>, Vec<Kin>) {
    let mut cast = Vec::new();
    let mut kin = Vec::new();
    for (id, person) in fields.named_tables("cast", "this person") {
        let Some(id) = ids::take(&person, id, "who-", places) else {
            continue;
        };
        let art = person.need_text("art").map(|art| art.value);
        let part = person.need_word("part", &PARTS);
        let kind = person.need_text("kind").map(|kind| kind.value);
        let also = person.texts("also").into_iter().map(|tag| tag.value);
        let tags = Tags::NONE.offender(&person).unproven(&person);
        places.tag(["who-", &id].concat(), tags);
        kin.push(Kin {
            id: id.clone(),
            part: part.map(|part| part.value.to_string()).unwrap_or_default(),
            kind: kind.unwrap_or_default(),
            also: also.collect(),
        });
        cast.push(Person {
            art: art.unwrap_or_else(|| id.clone()),
            id,
        });
        person.finish();
    }
    (cast, kin)
}

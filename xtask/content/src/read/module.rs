use saqbol::curriculum::{Band, Chain, Module, Sign, TeacherNotes};

use super::step::{self, Scene};
use super::{cast, quiz};
use crate::files::ids::{self, Places};
use crate::files::{At, Fields, Source};
use crate::kinds::judged;
use crate::problem::Problems;

/// What `module.toml` holds.
pub struct Draft {
    pub module: Module,
    pub background: TeacherNotes,
    pub places: Places,
}

const BANDS: [(&str, Band); 3] = [("A", Band::A), ("B", Band::B), ("C", Band::C)];
/// Reads a module's structure. What is wrong becomes a problem; what can be read is kept, so that the words and the
/// rules are checked in the same run. `None` if it is no TOML.
pub fn read(source: &Source, folder: &str, problems: &Problems) -> Option<Draft> {
    let table = source.table(problems)?;
    let fields = Fields::new(source, &table, "this module", problems);
    let mut places = Places::default();

    let id = fields.need_text("id");
    places.note("", fields.line);
    if let Some(id) = &id {
        check_module_id(&fields, id, folder);
    }
    let band = fields.need_word("band", &BANDS);
    if let (Some(id), Some(band)) = (&id, &band) {
        let letter = band.value.letter();
        if !id.value.starts_with(letter) {
            fields.error(
                id.line,
                format!("the id \"{id}\" does not begin with its band's letter"),
                format!("begin it with \"{letter}\": by its id the app knows the band"),
            );
        }
    }
    let version = fields.number("version");
    if version.is_none() && !fields.has("version") {
        fields.missing("version", "1");
    }
    let signs = read_signs(&fields, &mut places);
    let sources = sources(&fields, "sources", &mut places);
    let notes = fields.texts("notes").into_iter().map(|n| n.value).collect();
    let chain = read_chain(&fields, &mut places);
    let (cast, kin) = cast::read(&fields, &mut places);

    let people: Vec<&str> = cast.iter().map(|person| person.id.as_str()).collect();
    let scene = Scene {
        people: &people,
        item: false,
    };
    let mut steps = Vec::new();
    for fields in fields.tables("step", "this step") {
        steps.extend(step::read(&fields, &scene, &mut places));
    }
    let scene = Scene {
        people: &people,
        item: true,
    };
    let quiz = quiz::read(&fields, &scene, &mut places);
    let boosters = quiz::boosters(&fields, &scene, &mut places);
    fields.finish();
    Some(Draft {
        module: Module {
            id: folder.to_string(),
            band: band.map_or(Band::B, |band| band.value),
            version: version.map_or(1, |version| version.value),
            signs,
            cast,
            steps,
            quiz,
            boosters,
        },
        background: TeacherNotes {
            sources,
            chain,
            notes,
            kin,
        },
        places,
    })
}

fn check_module_id(fields: &Fields, id: &At<String>, folder: &str) {
    if !ids::is_id(&id.value) {
        fields.error(
            id.line,
            format!("\"{id}\" is no id"),
            "use lower-case Latin letters, digits and hyphens",
        );
    } else if id.value != folder {
        fields.error(
            id.line,
            format!("the id \"{id}\" is not the folder's name \"{folder}\""),
            "make them the same; an id that learners have met must stay",
        );
    }
}

fn read_signs(fields: &Fields, places: &mut Places) -> Vec<Sign> {
    let mut signs = Vec::new();
    for text in fields.texts("signs") {
        places.note("signs", text.line);
        if let Some(sign) = judged::sign(fields, &text) {
            if signs.contains(&sign) {
                fields.error(
                    text.line,
                    format!("{sign} stands twice in `signs`"),
                    "keep it once",
                );
            }
            signs.push(sign);
        }
    }
    signs
}

/// Reads a list of source ids; their places are `<field>:<id>`.
fn sources(fields: &Fields, key: &'static str, places: &mut Places) -> Vec<String> {
    let texts = fields.texts(key);
    for text in &texts {
        places.note([key, ":", &text.value].concat(), text.line);
    }
    texts.into_iter().map(|text| text.value).collect()
}

fn read_chain(fields: &Fields, places: &mut Places) -> Chain {
    let Some(chain) = fields.table("chain", "the chain") else {
        if !fields.has("chain") {
            fields.error(
                fields.line,
                "there is no [chain] (criterion C1)",
                "add risk, skill and behaviour, each with ids of sources or \"wanted\"",
            );
        }
        return Chain::default();
    };
    let link = |key, places: &mut Places| {
        let ids = sources(&chain, key, places);
        if ids.is_empty() {
            chain.missing(key, "[\"wanted\"]");
        }
        ids
    };
    let read = Chain {
        risk: link("risk", places),
        skill: link("skill", places),
        behaviour: link("behaviour", places),
    };
    chain.finish();
    read
}

use saqbol::curriculum::{Background, Band, Booster, Chain, Kin, Module, Person, Quiz, Sign};

use super::ids::{self, Places};
use super::step::{self, Scene};
use super::{At, Fields, Source, judged};
use crate::content::problem::Problems;

/// What `module.toml` holds.
pub struct Draft {
    pub module: Module,
    pub background: Background,
    pub places: Places,
}

const BANDS: [(&str, Band); 3] = [("A", Band::A), ("B", Band::B), ("C", Band::C)];
const CAST_PARTS: [(&str, &str); 5] = [
    ("hero", "hero"),
    ("helper", "helper"),
    ("friend", "friend"),
    ("adult", "adult"),
    ("offender", "offender"),
];

/// Reads a module's structure. What is wrong becomes a problem; what can be read is kept, so that the words and the
/// rules are checked in the same run.
pub fn read(source: &Source, folder: &str, problems: &Problems) -> Draft {
    let table = source.table(problems);
    let fields = Fields::new(source, &table, "this module", problems);
    let mut places = Places::default();

    let id = fields.need_text("id");
    if let Some(id) = &id {
        check_module_id(&fields, id, folder);
    }
    let band = fields.need_word("band", &BANDS);
    let version = fields.number("version");
    if version.is_none() && !fields.has("version") {
        fields.missing("version", "1");
    }
    let signs = read_signs(&fields, &mut places);
    let sources = sources(&fields, "sources", &mut places);
    let notes = fields.texts("notes").into_iter().map(|n| n.value).collect();
    let chain = read_chain(&fields, &mut places);
    let (cast, kin) = read_cast(&fields, &mut places);

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
    let quiz = read_quiz(&fields, &scene, &mut places);
    let boosters = read_boosters(&fields, &scene, &mut places);
    fields.finish();
    Draft {
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
        background: Background {
            sources,
            chain,
            notes,
            kin,
        },
        places,
    }
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
                1,
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

fn read_cast(fields: &Fields, places: &mut Places) -> (Vec<Person>, Vec<Kin>) {
    let mut cast = Vec::new();
    let mut kin = Vec::new();
    for (id, person) in fields.named_tables("cast", "this person") {
        let Some(id) = ids::take(&person, id, "who-", places) else {
            continue;
        };
        let art = person.need_text("art").map(|art| art.value);
        let part = person.need_word("part", &CAST_PARTS);
        let kind = person.need_text("kind").map(|kind| kind.value);
        let also = person.texts("also").into_iter().map(|tag| tag.value);
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

fn read_quiz(fields: &Fields, scene: &Scene, places: &mut Places) -> Quiz {
    let Some(quiz) = fields.table("quiz", "the quiz") else {
        if !fields.has("quiz") {
            fields.error(
                1,
                "there is no [quiz]",
                "add it with `show = 5` and at least ten items",
            );
        }
        return Quiz::default();
    };
    places.note("quiz", quiz.line);
    let show = quiz.number("show");
    if show.is_none() && !quiz.has("show") {
        quiz.missing("show", "5");
    }
    if let Some(show) = &show {
        places.note("quiz.show", show.line);
    }
    let mut pool = Vec::new();
    for item in quiz.tables("item", "this quiz item") {
        pool.extend(step::read(&item, scene, places));
    }
    quiz.finish();
    Quiz {
        show: show.map_or(5, |show| show.value),
        pool,
    }
}

fn read_boosters(fields: &Fields, scene: &Scene, places: &mut Places) -> Vec<Booster> {
    let mut boosters = Vec::new();
    for booster in fields.tables("booster", "this booster") {
        let Some(id) = ids::take_id(&booster, "", places) else {
            continue;
        };
        let mut items = Vec::new();
        for item in booster.tables("item", "this booster item") {
            items.extend(step::read(&item, scene, places));
        }
        booster.finish();
        boosters.push(Booster { id, items });
    }
    boosters
}

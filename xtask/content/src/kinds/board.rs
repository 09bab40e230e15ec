use saqbol::curriculum::Kind;
use saqbol::curriculum::steps::{Board, Clue, Found, Look};

use super::authored::Authored;
use super::draft::{Draft, Reader, at_least_two};
use super::keys::{Role, StepKeys};
use crate::files::Fields;
use crate::files::ids::{self, Places};
use crate::files::tags::Held;
use crate::files::tags::Tags;
use crate::measure::cost::Cost;
use crate::measure::texts::Texts;

pub const READER: Reader = Reader {
    name: "board",
    item: false,
    read: |draft, places| Kind::Board(read(draft, places)),
};

const LOOKS: [(&str, Look); 4] = [
    ("card", Look::Card),
    ("letter", Look::Letter),
    ("photo", Look::Photo),
    ("voice", Look::Voice),
];
const FOUND: [(&str, Found); 3] = [
    ("true", Found::True),
    ("false", Found::False),
    ("open", Found::Open),
];

fn read(draft: &Draft, places: &mut Places) -> Board {
    let ways = draft.ids("ways", places);
    let mut clues = Vec::new();
    for clue in draft.fields.tables("clues", "this clue") {
        clues.extend(read_clue(&clue, &ways, &draft.prefix(), places));
        clue.finish();
    }
    at_least_two(draft.fields, "clues", clues.len());
    Board { ways, clues }
}

fn read_clue(fields: &Fields, ways: &[String], prefix: &str, places: &mut Places) -> Option<Clue> {
    let id = ids::take_id(fields, prefix, places);
    let tags = Tags::cue(fields);
    places.tag_id(prefix, id.as_deref(), tags);
    let look = fields.need_word("look", &LOOKS);
    let art = fields.text("art").map(|art| art.value);
    let mut with = Vec::new();
    for way in fields.texts("with") {
        if ways.contains(&way.value) {
            with.push(way.value);
        } else {
            fields.error(
                way.line,
                format!("there is no way \"{way}\""),
                "use the id of one of `ways`",
            );
        }
    }
    if with.is_empty() {
        fields.error(
            fields.line,
            "nobody can check this clue",
            "add `with = [ … ]`: the ways that prove it or refute it",
        );
    } else if with.len() == ways.len() {
        fields.error(
            fields.line,
            "every way checks this clue",
            "leave a way out that proves nothing here: asking the one who is to be checked",
        );
    }
    let found = fields.need_word("found", &FOUND);
    Some(Clue {
        id: id?,
        look: look?.value,
        art,
        with,
        found: found?.value,
    })
}

impl Authored for Board {
    fn keys(&self, keys: &mut StepKeys) {
        for way in &self.ways {
            keys.need(way, Role::Option);
            if self.clues.iter().any(|clue| !clue.is_proved_by(way)) {
                keys.need(&format!("{way}-not"), Role::Why);
            }
        }
        for clue in &self.clues {
            keys.need(&clue.id, Role::Option);
            keys.reason(&clue.id);
        }
    }

    /// All clues hang there; under one of them are the ways and what came out.
    fn shown(&self, texts: &Texts) -> usize {
        let clues = self.clues.iter().map(|clue| texts.of(&clue.id));
        let ways = self.ways.iter().map(|way| texts.of(way));
        clues.chain(ways).sum::<usize>()
            + texts.longest_why(self.clues.iter().map(|clue| clue.id.as_str()))
    }

    fn cost(&self, texts: &Texts) -> Cost {
        let clues = self.clues.iter();
        let clues = clues.map(|clue| texts.of(&clue.id) + texts.why(&clue.id));
        let ways = self.ways.iter().map(|way| texts.of(way));
        Cost {
            letters: clues.chain(ways).sum(),
            actions: self.clues.len() * 2,
        }
    }

    fn ids(&self) -> Vec<String> {
        let clues = self.clues.iter().map(|clue| clue.id.clone());
        clues.chain(self.ways.iter().cloned()).collect()
    }

    /// What comes out about a clue is what is true of its cue.
    fn held(&self, step: &str) -> Vec<(String, Held)> {
        let clues = self.clues.iter();
        clues
            .map(|clue| {
                let held = match clue.found {
                    Found::True => Held::True,
                    Found::False => Held::False,
                    Found::Open => Held::Open,
                };
                (format!("{step}.{}", clue.id), held)
            })
            .collect()
    }

    fn pictures(&self) -> Vec<String> {
        self.clues
            .iter()
            .filter_map(|clue| clue.art.clone())
            .collect()
    }
}

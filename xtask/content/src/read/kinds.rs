use saqbol::curriculum::Kind;
use saqbol::curriculum::steps::{
    Card, Choice, ChoiceOption, Match, Order, Place, Say, Scale, Sort, Spot, SpotPart, Surface,
    Talk,
};

use super::ids::{self, Places};
use super::judged::judged;
use super::step::{Scene, known_person};
use super::{Fields, answers, talks};

const KINDS: [&str; 11] = [
    "say", "choice", "spot", "chat", "sort", "order", "match", "build", "scale", "pick", "talk",
];
const SURFACES: [(&str, Surface); 3] = [
    ("chat", Surface::Chat),
    ("profile", Surface::Profile),
    ("picture", Surface::Picture),
];

/// The name of a step's kind.
pub fn name(fields: &Fields, item: bool) -> Option<&'static str> {
    let known: Vec<(&str, &'static str)> = KINDS
        .into_iter()
        .filter(|kind| !item || matches!(*kind, "choice" | "spot" | "scale" | "pick"))
        .map(|kind| (kind, kind))
        .collect();
    fields.need_word("kind", &known).map(|kind| kind.value)
}

/// Reads what belongs to a kind of step.
pub fn read(
    fields: &Fields,
    kind: &str,
    step: &str,
    has_picture: bool,
    scene: &Scene,
    places: &mut Places,
) -> Kind {
    let prefix = [step, "."].concat();
    let ids_of = |key, places: &mut Places| listed(fields, key, &prefix, places);
    match kind {
        "choice" => Kind::Choice(choice(fields, &prefix, places)),
        "spot" => Kind::Spot(spot(fields, &prefix, has_picture, scene, places)),
        "chat" => Kind::Chat(talks::chat(fields, step, scene, places)),
        "sort" => Kind::Sort(sort(fields, &prefix, places)),
        "order" => Kind::Order(Order {
            cards: ids_of("cards", places),
        }),
        "match" => Kind::Match(Match {
            pairs: ids_of("pairs", places),
        }),
        "build" => Kind::Build(answers::build(fields, step, places)),
        "scale" => Kind::Scale(Scale {
            points: ids_of("points", places),
        }),
        "pick" => Kind::Pick(answers::pick(fields, &prefix, places)),
        "talk" => Kind::Talk(Talk {
            minutes: fields.number("minutes").map(|minutes| minutes.value),
        }),
        _ => Kind::Say(Say),
    }
}

/// A list of at least two ids.
fn listed(fields: &Fields, key: &'static str, prefix: &str, places: &mut Places) -> Vec<String> {
    let ids: Vec<String> = fields
        .texts(key)
        .into_iter()
        .filter_map(|id| ids::take(fields, id, prefix, places))
        .collect();
    at_least_two(fields, key, ids.len());
    ids
}

/// Says so where a list that a learner chooses from offers no choice.
pub fn at_least_two(fields: &Fields, key: &str, count: usize) {
    if !fields.has(key) {
        fields.missing(key, "[ … ]");
    } else if count < 2 {
        fields.error(
            fields.line,
            format!("`{key}` has fewer than two entries"),
            "a learner needs something to choose from: add one",
        );
    }
}

fn choice(fields: &Fields, prefix: &str, places: &mut Places) -> Choice {
    let mut options = Vec::new();
    for option in fields.tables("options", "this option") {
        let id = ids::take_id(&option, prefix, places);
        let (right, alarm) = (option.flag("right"), option.flag("alarm"));
        option.finish();
        options.extend(id.map(|id| ChoiceOption { id, right, alarm }));
    }
    at_least_two(fields, "options", options.len());
    Choice {
        several: fields.flag("several"),
        judged: judged(fields),
        options,
    }
}

fn spot(
    fields: &Fields,
    prefix: &str,
    has_picture: bool,
    scene: &Scene,
    places: &mut Places,
) -> Spot {
    let surface = fields
        .need_word("surface", &SURFACES)
        .map_or(Surface::Chat, |surface| surface.value);
    if surface == Surface::Picture && !has_picture {
        fields.missing("picture", "\"…\"");
    }
    let mut parts = Vec::new();
    for part in fields.tables("parts", "this part") {
        let id = ids::take_id(&part, prefix, places);
        let from = part.text("from");
        if let Some(from) = &from {
            known_person(&part, from, scene.people);
        }
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
        let judged = judged(&part);
        part.finish();
        parts.extend(id.map(|id| SpotPart {
            id,
            from: from.map(|from| from.value),
            at: point,
            judged,
        }));
    }
    at_least_two(fields, "parts", parts.len());
    Spot { surface, parts }
}

fn sort(fields: &Fields, prefix: &str, places: &mut Places) -> Sort {
    let mut targets = Vec::new();
    for place in fields.tables("places", "this place") {
        let id = ids::take_id(&place, prefix, places);
        let alarm = place.flag("alarm");
        place.finish();
        targets.extend(id.map(|id| Place { id, alarm }));
    }
    at_least_two(fields, "places", targets.len());
    let mut cards = Vec::new();
    for card in fields.tables("cards", "this card") {
        let id = ids::take_id(&card, prefix, places);
        let place = card.need_text("place");
        if let Some(place) = &place
            && targets.iter().all(|target| target.id != place.value)
        {
            card.error(
                place.line,
                format!("there is no place \"{place}\""),
                "use the id of one of `places`",
            );
        }
        let judged = judged(&card);
        card.finish();
        cards.extend(id.zip(place).map(|(id, place)| Card {
            id,
            place: place.value,
            judged,
        }));
    }
    at_least_two(fields, "cards", cards.len());
    Sort {
        places: targets,
        cards,
    }
}

use saqbol::curriculum::steps::{Card, Place, Sort};
use saqbol::curriculum::{Judged, Kind};

use super::authored::{Authored, Report, thing};
use super::draft::{self, Draft, Reader, at_least_two};
use super::judged::judged;
use super::keys::{Role, StepKeys};
use crate::files::ids::{self, Places};
use crate::files::tags::Tags;
use crate::measure::cost::Cost;
use crate::measure::texts::Texts;
use crate::measure::thing::Thing;

pub const READER: Reader = Reader {
    name: "sort",
    item: false,
    read: |draft, places| Kind::Sort(read(draft, places)),
};

fn read(draft: &Draft, places: &mut Places) -> Sort {
    let (fields, prefix) = (draft.fields, draft.prefix());
    let mut targets = Vec::new();
    for place in fields.tables("places", "this place") {
        let id = ids::take_id(&place, &prefix, places);
        let alarm = place.flag("alarm");
        let art = draft::art(&place).map(|art| art.value);
        place.finish();
        targets.extend(id.map(|id| Place { id, alarm, art }));
    }
    at_least_two(fields, "places", targets.len());
    let mut cards = Vec::new();
    for card in fields.tables("cards", "this card") {
        let id = ids::take_id(&card, &prefix, places);
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
        let art = draft::art(&card);
        let tags = Tags::cue(&card);
        card.finish();
        places.tag_id(&prefix, id.as_deref(), tags);
        cards.extend(id.zip(place).map(|(id, place)| Card {
            id,
            place: place.value,
            judged,
            art: art.map(|art| art.value),
        }));
    }
    at_least_two(fields, "cards", cards.len());
    Sort {
        places: targets,
        cards,
    }
}

impl Authored for Sort {
    fn keys(&self, keys: &mut StepKeys) {
        for place in &self.places {
            keys.need(&place.id, Role::Option);
        }
        for card in &self.cards {
            keys.need(&card.id, Role::Option);
            keys.reason(&card.id);
        }
    }

    fn shown(&self, texts: &Texts) -> usize {
        let places: usize = self.places.iter().map(|p| texts.of(&p.id)).sum();
        let cards = self.cards.iter();
        let card = cards.map(|c| texts.of(&c.id) + texts.why(&c.id)).max();
        places + card.unwrap_or_default()
    }

    fn cost(&self, texts: &Texts) -> Cost {
        let places: usize = self.places.iter().map(|p| texts.of(&p.id)).sum();
        let cards = self.cards.iter();
        let cards: usize = cards.map(|c| texts.of(&c.id) + texts.why(&c.id)).sum();
        Cost {
            letters: places + cards,
            actions: self.cards.len(),
        }
    }

    fn ids(&self) -> Vec<String> {
        let cards = self.cards.iter().map(|c| c.id.clone());
        cards
            .chain(self.places.iter().map(|p| p.id.clone()))
            .collect()
    }

    fn pictures(&self) -> Vec<String> {
        let places = self.places.iter().map(|place| &place.art);
        let drawn = self.cards.iter().map(|card| &card.art).chain(places);
        drawn.flatten().cloned().collect()
    }

    fn judged(&self, step: &str) -> Vec<Thing> {
        let cards = self.cards.iter();
        cards
            .filter_map(|card| thing(format!("{step}.{}", card.id), card.judged))
            .collect()
    }

    fn check_alarms(&self, step: &str, report: Report) {
        let is_alarm = |place: &str| self.places.iter().any(|p| p.alarm && p.id == place);
        let judges = self.cards.iter().any(|card| card.judged.is_some());
        let alarms = self.places.iter().filter(|place| place.alarm).count();
        if judges && (alarms == 0 || alarms == self.places.len()) {
            report(
                step,
                "the places do not part risky from safe".into(),
                "give the risky places, and only them, `alarm = true`",
            );
            return;
        }
        for card in &self.cards {
            let key = format!("{step}.{}", card.id);
            match card.judged {
                Some(Judged::Sign(sign)) if !is_alarm(&card.place) => report(
                    &key,
                    format!("the sign {sign} belongs to a place without alarm"),
                    "use a place with `alarm = true`, or `looks_like` instead of `sign`",
                ),
                Some(Judged::Foil { looks_like, .. }) if is_alarm(&card.place) => report(
                    &key,
                    format!("what only looks like {looks_like} belongs to a place with alarm"),
                    "use a place without `alarm`, or `sign` instead of `looks_like`",
                ),
                _ => {}
            }
        }
    }
}

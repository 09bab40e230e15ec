use saqbol::curriculum::Kind;
use saqbol::curriculum::steps::{Map, MapPlace, Stop};

use super::alarms::{self, Answer};
use super::authored::{Authored, Report, thing};
use super::choice;
use super::draft::{Draft, Reader, at_least_two, point};
use super::judged::judged;
use super::keys::{Role, StepKeys};
use crate::files::Fields;
use crate::files::ids::{self, Places};
use crate::files::tags::Tags;
use crate::measure::cost::Cost;
use crate::measure::item::{self, Item};
use crate::measure::offer::{Offer, Reply};
use crate::measure::texts::Texts;
use crate::measure::thing::Thing;

pub const READER: Reader = Reader {
    name: "map",
    item: false,
    read: |draft, places| Kind::Map(read(draft, places)),
};

fn read(draft: &Draft, places: &mut Places) -> Map {
    let (fields, prefix) = (draft.fields, draft.prefix());
    let mut marks = Vec::new();
    for place in fields.tables("places", "this place") {
        let id = ids::take_id(&place, &prefix, places);
        let art = place.need_text("art");
        let at = point(&place);
        place.finish();
        if let (Some(id), Some(art), Some(at)) = (id, art, at) {
            let art = art.value;
            marks.push(MapPlace { id, art, at });
        }
    }
    let mut stops = Vec::new();
    for stop in fields.tables("stops", "this stop") {
        stops.extend(read_stop(&stop, draft, places));
        stop.finish();
    }
    if stops.is_empty() {
        fields.missing("stops", "[ … ]");
    }
    Map {
        places: marks,
        stops,
    }
}

fn read_stop(fields: &Fields, draft: &Draft, places: &mut Places) -> Option<Stop> {
    let prefix = &draft.prefix()[..];
    let id = ids::take_id(fields, prefix, places);
    let at = point(fields);
    let from = draft.sender(fields);
    let several = fields.flag("several");
    let judged = judged(fields);
    let tags = Tags::cue(fields);
    places.tag_id(prefix, id.as_deref(), tags);
    let under = format!("{prefix}{}-", id.as_deref().unwrap_or_default());
    let options = choice::options(fields, &under, false, places);
    at_least_two(fields, "options", options.len());
    Some(Stop {
        id: id?,
        at: at?,
        from,
        several,
        judged,
        options,
    })
}

/// The attribute of an option's words: a place's own, or the stop's and its own.
fn words(map: &Map, stop: &Stop, option: &str) -> String {
    match map.places.iter().any(|place| place.id == option) {
        true => option.to_string(),
        false => format!("{}-{option}", stop.id),
    }
}

impl Authored for Map {
    fn keys(&self, keys: &mut StepKeys) {
        for place in &self.places {
            keys.need(&place.id, Role::Title);
        }
        for stop in &self.stops {
            keys.need(&stop.id, Role::Prose);
            for option in &stop.options {
                let words = words(self, stop, &option.id);
                if words != option.id {
                    keys.need(&words, Role::Option);
                }
                if !stop.several {
                    keys.reason(&format!("{}-{}", stop.id, option.id));
                }
            }
            if stop.several {
                keys.reason(&stop.id);
            }
        }
    }

    fn shown(&self, texts: &Texts) -> usize {
        let of = |stop: &Stop| asked(self, stop, texts) + longest(stop, texts);
        self.stops.iter().map(of).max().unwrap_or_default()
    }

    fn cost(&self, texts: &Texts) -> Cost {
        let of = |stop: &Stop| asked(self, stop, texts) + longest(stop, texts);
        let several = self.stops.iter().filter(|stop| stop.several).count();
        Cost {
            letters: self.stops.iter().map(of).sum(),
            actions: self.stops.len() + several * 2,
        }
    }

    fn ids(&self) -> Vec<String> {
        let options = |stop: &Stop| {
            stop.options
                .iter()
                .map(|o| o.id.clone())
                .collect::<Vec<_>>()
        };
        let stops = self.stops.iter().map(|stop| stop.id.clone());
        stops.chain(self.stops.iter().flat_map(options)).collect()
    }

    fn judged(&self, step: &str) -> Vec<Thing> {
        let stops = self.stops.iter();
        stops
            .filter_map(|stop| thing(format!("{step}.{}", stop.id), stop.judged))
            .collect()
    }

    fn items(&self, step: &str) -> Vec<Item> {
        let single = self.stops.iter().filter(|stop| !stop.several);
        let items = single.filter_map(|stop| {
            let answers = stop.options.iter();
            item::of(answers.map(|o| (format!("{step}.{}", words(self, stop, &o.id)), o.right)))
        });
        items.collect()
    }

    fn offers(&self, step: &str) -> Vec<Offer> {
        let single = self.stops.iter().filter(|stop| !stop.several);
        let offers = single.map(|stop| {
            let replies = stop.options.iter().map(|option| Reply {
                place: format!("{step}.{}-{}", stop.id, option.id),
                ..Reply::of(
                    format!("{step}.{}", words(self, stop, &option.id)),
                    option.right,
                )
            });
            Offer {
                key: format!("{step}.{}", stop.id),
                replies: replies.collect(),
                mixed: false,
            }
        });
        offers.collect()
    }

    fn check_alarms(&self, step: &str, report: Report) {
        for stop in &self.stops {
            let answers = stop.options.iter().map(|option| Answer {
                id: &option.id,
                right: option.right,
                alarm: option.alarm,
            });
            let key = format!("{step}.{}", stop.id);
            alarms::check(&key, stop.judged, &answers.collect::<Vec<_>>(), report);
            if stop.judged.is_some() && stop.options.iter().all(|option| !option.right) {
                report(
                    &key,
                    "no option is right".into(),
                    "mark one with `right = true`",
                );
            }
        }
    }

    fn pictures(&self) -> Vec<String> {
        let places = self.places.iter();
        places
            .map(|place| format!("things/{}", place.art))
            .collect()
    }
}

/// What stands there at a stop.
fn asked(map: &Map, stop: &Stop, texts: &Texts) -> usize {
    let options = stop.options.iter();
    let options: usize = options.map(|o| texts.of(&words(map, stop, &o.id))).sum();
    texts.of(&stop.id) + options
}

/// The longest reason that opens at a stop.
fn longest(stop: &Stop, texts: &Texts) -> usize {
    let options = stop.options.iter().map(|o| format!("{}-{}", stop.id, o.id));
    let whys = options.map(|option| texts.why(&option));
    whys.max().unwrap_or_default().max(texts.why(&stop.id))
}

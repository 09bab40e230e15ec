use saqbol::curriculum::steps::{Happening, Timeline};
use saqbol::curriculum::{Judged, Kind};

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
    name: "timeline",
    item: false,
    read: |draft, places| Kind::Timeline(read(draft, places)),
};

fn read(draft: &Draft, places: &mut Places) -> Timeline {
    let fields = draft.fields;
    let flags = if fields.has("flags") {
        draft.ids("flags", places)
    } else {
        Vec::new()
    };
    let mut moments = Vec::new();
    for moment in fields.tables("moments", "this moment") {
        moments.extend(read_moment(&moment, &flags, draft, places));
        moment.finish();
    }
    at_least_two(fields, "moments", moments.len());
    Timeline { flags, moments }
}

fn read_moment(
    fields: &Fields,
    flags: &[String],
    draft: &Draft,
    places: &mut Places,
) -> Option<Happening> {
    let id = ids::take_id(fields, &draft.prefix(), places);
    let from = draft.sender(fields);
    let judged = judged(fields);
    let tags = Tags::cue(fields);
    places.tag_id(&draft.prefix(), id.as_deref(), tags);
    let flag = fields.text("flag");
    let is_sign = fields.has("sign");
    match &flag {
        Some(flag) if !flags.contains(&flag.value) => fields.error(
            flag.line,
            format!("there is no flag \"{flag}\""),
            "use one of `flags`",
        ),
        Some(flag) if !is_sign => fields.error(
            flag.line,
            "`flag` stands where there is no warning sign",
            "add `sign`, or remove `flag`",
        ),
        None if is_sign && !flags.is_empty() => fields.missing("flag", "\"…\""),
        _ => {}
    }
    Some(Happening {
        id: id?,
        from,
        judged,
        flag: flag.map(|flag| flag.value),
    })
}

impl Authored for Timeline {
    fn keys(&self, keys: &mut StepKeys) {
        for flag in &self.flags {
            keys.need(flag, Role::Option);
        }
        for moment in &self.moments {
            let told = match moment.from {
                Some(_) => Role::Bubble,
                None => Role::Prose,
            };
            keys.need(&moment.id, told);
            keys.need(&format!("{}-when", moment.id), Role::Title);
            if moment.judged.is_some() {
                keys.reason(&moment.id);
            }
        }
    }

    /// Bubbles are not counted.
    fn shown(&self, texts: &Texts) -> usize {
        let flags = self.flags.iter().map(|flag| texts.of(flag));
        let told = self.moments.iter().filter(|moment| moment.from.is_none());
        flags
            .chain(told.map(|moment| texts.of(&moment.id)))
            .sum::<usize>()
            + texts.longest_why(self.moments.iter().map(|moment| moment.id.as_str()))
    }

    fn cost(&self, texts: &Texts) -> Cost {
        let flags = self.flags.iter().map(|flag| texts.of(flag));
        let moments = self.moments.iter();
        let moments = moments.map(|moment| texts.of(&moment.id) + texts.why(&moment.id));
        let signs = Timeline::judged(self).filter(|(_, judged)| matches!(judged, Judged::Sign(_)));
        Cost {
            letters: flags.chain(moments).sum(),
            actions: 1 + signs.count() * 2,
        }
    }

    fn ids(&self) -> Vec<String> {
        let moments = self.moments.iter().map(|moment| moment.id.clone());
        moments.chain(self.flags.iter().cloned()).collect()
    }

    fn spoken(&self, step: &str) -> Vec<Spoken> {
        let moments = self.moments.iter();
        moments
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
        let moments = self.moments.iter();
        moments
            .filter_map(|moment| moment.from.as_deref())
            .collect()
    }

    fn judged(&self, step: &str) -> Vec<Thing> {
        let moments = self.moments.iter();
        moments
            .filter_map(|moment| thing(format!("{step}.{}", moment.id), moment.judged))
            .collect()
    }
}

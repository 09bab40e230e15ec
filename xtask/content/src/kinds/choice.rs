use saqbol::curriculum::Kind;
use saqbol::curriculum::steps::{Choice, ChoiceOption};

use super::alarms::{self, Answer};
use super::authored::{Authored, Report, thing};
use super::draft::{self, Draft, Reader, at_least_two};
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
    name: "choice",
    item: true,
    read: |draft, places| Kind::Choice(read(draft, places)),
};

fn read(draft: &Draft, places: &mut Places) -> Choice {
    let options = options(draft.fields, &draft.prefix(), true, places);
    at_least_two(draft.fields, "options", options.len());
    Choice {
        several: draft.fields.flag("several"),
        judged: judged(draft.fields),
        options,
    }
}

/// Reads the `options` of something that is chosen from: of a choice, of a stop on a map. `drawn`: each may have a picture.
pub fn options(
    fields: &Fields,
    prefix: &str,
    drawn: bool,
    places: &mut Places,
) -> Vec<ChoiceOption> {
    let mut options = Vec::new();
    for option in fields.tables("options", "this option") {
        let id = ids::take_id(&option, prefix, places);
        let (right, alarm) = (option.flag("right"), option.flag("alarm"));
        let art = if drawn { draft::art(&option) } else { None };
        let tags = Tags::does(&option);
        option.finish();
        places.tag_id(prefix, id.as_deref(), tags);
        options.extend(id.map(|id| ChoiceOption {
            id,
            right,
            alarm,
            art: art.map(|art| art.value),
        }));
    }
    options
}

impl Authored for Choice {
    fn keys(&self, keys: &mut StepKeys) {
        for option in &self.options {
            keys.need(&option.id, Role::Option);
            keys.reason(&option.id);
        }
    }

    fn shown(&self, texts: &Texts) -> usize {
        let options: usize = self.options.iter().map(|o| texts.of(&o.id)).sum();
        options + texts.longest_why(self.options.iter().map(|o| o.id.as_str()))
    }

    /// Of the reasons those open by themselves that belong to right options, and the longest other one.
    fn cost(&self, texts: &Texts) -> Cost {
        let options: usize = self.options.iter().map(|o| texts.of(&o.id)).sum();
        let right = || self.options.iter().filter(|o| o.right);
        let wrong = self.options.iter().filter(|o| !o.right);
        let reasons = right().map(|o| texts.why(&o.id)).sum::<usize>()
            + texts.longest_why(wrong.map(|o| o.id.as_str()));
        Cost {
            letters: options + reasons,
            actions: if self.several { 1 + right().count() } else { 1 },
        }
    }

    fn ids(&self) -> Vec<String> {
        self.options.iter().map(|o| o.id.clone()).collect()
    }

    fn pictures(&self) -> Vec<String> {
        let options = self.options.iter();
        options.filter_map(|option| option.art.clone()).collect()
    }

    fn judged(&self, step: &str) -> Vec<Thing> {
        thing(step.to_string(), self.judged).into_iter().collect()
    }

    fn items(&self, step: &str) -> Vec<Item> {
        if self.several {
            return Vec::new();
        }
        let options = self.options.iter();
        let answers = options.map(|o| (format!("{step}.{}", o.id), o.right));
        item::of(answers).into_iter().collect()
    }

    fn offers(&self, step: &str) -> Vec<Offer> {
        if self.several {
            return Vec::new();
        }
        let options = self.options.iter();
        let replies = options.map(|o| Reply::of(format!("{step}.{}", o.id), o.right));
        vec![Offer {
            key: step.to_string(),
            replies: replies.collect(),
            mixed: false,
        }]
    }

    fn check_alarms(&self, step: &str, report: Report) {
        let answers = self.options.iter().map(|option| Answer {
            id: &option.id,
            right: option.right,
            alarm: option.alarm,
        });
        alarms::check(step, self.judged, &answers.collect::<Vec<_>>(), report);
        if (self.judged.is_some() || self.several) && self.options.iter().all(|o| !o.right) {
            report(
                step,
                "no option is right".into(),
                "mark one with `right = true`",
            );
        }
    }
}

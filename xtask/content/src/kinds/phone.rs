use saqbol::curriculum::Kind;
use saqbol::curriculum::steps::{Phone, PhoneOption, PhoneSetting};

use super::authored::Authored;
use super::draft::{Draft, Reader, at_least_two};
use super::keys::{Role, StepKeys};
use crate::files::Fields;
use crate::files::ids::{self, Places};
use crate::measure::cost::Cost;
use crate::measure::texts::Texts;

pub const READER: Reader = Reader {
    name: "phone",
    item: false,
    read: |draft, places| Kind::Phone(read(draft, places)),
};

fn read(draft: &Draft, places: &mut Places) -> Phone {
    let mut settings = Vec::new();
    for setting in draft.fields.tables("settings", "this setting") {
        settings.extend(read_setting(&setting, &draft.prefix(), places));
        setting.finish();
    }
    at_least_two(draft.fields, "settings", settings.len());
    let well = |setting: &PhoneSetting| setting.is_right(&setting.now);
    if settings.len() > 1 && settings.iter().all(well) {
        draft.fields.error(
            draft.fields.line,
            "everything is well set before anybody has touched it",
            "let `now` of at least one setting be an option that is not right",
        );
    }
    Phone { settings }
}

fn read_setting(fields: &Fields, prefix: &str, places: &mut Places) -> Option<PhoneSetting> {
    let id = ids::take_id(fields, prefix, places);
    let art = fields.need_text("art");
    let now = fields.need_text("now");
    let under = format!("{prefix}{}-", id.as_deref().unwrap_or_default());
    let mut options = Vec::new();
    for option in fields.tables("options", "this option") {
        let id = ids::take_id(&option, &under, places);
        let right = option.flag("right");
        option.finish();
        options.extend(id.map(|id| PhoneOption { id, right }));
    }
    at_least_two(fields, "options", options.len());
    if options.len() > 1 && options.iter().all(|option| !option.right) {
        fields.error(
            fields.line,
            "no option is right",
            "mark one with `right = true`",
        );
    }
    if let Some(now) = &now
        && options.iter().all(|option| option.id != now.value)
    {
        fields.error(
            now.line,
            format!("there is no option \"{now}\""),
            "use the id of one of `options`",
        );
    }
    Some(PhoneSetting {
        id: id?,
        art: art?.value,
        now: now?.value,
        options,
    })
}

impl Authored for Phone {
    fn keys(&self, keys: &mut StepKeys) {
        for setting in &self.settings {
            keys.need(&setting.id, Role::Option);
            for option in &setting.options {
                keys.need(&format!("{}-{}", setting.id, option.id), Role::Option);
            }
            keys.reason(&setting.id);
        }
        keys.done();
    }

    /// The list with what is set, and a reason under each row that is not well.
    fn shown(&self, texts: &Texts) -> usize {
        let rows = self.settings.iter().map(|setting| {
            let first = setting.options.first();
            let set = first.map_or(0, |option| {
                texts.of(&format!("{}-{}", setting.id, option.id))
            });
            texts.of(&setting.id) + set
        });
        rows.sum::<usize>() + texts.longest_why(self.settings.iter().map(|s| s.id.as_str()))
    }

    fn cost(&self, texts: &Texts) -> Cost {
        let settings = self.settings.iter().map(|setting| {
            let options = setting.options.iter();
            let options = options.map(|o| texts.of(&format!("{}-{}", setting.id, o.id)));
            texts.of(&setting.id) + texts.why(&setting.id) + options.sum::<usize>()
        });
        let wrong = self.settings.iter().filter(|s| !s.is_right(&s.now)).count();
        Cost {
            letters: settings.sum::<usize>() + texts.of("done"),
            actions: 1 + wrong * 2,
        }
    }

    fn ids(&self) -> Vec<String> {
        let options = self.settings.iter().flat_map(|setting| &setting.options);
        options.map(|option| option.id.clone()).collect()
    }

    fn pictures(&self) -> Vec<String> {
        let settings = self.settings.iter();
        settings
            .map(|setting| format!("things/{}", setting.art))
            .collect()
    }
}

use saqbol::curriculum::steps::{Pick, Role as Helper};
use saqbol::curriculum::{Kind, Step};

use super::authored::{Authored, Criterion};
use super::draft::{Draft, Reader, at_least_two};
use super::keys::{Role, StepKeys};
use crate::files::ids::{self, Places};
use crate::measure::cost::Cost;
use crate::measure::texts::Texts;

pub const READER: Reader = Reader {
    name: "pick",
    item: true,
    read: |draft, places| Kind::Pick(read(draft, places)),
};

fn read(draft: &Draft, places: &mut Places) -> Pick {
    let fields = draft.fields;
    let least = fields.number("least");
    if least.is_none() && !fields.has("least") {
        fields.missing("least", "3");
    }
    let mut roles = Vec::new();
    for role in fields.tables("roles", "this role") {
        let id = ids::take_id(&role, &draft.prefix(), places);
        let family = role.flag("family");
        role.finish();
        roles.extend(id.map(|id| Helper { id, family }));
    }
    at_least_two(fields, "roles", roles.len());
    if !roles.is_empty() && roles.iter().all(|role| role.family) {
        fields.error(
            fields.line,
            "every role is family (criterion C11)",
            "offer helpers outside the family, too",
        );
    }
    let least = least.map_or(1, |least| least.value);
    if usize::try_from(least).unwrap_or(usize::MAX) > roles.len() {
        fields.error(
            fields.line,
            format!(
                "{least} roles are asked for and {} are on offer",
                roles.len()
            ),
            "offer more roles",
        );
    }
    Pick { least, roles }
}

impl Authored for Pick {
    fn keys(&self, keys: &mut StepKeys) {
        for role in &self.roles {
            keys.need(&role.id, Role::Option);
        }
        keys.done();
    }

    fn shown(&self, texts: &Texts) -> usize {
        self.roles.iter().map(|role| texts.of(&role.id)).sum()
    }

    fn cost(&self, texts: &Texts) -> Cost {
        Cost {
            letters: self.shown(texts) + texts.of("done"),
            actions: usize::try_from(self.least).unwrap_or(1) + 1,
        }
    }

    fn ids(&self) -> Vec<String> {
        self.roles.iter().map(|role| role.id.clone()).collect()
    }

    fn team(&self) -> Vec<String> {
        self.ids()
    }

    fn meets(&self, step: &Step, criterion: Criterion) -> Option<String> {
        let outside = self.roles.iter().filter(|role| !role.family).count();
        (criterion == Criterion::Helpers).then(|| {
            format!(
                "{} (at least {} of {}, {outside} outside the family)",
                step.id,
                self.least,
                self.roles.len()
            )
        })
    }
}

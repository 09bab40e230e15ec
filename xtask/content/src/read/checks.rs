use std::collections::BTreeMap;
use std::path::Path;

use saqbol::curriculum::{Asks, Band, CheckItem, Matched};

use super::languages::Language;
use super::step::{self, Scene};
use crate::files::ids::Places;
use crate::files::words::{self, Wording};
use crate::files::{Fields, Source};
use crate::problem::Problems;

/// The items of a band's entry, exit and delayed check (criterion C7).
#[derive(Clone, Debug)]
pub struct CheckPool {
    pub id: String,
    pub band: Band,
    pub items: Vec<CheckItem>,
    pub wordings: BTreeMap<String, Wording>,
    pub places: Places,
    pub file: String,
    /// Nothing of the structure had to be left out.
    pub whole: bool,
}

/// Reads `static/checks/<letter>/`; `None` where the band has no checks yet.
pub fn read(
    root: &Path,
    band: Band,
    languages: &[Language],
    problems: &Problems,
) -> Option<CheckPool> {
    let folder = format!("static/checks/{}", band.letter());
    let file = format!("{folder}/check.toml");
    if !root.join(&folder).is_dir() {
        return None;
    }
    let source = Source::read(root, &file, problems)?;
    let table = source.table(problems)?;
    let fields = Fields::new(&source, &table, "this check", problems);
    let mut places = Places::default();
    let id = fields.need_text("id");
    if let Some(written) = fields.need_text("band")
        && Band::from_letter(&written.value) != Some(band)
    {
        fields.error(
            written.line,
            format!("the band \"{written}\" is not the folder's"),
            format!("write \"{}\"", band.letter().to_uppercase()),
        );
    }
    let mut items = Vec::new();
    for item in fields.tables("item", "this item") {
        items.extend(read_item(&item, &mut places));
    }
    fields.finish();
    let wordings = languages.iter().map(|lang| {
        let file = format!("{folder}/{}.ftl", lang.code());
        (lang.code().to_string(), words::read(root, &file, problems))
    });
    Some(CheckPool {
        id: id.map(|id| id.value).unwrap_or_default(),
        band,
        items,
        wordings: wordings.collect(),
        places,
        whole: problems.errors_in(&file) == 0,
        file,
    })
}

fn read_item(fields: &Fields, places: &mut Places) -> Option<CheckItem> {
    let asks = fields.need_word("asks", &Asks::ALL.map(|asks| (asks.name(), asks)));
    let group = fields.text("group");
    let scene = Scene {
        people: &[],
        item: true,
    };
    let asks = asks?.value;
    if group.is_none() && asks.is_matched() {
        fields.missing("group", "\"…\"");
    }
    Some(CheckItem {
        form: Matched {
            asks,
            group: group.map(|group| group.value).unwrap_or_default(),
        },
        step: step::read(fields, &scene, places)?,
    })
}

pub mod kit;
mod reading;
mod softened;

use anyhow::{Context, Result, anyhow};
use saqbol::curriculum::{
    AdultIndex, Band, Booster, CheckEntry, CheckPool, CheckedLine, EndingEntry, HelpLine, Helper,
    Index, IndexEntry, Module, TeacherNotes, Team, Topic, Words, read_bundle, write_bundle,
};
use saqbol::language::Table;
use saqbol::language::hyphens::with_soft_hyphens;
use serde::Serialize;
use softened::softened;

use crate::interface::{self, Audience};
use crate::lesson::by_thought::by_thought;
use crate::lesson::{team, walk};
use crate::library::{Lesson, Library};
use crate::measure::cost;
use crate::read::checks as read;

/// One file that the app loads.
#[derive(Clone)]
pub struct Bundle {
    /// `ui.kk`, `adult.kk`, `path.b.kk`, `module.b2-free-skins.kk`, `boosters.…`, `teach.…`, `check.check-b.kk`,
    /// `read.tonight.kk`.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Compiles the library. The caller refuses to package one with errors; here nothing is left out but what is missing.
pub fn bundles(library: &Library) -> Result<Vec<Bundle>> {
    let mut bundles = Vec::new();
    for language in &library.languages {
        let code = language.code();
        let table = |audience| interface::table(&library.interface, audience, code);
        let ui = (table(Audience::Pupil), index(library, code));
        bundles.push(bundle(format!("ui.{code}"), &ui)?);
        for band in Band::ALL {
            let list = path(library, band, code);
            bundles.push(bundle(format!("path.{}.{code}", band.letter()), &list)?);
        }
        let known = AdultIndex {
            lines: checked_lines(library, code),
            pages: reading::entries(library, code),
            topics: topics(library, code),
            signs: Words::new(sign_names(library, code)),
        };
        let adult = (table(Audience::Adult), known);
        bundles.push(bundle(format!("adult.{code}"), &adult)?);
        for page in &library.reading {
            let read = reading::page(library, page, code);
            bundles.push(bundle(format!("read.{}.{code}", page.id), &read)?);
        }
        for lesson in &library.modules {
            let id = &lesson.module.id;
            let (walk, later) = apart(lesson, code);
            bundles.push(bundle(format!("module.{id}.{code}"), &walk)?);
            bundles.push(bundle(format!("boosters.{id}.{code}"), &later)?);
            let words = lesson.adult_words.get(code).map(softened);
            bundles.push(bundle(
                format!("teach.{id}.{code}"),
                &(&notes(library, lesson, code), words.unwrap_or_default()),
            )?);
        }
        for pool in &library.checks {
            let check = CheckPool {
                id: pool.id.clone(),
                band: pool.band,
                items: pool.items.clone(),
            };
            let words = check_words(pool, code, |_| true);
            bundles.push(bundle(
                format!("check.{}.{code}", pool.id),
                &(check, words),
            )?);
        }
    }
    Ok(bundles)
}

/// The background as a teacher reads it: whole references in the order of their first use, and their numbers where the
/// author wrote ids.
fn notes(library: &Library, lesson: &Lesson, lang: &str) -> TeacherNotes {
    let mut notes = lesson.background.clone();
    let own = std::mem::take(&mut notes.sources);
    let mut ids: Vec<String> = Vec::new();
    let chain = &mut notes.chain;
    for link in [&mut chain.risk, &mut chain.skill, &mut chain.behaviour] {
        for id in link {
            let at = ids.iter().position(|known| known == id).unwrap_or_else(|| {
                ids.push(id.clone());
                ids.len() - 1
            });
            *id = (at + 1).to_string();
        }
    }
    for id in own {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    notes.sources = ids.iter().map(|id| library.reference(id, lang)).collect();
    notes
}

fn check_words(pool: &read::CheckPool, lang: &str, wanted: fn(&str) -> bool) -> Words {
    let wording = pool.wordings.get(lang);
    let words = wording.map(|wording| wording.words(wanted));
    softened(&words.unwrap_or_default())
}

/// The walk with its words, and the boosters with theirs: nobody needs those before a week has passed.
fn apart(lesson: &Lesson, lang: &str) -> ((Module, Words), (Vec<Booster>, Words)) {
    let mut module = lesson.module.clone();
    let boosters = std::mem::take(&mut module.boosters);
    let items: Vec<&str> = boosters
        .iter()
        .flat_map(|booster| &booster.items)
        .map(|item| item.id.as_str())
        .collect();
    let words = lesson
        .words
        .get(lang)
        .map(|words| softened(&by_thought(&module, words)));
    let words = words.unwrap_or_default();
    let (later, now) = words
        .iter()
        .map(|(key, text)| (key.to_string(), text.to_string()))
        .partition(|(key, _): &(String, String)| {
            let id = key.split('.').next().unwrap_or_default();
            items.contains(&id)
        });
    ((module, Words::new(now)), (boosters, Words::new(later)))
}

fn bundle<T: Serialize>(name: String, value: &T) -> Result<Bundle> {
    let bytes = write_bundle(value).map_err(|error| anyhow!("{name}: {error}"))?;
    Ok(Bundle { name, bytes })
}

/// A language's messages and its index with the lists of all bands, as the app has them once all have come.
///
/// # Errors
/// If one of them is not among the bundles.
pub fn whole_index(bundles: &[Bundle], lang: &str) -> Result<(Table, Index)> {
    let find = |name: String| {
        let found = bundles.iter().find(|bundle| bundle.name == name);
        found.with_context(|| format!("there is no bundle {name}"))
    };
    let (table, mut index): (Table, Index) = read_bundle(&find(format!("ui.{lang}"))?.bytes)?;
    for band in Band::ALL {
        let list = find(format!("path.{}.{lang}", band.letter()))?;
        index.take(band, read_bundle(&list.bytes)?);
    }
    Ok((table, index))
}

/// What is known of a band's lessons before they are loaded.
fn path(library: &Library, band: Band, lang: &str) -> Vec<IndexEntry> {
    let lessons = library.modules.iter();
    let mine = lessons.filter(|lesson| lesson.module.band == band);
    mine.map(|lesson| entry(lesson, lang)).collect()
}

/// What the first screen of a language knows of checks and help lines.
fn index(library: &Library, lang: &str) -> Index {
    Index {
        modules: Vec::new(),
        checks: library
            .checks
            .iter()
            .map(|pool| CheckEntry {
                id: pool.id.clone(),
                band: pool.band,
                words: check_words(pool, lang, |key| key.starts_with("title")),
            })
            .collect(),
        help: help(library, lang),
        teams: teams(library, lang),
        lessons: Band::ALL
            .map(|band| {
                let modules = library.modules.iter().map(|lesson| lesson.module.band);
                u32::try_from(modules.filter(|of| *of == band).count()).unwrap_or(u32::MAX)
            })
            .into(),
    }
}

/// The steps in which helpers are chosen: who was chosen is shown long after the module's own bundle is gone.
fn teams(library: &Library, lang: &str) -> Vec<Team> {
    let mut teams = Vec::new();
    for lesson in &library.modules {
        let words = lesson.words.get(lang).cloned().unwrap_or_default();
        for step in &lesson.module.steps {
            let helpers = team::of(step).into_iter();
            let helpers: Vec<Helper> = helpers
                .map(|id| Helper {
                    name: words.of(&step.id, &id).to_string(),
                    id,
                })
                .collect();
            if !helpers.is_empty() {
                teams.push(Team {
                    module: lesson.module.id.clone(),
                    step: step.id.clone(),
                    helpers,
                });
            }
        }
    }
    teams
}

fn entry(lesson: &Lesson, lang: &str) -> IndexEntry {
    let module = &lesson.module;
    let words = lesson.words.get(lang).cloned().unwrap_or_default();
    let screens = module.steps.len() + walk::questions(module);
    let minutes = cost::whole_minutes(walk::minutes(module, &words));
    let words = softened(&words);
    IndexEntry {
        id: module.id.clone(),
        band: module.band,
        screens: u32::try_from(screens).unwrap_or(u32::MAX),
        minutes,
        boosters: u32::try_from(items(module)).unwrap_or(u32::MAX),
        title: words.get("title").to_string(),
        teaser: words.of("title", "teaser").to_string(),
        badge: lesson.badge.clone(),
        badge_name: words.of("title", "badge").to_string(),
        cliffhanger: words.of("title", "cliffhanger").to_string(),
        picture: module
            .steps
            .iter()
            .find_map(|step| step.picture.clone())
            .unwrap_or_default(),
        endings: endings(module, &words),
    }
}

/// The endings of a module's stories.
fn endings(module: &Module, words: &Words) -> Vec<EndingEntry> {
    let mut all = Vec::new();
    for step in &module.steps {
        for ending in step.kind.task().endings() {
            let key = [&step.id, "-", ending.id].concat();
            all.push(EndingEntry {
                step: step.id.clone(),
                id: ending.id.to_string(),
                title: words.of(&key, "title").to_string(),
                sticker: ending.sticker.to_string(),
                last: ending.last,
            });
        }
    }
    all
}

/// How many items the boosters of a module have together.
fn items(module: &Module) -> usize {
    module
        .boosters
        .iter()
        .map(|booster| booster.items.len())
        .sum()
}

/// What each module trains.
fn topics(library: &Library, lang: &str) -> Vec<Topic> {
    let modules = library.modules.iter();
    modules
        .map(|lesson| Topic {
            module: lesson.module.id.clone(),
            skill: lesson
                .words
                .get(lang)
                .map(|words| with_soft_hyphens(words.get("skill")))
                .unwrap_or_default(),
        })
        .collect()
}

/// How bands call the warning signs.
fn sign_names(library: &Library, lang: &str) -> Vec<(String, String)> {
    let names = library.lists.signs.all(lang).into_iter();
    names
        .map(|(key, name)| (key, with_soft_hyphens(&name)))
        .collect()
}

/// All lines of this country, for grown-ups.
fn checked_lines(library: &Library, lang: &str) -> Vec<CheckedLine> {
    let here = library.help.iter().filter(|line| line.country == "kz");
    let checked = here.map(|line| {
        let said = |key: &str| {
            let mut words = line.words.iter();
            words.find(|word| word.lang == lang && word.key == key)
        };
        let what = said("adult").or_else(|| said("what"));
        CheckedLine {
            number: line.number.clone(),
            what: what.map(|word| word.text.clone()).unwrap_or_default(),
            sure: line.is_sure(),
            source: line.source.clone(),
            verified_on: line.verified_on.clone(),
            called: line.called,
        }
    });
    checked.collect()
}

/// The lines that children may see.
fn help(library: &Library, lang: &str) -> Vec<HelpLine> {
    let sure = library.help.iter().filter(|line| line.is_sure());
    let compiled = sure.map(|line| {
        let words = line.words.iter();
        let words = words.filter(|word| word.lang == lang && word.key != "adult");
        HelpLine {
            id: line.id.clone(),
            country: line.country.to_string(),
            number: line.number.clone(),
            door: line.door.clone(),
            words: Words::new(words.map(|w| (w.key.to_string(), w.text.clone())).collect()),
        }
    });
    compiled.collect()
}

//! One lesson in one language, ready to be put into packages of any standard.

use anyhow::{Context, Result};
use content::{Bundle, Library};
use saqbol::curriculum::{Band, Module, Sign, write_bundle};
use saqbol::language::{Lang, plain};
use saqbol::ui::Pictures;

use super::notes::Notes;
use super::parts::Parts;
use super::trim;
use crate::build::cache::Cache;
use crate::ship::first;
use crate::ship::openings;
use crate::ship::pack::lzma;
use crate::ship::page::{self, Gaps, Script};
use crate::ship::single::{icon, together, with_data};

/// What packages are made of, whatever the standard. Texts are plain: no soft hyphens.
pub struct LessonPackage {
    /// The module's id, such as `b2-free-skins`: ASCII, and for ever.
    pub id: String,
    pub lang: Lang,
    pub band: Band,
    pub title: String,
    /// One or two sentences for whoever chooses lessons.
    pub description: String,
    /// How long the walk takes, in minutes, rounded up.
    pub minutes: u32,
    /// The warning signs that it trains, in its order, as its band calls them.
    pub signs: Vec<(Sign, String)>,
    /// What a teacher reads before it.
    pub notes: Notes,
    /// The cover's scene, by its id; empty if it has none.
    scene: String,
    /// The same as SVG, for a list of lessons.
    pub thumbnail: String,
    /// The page with all gaps filled but two: what speaks the standard, and the policy.
    page: String,
}

/// Where what speaks a standard stands in the page.
const ADAPTER: &str = "{{adapter}}";

impl LessonPackage {
    /// Packs a module in a language.
    ///
    /// # Errors
    /// If there is no such module, or something of it is missing.
    pub fn of(parts: &Parts, id: &str, lang: Lang, cache: &Cache) -> Result<LessonPackage> {
        let mut package = LessonPackage::told(&parts.library, &parts.bundles, id, lang)?;
        let mut lessons = parts.library.modules.iter();
        let lesson = lessons.find(|lesson| lesson.module.id == id);
        let lesson = lesson.with_context(|| format!("there is no module {id}"))?;
        let module = &lesson.module;
        let bundles = trim::bundles(&parts.bundles, module, lang.code())?;
        let openings = openings::alone(&parts.bundles, lang, id)?;
        let art = trim::art(&parts.art, module, &lesson.badge);
        let pictures = Pictures::new();
        let drawn = first::drawn(&openings, &bundles, &pictures, true)?;
        let listed: Vec<(&String, &String)> = art.iter().collect();
        let inside = [
            ("app".to_string(), lzma(cache, &parts.app.wasm)?),
            ("bundles".to_string(), lzma(cache, &together(&bundles)?)?),
            ("art".to_string(), lzma(cache, &write_bundle(&listed)?)?),
        ];
        let (styles, later) = match module.band {
            Band::A => (
                [&parts.styles[..], &parts.young].concat(),
                [&parts.later[..], &parts.later_young].concat(),
            ),
            _ => (parts.styles.clone(), parts.later.clone()),
        };
        package.page = page::without_policy(
            &parts.template,
            &openings,
            &Gaps {
                files: None,
                ahead: "",
                inside: &inside,
                first_screens: &first::inside(&drawn, cache)?,
                links: &icon(&art),
                worker: None,
                styles: &with_data(&styles, &parts.fonts, &art),
                boot: &[&parts.before[..], ADAPTER, &parts.after].concat(),
                script: Script::Inside(&parts.app.script),
                later: &later,
                pictures: &pictures,
                other: "",
                waits_with_calls: false,
                voice: "",
                alone: Some((id, &private(module))),
            },
        );
        let scene = parts.art.get(&format!("scenes/{}", package.scene));
        package.thumbnail = scene.cloned().unwrap_or_default();
        Ok(package)
    }

    /// What is said of a module in a language, without its page.
    ///
    /// # Errors
    /// If there is no such module.
    pub fn told(
        library: &Library,
        bundles: &[Bundle],
        id: &str,
        lang: Lang,
    ) -> Result<LessonPackage> {
        let (_, index) = content::whole_index(bundles, lang.code())?;
        let entry = index.entry(id);
        let entry = entry.with_context(|| format!("there is no module {id}"))?;
        let lesson = library.modules.iter().find(|one| one.module.id == id);
        let lesson = lesson.with_context(|| format!("there is no module {id}"))?;
        let signs = lesson.module.signs.iter();
        let named = signs.map(|sign| {
            let name = library.lists.signs.name(*sign, entry.band, lang.code());
            (*sign, plain(name.unwrap_or_default()))
        });
        Ok(LessonPackage {
            id: id.into(),
            lang,
            band: entry.band,
            title: plain(&entry.title),
            description: plain(&entry.teaser),
            minutes: entry.minutes,
            signs: named.collect(),
            notes: Notes::of(lesson, bundles, lang)?,
            scene: entry.picture.clone(),
            thumbnail: String::new(),
            page: String::new(),
        })
    }

    /// The page with a script that speaks a standard; `connect` is where it may send something.
    pub fn page(&self, adapter: &str, connect: &str) -> String {
        let page = self.page.replacen(ADAPTER, adapter, 1);
        page::with_policy(&page, connect)
    }
}

/// The ids of the steps whose answers are the learner's own business, with blanks between: no platform is given them.
pub fn private(module: &Module) -> String {
    let steps = module.steps.iter().chain(&module.quiz.pool);
    let own = steps.filter(|step| step.kind.task().is_private());
    own.map(|step| step.id.as_str())
        .collect::<Vec<_>>()
        .join(" ")
}

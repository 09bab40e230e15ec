//! The first screens of each module in each language, and help: what `static/page/first.js` shows while the app is still
//! on its way.

use std::collections::BTreeMap;
use std::rc::Rc;

use anyhow::{Result, ensure};
use content::Bundle;
use saqbol::curriculum::Index;
use saqbol::language::{Lang, Pupil};
use saqbol::ui::Pictures;
use saqbol::ui::prerender::{first_screens, help, reading};
use serde_json::Value;

use super::openings::Openings;
use super::pack::{base85, gzip};
use crate::build::cache::Cache;

/// What the names of the bundles of pages to read begin with.
pub const READ: &str = "read.";

/// The key of the screens that somebody goes on with who comes back.
const THEN: &str = "then";

/// What was drawn in one language: the id of a module or of a page to read, or `help`, and its screens as JSON.
type Drawn = BTreeMap<String, Value>;

/// Draws them with these addresses of pictures, by the language's code; `alone` for a page in a learning platform.
pub fn drawn(
    openings: &Openings,
    bundles: &[Bundle],
    pictures: &Pictures,
    alone: bool,
) -> Result<Vec<(&'static str, Drawn)>> {
    let mut all = Vec::new();
    for (lang, say, index, _) in &openings.speeches {
        let of = || (say.clone(), index.clone(), Rc::new(pictures.clone()));
        let mut parts = Drawn::new();
        if let Some(help) = help(*lang, alone, of()) {
            parts.insert("help".into(), serde_json::to_value(help)?);
        }
        for bundle in bundles {
            let id = bundle.name.strip_prefix("module.");
            let Some(id) = id.and_then(|id| id.strip_suffix(&format!(".{}", lang.code()))) else {
                continue;
            };
            let first = first_screens(*lang, id, &bundle.bytes, alone, of());
            if !first.screens.is_empty() {
                parts.insert(id.into(), serde_json::to_value(first)?);
            }
        }
        pages(*lang, bundles, of, &mut parts)?;
        all.push((lang.code(), parts));
    }
    Ok(all)
}

/// The pages to read, each as one screen under its id; none is called as a module is.
fn pages(
    lang: Lang,
    bundles: &[Bundle],
    of: impl Fn() -> (Rc<Pupil>, Rc<Index>, Rc<Pictures>),
    parts: &mut Drawn,
) -> Result<()> {
    let adult = format!("adult.{}", lang.code());
    let Some(adult) = bundles.iter().find(|bundle| bundle.name == adult) else {
        return Ok(());
    };
    for bundle in bundles {
        let id = bundle.name.strip_prefix(READ);
        let Some(id) = id.and_then(|id| id.strip_suffix(&format!(".{}", lang.code()))) else {
            continue;
        };
        if let Some(page) = reading(lang, id, &adult.bytes, &bundle.bytes, of()) {
            ensure!(
                !parts.contains_key(id),
                "static/reading/{id}: there is a module of that name"
            );
            let drawn = serde_json::json!({ "band": "", "opening": page, "screens": [] });
            parts.insert(id.into(), drawn);
        }
    }
    Ok(())
}

/// Whether something that was drawn is a page to read: it belongs to no band.
fn is_to_read(drawn: &Value) -> bool {
    drawn["band"] == ""
}

/// For the web folder: the name of each file, as `load.js` asks for it, and its bytes. What only somebody who comes back
/// goes on with is a file of its own: no first visit pays for it.
pub fn files(drawn: &[(&str, Drawn)]) -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    for (lang, parts) in drawn {
        for (part, json) in parts {
            let mut json = json.clone();
            let then = json.as_object_mut().and_then(|first| first.remove(THEN));
            if let Some(Value::Array(then)) = then.filter(|then| *then != Value::Array(Vec::new()))
            {
                json[THEN] = true.into();
                files.push((format!("{THEN}.{part}.{lang}"), serde_json::to_vec(&then)?));
            }
            files.push((format!("first.{part}.{lang}"), serde_json::to_vec(&json)?));
        }
    }
    Ok(files)
}

/// For the single file: the pages to read, which stand packed behind everything else.
pub fn to_read(drawn: &[(&str, Drawn)]) -> Result<Vec<Bundle>> {
    let mut pages = drawn.to_vec();
    for (_, parts) in &mut pages {
        parts.retain(|_, screens| is_to_read(screens));
    }
    let files = files(&pages)?.into_iter();
    Ok(files.map(|(name, bytes)| Bundle { name, bytes }).collect())
}

/// What of a language stands in the single file: openings and what is gone on with are left out, for nothing is fetched there
/// and the app follows soon. Pages to read stand elsewhere.
fn screens_alone(parts: &Drawn) -> Drawn {
    let mut parts = parts.clone();
    parts.retain(|_, screens| !is_to_read(screens));
    for screens in parts.values_mut().filter_map(Value::as_object_mut) {
        screens.remove("opening");
        screens.remove(THEN);
    }
    parts
}

/// For the single file: everything of a language's lessons together, in front of all that is large.
pub fn inside(drawn: &[(&str, Drawn)], cache: &Cache) -> Result<String> {
    let mut html = String::new();
    for (lang, parts) in drawn {
        let parts = screens_alone(parts);
        let packed = base85(&gzip(cache, &serde_json::to_vec(&parts)?)?);
        html.push_str(&format!(
            "<script type=\"application/octet-stream\" data-first=\"{lang}\">{packed}</script>\n"
        ));
    }
    Ok(html)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ship::openings;

    /// All words of a tree.
    fn words(tree: &Value) -> String {
        match tree {
            Value::String(text) => format!("{text} "),
            Value::Array(parts) => parts.iter().skip(2).map(words).collect(),
            _ => String::new(),
        }
    }

    /// Whoever has answered a first question goes on behind it, and may look back.
    fn goes_on(screens: &[Value], then: &Value, of: &str) {
        let asks = screens.last().unwrap().to_string().contains("\"option ");
        let then = then.as_array().unwrap();
        assert_eq!(asks, !then.is_empty(), "{of}");
        for screen in then {
            assert!(!screens.iter().any(|first| first[0] == screen[0]), "{of}");
            let words = words(&screen[1][0]);
            assert!(words.chars().count() > 60, "{of}");
            let drawn = screen[1][0].to_string();
            let back = drawn.split("\"walk-back\"").next().unwrap();
            assert!(
                !back.rsplit('{').next().unwrap().contains("disabled"),
                "{of}"
            );
        }
    }

    #[test]
    fn every_module_has_first_screens_in_every_language() {
        let (library, _) = content::read(&crate::root());
        let bundles = content::bundles(&library).unwrap();
        let openings = openings::openings(&bundles).unwrap();
        let all = drawn(&openings, &bundles, &Pictures::new(), false).unwrap();
        assert_eq!(all.len(), openings.speeches.len());
        for (lang, parts) in &all {
            let modules = bundles.iter().filter(|bundle| {
                bundle.name.starts_with("module.") && bundle.name.ends_with(&format!(".{lang}"))
            });
            let pages = bundles.iter().filter(|bundle| {
                bundle.name.starts_with(READ) && bundle.name.ends_with(&format!(".{lang}"))
            });
            let (mut read, mut played) = (0, 0);
            for screens in parts.values() {
                match is_to_read(screens) {
                    true => read += 1,
                    false => played += 1,
                }
            }
            assert_eq!(played, modules.count() + 1, "{lang}: with help");
            assert_eq!(read, pages.count(), "{lang}");
            // A page to read has all its words.
            assert!(words(&parts["tonight"]["opening"]).contains("112"));
            assert!(words(&parts["tonight"]["opening"]).chars().count() > 2000);
            assert!(words(&parts["help"]).contains("112"));
            // In the single file the same stands without what only the web folder needs, and no page to read.
            let inside = screens_alone(parts);
            assert_eq!(inside.len(), played, "{lang}");
            let lessons = parts.iter();
            let lessons = lessons.filter(|(part, drawn)| *part != "help" && !is_to_read(drawn));
            for (part, screens) in lessons {
                assert_eq!(screens["band"], part[..1]);
                let opening = screens["opening"].to_string();
                assert!(opening.contains("\"start\""), "{part}.{lang}: {opening}");
                let inside = &inside[part];
                assert_eq!(inside["screens"], screens["screens"], "{part}.{lang}");
                assert!(inside["opening"].is_null() && inside[THEN].is_null());
                let then = &screens["then"];
                let screens = screens["screens"].as_array().unwrap();
                assert!(!screens.is_empty(), "{part}.{lang}");
                goes_on(screens, then, &format!("{part}.{lang}"));
                let mut before = String::new();
                for (at, screen) in screens.iter().enumerate() {
                    let pages = screen[1].as_array().unwrap();
                    assert!([1, 4].contains(&pages.len()), "{part}.{lang}");
                    let last = at + 1 == screens.len();
                    assert!(
                        pages.len() == 1 || last,
                        "cards to arrange ask for something"
                    );
                    let words = words(&pages[0]);
                    assert!(
                        words.chars().count() > 60 && words != before,
                        "{part}.{lang}"
                    );
                    // The first has nothing behind it; each of them can be left.
                    let drawn = pages[0].to_string();
                    let back = drawn.split("\"walk-back\"").next().unwrap();
                    let back = back.rsplit('{').next().unwrap();
                    assert_eq!(back.contains("disabled"), at == 0, "{part}.{lang}: {back}");
                    let next = drawn.split("\"walk-next\"").next().unwrap();
                    let next = next.rsplit('{').next().unwrap();
                    assert!(last || !next.contains("disabled"), "{part}.{lang}");
                    before = words;
                }
            }
        }
    }
}

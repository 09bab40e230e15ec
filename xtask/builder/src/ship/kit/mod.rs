//! The kit on paper for a school or a ministry: pages that need nothing but themselves, what a server is told, and what the
//! pilot is counted with.

mod labels;
mod sheet;

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use content::{KitPage, Publisher, Release};
use saqbol::language::{Adult, Lang};

use super::file::File;
use super::hosting;
use super::openings::Openings;
use sheet::{Sheet, text};

/// What the kit on paper is made of.
pub struct Kit {
    pub pages: Vec<KitPage>,
    /// Codes of its languages.
    pub languages: Vec<String>,
    pub publisher: Publisher,
    /// Which version it is.
    pub release: Release,
    /// Its style sheet, with the app's light colours.
    pub style: String,
    /// What lies beside the pilot's protocol, by name.
    pub pilot: Vec<(String, Vec<u8>)>,
}

/// All files of the kit, by their path in its folder. The same source gives the same bytes. `art` has pictures by their id.
pub fn files(kit: &Kit, openings: &Openings, art: &BTreeMap<String, String>) -> Result<Vec<File>> {
    let mut files = Vec::new();
    let mut add = |path: &str, bytes: Vec<u8>| {
        files.push(File {
            path: path.to_string(),
            bytes,
        });
    };
    let version = kit.release.line();
    let sheet = |code: &str| -> Result<Sheet> {
        let (lang, say) = speech(openings, code)?;
        Ok(Sheet {
            art,
            style: kit.style.trim(),
            publisher: &kit.publisher,
            lang,
            say,
            version: &version,
        })
    };
    let mut lists = String::new();
    for code in &kit.languages {
        let sheet = sheet(code)?;
        let mut list = String::new();
        for page in kit.pages.iter().filter(|page| page.lang == *code) {
            let path = format!("{code}/{}.html", page.id);
            list.push_str(&format!(
                "<li><a href=\"{path}\">{}</a><p>{}</p></li>",
                text(&page.page.title),
                text(&page.teaser)
            ));
            add(&path, sheet.page(page).into_bytes());
        }
        lists.push_str(&format!(
            "<section lang=\"{code}\"><h2>{}</h2><p>{}</p><ul>{list}</ul></section>",
            text(sheet.say.kit_title()),
            text(sheet.say.kit_lead())
        ));
    }
    if let Some(first) = kit.languages.first() {
        let sheet = sheet(first)?;
        let list = format!("<div class=\"list\">{lists}</div>");
        let page = sheet.whole("list", sheet.say.kit_title(), "Сақ бол!", &list);
        add("index.html", page.into_bytes());
    }
    add("server/nginx.conf", hosting::nginx().into_bytes());
    add("server/apache.htaccess", hosting::apache().into_bytes());
    add("server/web.config", hosting::iis().into_bytes());
    for (name, bytes) in &kit.pilot {
        add(&format!("pilot/{name}"), bytes.clone());
    }
    add("pilot/labels.csv", labels::table(openings).into_bytes());
    add("version.txt", [&version, "\n"].concat().into_bytes());
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// A language of the app and its messages for adults, by its code.
fn speech<'a>(openings: &'a Openings, code: &str) -> Result<(Lang, &'a Adult)> {
    let mut all = openings.speeches.iter();
    let found = all.find(|(lang, ..)| lang.code() == code);
    let (lang, _, _, say) = found.with_context(|| format!("there is no language {code}"))?;
    Ok((*lang, say))
}

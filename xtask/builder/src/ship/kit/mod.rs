//! The kit on paper for a school or a ministry: pages that need nothing but themselves, what a server is told, and what the
//! pilot is counted with.

mod labels;
mod sheet;

use anyhow::{Context, Result};
use saqbol::language::{Adult, Lang, plain};

use super::file::File;
use super::hosting;
use super::page::escape;
use super::site::Site;
use sheet::Sheet;

/// All files of the kit, by their path in its folder. The same source gives the same bytes.
pub fn files(site: &Site) -> Result<Vec<File>> {
    let kit = &site.kit;
    let mut files = Vec::new();
    let mut add = |path: &str, bytes: Vec<u8>| {
        files.push(File {
            path: path.to_string(),
            bytes,
        });
    };
    let mut lists = String::new();
    for code in &kit.languages {
        let (lang, say) = speech(site, code)?;
        let sheet = Sheet {
            site,
            lang,
            say,
            version: site.release.line(),
        };
        let mut list = String::new();
        for page in kit.pages.iter().filter(|page| page.lang == *code) {
            let path = format!("{code}/{}.html", page.id);
            list.push_str(&format!(
                "<li><a href=\"{path}\">{}</a><p>{}</p></li>",
                escape(&page.page.title),
                escape(&page.teaser)
            ));
            add(&path, sheet.page(page).into_bytes());
        }
        lists.push_str(&format!(
            "<section lang=\"{code}\"><h2>{}</h2><p>{}</p><ul>{list}</ul></section>",
            escape(say.kit_title()),
            escape(say.kit_lead())
        ));
    }
    if let Some(first) = kit.languages.first() {
        let (lang, say) = speech(site, first)?;
        let sheet = Sheet {
            site,
            lang,
            say,
            version: site.release.line(),
        };
        let title = plain(say.kit_title());
        let list = format!("<div class=\"list\">{lists}</div>");
        add(
            "index.html",
            sheet.whole("list", &title, "Сақ бол!", &list).into_bytes(),
        );
    }
    add("server/nginx.conf", hosting::nginx().into_bytes());
    add("server/apache.htaccess", hosting::apache().into_bytes());
    add("server/web.config", hosting::iis().into_bytes());
    for (name, bytes) in &kit.pilot {
        add(&format!("pilot/{name}"), bytes.clone());
    }
    add("pilot/labels.csv", labels::table(site).into_bytes());
    add(
        "version.txt",
        [&site.release.line(), "\n"].concat().into_bytes(),
    );
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// A language of the app and its messages for adults, by its code.
fn speech<'a>(site: &'a Site, code: &str) -> Result<(Lang, &'a Adult)> {
    let mut all = site.openings.speeches.iter();
    let found = all.find(|(lang, ..)| lang.code() == code);
    let (lang, _, _, say) = found.with_context(|| format!("there is no language {code}"))?;
    Ok((*lang, say))
}

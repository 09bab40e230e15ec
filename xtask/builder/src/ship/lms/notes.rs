//! What a teacher reads before a lesson: its plan, and the task for home. It is no part of what is learnt: it reports nothing,
//! and no progress counts it.

use anyhow::{Context, Result};
use content::{Bundle, Lesson};
use saqbol::curriculum::{AdultIndex, Index, Words, paragraphs, read_bundle};
use saqbol::language::{Adult, Lang, Pupil, Table, plain};

use crate::ship::openings::escape;

const STYLE: &str = "body{max-width:44rem;margin:1rem auto;padding:0 1rem;background:#fff;color:#111;\
    font:1rem/1.5 system-ui,sans-serif}li{margin:.3rem 0}";

/// Texts are plain: no soft hyphens.
#[derive(Debug, Default)]
pub struct Notes {
    /// "For teachers: …", with the lesson's title.
    pub title: String,
    /// A page that needs nothing but itself and has no script.
    pub page: String,
    /// The same as lines, where a standard has no place for a page.
    pub text: String,
}

impl Notes {
    /// Gathers what teachers are told of a lesson in a language. The answers to its questions are left out: whoever learns may
    /// open the page as well.
    ///
    /// # Errors
    /// If a bundle of messages is missing.
    pub fn of(lesson: &Lesson, bundles: &[Bundle], lang: Lang) -> Result<Notes> {
        let code = lang.code();
        let find = |kind: &str| {
            let name = format!("{kind}.{code}");
            let found = bundles.iter().find(|bundle| bundle.name == name);
            found.with_context(|| format!("there is no bundle {name}"))
        };
        let (table, _): (Table, AdultIndex) = read_bundle(&find("adult")?.bytes)?;
        let say = Adult::new(table, lang.plural());
        let (table, _): (Table, Index) = read_bundle(&find("ui")?.bytes)?;
        let pupil = Pupil::new(table, lang.plural());
        let (plan, words) = (lesson.adult_words.get(code), lesson.words.get(code));
        let of = |attribute: &str| plan.map_or("", |words| words.of("plan", attribute));
        let told = |words: Option<&Words>, id: &str| -> String {
            words.map_or("", |words| words.get(id)).into()
        };
        let parts = [
            (say.teach_plan_goal(), told(plan, "plan")),
            (say.teach_plan_before(), of("before").into()),
            (say.teach_plan_minutes(), of("minutes").into()),
            (say.teach_plan_ask(), of("ask").into()),
            (say.teach_plan_told(), of("told").into()),
            (say.teach_plan_home(), of("home").into()),
            (pupil.end_family(), told(words, "family")),
        ];
        let title = plain(&format!("{}: {}", say.teach_title(), told(words, "title")));
        let (mut page, mut text) = (head(code, &title), String::new());
        for (name, said) in parts.iter().filter(|(_, said)| !said.trim().is_empty()) {
            let name = plain(name);
            page += &format!("<h2>{}</h2>\n", escape(&name));
            text += &format!("{name}:\n");
            let lines: Vec<String> = paragraphs(said)
                .iter()
                .flat_map(|paragraph| paragraph.lines())
                .map(|line| plain(line.trim()))
                .collect();
            let list = lines.len() > 1;
            page += if list { "<ul>\n" } else { "" };
            for line in &lines {
                let tag = if list { "li" } else { "p" };
                page += &format!("<{tag}>{}</{tag}>\n", escape(line));
                text += &format!("{line}\n");
            }
            page += if list { "</ul>\n" } else { "" };
        }
        page += &format!(
            "<p><small>{}</small></p>\n",
            escape(&plain(say.teach_honest()))
        );
        Ok(Notes {
            title,
            page,
            text: text.trim().into(),
        })
    }
}

fn head(code: &str, title: &str) -> String {
    let title = escape(title);
    format!(
        "<!doctype html>\n<html lang=\"{code}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n<h1>{title}</h1>\n"
    )
}

//! What the page shows before the app is here, drawn by Yew on the host.

use std::rc::Rc;

use anyhow::{Context, Result};
use content::Bundle;
use saqbol::curriculum::{AdultIndex, Index, read_bundle};
use saqbol::language::{Adult, Lang, Pupil, Table, plain};
use saqbol::ui::{AppProps, Pictures, Route, draw};

/// What the page shows before the app is here, as far as it does not depend on the build.
pub struct Openings {
    pub(super) speeches: Vec<(Lang, Rc<Pupil>, Rc<Index>, Adult)>,
}

/// Reads the messages of each language back from the bundles that will be shipped.
pub fn openings(bundles: &[Bundle]) -> Result<Openings> {
    in_languages(bundles, Lang::all(), Index::clone)
}

/// The same in one language, for a page with one lesson.
pub fn alone(bundles: &[Bundle], lang: Lang, module: &str) -> Result<Openings> {
    in_languages(bundles, [lang].into_iter(), |index| index.only(module))
}

fn in_languages(
    bundles: &[Bundle],
    languages: impl Iterator<Item = Lang>,
    index: impl Fn(&Index) -> Index,
) -> Result<Openings> {
    let speeches = languages
        .map(|lang| {
            let find = |kind: &str| {
                let name = format!("{kind}.{}", lang.code());
                let mut all = bundles.iter();
                all.find(|bundle| bundle.name == name)
                    .with_context(|| format!("there is no bundle {name}"))
            };
            let (table, shelf) = content::whole_index(bundles, lang.code())?;
            // What only the page itself says stands with the adults' messages: the app need not load it.
            let (page, _): (Table, AdultIndex) = read_bundle(&find("adult")?.bytes)?;
            Ok((
                lang,
                Rc::new(Pupil::new(table, lang.plural())),
                Rc::new(index(&shelf)),
                Adult::new(page, lang.plural()),
            ))
        })
        .collect::<Result<_>>()?;
    Ok(Openings { speeches })
}

impl Openings {
    /// The templates for each language: the opening, the neutral shell, what is said when something breaks.
    pub fn templates(&self, pictures: &Pictures, alone: bool, waits_with_calls: bool) -> String {
        let mut html = String::new();
        // Where pictures come with the app there is none without it.
        let saq = match pictures.get("saq/worried") {
            Some(address) => format!(
                "<img class=\"picture guide\" src=\"{address}\" alt=\"\" width=\"120\" height=\"120\">"
            ),
            None => String::new(),
        };
        for (lang, say, shelf, page) in &self.speeches {
            let code = lang.code();
            let pictures = Rc::new(pictures.clone());
            let (messages, index) = (say.clone(), shelf.clone());
            let opening = draw(AppProps::new(
                *lang,
                Route::Opening,
                messages,
                index,
                pictures,
            ));
            // A lesson alone has no opening before it.
            if !alone {
                html.push_str(&format!(
                    "<template id=\"opening-{code}\">{opening}</template>\n"
                ));
            }
            let exit = format!(
                "<button class=\"button quiet quick-exit\">{}</button>",
                escape(say.exit())
            );
            let meanwhile = match waits_with_calls {
                true => format!(
                    "<p class=\"waiting-calls\">{}</p>",
                    calls(shelf, &["112", "102", "111"])
                ),
                false => String::new(),
            };
            html.push_str(&format!(
                "<template id=\"shell-{code}\"><div class=\"page\"><header class=\"top-bar\">{exit}</header><main><p class=\"waiting\" role=\"status\">{}</p>{meanwhile}</main></div></template>\n\
                 <template id=\"neutral-{code}\"><b>{}</b><i>{}{}</i></template>\n",
                escape(say.app_loading()),
                escape(&plain(page.neutral_title())),
                escape(&plain(page.neutral_again())),
                if alone { escape(&[" ", &plain(say.help_exit_alone())].concat()) } else { String::new() }
            ));
            // Help must not wait for the app.
            let calls = calls(shelf, &["111", "112"]);
            let sentences: String = [
                ("bundle", say.sorry_bundle()),
                ("wasm", page.sorry_wasm()),
                ("stopped", page.sorry_stopped()),
            ]
            .iter()
            .map(|(kind, text)| format!("<p data-kind=\"{kind}\">{}</p>", escape(text)))
            .collect();
            html.push_str(&format!(
                "<template id=\"sorry-{code}\"><div class=\"card sorry\">{saq}<h2>{}</h2>{sentences}<button class=\"button primary\">{}</button><button class=\"button home\">{}</button><p class=\"calls\">{}: {calls}</p>{exit}</div></template>\n",
                escape(&plain(page.sorry_title())),
                escape(say.sorry_retry()),
                escape(say.home()),
                escape(say.help_title())
            ));
        }
        html
    }

    /// What stands in browsers that are too old, or have no scripts: the name, the cub, a sentence in every language,
    /// whom to call, and small below it which versions will do.
    pub fn old(&self, pictures: &Pictures) -> String {
        // Elsewhere nobody sees it, and it is not loaded.
        let saq = pictures
            .get("saq/worried")
            .map_or(String::new(), |address| {
                format!(
                    "<img src=\"{address}\" alt=\"\" width=\"120\" height=\"120\" loading=\"lazy\">"
                )
            });
        let mut html = format!("<p>{saq}<b>Сақ бол!</b></p>");
        let mut versions = String::new();
        for (lang, _, _, page) in &self.speeches {
            let sentence = page.sorry_old();
            let (first, rest) = sentence.split_once(". ").unwrap_or((sentence, ""));
            let code = lang.code();
            let first = escape(first.trim_end_matches('.'));
            html += &format!("<p lang=\"{code}\"><strong>{first}.</strong></p>");
            versions += &format!("<p lang=\"{code}\"><small>{}</small></p>", escape(rest));
        }
        if let Some((_, _, shelf, _)) = self.speeches.first() {
            html += &format!("<p>{}</p>", calls(shelf, &["111", "112", "102"]));
        }
        html + &versions
    }
}

/// Links that call lines of Kazakhstan: of those that children are shown, the given numbers.
fn calls(shelf: &Index, numbers: &[&str]) -> String {
    let line = |number: &&str| {
        let mut lines = shelf.help.iter();
        lines.find(|line| line.country == "kz" && line.number == *number)
    };
    let lines = numbers.iter().filter_map(line);
    lines
        .map(|line| {
            format!(
                "<a class=\"button help-button\" href=\"tel:{0}\">{0}</a>",
                escape(&line.number)
            )
        })
        .collect()
}

/// A text between marks.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

//! The page itself: the openings drawn by Yew on the host, the policy, the gaps of `index.html`.

use std::collections::BTreeMap;
use std::rc::Rc;

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use saqbol::curriculum::{AdultIndex, Index, read_bundle};
use saqbol::language::{Adult, Lang, Pupil, Table, plain};
use saqbol::ui::{AppProps, Pictures, Route, draw};
use sha2::{Digest, Sha256};

use content::Bundle;

use super::pack::base85;

/// What the page shows before the app is here, as far as it does not depend on the build.
pub struct Openings {
    pub(super) speeches: Vec<(Lang, Rc<Pupil>, Rc<Index>, Adult)>,
}

/// What a build puts into the gaps of the page.
pub struct Gaps<'a> {
    /// What the names of files end with, where there are any: `app`, `b` (bundles), `art`.
    pub files: Option<&'a BTreeMap<&'static str, String>>,
    /// The script that asks for a lesson's first screens; used only where there are files.
    pub ahead: &'a str,
    /// Parts that are inside the page: name and packed bytes.
    pub inside: &'a [(String, Vec<u8>)],
    /// The lessons' first screens, where they stand in the page itself.
    pub first_screens: &'a str,
    pub links: &'a str,
    pub worker: Option<&'a str>,
    pub styles: &'a str,
    pub boot: &'a str,
    /// The script that binds the wasm to the page, and where it is a file of its own.
    pub script: Script<'a>,
    /// A function's body: what brings the script that is not needed for the first screen.
    pub later: &'a str,
    pub pictures: &'a Pictures,
    /// The build's other page, as seen from this one; empty where there is none.
    pub other: &'a str,
    /// Whether whom to call stands there while the app is on its way: a parent at night may be on a slow line.
    pub waits_with_calls: bool,
    /// The languages that a voice was recorded in, with their versions; empty where nobody has recorded.
    pub voice: &'a str,
    /// The module of a lesson alone, and which of its steps are the learner's own business.
    pub alone: Option<(&'a str, &'a str)>,
}

/// The script that defines `wasm_bindgen`.
pub enum Script<'a> {
    /// It stands in the page.
    Inside(&'a str),
    /// A file beside the page, a module that gives it as its default: the first words do not wait for it.
    Beside(&'a str),
}

impl Script<'_> {
    /// The module in a file beside the page.
    pub fn module(script: &str) -> String {
        format!("{};export default wasm_bindgen", bare(script))
    }

    /// What the page's last script begins with: how the app's start comes to it.
    fn text(&self) -> String {
        match self {
            Script::Inside(script) => format!(
                "{};window.saqbol&&(saqbol.bind=()=>Promise.resolve(wasm_bindgen));",
                bare(script)
            ),
            Script::Beside(path) => format!(
                "window.saqbol&&(saqbol.bind=()=>import('./{path}').then((script)=>script.default));"
            ),
        }
    }
}

fn bare(script: &str) -> &str {
    script.trim().trim_end_matches(';')
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
    fn templates(&self, pictures: &Pictures, alone: bool, waits_with_calls: bool) -> String {
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

    /// What stands in browsers that are too old, or have no scripts: the name, a sentence in every language, and whom to call.
    fn old(&self) -> String {
        let mut html = String::from("<p><b>Сақ бол!</b></p>");
        for (lang, _, _, page) in &self.speeches {
            let sentence = page.sorry_old();
            let (first, rest) = sentence.split_once(". ").unwrap_or((sentence, ""));
            html += &format!(
                "<p lang=\"{}\"><strong>{}.</strong> {}</p>",
                lang.code(),
                escape(first.trim_end_matches('.')),
                escape(rest)
            );
        }
        if let Some((_, _, shelf, _)) = self.speeches.first() {
            html += &format!("<p>{}</p>", calls(shelf, &["111", "112", "102"]));
        }
        html
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

/// Fills the gaps of the page. Every script and style in it is named by its hash in the policy.
pub fn write(template: &str, openings: &Openings, gaps: &Gaps) -> String {
    let (parts, connect) = match (gaps.files, gaps.voice) {
        (Some(_), _) => (Parts::OnSite, "'self'"),
        (None, "") => (Parts::Inside, "'none'"),
        (None, _) => (Parts::InsideButVoice, "'none'"),
    };
    let page = without_policy(template, openings, gaps);
    let policy = policy(&page, parts, connect);
    page.replacen("{{policy}}", &policy, 1)
}

/// Fills the last gap of a page that has everything inside: `connect` is where it may send what it has to say.
pub fn with_policy(page: &str, connect: &str) -> String {
    page.replacen("{{policy}}", &policy(page, Parts::Inside, connect), 1)
}

/// Fills all gaps of the page but the policy.
pub fn without_policy(template: &str, openings: &Openings, gaps: &Gaps) -> String {
    let languages: Vec<&str> = openings
        .speeches
        .iter()
        .map(|(lang, ..)| lang.code())
        .collect();
    let files = gaps.files.map_or(String::new(), |files| {
        let json = serde_json::to_string(files).unwrap_or_default();
        format!(
            "<script type=\"application/json\" id=\"files\">{json}</script>\n<script>{}</script>",
            gaps.ahead
        )
    });
    let inside: String = gaps
        .inside
        .iter()
        .map(|(name, bytes)| {
            format!(
                "<script type=\"application/octet-stream\" data-name=\"{name}\">{}</script>\n",
                base85(bytes)
            )
        })
        .collect();
    let worker = gaps
        .worker
        .map_or(String::new(), |worker| format!(" data-worker=\"{worker}\""));
    let other = match gaps.other {
        "" => String::new(),
        other => format!(" data-other=\"{other}\""),
    };
    let voice = match gaps.voice {
        "" => String::new(),
        voice => format!(" data-voice=\"{voice}\""),
    };
    let alone = gaps.alone.map_or(String::new(), |(module, own)| {
        format!(" data-lms=\"{module}\" data-private=\"{own}\"")
    });
    // The policy comes last: it names the hashes of what stands in the page by then.
    [
        ("{{languages}}", languages.join(" ").as_str()),
        ("{{worker}}", &[worker, other, voice, alone].concat()),
        ("{{links}}", gaps.links),
        ("{{styles}}", gaps.styles),
        ("{{files}}", &files),
        ("{{boot}}", gaps.boot),
        ("{{old}}", &openings.old()),
        (
            "{{templates}}",
            &[
                &openings.templates(gaps.pictures, gaps.alone.is_some(), gaps.waits_with_calls),
                gaps.first_screens,
            ]
            .concat(),
        ),
        ("{{bundles}}", &inside),
        (
            "{{later}}",
            &format!("window.saqbol&&(saqbol.later=()=>{{{}}});", gaps.later),
        ),
        ("{{script}}", &gaps.script.text()),
    ]
    .iter()
    .fold(template.to_string(), |page, (gap, text)| {
        page.replacen(gap, text, 1)
    })
}

/// Where a page has its parts from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Parts {
    /// From files of its site.
    OnSite,
    /// They are inside it.
    Inside,
    /// They are inside it but for what was recorded: that lies beside it, in pages that hand it over.
    InsideButVoice,
}

/// The Content-Security-Policy: nothing from elsewhere, no script or style but those of the page, no raw HTML.
fn policy(page: &str, parts: Parts, connect: &str) -> String {
    let web = parts == Parts::OnSite;
    let scripts = hashes(page, "<script>", "</script>");
    let styles = hashes(page, "<style>", "</style>");
    let mut rules = vec![
        "default-src 'none'".to_string(),
        format!(
            "script-src {}'wasm-unsafe-eval' {scripts}",
            // The script that comes later is a file of its own.
            if web { "'self' " } else { "" }
        ),
        format!("style-src {styles}"),
        "base-uri 'none'".into(),
        "form-action 'none'".into(),
        "require-trusted-types-for 'script'".into(),
        format!("connect-src {connect}"),
    ];
    if web {
        rules.extend(
            [
                "img-src 'self' blob:",
                "font-src 'self'",
                "manifest-src 'self'",
                "worker-src 'self'",
                "trusted-types saqbol-worker",
            ]
            .map(String::from),
        );
    } else {
        rules.extend(
            [
                "img-src data: blob:",
                "font-src data:",
                "trusted-types 'none'",
            ]
            .map(String::from),
        );
        if parts == Parts::InsideButVoice {
            rules.push("frame-src 'self'".into());
        }
    }
    rules.join("; ")
}

/// The hash sources of everything between two marks.
pub fn hashes(page: &str, open: &str, close: &str) -> String {
    page.split(open)
        .skip(1)
        .filter_map(|rest| rest.split(close).next())
        .map(|body| {
            format!(
                "'sha256-{}'",
                BASE64.encode(Sha256::digest(body.as_bytes()))
            )
        })
        .collect::<Vec<_>>()
        .join(" ")
}

/// A text between marks.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use saqbol::curriculum::{Band, IndexEntry};

    /// The pages that can be drawn without a browser, with the real messages and an index that does not change.
    #[test]
    fn pages_look_as_they_did() {
        let (library, _) = content::read(&crate::root());
        let bundles = content::bundles(&library).expect("the bundles compile");
        let speeches = openings(&bundles).expect("they are read back").speeches;
        let index = Rc::new(Index {
            modules: vec![IndexEntry {
                id: "b2-free-skins".into(),
                band: Band::B,
                screens: 12,
                minutes: 8,
                boosters: 10,
                title: "Title <b>".into(),
                teaser: "Teaser".into(),
                picture: "b2-arena".into(),
                badge: "hook".into(),
                badge_name: "Badge".into(),
                cliffhanger: "And then?".into(),
                endings: Vec::new(),
            }],
            checks: Vec::new(),
            help: Vec::new(),
            teams: Vec::new(),
            lessons: vec![0, 1, 0],
        });
        for (lang, say, ..) in speeches {
            for (name, route) in [
                ("opening", Route::Opening),
                ("lessons", Route::Learn(Band::B)),
                ("no-lessons", Route::Learn(Band::A)),
                ("module", Route::Module("b2-free-skins".into())),
                ("missing", Route::Missing),
            ] {
                let pictures = Rc::new(Pictures::new());
                let (say, index) = (say.clone(), index.clone());
                let html = draw(AppProps::new(lang, route, say, index, pictures));
                assert!(!html.contains("<b>"), "text is text: {html}");
                insta::assert_snapshot!(
                    format!("{name}-{}", lang.code()),
                    html.replace("><", ">\n<")
                );
            }
        }
    }
}

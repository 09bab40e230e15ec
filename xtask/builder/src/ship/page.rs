//! The page itself: the gaps of `index.html`, and what fills them.

use std::collections::BTreeMap;

use saqbol::ui::Pictures;

use super::openings::Openings;
use super::pack::base85;
use super::policy::{Parts, policy};

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
        ("{{old}}", &openings.old(gaps.pictures)),
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

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use saqbol::curriculum::{Band, Index, IndexEntry};
    use saqbol::ui::{AppProps, Pictures, Route, draw};

    use crate::ship::openings::openings;

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

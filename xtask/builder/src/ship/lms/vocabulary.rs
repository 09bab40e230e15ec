//! What is told of a lesson in every language, whichever the package's: names of situations, answers, signs and verbs, for
//! statements of xAPI; and the ids by which they are known for ever.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use content::Lesson;
use saqbol::curriculum::{Index, Sign, Step, read_bundle};
use saqbol::language::{Lang, Pupil, Table, plain};
use serde::Serialize;

use super::parts::Parts;

/// A text by language.
pub type LanguageMap = BTreeMap<&'static str, String>;

/// What all our ids begin with. xAPI wants IRIs. A `urn:` would need a registered namespace, a `tag:` a host or an address of
/// ours, and some platforms refuse both, because they look for `//` (Kolibri does). `.invalid` is reserved for ever (RFC 6761):
/// the name leads nowhere and can come to belong to nobody. The scripts `cmi5.js` and `kolibri.js` have it too.
pub const OURS: &str = "https://saqbol.invalid/";
/// What the standards' own ids begin with.
pub const ADL: &str = "http://adlnet.gov/expapi/";

/// The id of a lesson in a language.
pub fn lesson_id(module: &str, lang: Lang) -> String {
    format!("{OURS}{module}/{}", lang.code())
}

/// The id of something in a module, in whichever language it was met: a situation by its step, a sign as `f2`.
pub fn part_id(module: &str, part: &str) -> String {
    format!("{OURS}{module}/{part}")
}

/// How a sign is called among ids.
pub fn sign_part(sign: Sign) -> String {
    format!("f{}", sign.number())
}

/// A verb that lessons say, and when it is said (for whoever reads the profile).
pub struct Verb {
    pub name: &'static str,
    pub when: &'static str,
}

/// In the order in which a session has them.
pub const VERBS: [Verb; 6] = [
    Verb {
        name: "initialized",
        when: "Once a session, when the lesson can be used.",
    },
    Verb {
        name: "completed",
        when: "Once a registration, when the lesson was walked to its end for the first time.",
    },
    Verb {
        name: "passed",
        when: "Only where the platform has set a mastery score and it was reached: once a registration. Nothing is ever failed.",
    },
    Verb {
        name: "answered",
        when: "Behind completed, once for each situation: how it was judged first.",
    },
    Verb {
        name: "scored",
        when: "After the situations: once for each warning sign that was met (the share that was noticed), and once for the lesson.",
    },
    Verb {
        name: "terminated",
        when: "Once a session, as its last word: when the page of a finished lesson goes, or by the way back to the platform.",
    },
];

/// The names of the verbs.
///
/// # Errors
/// If `static/lms/verbs.json` is not what it should be.
pub fn verbs() -> Result<BTreeMap<&'static str, LanguageMap>> {
    const FILE: &str = include_str!("../../../../../static/lms/verbs.json");
    serde_json::from_str(FILE).context("static/lms/verbs.json")
}

#[derive(Serialize)]
struct Choice {
    id: &'static str,
    description: LanguageMap,
}

/// What the script of a package has to know, as JSON with these names.
#[derive(Serialize)]
pub struct Vocabulary {
    pub module: String,
    verbs: BTreeMap<&'static str, LanguageMap>,
    /// The three answers to a situation: `a` it is fine, `b` I check first, `c` I stop and tell.
    choices: Vec<Choice>,
    /// The situations, by step.
    pub items: BTreeMap<String, LanguageMap>,
    /// The warning signs, as `f2`.
    pub signs: BTreeMap<String, LanguageMap>,
    /// What the way back to the platform says, in the package's language.
    leave: String,
}

impl Vocabulary {
    /// Gathers what is told of a module.
    ///
    /// # Errors
    /// If a bundle of messages is missing.
    pub fn of(parts: &Parts, lesson: &Lesson, lang: Lang) -> Result<Vocabulary> {
        let says: Vec<(Lang, Pupil)> = Lang::all()
            .map(|lang| Ok((lang, messages(parts, lang)?)))
            .collect::<Result<_>>()?;
        let said = |text: fn(&Pupil) -> &str| -> LanguageMap {
            says.iter()
                .map(|(lang, say)| (lang.code(), plain(text(say))))
                .collect()
        };
        let module = &lesson.module;
        let steps = module.steps.iter().chain(&module.quiz.pool);
        let situations = steps.filter(|step| step.kind.scaled().is_some());
        let items = situations.map(|step| (step.id.clone(), names(lesson, step)));
        let signs = module.signs.iter().map(|sign| {
            let names = Lang::all().filter_map(|lang| {
                let name = parts
                    .library
                    .lists
                    .signs
                    .name(*sign, module.band, lang.code())?;
                Some((lang.code(), plain(name)))
            });
            (sign_part(*sign), names.collect())
        });
        let own = says.iter().find(|(one, _)| *one == lang);
        Ok(Vocabulary {
            module: module.id.clone(),
            verbs: verbs()?,
            choices: vec![
                Choice {
                    id: "a",
                    description: said(Pupil::answer_fine),
                },
                Choice {
                    id: "b",
                    description: said(Pupil::answer_check),
                },
                Choice {
                    id: "c",
                    description: said(Pupil::answer_stop),
                },
            ],
            items: items.collect(),
            signs: signs.collect(),
            leave: own
                .map(|(_, say)| plain(say.walk_leave()))
                .unwrap_or_default(),
        })
    }

    /// A script that gives it to the page. Nothing in it can end the script's element.
    ///
    /// # Errors
    /// Never, in truth: there is nothing but texts.
    pub fn script(&self) -> Result<String> {
        let json = serde_json::to_string(self)?.replace('<', "\\u003c");
        Ok(format!("if(window.saqbol)saqbol.words={json};\n"))
    }
}

/// The pupils' messages of a language.
///
/// # Errors
/// If its bundle is missing.
pub fn messages(parts: &Parts, lang: Lang) -> Result<Pupil> {
    let name = format!("ui.{}", lang.code());
    let found = parts.bundles.iter().find(|bundle| bundle.name == name);
    let bundle = found.with_context(|| format!("there is no bundle {name}"))?;
    let (table, _): (Table, Index) = read_bundle(&bundle.bytes)?;
    Ok(Pupil::new(table, lang.plural()))
}

/// What a situation says, on one line; its title where it says nothing itself.
fn names(lesson: &Lesson, step: &Step) -> LanguageMap {
    let name = |lang: Lang| {
        let words = lesson.words.get(lang.code())?;
        let text = [words.get(&step.id), words.of(&step.id, "title")];
        let text = text
            .into_iter()
            .find(|text| !text.is_empty())
            .unwrap_or(&step.id);
        let line = plain(text).split_whitespace().collect::<Vec<_>>().join(" ");
        Some((lang.code(), line))
    };
    Lang::all().filter_map(name).collect()
}

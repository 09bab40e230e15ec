//! The page that whoever keeps a record store reads: every verb, every id and every document of the lessons for cmi5.

use anyhow::Result;
use saqbol::language::Lang;

use super::parts::Parts;
use super::vocabulary::{ADL, LanguageMap, OURS, VERBS, Vocabulary, lesson_id, part_id, verbs};

const HEAD: &str = "<!doctype html>
<html lang=\"en\">
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width\">
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">
<title>Saqbol: what its lessons tell in cmi5</title>
<style>
body { font: 16px/1.5 sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
td, th { border: 1px solid #ccc; padding: .3rem .6rem; text-align: left; vertical-align: top; }
code { overflow-wrap: anywhere; }
</style>
<h1>Saqbol: what its lessons tell in cmi5</h1>
";

/// The page.
///
/// # Errors
/// If a bundle of messages is missing.
pub fn page(parts: &Parts) -> Result<String> {
    let mut html = HEAD.to_string();
    html += &format!(
        "<p>Each lesson is a course with one assignable unit: <code>moveOn</code> is Completed, there is no mastery score. All \
         ids below begin with <code>{OURS}</code>. They are names, not addresses: <code>.invalid</code> leads nowhere and can \
         belong to nobody (RFC 6761). The object of cmi5's own statements is the activity id of the launch.</p>\n"
    );
    html += "<p>Nothing but ids, letters and numbers is told; no name, no text of a learner's. Answers that are a learner's own \
             business are told to nobody. The lesson asks no other address than those of its launch. It reads \
             <code>LMS.LaunchData</code> and <code>cmi5LearnerPreferences</code>, and keeps one state document, \
             <code>saqbol</code>: the walk, the score, whether the lesson was completed and passed, and the ids of statements whose \
             answer was not seen; the next session asks the store for those, so that nothing is said twice or lost.</p>\n";
    html += "<p>The score, 0 to 1, is how well dangers were told from what is safe: 1 is every danger told from everything safe, \
             0.5 is what somebody gets who stops at everything, trusts everything, or guesses.</p>\n";
    html += "<h2>Verbs</h2>\n<table><tr><th>id<th>names<th>when\n";
    let display = verbs()?;
    for verb in &VERBS {
        let names = display.get(verb.name).cloned().unwrap_or_default();
        html += &row(&format!("{ADL}verbs/{}", verb.name), &names, verb.when);
    }
    html += "</table>\n<h2>Answers</h2>\n<p>To every situation: <code>a</code> it is fine, <code>b</code> I check first, \
             <code>c</code> I stop and tell. Situations are activities of the type <code>cmi.interaction</code> \
             (<code>choice</code>), warning signs of the type <code>objective</code>.</p>\n";
    for lesson in &parts.library.modules {
        let id = &lesson.module.id;
        let vocabulary = Vocabulary::of(parts, lesson, Lang::first())?;
        html += &format!(
            "<h2>{}</h2>\n<table><tr><th>id<th>names<th>what\n",
            escape(id)
        );
        for lang in Lang::all() {
            let title = lesson
                .words
                .get(lang.code())
                .map(|words| words.get("title").to_string());
            let title = LanguageMap::from([(
                lang.code(),
                saqbol::language::plain(&title.unwrap_or_default()),
            )]);
            html += &row(
                &lesson_id(id, lang),
                &title,
                "the lesson: the publisher's id of the unit",
            );
        }
        for (step, names) in &vocabulary.items {
            html += &row(&part_id(id, step), names, "a situation");
        }
        for (sign, names) in &vocabulary.signs {
            html += &row(&part_id(id, sign), names, "a warning sign");
        }
        html += "</table>\n";
    }
    Ok(html)
}

fn row(id: &str, names: &LanguageMap, what: &str) -> String {
    let names: Vec<String> = Lang::all()
        .filter_map(|lang| Some((lang.code(), names.get(lang.code())?)))
        .map(|(code, name)| format!("<span lang=\"{code}\">{}</span>", escape(name)))
        .collect();
    format!(
        "<tr><td><code>{}</code><td>{}<td>{}\n",
        escape(id),
        names.join("<br>"),
        escape(what)
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

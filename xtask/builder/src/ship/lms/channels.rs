//! The channels for Kolibri: one of each language, and one of all.

use std::path::Path;

use anyhow::{Context, Result};
use saqbol::curriculum::Band;
use saqbol::language::{Lang, Pupil, plain};

use super::kolibri::{self, Channel, Lesson, Picture, Words};
use super::lesson::LessonPackage;
use super::parts::Parts;
use super::standard::{PAGE, Standard, no_words};
use super::vocabulary::messages;
use super::zipped;
use crate::say;

/// A lesson in a channel: a zip with a page, and no manifest.
pub const KOLIBRI: Standard = Standard {
    name: "kolibri",
    adapter: "kolibri",
    connect: "'none'",
    files: |_| Ok(Vec::new()),
    words: no_words,
};

/// As many characters as Kolibri keeps of a channel's description.
const MOST: usize = 400;

/// Writes the channels of these lessons into a folder, in place of what was there.
///
/// # Errors
/// If the folder cannot be written.
pub fn write(
    folder: &Path,
    parts: &Parts,
    mut lessons: Vec<(LessonPackage, Vec<u8>)>,
) -> Result<()> {
    if folder.exists() {
        std::fs::remove_dir_all(folder)?;
    }
    // They come in the order in which they were packed.
    lessons.sort_by(|(a, _), (b, _)| (a.lang.code(), &a.id).cmp(&(b.lang.code(), &b.id)));
    let says: Vec<(Lang, Pupil)> = Lang::all()
        .map(|lang| Ok((lang, messages(parts, lang)?)))
        .collect::<Result<_>>()?;
    let say = |lang: Lang| {
        says.iter()
            .find(|(one, _)| *one == lang)
            .map(|(_, say)| say)
    };
    let icon = parts.art.get("icon").context("the icon is missing")?;
    let icon = picture(icon);
    let notes: Vec<Vec<u8>> = lessons
        .iter()
        .map(|(lesson, _)| zipped::zip(&[(PAGE, lesson.notes.page.clone().into_bytes())]))
        .collect::<Result<_>>()?;
    let listed: Vec<Lesson> = lessons
        .iter()
        .zip(&notes)
        .flat_map(|((lesson, zip), notes)| listed(lesson, zip, notes))
        .collect();
    let band = |lang: Lang, band: Band| {
        let count = listed
            .iter()
            .filter(|one| one.lang == lang && one.band == band && !one.for_coaches)
            .count();
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        say(lang).map_or_else(
            || words("", ""),
            |say| {
                let title = match band {
                    Band::A => say.band_a(),
                    Band::B => say.band_b(),
                    Band::C => say.band_c(),
                };
                words(title, &say.band_lessons(count))
            },
        )
    };
    let language = |lang: Lang| words(lang.name(), say(lang).map_or("", Pupil::app_tagline));
    let here = |lang: &Lang| listed.iter().any(|one| one.lang == *lang);
    let mut ids = Vec::new();
    for lang in Lang::all().filter(here) {
        let own = say(lang).context("a language has its messages")?;
        let title = format!("{} · {}", own.app_name(), lang.name());
        let whole = words(&title, own.app_tagline());
        let channel =
            Channel::of_language(lang, whole, icon, version(), |of| band(lang, of), &listed);
        ids.push((kolibri::write(folder, &channel)?, lang.name().to_string()));
    }
    let names: Vec<&str> = Lang::all().filter(here).map(Lang::name).collect();
    if names.len() > 1 {
        let names = names.join(", ");
        let first = say(Lang::first()).context("a language has its messages")?;
        let taglines: Vec<&str> = says.iter().map(|(_, say)| say.app_tagline()).collect();
        let whole = words(
            &format!("{} · {names}", first.app_name()),
            &taglines.join(" · "),
        );
        let channel = Channel::of_all(whole, icon, version(), language, band, &listed);
        ids.push((kolibri::write(folder, &channel)?, names));
    }
    for (id, what) in ids {
        say::hint(&format!("{}/: channel {id}, {what}", folder.display()));
    }
    Ok(())
}

fn version() -> u32 {
    kolibri::version_number(env!("CARGO_PKG_VERSION"))
}

fn words(title: &str, description: &str) -> Words {
    Words {
        title: plain(title),
        description: plain(description).chars().take(MOST).collect(),
    }
}

fn picture(svg: &str) -> Option<Picture<'_>> {
    (!svg.is_empty()).then_some(Picture {
        extension: "svg",
        bytes: svg.as_bytes(),
    })
}

/// A lesson, and beside it what its teacher reads.
fn listed<'a>(lesson: &'a LessonPackage, zip: &'a [u8], notes: &'a [u8]) -> [Lesson<'a>; 2] {
    let own = Lesson {
        module: &lesson.id,
        band: lesson.band,
        lang: lesson.lang,
        words: words(&lesson.title, &lesson.description),
        picture: picture(&lesson.thumbnail),
        minutes: lesson.minutes,
        zip,
        for_coaches: false,
    };
    let read = Lesson {
        words: words(&lesson.notes.title, ""),
        zip: notes,
        for_coaches: true,
        ..own.clone()
    };
    [own, read]
}

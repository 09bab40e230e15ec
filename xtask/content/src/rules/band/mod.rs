//! The lesson pattern: what only a band as a whole can show (P2, P3, P4, P10), and what its answers give away.

mod leaks;
mod signs_given;
mod whole;

use saqbol::curriculum::Band;

use crate::files::tags::Offender;
use crate::library::Library;
use crate::pattern::{cues, offenders, shares};
use crate::problem::Problems;
use whole::Whole;

/// Checks a band.
pub fn check(library: &Library, band: Band, problems: &Problems) {
    let Some(whole) = Whole::of(library, band, problems) else {
        return;
    };
    for language in &library.languages {
        leaks::check(library, &whole, language.code());
    }
    shared(&whole);
    passwords(&whole);
    pressing(&whole);
    if band == Band::A {
        signs_given::check(&whole);
    }
}

/// P2 over the band.
fn shared(band: &Whole) {
    let all = shares::Shares::of(&band.lessons);
    let lessons = band.lessons.iter();
    let worst = lessons.max_by_key(|lesson| shares::Shares::of(&[lesson]).wrong().len());
    for (sort, count, (least, most)) in all.wrong() {
        if let Some(lesson) = worst {
            band.report(
                lesson,
                "quiz",
                "shares",
                format!("{count} of {} situations are {} (P2)", all.all, sort.name()),
                &format!("make it {least} to {most}"),
            );
        }
    }
}

/// P4: no kind of cue is a password for safe.
fn passwords(band: &Whole) {
    for (cue, count) in cues::counted(&band.lessons) {
        if !count.is_password() {
            continue;
        }
        let mut lessons = band.lessons.iter();
        let place = lessons.find_map(|lesson| {
            let carried = cues::carried(lesson).into_iter();
            let mut keys = carried.filter(|one| one.cue == cue).map(|one| one.key);
            Some((lesson, keys.next()?))
        });
        if let Some((lesson, key)) = place {
            band.report(
                lesson,
                &key,
                &format!("cue-{cue}"),
                format!(
                    "the cue \"{cue}\" is true {} times, false {} and open {} (P4): a password for safe",
                    count.truly, count.falsely, count.open
                ),
                "let it be a false claim, or one that nobody can see yet, at least a third as often as it is true",
            );
        }
    }
}

/// P10: who presses.
fn pressing(band: &Whole) {
    let counts = offenders::counted(&band.lessons);
    let all: usize = counts.values().sum();
    let of = |kind| counts.get(&kind).copied().unwrap_or_default();
    let first = |wanted: Offender| {
        let mut lessons = band.lessons.iter();
        lessons.find_map(|lesson| {
            let mut kinds = offenders::kinds(lesson).into_iter();
            let (id, _) = kinds.find(|(_, kinds)| kinds.contains(&wanted))?;
            Some((*lesson, id.to_string()))
        })
    };
    let unknown = of(Offender::Unknown);
    if unknown * 3 > all
        && let Some((lesson, key)) = first(Offender::Unknown)
    {
        band.report(
            lesson,
            &key,
            "offenders",
            format!("{unknown} of {all} times somebody unknown presses (P10)"),
            "let it be at most a third: most who harm children are known to them",
        );
    }
    let known = of(Offender::Known);
    if known * 3 < all
        && let Some(lesson) = band.lessons.first()
    {
        band.report(
            lesson,
            "signs",
            "offenders-known",
            format!("{known} of {all} times somebody whom the child knows presses (P10)"),
            "let it be at least a third: a coach, a relative, a neighbour, an older pupil",
        );
    }
}

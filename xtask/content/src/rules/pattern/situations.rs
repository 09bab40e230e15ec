use crate::pattern::{cues, held, offenders, shares};
use crate::rules::case::Case;
use crate::rules::findings::Findings;

/// P2, P4, P10 of the situations and of the cast.
pub fn check(case: &Case) {
    let lesson = case.lesson;
    let mut tags = Findings::new(case, "tags");
    for id in cues::unsaid(lesson) {
        tags.add(
            id,
            format!("the situation \"{id}\" does not say which reassuring cue it carries (P4)"),
            "add `cue = \"adult-knows\"`, or `cue = \"none\"`",
        );
    }
    for cue in cues::carried(lesson)
        .iter()
        .filter(|cue| cue.held.is_none())
    {
        tags.add(
            &cue.key,
            format!(
                "nobody can tell whether the cue \"{}\" of `{}` is true",
                cue.cue, cue.key
            ),
            "add `cue_is = \"true\"`, \"false\" or \"open\": nothing is judged here",
        );
    }
    for person in offenders::unsaid(lesson) {
        tags.add(
            &["who-", person].concat(),
            format!("the offender \"{person}\" has no kind (P10)"),
            "add `offender = \"known\"`, \"unknown\", \"peer\" or \"group\"",
        );
    }
    for id in offenders::nobody(lesson) {
        tags.add(
            id,
            format!("the danger in \"{id}\" comes from nobody (P10)"),
            "add `offender = \"known\"` (or unknown, peer, group), or let an offender of the cast be on its surface",
        );
    }
    tags.report();
    // Without situations there are no shares of them.
    if held::module(lesson) {
        let shares = shares::Shares::of(&[lesson]);
        for (sort, count, (least, most)) in shares.wrong() {
            case.error(
                "quiz",
                format!(
                    "{count} of the module's {} situations are {} (P2)",
                    shares.all,
                    sort.name()
                ),
                format!("make it {least} to {most}"),
            );
        }
    }
}

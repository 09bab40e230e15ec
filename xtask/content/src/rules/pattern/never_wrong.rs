use crate::files::tags::Does;
use crate::kinds;
use crate::measure::offer::Reply;
use crate::read::acts::{self, Act};
use crate::rules::case::Case;
use crate::rules::findings::Findings;

/// P1: nothing marks telling, asking, leaving or blocking as a mistake. P10: nobody is praised for confronting.
pub fn check(case: &Case) {
    let lesson = case.lesson;
    let mut marked = Findings::new(case, "marked");
    let mut unsaid = Findings::new(case, "unsaid");
    let mut confronting = Findings::new(case, "confronting");
    let offers = lesson.module.all_steps();
    let offers = offers.flat_map(|step| kinds::of(step).offers(&step.id));
    for reply in offers.flat_map(|offer| offer.replies).filter(|r| r.whole) {
        let said = lesson.places.tags(&reply.place).does;
        let does = said.or(reply.rehearses.map(Does::from));
        match does {
            Some(does) if reply.marked && does.is_never_wrong() => marked.add(
                &reply.place,
                format!(
                    "`{}` does \"{}\" and is marked as a mistake (P1)",
                    reply.place,
                    does.name()
                ),
                "let it be right, or on something safe take `alarm` and `right = false` away and let the reason say why nothing was wrong",
            ),
            Some(Does::Confront) if reply.right => confronting.add(
                &reply.place,
                format!("`{}` confronts somebody and is right (P10)", reply.place),
                "let No, leaving or telling out of their sight be right",
            ),
            None if reply.marked => {
                if let Some((lang, act)) = sounds(case, &reply) {
                    unsaid.add(
                        &reply.place,
                        format!(
                            "`{}` is marked as a mistake and sounds like \"{act}\" in {lang} (P1)",
                            reply.place
                        ),
                        "say what it does, `does = \"…\"` (\"answer\" if it is none of these), or let it be right",
                    );
                }
            }
            _ => {}
        }
    }
    for step in lesson.module.all_steps() {
        let said = lesson.places.has(&[&step.id, ":before"].concat());
        if kinds::of(step).is_ordered() && !said {
            unsaid.add(
                &step.id,
                format!("\"{}\" does not say which orders matter (P1)", step.id),
                "add `before = [[\"save\", \"block\"]]`: whoever tells first has not made a mistake",
            );
        }
    }
    marked.report();
    unsaid.report();
    confronting.report();
}

/// The first language in which an answer's words say that it tells, asks a grown-up, leaves or blocks.
fn sounds(case: &Case, reply: &Reply) -> Option<(&'static str, &'static str)> {
    case.wordings().find_map(|(language, wording)| {
        let acts = acts::of(
            &case.library.lists.acts,
            language.code(),
            wording.get(&reply.key),
        );
        let act = match acts.as_slice() {
            acts if acts.contains(&Act::Tell) => "tell",
            acts if acts.contains(&Act::Block) => "block",
            acts if acts.contains(&Act::Leave) => "leave",
            acts if acts.contains(&Act::Ask) && acts.contains(&Act::Adult) => "ask",
            _ => return None,
        };
        Some((language.code(), act))
    })
}

//! The timetable of a school lesson that is made of several modules.

/// A school lesson, in minutes.
pub const LESSON_MINUTES: u32 = 40;
/// A module with the whole class, in minutes: every plan has them.
pub const WHOLE_MINUTES: u32 = 10;
/// So many modules at least make such a lesson, …
pub const FEWEST_MODULES: usize = 2;
/// … and so many at most: with the whole class they take ten minutes each.
pub const MOST_MODULES: usize = 3;

/// What happens in a part of the lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activity {
    Opening,
    /// The module of this place in the list is played.
    Module(usize),
    /// The class talks about the module of this place.
    Talk(usize),
    Closing,
}

/// A part of the lesson: from a minute up to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LessonPart {
    pub from: u32,
    pub to: u32,
    pub activity: Activity,
}

/// The parts of a lesson of modules that take so many minutes each. The modules' own minutes come first; what is left of
/// [`LESSON_MINUTES`] is shared out to the opening, a talk after each module and the closing. Modules that fill the
/// lesson leave out the talks and run over its end.
pub fn timeline(minutes: &[u32]) -> Vec<LessonPart> {
    let (opening, talk, closing) = shares(minutes);
    let mut parts = Vec::new();
    let mut now = 0;
    let mut add = |length: u32, activity| {
        if length > 0 {
            let (from, to) = (now, now + length);
            parts.push(LessonPart { from, to, activity });
            now = to;
        }
    };
    add(opening, Activity::Opening);
    for (at, length) in minutes.iter().enumerate() {
        add(*length, Activity::Module(at));
        add(talk, Activity::Talk(at));
    }
    add(closing, Activity::Closing);
    parts
}

/// Minutes of the opening, of the talk after each module, of the closing.
fn shares(minutes: &[u32]) -> (u32, u32, u32) {
    let modules: u32 = minutes.iter().sum();
    let spare = LESSON_MINUTES.saturating_sub(modules);
    let edge = (spare / 4).clamp(2, 4);
    let count = u32::try_from(minutes.len()).unwrap_or(1).max(1);
    let talk = spare.saturating_sub(2 * edge) / count;
    let closing = spare.saturating_sub(edge + talk * count).max(2);
    (edge, talk, closing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lesson_has_forty_minutes() {
        for minutes in [vec![8, 8], vec![7, 8, 8], vec![8, 8, 8, 8], vec![6, 7]] {
            let parts = timeline(&minutes);
            assert_eq!(parts.first().map(|part| part.from), Some(0));
            assert_eq!(parts.last().map(|part| part.to), Some(40), "{minutes:?}");
            for pair in parts.windows(2) {
                assert_eq!(pair[0].to, pair[1].from, "{minutes:?}");
            }
            let length = |activity| {
                let part = parts.iter().find(|part| part.activity == activity);
                part.map_or(0, |part| part.to - part.from)
            };
            assert!(length(Activity::Opening) >= 2 && length(Activity::Closing) >= 2);
            for (at, wanted) in minutes.iter().enumerate() {
                assert_eq!(length(Activity::Module(at)), *wanted);
            }
        }
    }

    /// What is said of a lesson with the whole class is what the modules' own plans have.
    #[test]
    fn every_plan_has_as_many_minutes() {
        let mut plans = 0;
        for module in std::fs::read_dir("static/modules").unwrap().flatten() {
            let Ok(text) = std::fs::read_to_string(module.path().join("kk.ftl")) else {
                continue;
            };
            let lines = text.lines().skip_while(|line| line.trim() != ".minutes =");
            let lines = lines
                .skip(1)
                .take_while(|line| !line.trim().starts_with('.'));
            let last = lines.last().and_then(|line| line.split(':').next());
            let end = last.and_then(|span| span.rsplit('–').next()?.trim().parse().ok());
            assert_eq!(end, Some(WHOLE_MINUTES), "{module:?}");
            plans += 1;
        }
        assert!(plans > 0);
    }

    #[test]
    fn a_full_lesson_keeps_its_forty_minutes() {
        let most = [WHOLE_MINUTES; MOST_MODULES];
        assert_eq!(timeline(&most).last().map(|part| part.to), Some(40));
    }

    #[test]
    fn the_plan_of_two_modules() {
        let parts: Vec<(u32, u32, Activity)> = timeline(&[8, 7])
            .into_iter()
            .map(|part| (part.from, part.to, part.activity))
            .collect();
        let wanted = [
            (0, 4, Activity::Opening),
            (4, 12, Activity::Module(0)),
            (12, 20, Activity::Talk(0)),
            (20, 27, Activity::Module(1)),
            (27, 35, Activity::Talk(1)),
            (35, 40, Activity::Closing),
        ];
        assert_eq!(parts, wanted);
    }

    #[test]
    fn modules_that_fill_the_lesson_leave_no_talk() {
        let parts = timeline(&[20, 20]);
        assert!(
            !parts
                .iter()
                .any(|part| matches!(part.activity, Activity::Talk(_)))
        );
        assert_eq!(parts.last().map(|part| part.to), Some(44));
    }
}

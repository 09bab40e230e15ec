use crate::learning::{Event, Session};
use crate::ui::state::State;
use crate::ui::state::full::Lesson;

/// The lesson that the tab holds, as far as it has come; another module begins another lesson.
pub fn lesson(state: &mut State, module: &str, new: Session) -> Session {
    let class = &mut state.full.class;
    match &class.lesson {
        Some(lesson) if lesson.module == module => new.replay(&lesson.events),
        _ => {
            class.lesson = Some(Lesson {
                module: module.into(),
                here: class.here,
                class: class
                    .lesson
                    .take()
                    .map_or_else(String::new, |last| last.class),
                events: vec![Event::Start { seed: new.seed() }],
            });
            new
        }
    }
}

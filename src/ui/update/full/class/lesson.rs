use crate::classroom::MOST_HANDS;
use crate::learning::{Event, Session};
use crate::ui::state::State;
use crate::ui::state::full::Lesson;

/// The lesson that the tab holds (`of`: the key of the class that a new one is of), as far as it has come; another module begins another lesson.
pub fn lesson(state: &mut State, module: &str, of: Option<u64>, new: Session) -> Session {
    let class = &mut state.full.class;
    if class.here == 0
        && let Some(of) = of.and_then(|key| class.collected.class(key))
    {
        class.here = of.size().min(MOST_HANDS);
    }
    match &mut class.lesson {
        Some(lesson) if lesson.module == module => {
            lesson.class = of.or(lesson.class);
            new.replay(&lesson.events)
        }
        _ => {
            class.lesson = Some(Lesson {
                module: module.into(),
                here: class.here,
                class: of.or(class.lesson.take().and_then(|last| last.class)),
                events: vec![Event::Start { seed: new.seed() }],
            });
            new
        }
    }
}

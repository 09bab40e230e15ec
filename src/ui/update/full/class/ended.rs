//! What becomes of a lesson with the whole class: it is of a class of this device, and its end is kept at once.

use super::super::super::Commands;
use super::erase::erase;
use super::keep::{class_key, keep as keep_lines, named, save_carried};
use super::lesson::set_here;
use crate::classroom::{ticket_file_name, to_text};
use crate::learning::Session;
use crate::ui::state::State;
use crate::ui::state::full::{Ended, class_ticket, kept_together};

/// The lesson is of a class of this device: what comes of it belongs to that class, and its register says how many there
/// are. At its end what was kept goes over to that class.
pub fn lesson_of(state: &mut State, key: Option<u64>, out: &mut Commands) {
    let was_kept = kept_together(state).is_some();
    if was_kept {
        leave_out(state, out);
    }
    let class = &mut state.full.class;
    let of = key.and_then(|key| class.collected.class(key));
    let size = of.as_ref().map_or(0, |of| of.size());
    // How many there are was typed in the lesson, and nobody has said it of the class before.
    let typed = of.filter(|of| of.size() == 0 && class.here > 0 && !of.name().is_empty());
    let typed = typed.map(|of| (of.key, of.name().to_string(), of.numbers().to_vec()));
    let lines = typed.map_or_else(Vec::new, |(key, name, numbers)| {
        class
            .collected
            .describe_all(key, &name, class.here, &numbers)
    });
    if let Some(lesson) = class.lessons.now_mut() {
        lesson.class = key;
    }
    if class.here == 0 {
        set_here(class, size);
    }
    keep_lines(state, lines);
    if was_kept {
        keep(state);
    }
}

/// A lesson that has come to its end is kept: whoever leaves loses nothing. Where no hand was raised there is nothing to
/// keep.
pub fn came_to_end(state: &mut State) {
    if class_ticket(state).is_some_and(|ticket| ticket.has_results()) {
        keep(state);
    }
}

/// The end of a lesson is left: it is over, and can be come back to.
pub fn left_at_end(state: &mut State) {
    let week = kept_together(state);
    let class = &mut state.full.class;
    class.ended = class.lessons.end().map(|lesson| Ended {
        lesson,
        week,
        made_week: class.made_week.take(),
        made_again: class.made_again,
    });
}

/// The end of a module's lesson once more, as it was left, or after a reload; `None` where this tab has none.
pub fn end_again(state: &mut State, module: &str, new: &Session) -> Option<Session> {
    let class = &mut state.full.class;
    let is_open = class.lessons.now().is_some_and(|now| now.module == module);
    if !is_open {
        let ended = class.ended.take_if(|ended| ended.lesson.module == module)?;
        class.here = ended.lesson.here;
        class.made_week = ended.made_week;
        class.made_again = ended.made_again;
        class.lessons.begin(ended.lesson);
    }
    let lesson = class.lessons.now()?;
    let session = new.clone().replay(&lesson.events);
    class.goes_on = false;
    Some(session)
}

/// The class's ticket goes to what was collected.
pub fn keep(state: &mut State) {
    let Some(ticket) = class_ticket(state) else {
        return;
    };
    let (today, new) = (state.now.today, class_key(&state.now));
    let class = &mut state.full.class;
    let of = class.lessons.class();
    let (assignment, number) = (ticket.assignment.clone(), ticket.number);
    let mut lines = Vec::new();
    class.made_week = None;
    // A lesson that no week has named yet is a week of its own.
    if !class.collected.assignments().contains(&assignment) {
        lines.extend(class.collected.give(&assignment, of.or(Some(new)), today));
        class.made_week = Some(class.collected.id_of(&assignment));
    }
    lines.extend(class.collected.add_ticket(ticket).1);
    let id = class.collected.id_of(&assignment);
    lines.extend(class.collected.set_aside(&id, number, false));
    keep_lines(state, lines);
}

/// The result stays out of the report after all. A week that was made for nothing else goes with it.
pub fn leave_out(state: &mut State, out: &mut Commands) {
    let (Some(id), Some(ticket)) = (kept_together(state), class_ticket(state)) else {
        return;
    };
    let class = &mut state.full.class;
    let week = class.collected.week(&id);
    let is_alone = week.is_some_and(|week| week.ticket_count() == 1);
    if class.made_week.take().as_ref() == Some(&id) && is_alone {
        // What is put back later is another week: this one is still on its way off the disk.
        class.made_again += 1;
        erase(state, &id, out);
    } else {
        let lines = class.collected.set_aside(&id, ticket.number, true);
        keep_lines(state, lines);
    }
}

pub fn save(state: &State, out: &mut Commands) {
    if let Some(ticket) = class_ticket(state) {
        let kind = named(state, |say| Some(say.file_lesson().into()));
        save_carried(&ticket_file_name(&kind, &ticket), to_text(&ticket), out);
    }
}

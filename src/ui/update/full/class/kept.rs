//! What was collected on this device, as it is read.

use super::super::super::Commands;
use super::super::super::commands::AGAIN_MS;
use super::super::waiting::waiting;
use super::assign;
use super::hand_in::handed_of;
use crate::classroom::{Classes, KEYS, Pin};
use crate::ui::state::full::{CLASSES, PIN, week_ids};
use crate::ui::state::{Command, State};

/// What the page before has taken and no store has answered to is known from the first moment.
pub fn take_up(state: &mut State) {
    let (mut classes, mut keys, mut pin) = (Vec::new(), Vec::new(), Vec::new());
    sort(waiting(state), &mut classes, &mut keys, &mut pin);
    state.full.class.collected = Classes::of(&classes, &keys).0;
    state.full.class.handed = handed_of(&state.device.full.handed);
}

/// Asks once for what was collected on this device, as soon as the store is open: first which classes there are.
pub fn ask(state: &mut State, out: &mut Commands) {
    let class = &mut state.full.class;
    if class.asked || !state.learner.is_open {
        return;
    }
    class.asked = true;
    if state.learner.has_store {
        class.reading = vec![(CLASSES.into(), None)];
        out.push(Command::Read(CLASSES.into()));
    } else {
        class.ready = true;
        class.was_ready = true;
    }
}

/// The store of a slow device has answered after all: what it has is asked for, and what was taken meanwhile stays.
pub fn late(state: &mut State) {
    let class = &mut state.full.class;
    class.asked = false;
    class.ready = false;
}

/// Lines of what was collected: the list of the classes, the keys, or a class. With the last of them all is known.
pub fn read(state: &mut State, id: &str, lines: &[String], out: &mut Commands) {
    let class = &mut state.full.class;
    if id == CLASSES {
        let mut ids = week_ids(lines);
        ids.extend([KEYS.to_string(), PIN.to_string()]);
        class.reading = ids.into_iter().map(|id| (id, None)).collect();
        let asked = class.reading.iter().map(|(id, _)| id.clone());
        out.extend(asked.map(Command::Read));
        return;
    }
    let Some((_, place)) = class.reading.iter_mut().find(|(known, _)| known == id) else {
        return;
    };
    *place = Some(lines.to_vec());
    if class.reading.iter().any(|(_, lines)| lines.is_none()) {
        return;
    }
    let (mut keys, mut pin) = (Vec::new(), Vec::new());
    let mut classes = Vec::new();
    for (id, lines) in std::mem::take(&mut class.reading) {
        match id.as_str() {
            KEYS => keys = lines.unwrap_or_default(),
            PIN => pin = lines.unwrap_or_default(),
            _ => classes.push((id, lines.unwrap_or_default())),
        }
    }
    // What is on its way to the disk belongs to it.
    sort(
        state.learner.writes.all(),
        &mut classes,
        &mut keys,
        &mut pin,
    );
    let (collected, unread) = Classes::of(&classes, &keys);
    let class = &mut state.full.class;
    let drafted = class.draft.assignment(&class.collected);
    let before = std::mem::replace(&mut class.collected, collected);
    let is_given = before.assignments().contains(&drafted);
    // What was taken before anything was read stays; later what the disk has counts, also what another tab has erased.
    if !class.ready {
        class.collected.join(before);
    }
    class.pin = Pin::of(pin.iter().map(String::as_str));
    class.unread = unread;
    class.ready = true;
    // A code that was given stays, also for whoever comes back to it; one that was not as long as no class has the very same.
    let is_known = class.collected.assignments().contains(&drafted);
    if !is_given && is_known == class.was_ready {
        assign::freshen(class, state.now.seed());
    }
    class.was_ready = true;
}

/// Puts lines that were kept under their ids to those of the classes, the keys and the PIN.
fn sort(
    lines: Vec<(String, String)>,
    classes: &mut Vec<(String, Vec<String>)>,
    keys: &mut Vec<String>,
    pin: &mut Vec<String>,
) {
    for (id, line) in lines {
        if id == KEYS {
            keys.push(line);
        } else if id == PIN {
            pin.push(line);
        } else if let Some((_, lines)) = classes.iter_mut().find(|(known, _)| *known == id) {
            lines.push(line);
        } else if id.starts_with('#') && id != CLASSES {
            classes.push((id, vec![line]));
        }
    }
}

/// Something of it could not be read. What is known stays, and a class that was not read is not shown as an empty one: all
/// of it is asked for again.
pub fn not_read(state: &mut State, out: &mut Commands) {
    let class = &mut state.full.class;
    class.reading.clear();
    if !class.failed {
        class.failed = true;
        out.push(Command::WakeAfter(AGAIN_MS));
    }
}

/// Some time has passed.
pub fn wake(state: &mut State, out: &mut Commands) {
    if std::mem::take(&mut state.full.class.failed) {
        ask_again(state, out);
    }
}

/// Another tab has changed what was collected: it is read again.
pub fn ask_again(state: &mut State, out: &mut Commands) {
    if state.full.class.asked {
        state.full.class.asked = false;
        ask(state, out);
    }
}

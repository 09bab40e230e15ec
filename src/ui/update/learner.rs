//! Whose lines are kept, and keeping them.

use super::Commands;
use super::hold::hold;
use crate::learning::{OwnLine, PICTURES, Profile};
use crate::ui::state::{Command, GUEST, Memory, OWN, PROFILE, State, Who};

/// It is known who sits here, or that they have to say it, and what was kept of them. What the tab held, while the device
/// was slow or refused, is kept now; what is others' waits where there is still no store.
pub fn ready(state: &mut State, out: &mut Commands) {
    state.learner.ready = true;
    let id = state.learner.id().to_string();
    let mut mine = Vec::new();
    state.learner.is_held = !state.device.held.is_empty();
    for (who, line) in std::mem::take(&mut state.device.held) {
        // A line of one's own is newer than the one that was read.
        if who == OWN {
            state.learner.own = OwnLine::of([line.as_str()]);
        }
        if who == id {
            mine.push(line);
        } else if who == GUEST {
            // The guest has left: what they did is nobody's, and reaches neither the disk nor whoever sits here.
        } else if state.learner.has_store {
            state.learner.writes.add(&who, &[line]);
        } else {
            state.learner.waiting.push((who, line));
        }
    }
    if !mine.is_empty() {
        profile_id(state, out);
        keep(state, mine, out);
    }
}

/// Keeps lines: at once in memory, and on the device as soon as it answers.
pub fn keep(state: &mut State, lines: Vec<String>, out: &mut Commands) {
    if lines.is_empty() {
        return;
    }
    let learner = &mut state.learner;
    let kept = learner.is_kept();
    if kept {
        let id = learner.id().to_string();
        learner.writes.add(&id, &lines);
    }
    learner.take(lines);
    if !kept || learner.trouble.is_some() {
        hold(state, out);
    }
}

/// The present learner's id. Whoever is new gets a profile: the first learner of a device needs no choice, and a picture
/// comes by chance and can be told from others later.
pub fn profile_id(state: &mut State, out: &mut Commands) -> String {
    if state.learner.who == Who::New {
        let id = state.now.profile_id();
        out.push(Command::Remember(Memory::Learner, id.clone()));
        state.learner.who = Who::Of(id);
    }
    let id = state.learner.id().to_string();
    if state.learner.profile().is_none() && !id.is_empty() && !state.learner.is_guest() {
        let any = state.now.seed() as usize % PICTURES.len();
        used(state, &id, PICTURES.get(any).unwrap_or(&"horse"));
    }
    id
}

/// A profile is used now; a new one gets its number.
pub fn used(state: &mut State, id: &str, picture: &str) {
    let now = state.now.minute();
    let learner = &mut state.learner;
    let profile = match learner.profiles.find(id) {
        Some(known) => Some(Profile {
            used: now,
            ..known.clone()
        }),
        None => learner.profiles.fresh(id, picture, now),
    };
    if let Some(profile) = profile {
        if learner.is_kept() {
            let lines = [profile.to_line()];
            learner.writes.add(&[PROFILE, id].concat(), &lines);
        }
        learner.profiles.take(profile);
    }
}

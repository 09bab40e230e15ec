//! Who sits here, and keeping what they do.

use super::hold::{hold, no_walk};
use super::{Commands, full};
use crate::curriculum::Band;
use crate::learning::{OwnLine, PICTURES, Profile};
use crate::ui::state::{Command, Draft, GUEST, Memory, OWN, PROFILE, Route, State, Who};

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
fn used(state: &mut State, id: &str, picture: &str) {
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

/// The learner is the one with this profile: what was kept of it is read.
pub fn be(state: &mut State, id: &str, out: &mut Commands) {
    seat(state, Who::Of(id.into()), id, out);
    used(state, id, "");
    if state.learner.has_store {
        state.learner.ready = false;
        out.push(Command::Read(id.into()));
    }
}

/// The learner is new here.
pub fn join(state: &mut State, picture: &str, out: &mut Commands) {
    let id = state.now.profile_id();
    seat(state, Who::Of(id.clone()), &id, out);
    used(state, &id, picture);
}

/// Nothing is kept of this learner.
pub fn be_guest(state: &mut State, out: &mut Commands) {
    seat(state, Who::Guest, GUEST, out);
    hold(state, out);
}

/// Somebody has said who they are: nothing of whoever was here before stays on the screen.
fn seat(state: &mut State, who: Who, remembered: &str, out: &mut Commands) {
    state.learner.seat(who);
    state.learner.ready = true;
    state.device.learner = remembered.into();
    out.push(Command::Remember(Memory::Learner, remembered.into()));
    no_walk(state, out);
    full::said_who(state);
    if !state.learner.is_guest() {
        // What a guest has done is not held for whoever comes next.
        hold(state, out);
        out.push(Command::Tell(["seated ", remembered].concat()));
    }
    state.walk = None;
    state.draft = Draft::default();
    if state.route == Route::Who {
        out.push(Command::Go(state.href(&Route::Learn(Band::B))));
    }
}

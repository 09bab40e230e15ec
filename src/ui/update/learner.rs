//! Who sits here, and keeping what they do.

use super::Commands;
use crate::curriculum::Band;
use crate::learning::{Entry, OwnLine, PICTURES, Profile, Profiles, Whose};
use crate::ui::state::{
    Command, Draft, FIRST, GUEST, Memory, Opened, PROFILE, Route, State, StoreError, Who,
};

/// The store was opened and read, or cannot be.
pub fn opened(state: &mut State, opened: Result<Opened, StoreError>, out: &mut Commands) {
    let learner = &mut state.learner;
    learner.is_open = true;
    match opened {
        Ok(opened) => {
            learner.has_store = true;
            let about = || opened.about.iter().map(String::as_str);
            learner.own = OwnLine::of(about());
            learner.profiles = Profiles::of(about());
            let chosen = &state.device.learner;
            let who = match learner.profiles.whose(chosen) {
                _ if chosen == GUEST => Who::Guest,
                Whose::Of(id) => Who::Of(id),
                // The first versions kept lines before there were profiles.
                Whose::Nobody if opened.who == FIRST && !opened.lines.is_empty() => {
                    Who::Of(FIRST.into())
                }
                Whose::Nobody => Who::New,
                Whose::Ask => Who::Unknown,
            };
            let lines = match &who {
                Who::Of(id) if *id == opened.who => opened.lines,
                Who::Of(id) => {
                    out.push(Command::Read(id.clone()));
                    learner.seat(who);
                    return;
                }
                Who::Guest => std::mem::take(&mut state.device.held),
                Who::New | Who::Unknown => Vec::new(),
            };
            learner.seat(who);
            learner.take(lines);
            ready(state, out);
        }
        Err(trouble) => {
            let held = std::mem::take(&mut state.device.held);
            let mut first = held.iter().filter_map(|line| Entry::from_line(line));
            let who = first.next().map_or(Who::New, |entry| Who::Of(entry.who));
            learner.seat(who);
            learner.take(held);
            learner.trouble = Some(trouble);
            learner.ready = true;
        }
    }
}

/// The lines of the present learner have been read, or could not be. Nobody sits here then: they would go on as if
/// nothing had been done.
pub fn read(
    state: &mut State,
    who: &str,
    lines: Result<Vec<String>, StoreError>,
    out: &mut Commands,
) {
    let learner = &mut state.learner;
    if learner.ready || learner.id() != who {
        return;
    }
    match lines {
        Ok(lines) => learner.take(lines),
        Err(trouble) => {
            learner.trouble = Some(trouble);
            learner.seat(Who::Unknown);
        }
    }
    ready(state, out);
}

/// It is known who sits here and what was kept of them. What the tab had to hold, while the device was slow or refused, is
/// kept now.
fn ready(state: &mut State, out: &mut Commands) {
    state.learner.ready = true;
    if state.learner.is_known() && state.learner.is_kept() {
        let held = std::mem::take(&mut state.device.held);
        if !held.is_empty() {
            keep(state, held, out);
            out.push(Command::Hold(Vec::new()));
        }
    }
}

/// Keeps lines: at once in memory, and on the device as soon as it answers.
pub fn keep(state: &mut State, lines: Vec<String>, out: &mut Commands) {
    if lines.is_empty() {
        return;
    }
    let learner = &mut state.learner;
    if learner.is_kept() {
        let id = learner.id().to_string();
        learner.writes.add(&id, &lines);
    }
    learner.take(lines);
    if !learner.is_kept() {
        out.push(Command::Hold(learner.lines.clone()));
    }
}

/// Sends what can be sent to the device.
pub fn send(state: &mut State, out: &mut Commands) {
    while let Some((who, lines)) = state.learner.writes.send() {
        out.push(Command::Append(who, lines));
    }
}

/// What was sent has been written, or not.
pub fn written(state: &mut State, who: &str, result: Result<(), StoreError>) {
    let learner = &mut state.learner;
    learner.writes.done(who, result.is_ok());
    match result {
        Err(trouble) => learner.trouble = Some(trouble),
        Ok(()) if learner.writes.is_empty() && learner.has_store => learner.trouble = None,
        Ok(()) => {}
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
    if state.learner.profile().is_none() && !id.is_empty() {
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
    out.push(Command::Hold(Vec::new()));
    seat(state, Who::Guest, GUEST, out);
}

/// Somebody has said who they are: nothing of whoever was here before stays on the screen.
fn seat(state: &mut State, who: Who, remembered: &str, out: &mut Commands) {
    state.learner.seat(who);
    state.device.learner = remembered.into();
    out.push(Command::Remember(Memory::Learner, remembered.into()));
    state.walk = None;
    state.draft = Draft::default();
    if state.route == Route::Who {
        out.push(Command::Go(state.href(&Route::Learn(Band::B))));
    }
}

//! The store: what was read from it, what it wrote or refused, what other tabs did to it.

use super::commands::AGAIN_MS;
use super::hold::{forget, hold};
use super::{Commands, full, learner};
use crate::learning::{OwnLine, Profiles, Whose};
use crate::ui::state::{BEFORE_PROFILES, Command, GUEST, Opened, PROFILE, State, StoreError, Who};

/// The store was opened and read, or cannot be: then the learner is known to this tab alone.
pub fn opened(state: &mut State, opened: Result<Opened, StoreError>, out: &mut Commands) {
    if opened.is_ok() {
        late(state);
    }
    state.learner.is_open = true;
    let chosen = state.device.learner.clone();
    // What this tab holds says whose it is.
    let holder = holder(&state.device.held);
    let opened = match opened {
        Ok(opened) => opened,
        Err(trouble) => {
            state.learner.trouble = Some(trouble);
            state.learner.seat(match holder.unwrap_or(chosen).as_str() {
                "" => Who::New,
                GUEST => Who::Guest,
                id => Who::Of(id.into()),
            });
            return learner::ready(state, out);
        }
    };
    let about = || opened.about.iter().map(String::as_str);
    let learner = &mut state.learner;
    learner.has_store = true;
    // What waited for it is taken up with what the tab holds, as soon as it is known who sits here.
    state.device.held.append(&mut learner.waiting);
    learner.own = OwnLine::of(about());
    learner.profiles = Profiles::of(about());
    let who = match learner.profiles.whose(&chosen) {
        _ if chosen == GUEST => Who::Guest,
        _ if holder.is_some() => Who::Of(holder.unwrap_or_default()),
        // Only one has learned here; but where a class plays, or after somebody was erased, another may sit here.
        Whose::Of(id) if id != chosen && (state.device.is_class || !chosen.is_empty()) => {
            Who::Unknown
        }
        Whose::Of(id) => Who::Of(id),
        // The first versions kept lines before there were profiles.
        Whose::Nobody if opened.who == BEFORE_PROFILES && !opened.lines.is_empty() => {
            Who::Of(BEFORE_PROFILES.into())
        }
        Whose::Nobody => Who::New,
        Whose::Ask => Who::Unknown,
    };
    learner.seat(who);
    match &learner.who {
        Who::Of(id) if *id != opened.who => out.push(Command::Read(id.clone())),
        Who::Of(_) => {
            learner.take(opened.lines);
            learner::ready(state, out);
        }
        _ => learner::ready(state, out),
    }
}

/// A slow device that was taken for one that keeps nothing has answered: what was done meanwhile is held, as over a reload, and
/// taken up from there (ARCHITECTURE.md, "Where a line can be": from `lines` and `waiting` to `device.held`).
fn late(state: &mut State) {
    let learner = &mut state.learner;
    if !learner.is_open || learner.has_store {
        return;
    }
    learner.trouble = None;
    learner.ready = false;
    state.device.held = learner.held();
    learner.waiting.clear();
    full::late(state);
}

/// Whose lines a tab holds: a learner's id. A guest's are nobody's: who sits here as a guest is remembered apart.
fn holder(held: &[(String, String)]) -> Option<String> {
    let mut ids = held.iter().map(|(id, _)| id);
    ids.find(|id| *id != GUEST && id.starts_with(|c: char| c.is_ascii_alphanumeric()))
        .cloned()
}

/// The lines of the present learner have been read, or could not be. Nobody sits here then: they would go on as if
/// nothing had been done. Whoever sits here already may have done something in another tab.
pub fn read(
    state: &mut State,
    who: &str,
    lines: Result<Vec<String>, StoreError>,
    out: &mut Commands,
) {
    let learner = &mut state.learner;
    if learner.id() != who {
        return;
    }
    match lines {
        Ok(lines) => {
            if learner.trouble == Some(StoreError::Unread) {
                learner.trouble = None;
            }
            let writes = learner.writes.all().into_iter();
            let mine = writes.filter(|(id, _)| id == who).map(|(_, line)| line);
            learner.seat(Who::Of(who.into()));
            learner.take(lines);
            learner.take(mine.collect());
        }
        Err(_) if learner.ready => {}
        Err(_) => {
            learner.trouble = Some(StoreError::Unread);
            learner.seat(Who::Unknown);
        }
    }
    if !state.learner.ready {
        learner::ready(state, out);
    }
    full::learner_read(state, out);
}

/// Sends what can be sent to the device.
pub fn send(state: &mut State, out: &mut Commands) {
    while let Some((who, lines)) = state.learner.writes.send() {
        out.push(Command::Append(who, lines));
    }
}

/// What was sent has been written, or not: then it is held in this tab and tried again.
pub fn written(state: &mut State, who: &str, result: Result<(), StoreError>, out: &mut Commands) {
    let learner = &mut state.learner;
    learner.writes.done(who, result.is_ok());
    match result {
        Ok(()) => {
            if !who.starts_with(PROFILE) {
                out.push(Command::Tell(["changed ", who].concat()));
            }
            let was = matches!(
                learner.trouble,
                Some(StoreError::Full | StoreError::Refused)
            );
            if learner.writes.is_empty() {
                if was {
                    learner.trouble = None;
                }
                if learner.is_held {
                    hold(state, out);
                }
            }
        }
        Err(StoreError::Erased) => {
            forget(state, |id| id == who);
            full::gone(state, who.trim_start_matches(PROFILE), out);
        }
        Err(trouble) => {
            learner.trouble = Some(trouble);
            hold(state, out);
            out.push(Command::WakeAfter(AGAIN_MS));
        }
    }
}

use std::rc::Rc;

use super::{Commands, full, navigate};
use crate::curriculum::{Index, read_bundle};
use crate::language::{Pupil, Table};
use crate::ui::state::{Command, State, needed};

/// Asks for the bundles that the page needs and that were not asked for yet.
pub fn fetch(state: &mut State, out: &mut Commands) {
    let (main, second) = needed(&state.route, state.lang);
    for (slot, name) in [(&mut state.main, main), (&mut state.second, second)] {
        if slot.want(&name) {
            out.push(Command::Load(name));
        }
    }
    full::fetch(state, out);
}

/// Takes a bundle that came, or did not.
pub fn take(state: &mut State, name: &str, bytes: &Option<Vec<u8>>, out: &mut Commands) {
    let damaged = if let Some(code) = name.strip_prefix("ui.") {
        take_language(state, code, bytes, out)
    } else {
        let lang = state.lang;
        // All three: the same bundle may be wanted in several places.
        let main = state.main.take(name, bytes, lang);
        let second = state.second.take(name, bytes, lang);
        full::take(state, name, bytes) | main | second
    };
    if damaged {
        out.push(Command::Forget(name.into()));
    }
}

/// A language's messages: the old ones stay until the new ones are here. Whether they came damaged.
fn take_language(
    state: &mut State,
    code: &str,
    bytes: &Option<Vec<u8>>,
    out: &mut Commands,
) -> bool {
    let Some(bytes) = bytes else { return false };
    let Ok((table, index)) = read_bundle::<(Table, Index)>(bytes) else {
        return true;
    };
    let lang = state.wanted;
    if code == lang.code() {
        state.lang = lang;
        state.say = Rc::new(Pupil::new(table, lang.plural()));
        state.index = Rc::new(index);
        navigate::remember_language(state, out);
    }
    false
}

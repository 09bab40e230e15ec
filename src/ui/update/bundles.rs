use std::rc::Rc;

use super::{Commands, full, navigate};
use crate::curriculum::{Band, Index, read_bundle};
use crate::language::{Pupil, Table};
use crate::ui::state::{Command, State, needed, select};

/// Asks for the bundles that the page needs and that were not asked for yet.
pub fn fetch(state: &mut State, out: &mut Commands) {
    let (main, second) = needed(&state.route, state.lang);
    for (slot, name) in [(&mut state.main, main), (&mut state.second, second)] {
        if slot.want(&name) {
            out.push(Command::Load(name));
        }
    }
    for band in Band::ALL {
        if select::wants_list(state, band)
            && let Some(name) = state.lists.want(band, state.lang)
        {
            out.push(Command::Load(name));
        }
    }
    full::fetch(state, out);
}

/// Takes a bundle that came, or did not.
pub fn take(state: &mut State, name: &str, bytes: &Option<Vec<u8>>, out: &mut Commands) {
    let damaged = if let Some(code) = name.strip_prefix("ui.") {
        take_language(state, code, bytes, out)
    } else if name.starts_with("path.") {
        take_list(state, name, bytes)
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

/// Takes a band's list of modules. Whether it came damaged.
pub fn take_list(state: &mut State, name: &str, bytes: &Option<Vec<u8>>) -> bool {
    let Some(band) = state.lists.band_of(name) else {
        return false;
    };
    let read = bytes.as_ref().map(|bytes| read_bundle(bytes));
    let damaged = matches!(read, Some(Err(_)));
    let list = read.and_then(Result::ok);
    state.lists.take(band, list.is_some());
    if let Some(list) = list {
        state.index.take(band, list);
    }
    damaged
}

/// A language's messages: the old ones stay until the new ones are here. Whether they came damaged.
fn take_language(
    state: &mut State,
    code: &str,
    bytes: &Option<Vec<u8>>,
    out: &mut Commands,
) -> bool {
    let Some(bytes) = bytes else { return false };
    let Ok((table, mut index)) = read_bundle::<(Table, Index)>(bytes) else {
        return true;
    };
    let lang = state.wanted;
    if code == lang.code() {
        state.lang = lang;
        state.say = Rc::new(Pupil::new(table, lang.plural()));
        // The lists of modules stay until they have come in the new language.
        index.modules = std::mem::take(&mut state.index.modules);
        state.index = index;
        navigate::remember_language(state, out);
    }
    false
}

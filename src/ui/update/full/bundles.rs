use super::super::Commands;
use crate::ui::state::full::select;
use crate::ui::state::{BundleSlot, Command, State};

/// Asks for what a page needs besides its two bundles.
pub fn fetch(state: &mut State, out: &mut Commands) {
    for name in select::more_bundles(state) {
        if state.full.class.slot(&name).is_none() {
            let mut slot = BundleSlot::default();
            slot.want(&name);
            state.full.class.bundles.push(slot);
            out.push(Command::Load(name));
        }
    }
}

/// Takes a bundle that came; whether it came damaged.
pub fn take(state: &mut State, name: &str, bytes: &Option<Vec<u8>>) -> bool {
    let lang = state.lang;
    let mut damaged = false;
    for slot in &mut state.full.class.bundles {
        damaged |= slot.take(name, bytes, lang);
    }
    damaged
}

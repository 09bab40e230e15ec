use super::{Commands, bundles, full, navigate, seat, store, walk};
use crate::language::plain;
use crate::ui::state::{Act, Command, Field, First, Moment, Msg, State, select};

/// Takes a message at a moment: changes the state and says what the browser has to do.
pub fn update(state: &mut State, now: Moment, msg: Msg) -> Vec<Command> {
    state.now = now;
    let mut out = Vec::new();
    // What was just refused is tried again with the next message, not at once.
    let refused = matches!(msg, Msg::Written(_, Err(_)));
    match msg {
        Msg::Start => navigate::start(state, &mut out),
        Msg::Act(done, fields) => act(state, &done, &fields, &mut out),
        Msg::Moved(address) => navigate::moved(state, address, &mut out),
        Msg::Loaded(name, bytes) => bundles::take(state, &name, &bytes, &mut out),
        Msg::Opened(opened) => {
            store::opened(state, opened, &mut out);
            full::store_opened(state, &mut out);
        }
        Msg::Read(who, lines) => {
            if !full::read(state, &who, &lines, &mut out) {
                store::read(state, &who, lines, &mut out);
            }
        }
        Msg::Written(who, result) => {
            store::written(state, &who, result, &mut out);
            navigate::leave(state, &mut out);
        }
        Msg::Wake => full::wake(state, &mut out),
        Msg::Due => {
            if let Some(due) = select::due(state) {
                state.set_draft(due.draft);
            }
        }
        Msg::Full(msg) => full::receive(state, msg, &mut out),
    }
    bundles::fetch(state, &mut out);
    walk::begin(state, &mut out);
    full::hold(state, &mut out);
    if !refused {
        store::send(state, &mut out);
    }
    out
}

/// What somebody did.
fn act(state: &mut State, act: &Act, fields: &[Field], out: &mut Commands) {
    match act {
        Act::Help(open) => {
            walk::rest(state, *open);
            state.help = *open;
            state.first = First::Nothing;
        }
        Act::Abroad(abroad) => state.abroad = *abroad,
        Act::First(first) => {
            if let First::Copied(at) = first {
                let sentences = select::first_sentences(&state.say);
                out.push(Command::Copy(plain(sentences[at % 3])));
            }
            state.first = *first;
        }
        Act::Speak(lang) if *lang == state.lang => navigate::remember_language(state, out),
        Act::Speak(_) => {}
        Act::Retry => {
            state.lists.retry();
            state.main.retry();
            state.second.retry();
        }
        Act::Give(given) => walk::answer(state, given.clone(), out),
        Act::Next => walk::next(state, out),
        Act::Back => walk::back(state, out),
        Act::TryAgain => walk::try_again(state),
        Act::Toggle(id) => {
            full::touched(state);
            walk::toggle(state, id);
        }
        Act::Draft(draft) => {
            full::touched(state);
            state.set_draft(draft.clone());
        }
        Act::StartTimer(seconds) => walk::start_timer(state, *seconds),
        Act::Be(id) => seat::be(state, id, out),
        Act::Join(picture) => seat::join(state, picture, out),
        Act::BeGuest => seat::be_guest(state, out),
        Act::Full(act) => full::act(state, act, fields, out),
    }
}

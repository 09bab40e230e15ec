use std::rc::Rc;

use super::super::Commands;
use super::{class, own, reading, tabs, who};
use crate::ui::state::full::{Erased, FullAct, FullCommand, FullMsg};
use crate::ui::state::{Field, State};

pub fn act(state: &mut State, act: &FullAct, fields: &[Field], out: &mut Commands) {
    match act {
        FullAct::SaveProgress => own::save(state, out),
        FullAct::OpenProgress => out.push(FullCommand::ReadFiles(own::FIELD).into()),
        FullAct::Erase(what) => own::erase(state, *what, out),
        FullAct::AddOwnLine => own::keep_line(state, fields),
        FullAct::RemoveOwnLine => own::take_away(state),
        FullAct::Look(look) => {
            let words = look.words();
            if !state.learner.is_guest() {
                out.push(FullCommand::RememberLook(words.clone()).into());
            }
            out.push(FullCommand::Look(words).into());
            state.full.look = look.clone();
        }
        FullAct::Class(act) => class::act(state, act, fields, out),
        FullAct::NotMe => {
            who::ask_who(state, out);
            state.full.class.hand_in = None;
        }
        FullAct::Read(act) => reading::act(state, act, fields, out),
        FullAct::Print => out.push(FullCommand::Print.into()),
        FullAct::Notice(notice) => state.full.notice = *notice,
    }
}

pub fn receive(state: &mut State, msg: FullMsg, out: &mut Commands) {
    match msg {
        FullMsg::Erased(Erased::Classes, ids, result) => class::erased(state, &ids, result, out),
        FullMsg::Erased(Erased::Results(results), _, result) => {
            class::results_erased(state, results, result, out);
        }
        FullMsg::Erased(Erased::App, ids, Ok(())) if !ids.is_empty() => own::own_erased(state, out),
        FullMsg::Erased(what, _, result) => own::erased(state, what, result, out),
        FullMsg::Files(own::FIELD, files) => own::open(state, files, out),
        FullMsg::Files(field, files) => class::files(state, field, files, out),
        FullMsg::Pictures(pictures) => state.pictures = Rc::new(pictures),
        FullMsg::Heard(text) => tabs::heard(state, &text, out),
        FullMsg::Lessons(text) => class::recalled(state, text),
        FullMsg::Seen(texts) => class::seen(state, texts),
        FullMsg::Camera(camera) => state.full.class.camera = camera,
    }
}

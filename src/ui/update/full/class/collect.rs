//! What a teacher collects: files, digits, codes before the camera.

use super::super::super::Commands;
use super::keep;
use crate::classroom::{Assignment, Received, read_digits};
use crate::ui::state::State;
use crate::ui::state::full::{Camera, CodeProblem, DigitsResult, FullCommand, Receipt};

/// Takes whatever files hold: name and text.
pub fn take(state: &mut State, texts: Vec<(String, String)>) {
    let class = &mut state.full.class;
    let mut receipt = Receipt::default();
    let mut all = Vec::new();
    // Keys first: they may open what else is there.
    let (keys, others): (Vec<_>, Vec<_>) = texts
        .into_iter()
        .partition(|(_, text)| text.starts_with("SAQBOLK:"));
    for (name, text) in keys.into_iter().chain(others) {
        match class.collected.bring(&text) {
            Ok((received, lines)) => {
                receipt.count(received);
                all.extend(lines);
            }
            Err(why) => receipt.left_out.push((name, why)),
        }
    }
    class.receipt = receipt;
    keep(state, all);
}

/// What the camera saw has no name.
pub fn seen(state: &mut State, texts: Vec<String>) {
    let named = texts.into_iter().map(|text| (String::new(), text));
    take(state, named.collect());
}

/// A ticket's digits that were typed.
pub fn digits(state: &mut State, typed: &str, out: &mut Commands) {
    let class = &mut state.full.class;
    class.receipt = Receipt::default();
    let result = match read_digits(typed) {
        Ok(summary) => match class.collected.bring_digits(&summary) {
            Some((taken, lines)) => {
                class.receipt.count(Received::Ticket(taken));
                out.push(FullCommand::EmptyField("digits").into());
                keep(state, lines);
                DigitsResult::Taken
            }
            None => DigitsResult::Unknown,
        },
        Err(error) => DigitsResult::Wrong(error),
    };
    state.full.class.receipt.digits = Some(result);
}

/// The class of a code that this device has not made, or made long ago.
pub fn open_class(state: &mut State, typed: &str, out: &mut Commands) {
    let class = &mut state.full.class;
    match Assignment::from_code(typed) {
        Ok(assignment) => {
            class.problem = CodeProblem::None;
            out.push(FullCommand::EmptyField("class-code").into());
            let lines = class.collected.open(&assignment);
            keep(state, lines);
        }
        Err(error) => class.problem = CodeProblem::Code(error),
    }
}

pub fn camera(state: &mut State, on: bool, out: &mut Commands) {
    out.push(FullCommand::Camera(on).into());
    if !on {
        state.full.class.camera = Camera::Off;
    }
}

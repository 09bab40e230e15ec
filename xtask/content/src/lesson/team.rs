use saqbol::curriculum::Step;

use crate::kinds;

/// Those whom a learner can choose as helpers in a step, by their ids; nobody in most.
pub fn of(step: &Step) -> Vec<String> {
    kinds::of(step).team()
}

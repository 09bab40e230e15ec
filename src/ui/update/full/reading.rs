//! What is done on the pages to read.

use super::super::Commands;
use crate::curriculum::steps::toggle;
use crate::ui::state::full::{FullCommand, ReadAct, SOUGHT, text_of};
use crate::ui::state::{Field, State};

pub fn act(state: &mut State, act: &ReadAct, fields: &[Field], out: &mut Commands) {
    let seed = state.now.seed();
    let read = &mut state.full.read;
    match act {
        ReadAct::Tick(key) => {
            toggle(&mut read.ticked, key);
            out.push(FullCommand::RememberTicks(read.ticks()).into());
        }
        ReadAct::Clear(section) => {
            let of_section = [section, "/"].concat();
            read.ticked.retain(|key| !key.starts_with(&of_section));
            out.push(FullCommand::RememberTicks(read.ticks()).into());
        }
        ReadAct::Choose(key) => toggle(&mut read.chosen, key),
        ReadAct::Take(keys) => {
            let new = keys.iter().filter(|key| !read.chosen.contains(key));
            let new: Vec<String> = new.cloned().collect();
            read.chosen.extend(new);
        }
        ReadAct::Draw(section, cards) => {
            // None comes again before all were seen; the first lies there before any was drawn.
            let mut seen = match read.drawn.take() {
                Some((of, seen)) if of == *section => seen,
                _ => vec![0],
            };
            if seen.len() >= *cards {
                seen.drain(..seen.len() - 1);
            }
            let mut left: Vec<usize> = (0..*cards).collect();
            left.retain(|card| !seen.contains(card));
            if let Some(drawn) = left.get(seed as usize % left.len().max(1)) {
                seen.push(*drawn);
            }
            read.drawn = Some((section.clone(), seen));
        }
        ReadAct::Seek => read.sought = text_of(fields, SOUGHT).trim().to_string(),
    }
}

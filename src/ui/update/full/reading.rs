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
        ReadAct::Clear(page) => {
            let of_page = [page, "/"].concat();
            read.ticked.retain(|key| !key.starts_with(&of_page));
            out.push(FullCommand::RememberTicks(read.ticks()).into());
        }
        ReadAct::Choose(key) => toggle(&mut read.chosen, key),
        ReadAct::Take(keys) => {
            let new = keys.iter().filter(|key| !read.chosen.contains(key));
            let new: Vec<String> = new.cloned().collect();
            read.chosen.extend(new);
        }
        ReadAct::Draw(section, cards) => {
            let cards = (*cards).max(1);
            let mut drawn = seed as usize % cards;
            // Never the same one twice in a row; the first lies there before any was drawn.
            let open = match &read.drawn {
                Some((of, at)) if of == section => *at,
                _ => 0,
            };
            if open == drawn {
                drawn = (drawn + 1) % cards;
            }
            read.drawn = Some((section.clone(), drawn));
        }
        ReadAct::Seek => read.sought = text_of(fields, SOUGHT).trim().to_string(),
    }
}

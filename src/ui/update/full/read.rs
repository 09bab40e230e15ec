use super::super::Commands;
use super::class;
use crate::ui::state::{State, StoreError};

/// Lines that were read of what only the full build keeps; whether they were such lines.
pub fn read(
    state: &mut State,
    id: &str,
    lines: &Result<Vec<String>, StoreError>,
    out: &mut Commands,
) -> bool {
    let is_class = id.starts_with('#');
    match lines {
        _ if !is_class => {}
        Ok(lines) => class::read(state, id, lines, out),
        Err(_) => class::not_read(state, out),
    }
    is_class
}

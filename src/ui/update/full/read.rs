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
    if is_class {
        let lines = lines.as_ref().map(Vec::as_slice).unwrap_or_default();
        class::read(state, id, lines, out);
    }
    is_class
}

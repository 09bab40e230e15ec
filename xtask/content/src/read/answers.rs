//! The kinds of step in which nothing is safe or unsafe: a sentence to build, helpers to pick.

use saqbol::curriculum::steps::{Build, Pick, Piece, Role, Slot};

use super::Fields;
use super::ids::{self, Places};
use super::kinds::at_least_two;

/// Reads a sentence to compose.
pub fn build(fields: &Fields, step: &str, places: &mut Places) -> Build {
    let mut slots = Vec::new();
    for slot in fields.tables("slots", "this slot") {
        // A slot has no words of its own; the colon keeps its place apart from every key.
        let id = ids::take_id(&slot, &[step, ":"].concat(), places);
        let prefix = [step, ".", id.as_deref().unwrap_or_default(), "-"].concat();
        let mut pieces = Vec::new();
        for piece in slot.tables("pieces", "this piece") {
            let id = ids::take_id(&piece, &prefix, places);
            let right = piece.flag("right");
            piece.finish();
            pieces.extend(id.map(|id| Piece { id, right }));
        }
        at_least_two(&slot, "pieces", pieces.len());
        if !pieces.is_empty() && pieces.iter().all(|piece| !piece.right) {
            slot.error(
                slot.line,
                "no piece of this slot is right",
                "mark one with `right = true`",
            );
        }
        slot.finish();
        slots.extend(id.map(|id| Slot { id, pieces }));
    }
    at_least_two(fields, "slots", slots.len());
    Build { slots }
}

/// Reads helpers to choose from.
pub fn pick(fields: &Fields, prefix: &str, places: &mut Places) -> Pick {
    let least = fields.number("least");
    if least.is_none() && !fields.has("least") {
        fields.missing("least", "3");
    }
    let mut roles = Vec::new();
    for role in fields.tables("roles", "this role") {
        let id = ids::take_id(&role, prefix, places);
        let family = role.flag("family");
        role.finish();
        roles.extend(id.map(|id| Role { id, family }));
    }
    at_least_two(fields, "roles", roles.len());
    if !roles.is_empty() && roles.iter().all(|role| role.family) {
        fields.error(
            fields.line,
            "every role is family (criterion C11)",
            "offer helpers outside the family, too",
        );
    }
    let least = least.map_or(1, |least| least.value);
    if usize::try_from(least).unwrap_or(usize::MAX) > roles.len() {
        fields.error(
            fields.line,
            format!(
                "{least} roles are asked for and {} are on offer",
                roles.len()
            ),
            "offer more roles",
        );
    }
    Pick { least, roles }
}

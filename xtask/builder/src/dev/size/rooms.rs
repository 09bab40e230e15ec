//! What each room of the app weighs in a wasm that still has its names.

use std::collections::BTreeMap;

use anyhow::Result;
use wasmparser::{KnownCustom, Name, Parser, Payload};

use crate::build::functions::functions;

/// Bytes by room: functions by the path in their name, data together, what has no name apart.
pub fn weigh(wasm: &[u8]) -> Result<BTreeMap<String, i64>> {
    let (imported, bodies) = functions(wasm)?;
    let mut names: BTreeMap<u32, String> = BTreeMap::new();
    let mut rooms: BTreeMap<String, i64> = BTreeMap::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::DataSection(section) => {
                *rooms.entry("data".into()).or_default() +=
                    (section.range().end - section.range().start) as i64;
            }
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(section) = section.as_known() {
                    for part in section {
                        if let Name::Function(map) = part? {
                            for naming in map {
                                let naming = naming?;
                                names.insert(naming.index, naming.name.to_string());
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }
    for (at, body) in bodies.into_iter().enumerate() {
        let index = imported + u32::try_from(at)?;
        let name = names.get(&index).map_or("", String::as_str);
        *rooms.entry(room(name)).or_default() += body.len() as i64;
    }
    Ok(rooms)
}

/// The room that a function belongs to: the first path in its name that is of this house, two parts deep (three in
/// `ui::steps`, so that each kind of step stands alone); otherwise its crate.
fn room(name: &str) -> String {
    let name = &without_hashes(name);
    let start = |path: &str| name.find(path).map(|at| &name[at..]);
    let parts = |path: &str, count: usize| {
        let parts: Vec<&str> = path
            .split("::")
            .take(count)
            .map(|part| {
                let end = part.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
                &part[..end.unwrap_or(part.len())]
            })
            .take_while(|part| {
                !part.is_empty() && part.starts_with(|c: char| c.is_ascii_lowercase())
            })
            .collect();
        parts.join("::")
    };
    if let Some(path) = start("saqbol::") {
        let deep = ["saqbol::ui::steps::", "saqbol::curriculum::steps::"];
        let count = if deep.iter().any(|deep| path.starts_with(deep)) {
            4
        } else if path.starts_with("saqbol::ui::") {
            3
        } else {
            2
        };
        return parts(path, count);
    }
    match name.trim_start_matches(['<', '&', ' ']) {
        "" => "without a name".into(),
        path => match parts(path, 1) {
            krate if krate.is_empty() => "others".into(),
            krate => krate,
        },
    }
}

/// A name without the compiler's own number of each crate: `saqbol[58e4c2143b4e1641]::ui`.
fn without_hashes(name: &str) -> String {
    let mut parts = name.split('[');
    let mut plain = parts.next().unwrap_or_default().to_string();
    for part in parts {
        match part.split_once(']') {
            Some((hash, rest))
                if hash.len() == 16 && hash.chars().all(|c| c.is_ascii_hexdigit()) =>
            {
                plain.push_str(rest);
            }
            _ => {
                plain.push('[');
                plain.push_str(part);
            }
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_belong_to_rooms() {
        for (name, expected) in [
            (
                "saqbol::ui::steps::chat::draw::h0123456789abcdef",
                "saqbol::ui::steps::chat",
            ),
            ("saqbol::ui::pages::pupil::play::play", "saqbol::ui::pages"),
            (
                "saqbol::learning::session::Session::apply",
                "saqbol::learning",
            ),
            (
                "<saqbol::curriculum::steps::sort::Sort as saqbol::curriculum::steps::task::Task>::judge",
                "saqbol::curriculum::steps::sort",
            ),
            (
                "core::ptr::drop_in_place<saqbol::ui::state::State>",
                "saqbol::ui::state",
            ),
            (
                "<yew::virtual_dom::vtag::VTag as core::clone::Clone>::clone",
                "yew",
            ),
            ("dlmalloc::dlmalloc::Dlmalloc<A>::malloc", "dlmalloc"),
            (
                "<saqbol[58e4c2143b4e1641]::curriculum::steps::spot::Spot as saqbol[58e4c2143b4e1641]::curriculum::steps::task::Task>::takes",
                "saqbol::curriculum::steps::spot",
            ),
            (
                "<[u8; 4] as core[58e4c2143b4e1641]::fmt::Debug>::fmt",
                "others",
            ),
            ("", "without a name"),
        ] {
            assert_eq!(room(name), expected, "{name}");
        }
    }
}

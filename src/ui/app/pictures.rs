//! The pictures of a page that has them inside it.

use crate::browser::files;
use crate::curriculum::read_bundle;
use crate::ui::state::Pictures;

/// Pictures out of their bundle, with addresses inside the page; `None` if it is damaged.
pub fn pictures(bytes: Vec<u8>) -> Option<Pictures> {
    let drawn: Vec<(String, String)> = read_bundle(&bytes).ok()?;
    let mut pictures = Vec::new();
    for (id, svg) in drawn {
        if let Some(address) = files::blob_url(svg.as_bytes(), "image/svg+xml") {
            pictures.push((id, address));
        }
    }
    Some(Pictures::Listed(pictures))
}

//! One file a module: an index of what is in it, then the recordings one after the other.

use std::path::Path;

use anyhow::Result;
use content::Library;
use content::voice::{self, State, Takes};

/// The recordings of a module, a check, or what all have in common, in one language.
pub struct Packed {
    /// The folder of its band: `a`, `b`, `c`, `all`.
    pub band: &'static str,
    pub lang: &'static str,
    pub id: String,
    /// A line of JSON, `[[key, hash, length in bytes], …]`, then WebM files of these lengths.
    pub bytes: Vec<u8>,
}

/// Packs every recording that was approved and whose words are still these. `encode` makes WebM of a WAV file
/// ([`crate::encode::webm`], or what was kept of it). A module without one has no pack.
///
/// # Errors
/// Those of `encode`.
pub fn packs(
    root: &Path,
    library: &Library,
    encode: impl Fn(&Path) -> Result<Vec<u8>>,
) -> Result<Vec<Packed>> {
    let mut packs = Vec::new();
    for language in &library.languages {
        let lang = language.code();
        // Without recordings nothing is listed.
        if !root.join(voice::FOLDER).join(lang).is_dir() {
            continue;
        }
        for pack in voice::packs(library, lang) {
            let folder = voice::folder(root, lang, &pack.id);
            let takes = Takes::read(&folder);
            let (mut index, mut sound) = (Vec::new(), Vec::new());
            for line in &pack.lines {
                if let (State::Approved, Some(take)) = (takes.state(line), takes.of(&line.hash)) {
                    let webm = encode(&folder.join(take.file()))?;
                    index.push((&line.key, &line.hash, webm.len()));
                    sound.extend(webm);
                }
            }
            if !index.is_empty() {
                let mut bytes = serde_json::to_vec(&index)?;
                bytes.push(b'\n');
                bytes.extend(sound);
                packs.push(Packed {
                    band: pack.folder(),
                    lang,
                    id: pack.id,
                    bytes,
                });
            }
        }
    }
    Ok(packs)
}

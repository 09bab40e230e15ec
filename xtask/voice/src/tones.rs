//! Tones in the place of a voice, for tests. Nobody hears them, and nothing of them is shipped.

use std::path::Path;

use anyhow::{Context, Result};
use content::Library;
use content::voice::{self, LIST, State, Take, Takes};

use crate::wav::Wav;

/// Every so manieth line is left out, and of every so manieth only older words are there.
const MISSING: usize = 7;
const STALE: usize = 11;

/// What a test should hear: a line of text a sentence, `played` or `missing`, a tab and its words.
pub const WORDS: &str = "words.tsv";

/// Writes a recording of each line of a pack below `root`, as the studio would; some are missing, some are stale.
///
/// # Errors
/// If there is no such pack, and those of the disk.
pub fn record(root: &Path, library: &Library, lang: &str, id: &str) -> Result<()> {
    let packs = voice::packs(library, lang);
    let pack = packs.iter().find(|pack| pack.id == id);
    let pack = pack.with_context(|| format!("there is no {id}"))?;
    let folder = voice::folder(root, lang, id);
    std::fs::create_dir_all(&folder)?;
    let tones = [300.0, 400.0, 500.0].map(|hertz| Wav::tone(hertz, 0.2, 0.4).trimmed());
    let mut takes = Takes::default();
    for (at, line) in pack.lines.iter().enumerate() {
        if at % MISSING == MISSING - 1 {
            continue;
        }
        let hash = match at % STALE == STALE - 1 {
            true => voice::hash(&format!("{} …", line.key)),
            false => line.hash.clone(),
        };
        let take = Take {
            key: line.key.clone(),
            hash,
            reader: "tone".into(),
            approved: "test".into(),
        };
        let tone = tones.iter().flatten().cycle().nth(at % 3);
        let tone = tone.context("a tone is no silence")?;
        std::fs::write(folder.join(take.file()), tone.write())?;
        takes.put(take);
    }
    std::fs::write(folder.join(LIST), takes.write())?;
    let lines = pack.lines.iter();
    let words = lines.map(|line| match takes.state(line) {
        State::Approved => format!("played\t{}\n", line.words),
        _ => format!("missing\t{}\n", line.words),
    });
    std::fs::write(folder.join(WORDS), words.collect::<String>())?;
    Ok(())
}

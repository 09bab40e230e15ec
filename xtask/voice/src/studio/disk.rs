//! What the studio does to the disk.

use std::io;
use std::path::{Path, PathBuf};

use content::voice::{LIST, Take, Takes};

/// Writes a file whole or not at all: a pull of the plug leaves the older one.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let fresh = path.with_extension("new");
    let folder = path.parent().unwrap_or(path);
    std::fs::create_dir_all(folder)?;
    std::fs::write(&fresh, bytes)?;
    std::fs::rename(&fresh, path)
}

/// The folders in a folder; none where there is no such folder.
pub fn folders(of: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(of).into_iter().flatten().flatten();
    let paths = entries.map(|entry| entry.path());
    paths.filter(|path| path.is_dir()).collect()
}

/// Erases the recordings of a pack's folder that these are; how many. Files go first: a list without them is none.
pub fn erase(folder: &Path, is_one: impl Fn(&Take) -> bool) -> io::Result<usize> {
    let mut takes = Takes::read(folder);
    let gone = takes.take_out(is_one);
    for take in &gone {
        std::fs::remove_file(folder.join(take.file()))?;
    }
    if !gone.is_empty() {
        write(&folder.join(LIST), takes.write().as_bytes())?;
    }
    Ok(gone.len())
}

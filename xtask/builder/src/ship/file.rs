//! The files of a web folder.

use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::Result;
use sha2::{Digest, Sha256};

use super::pack::{brotli, gzip};
use crate::build::cache::Cache;

/// One file of a web folder.
pub struct File {
    /// From the folder, such as `b/ui.kk-0a1b2c3d.bin`.
    pub path: String,
    pub bytes: Vec<u8>,
}

/// What lies beside a file for hosts that can send it packed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Packed {
    /// `.br` and `.gz`: what is shipped.
    Both,
    /// `.br`: what tests weigh.
    Brotli,
    /// Nothing.
    None,
}

/// Replaces a web folder. Packed files lie beside those that gain by it.
pub fn write_folder(folder: &Path, files: &[File], packed: Packed, cache: &Cache) -> Result<()> {
    if folder.exists() {
        std::fs::remove_dir_all(folder)?;
    }
    // Packing takes the time: as many hands as there are.
    let next = AtomicUsize::new(0);
    let hands = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let work = || -> Result<()> {
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            write_file(folder, file, packed, cache)?;
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let hands: Vec<_> = (0..hands).map(|_| scope.spawn(work)).collect();
        hands.into_iter().try_for_each(|hand| {
            hand.join()
                .unwrap_or_else(|_| anyhow::bail!("packing stopped"))
        })
    })
}

fn write_file(folder: &Path, file: &File, packed: Packed, cache: &Cache) -> Result<()> {
    let path = folder.join(&file.path);
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent)?;
    }
    std::fs::write(&path, &file.bytes)?;
    let gains = !file.path.ends_with(".woff2")
        && !file.path.starts_with("voice/")
        && !file.path.ends_with("_headers")
        && !["version.txt", "web.config", ".htaccess"].contains(&&file.path[..]);
    let beside = |ending: &str| folder.join([&file.path, ending].concat());
    if gains && packed != Packed::None {
        std::fs::write(beside(".br"), brotli(cache, &file.bytes)?)?;
    }
    if gains && packed == Packed::Both {
        std::fs::write(beside(".gz"), gzip(cache, &file.bytes)?)?;
    }
    Ok(())
}

/// Eight hexadecimal digits that change with the content.
pub fn short_hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest
        .iter()
        .take(4)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

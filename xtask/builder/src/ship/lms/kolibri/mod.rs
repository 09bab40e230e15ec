//! A channel of Kolibri, an offline-first platform for schools with little internet: a folder that it imports from a disk
//! (`kolibri manage importchannel disk ID FOLDER`, then `importcontent disk ID FOLDER`), or from a USB stick in its own
//! pages.
//!
//! `FOLDER/content/databases/ID.sqlite3` says what there is (Kolibri's content schema 5), `FOLDER/content/storage/` has
//! the zips and the pictures by their MD5. One folder holds as many channels as wanted; what they share lies there once.
//! The same lessons give the same bytes.

mod channel;
mod database;
mod ids;
mod rows;

use std::path::Path;

use anyhow::{Context, Result};

pub use channel::{Channel, Lesson, Picture, Words, version_number};
use ids::storage_path;

/// Writes a channel into a folder, beside the channels that are there already, and gives its id: 32 hexadecimal digits,
/// which is what Kolibri's commands ask for.
///
/// # Errors
/// If the folder cannot be written.
pub fn write(folder: &Path, channel: &Channel) -> Result<String> {
    let rows = rows::of(channel);
    let databases = folder.join("content/databases");
    std::fs::create_dir_all(&databases)?;
    let database = database::bytes(channel, &rows).context("the channel's database")?;
    std::fs::write(
        databases.join(format!("{}.sqlite3", rows.channel)),
        database,
    )?;
    for stored in rows.nodes.iter().flat_map(|node| &node.files) {
        let path = folder.join(storage_path(&stored.md5, stored.extension));
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(&path, stored.bytes)?;
    }
    Ok(rows.channel)
}

#[cfg(test)]
mod tests;

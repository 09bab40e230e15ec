//! Zips whose bytes depend on their files alone: fixed times, fixed order, one way of packing.

use std::io::{Cursor, Write as _};

use anyhow::Result;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Packs files in the given order.
///
/// # Errors
/// If two have one name.
pub fn zip<Name: AsRef<str>>(files: &[(Name, Vec<u8>)]) -> Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name.as_ref(), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_give_the_same_bytes() {
        let files = [("a.html", vec![b'a'; 5_000]), ("b/c.txt", b"c".to_vec())];
        let made = zip(&files).unwrap();
        assert_eq!(made, zip(&files).unwrap());
        assert!(made.len() < 500, "it packs");
        // 1980-01-01 00:00, the first day of the format.
        assert_eq!(made.get(10..14), Some(&[0, 0, 0x21, 0][..]));
        assert!(zip(&[("a", vec![1]), ("a", vec![2])]).is_err());
    }
}

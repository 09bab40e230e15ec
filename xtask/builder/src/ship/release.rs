//! What a release attaches: the packages under names with their version, and their checksums. Any machine makes the same.

use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use content::Release;
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::say;

/// The list of checksums, in the form that `sha256sum -c` reads.
const SUMS: &str = "SHA256SUMS";
/// Folders of `dist/` that become an archive each.
const FOLDERS: [&str; 3] = ["web", "kit", "lms"];
/// The same, where something was recorded.
const VOICE: &str = "voice";

/// Whether a version may be released.
///
/// # Errors
/// If CHANGELOG.md gives it no day; the error says what to write.
pub fn is_due(of: &Release) -> Result<()> {
    if !of.released {
        bail!(
            "version {0} is not released: give it its day in CHANGELOG.md, as `## {0} – 2026-12-01`, and commit that",
            of.version
        );
    }
    Ok(())
}

/// Writes `dist/release/` out of what lies in `dist/`.
///
/// # Errors
/// If the version is not due, or the packages are not there.
pub fn release(dist: &Path, of: &Release) -> Result<()> {
    is_due(of)?;
    let out = dist.join("release");
    if out.exists() {
        std::fs::remove_dir_all(&out)?;
    }
    std::fs::create_dir_all(&out)?;
    let mut names = Vec::new();
    let single =
        std::fs::read(dist.join("saqbol.html")).context("dist/saqbol.html is not there")?;
    let mut put = |name: String, bytes: Vec<u8>| -> Result<()> {
        std::fs::write(out.join(&name), &bytes)?;
        names.push((name, bytes));
        Ok(())
    };
    put(format!("saqbol-{}.html", of.version), single)?;
    for folder in FOLDERS.into_iter().chain([VOICE]) {
        let from = dist.join(folder);
        if !from.is_dir() {
            if folder == VOICE {
                continue;
            }
            bail!("dist/{folder}/ is not there");
        }
        let name = format!("saqbol-{folder}-{}", of.version);
        let bytes = say::part(&format!("packing {name}.zip"), || archive(&from, &name))?;
        put(format!("{name}.zip"), bytes)?;
    }
    let mut sums = String::new();
    for (name, bytes) in &names {
        sums.push_str(&format!("{}  {name}\n", hex(&Sha256::digest(bytes))));
        eprintln!(
            "  {}: {}",
            out.join(name).display(),
            say::kilobytes(bytes.len())
        );
    }
    eprintln!("  {}: {} files", out.join(SUMS).display(), names.len());
    std::fs::write(out.join(SUMS), sums)?;
    Ok(())
}

/// A folder as a zip archive in which everything lies in a folder with the archive's name. Every file has the same day, so
/// the same files give the same bytes.
fn archive(folder: &Path, name: &str) -> Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for path in files(folder)? {
        let inside = path.strip_prefix(folder)?;
        let parts: Vec<String> = inside
            .iter()
            .map(|part| part.to_string_lossy().into_owned())
            .collect();
        // What is packed already only takes time.
        let is_packed = inside.extension().is_some_and(|ending| {
            ["br", "gz", "woff2", "zip"]
                .iter()
                .any(|known| ending == *known)
        });
        let method = if is_packed {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        zip.start_file(
            format!("{name}/{}", parts.join("/")),
            options.compression_method(method),
        )?;
        zip.write_all(&std::fs::read(&path)?)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// All files below a folder, in the order of their paths.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    fn dist() -> tempfile::TempDir {
        let dist = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(dist.path().join("web/b")).unwrap();
        std::fs::create_dir_all(dist.path().join("kit/kk")).unwrap();
        std::fs::create_dir_all(dist.path().join("lms/scorm12")).unwrap();
        for (path, text) in [
            ("saqbol.html", "one file"),
            ("web/index.html", "a page"),
            ("web/b/x.bin", "a bundle"),
            ("web/.htaccess", "a host"),
            ("kit/kk/letter.html", "a letter"),
            ("lms/scorm12/b1.zip", "a lesson for platforms"),
        ] {
            std::fs::write(dist.path().join(path), text).unwrap();
        }
        dist
    }

    fn version() -> Release {
        Release {
            version: "0.1.0".into(),
            day: Some("2026-12-01".into()),
            released: true,
        }
    }

    #[test]
    fn a_release_has_its_files_and_their_sums() {
        let dist = dist();
        release(dist.path(), &version()).unwrap();
        let out = dist.path().join("release");
        let sums = std::fs::read_to_string(out.join(SUMS)).unwrap();
        let mut named = Vec::new();
        for line in sums.lines() {
            let (sum, name) = line.split_once("  ").unwrap();
            assert_eq!(
                sum,
                hex(&Sha256::digest(std::fs::read(out.join(name)).unwrap()))
            );
            named.push(name);
        }
        assert_eq!(
            named,
            [
                "saqbol-0.1.0.html",
                "saqbol-web-0.1.0.zip",
                "saqbol-kit-0.1.0.zip",
                "saqbol-lms-0.1.0.zip"
            ]
        );
        assert_eq!(std::fs::read_dir(&out).unwrap().count(), named.len() + 1);
        // The archive has every file, below one folder, as it was.
        let bytes = std::fs::read(out.join("saqbol-web-0.1.0.zip")).unwrap();
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes.clone())).unwrap();
        assert_eq!(zip.len(), 3);
        let mut page = String::new();
        zip.by_name("saqbol-web-0.1.0/index.html")
            .unwrap()
            .read_to_string(&mut page)
            .unwrap();
        assert_eq!(page, "a page");
        // Again the same bytes; what lay there before is gone.
        std::fs::write(out.join("old.zip"), "old").unwrap();
        release(dist.path(), &version()).unwrap();
        assert_eq!(
            std::fs::read(out.join("saqbol-web-0.1.0.zip")).unwrap(),
            bytes
        );
        assert!(!out.join("old.zip").exists());
    }

    /// Each of what README promises is in a release, or there is none; what nobody has recorded is in none.
    #[test]
    fn a_release_without_a_part_fails() {
        for part in ["saqbol.html", "web", "kit", "lms"] {
            let dist = dist();
            let gone = dist.path().join(part);
            if gone.is_dir() {
                std::fs::remove_dir_all(gone).unwrap();
            } else {
                std::fs::remove_file(gone).unwrap();
            }
            let error = release(dist.path(), &version()).unwrap_err();
            let said = format!("{error:#}");
            assert!(
                said.contains(part) && said.contains("is not there"),
                "{said}"
            );
            assert!(!dist.path().join("release").join(SUMS).exists());
        }
        let dist = dist();
        std::fs::create_dir_all(dist.path().join("voice")).unwrap();
        release(dist.path(), &version()).unwrap();
        let voice = dist.path().join("release/saqbol-voice-0.1.0.zip");
        assert!(voice.exists());
    }

    #[test]
    fn what_is_not_released_is_no_release() {
        let dist = dist();
        let early = Release {
            released: false,
            ..version()
        };
        let error = release(dist.path(), &early).unwrap_err().to_string();
        assert!(error.contains("CHANGELOG.md"), "{error}");
        assert!(!dist.path().join("release").exists());
    }
}

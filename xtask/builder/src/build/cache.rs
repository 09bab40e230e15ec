//! Results that depend on their inputs alone, kept on the disk: `target/cache/`. Nothing that is shipped depends on
//! whether it was kept or made anew.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use anyhow::Result;
use sha2::{Digest, Sha256};

/// What nobody asked for in this time is removed.
const KEPT: Duration = Duration::from_secs(14 * 24 * 60 * 60);

/// A folder of results by the hash of what they were made from.
#[derive(Clone)]
pub struct Cache {
    folder: PathBuf,
}

impl Cache {
    /// The project's cache. What is old is removed first.
    pub fn open(root: &Path) -> Result<Cache> {
        let folder = root.join("target/cache");
        std::fs::create_dir_all(&folder)?;
        let now = SystemTime::now();
        for entry in std::fs::read_dir(&folder)?.flatten() {
            let used = entry.metadata().and_then(|meta| meta.modified());
            let old = used.is_ok_and(|used| now.duration_since(used).is_ok_and(|age| age > KEPT));
            if old {
                let _ = std::fs::remove_file(entry.path());
            }
        }
        Ok(Cache { folder })
    }

    /// What was made of these inputs before, or what `work` makes of them now. `what` names the kind of work together
    /// with everything else that the result depends on, such as options and versions.
    ///
    /// # Errors
    /// Those of `work`, and of the disk.
    pub fn get(
        &self,
        what: &str,
        inputs: &[&[u8]],
        work: impl FnOnce() -> Result<Vec<u8>>,
    ) -> Result<Vec<u8>> {
        let path = self.folder.join(key(what, inputs));
        if let Ok(known) = std::fs::read(&path) {
            let used = std::fs::File::options().append(true).open(&path);
            let _ = used.and_then(|file| file.set_modified(SystemTime::now()));
            return Ok(known);
        }
        let made = work()?;
        // Renamed when it is whole: another process may look for it at the same time.
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let unfinished = path.with_extension(format!("{}-{count}", std::process::id()));
        std::fs::write(&unfinished, &made)?;
        std::fs::rename(unfinished, path)?;
        Ok(made)
    }
}

/// A name that changes with the kind of work and with every input; where one input ends and the next begins counts.
fn key(what: &str, inputs: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for input in [what.as_bytes()].iter().chain(inputs) {
        hash.update(input.len().to_le_bytes());
        hash.update(input);
    }
    let digits = hash
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect::<String>();
    let kind = what.split(' ').next().unwrap_or_default();
    format!("{kind}-{digits}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_is_done_once_for_the_same_inputs() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::open(folder.path()).unwrap();
        let mut done = 0;
        let mut get = |what: &str, inputs: &[&[u8]]| {
            let work = || {
                done += 1;
                Ok(vec![done])
            };
            cache.get(what, inputs, work).unwrap()
        };
        assert_eq!(get("pack", &[b"ab", b"c"]), [1]);
        assert_eq!(get("pack", &[b"ab", b"c"]), [1]);
        assert_eq!(get("pack", &[b"a", b"bc"]), [2]);
        assert_eq!(get("pack harder", &[b"ab", b"c"]), [3]);
    }

    #[test]
    fn what_failed_is_tried_again() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::open(folder.path()).unwrap();
        assert!(cache.get("pack", &[], || anyhow::bail!("no")).is_err());
        assert_eq!(cache.get("pack", &[], || Ok(vec![1])).unwrap(), [1]);
    }
}

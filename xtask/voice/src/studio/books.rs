//! What the studio keeps, and the rules of it: who may record, who may approve.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use content::Library;
use content::voice::{self, LIST, Line, Pack, Take, Takes};
use saqbol::learning::Day;

use crate::wav::{Level, Wav};

/// The list of readers and what they agreed to, beside the languages' folders.
pub const READERS: &str = "readers.tsv";

/// The licence that every reader gives a recording under.
const LICENCE: &str = "CC BY 4.0";

/// The longest mark of a reader.
const MARK: usize = 24;

/// Why something was not kept; the page has a sentence for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no such line.
    Gone,
    /// It is no recording of at most a minute.
    Wav,
    /// Nothing is heard in it.
    Silent,
    /// The mark is empty, too long, or of a reader who has not agreed to the licence.
    Reader,
    /// Nobody approves a recording of their own.
    Own,
    /// The disk did not take it.
    Disk,
}

/// One language's packs, in their order.
pub struct Shelf {
    pub lang: &'static str,
    pub name: &'static str,
    pub packs: Vec<Pack>,
}

/// Everything that can be recorded, and where it is kept.
pub struct Books {
    home: PathBuf,
    pub shelves: Vec<Shelf>,
    /// Held by whoever writes.
    writing: Mutex<()>,
}

impl Books {
    /// `home`: the folder that `static/voice/` is in.
    pub fn new(home: PathBuf, library: &Library) -> Books {
        let languages = library.languages.iter();
        let shelves = languages.map(|language| Shelf {
            lang: language.code(),
            name: language.lang.name(),
            packs: voice::packs(library, language.code()),
        });
        Books {
            home,
            shelves: shelves.collect(),
            writing: Mutex::new(()),
        }
    }

    /// A pack by its language and id.
    pub fn pack(&self, lang: &str, id: &str) -> Result<&Pack, Refused> {
        let shelf = self.shelves.iter().find(|shelf| shelf.lang == lang);
        let packs = shelf.map(|shelf| &shelf.packs).ok_or(Refused::Gone)?;
        packs.iter().find(|pack| pack.id == id).ok_or(Refused::Gone)
    }

    /// What of a pack was recorded.
    pub fn takes(&self, lang: &str, id: &str) -> Takes {
        Takes::read(&self.folder(lang, id))
    }

    /// A recording's file.
    pub fn sound(&self, lang: &str, id: &str, hash: &str) -> Result<Vec<u8>, Refused> {
        self.pack(lang, id)?;
        let takes = self.takes(lang, id);
        let take = takes.of(hash).ok_or(Refused::Gone)?;
        std::fs::read(self.folder(lang, id).join(take.file())).map_err(|_| Refused::Gone)
    }

    /// Notes that a reader gives recordings under the licence: a grown-up, or a child whose parent has signed.
    pub fn agree(&self, mark: &str, grown_up: bool) -> Result<(), Refused> {
        let mark = known(mark)?;
        let who = match grown_up {
            true => "adult",
            false => "child, signed consent of a parent",
        };
        let row = [mark, &today(), LICENCE, who].join("\t") + "\n";
        let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        if self.has_agreed(mark) {
            return Ok(());
        }
        let path = self.home.join(voice::FOLDER).join(READERS);
        let text = std::fs::read_to_string(&path).unwrap_or_default() + &row;
        write(&path, text.as_bytes())
    }

    /// Whether a reader has agreed.
    pub fn has_agreed(&self, mark: &str) -> bool {
        let path = self.home.join(voice::FOLDER).join(READERS);
        let text = std::fs::read_to_string(path).unwrap_or_default();
        text.lines()
            .any(|line| line.split('\t').next() == Some(mark))
    }

    /// Keeps a recording without the silence around it, in the place of the one before. It waits for approval from then on.
    pub fn keep(
        &self,
        lang: &str,
        id: &str,
        hash: &str,
        by: &str,
        wav: &[u8],
    ) -> Result<Level, Refused> {
        let line = self.line(lang, id, hash)?;
        let by = known(by)?;
        if !self.has_agreed(by) {
            return Err(Refused::Reader);
        }
        let wav = Wav::parse(wav).map_err(|_| Refused::Wav)?;
        let level = wav.level();
        let wav = wav.trimmed().ok_or(Refused::Silent)?;
        let take = Take {
            key: line.key.clone(),
            hash: line.hash.clone(),
            reader: by.to_string(),
            approved: String::new(),
        };
        let folder = self.folder(lang, id);
        let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut takes = Takes::read(&folder);
        let older = takes.outdated(line);
        // The same words may have stood under another key.
        let same = takes
            .of(hash)
            .filter(|old| old.file() != take.file())
            .cloned();
        write(&folder.join(take.file()), &wav.write())?;
        takes.put(take);
        write(&folder.join(LIST), takes.write().as_bytes())?;
        for gone in older.into_iter().chain(same) {
            let _ = std::fs::remove_file(folder.join(gone.file()));
        }
        Ok(level)
    }

    /// Notes that a second person found a recording good.
    pub fn approve(&self, lang: &str, id: &str, hash: &str, by: &str) -> Result<(), Refused> {
        self.line(lang, id, hash)?;
        let by = known(by)?;
        let folder = self.folder(lang, id);
        let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut takes = Takes::read(&folder);
        let mut take = takes.of(hash).cloned().ok_or(Refused::Gone)?;
        if take.reader == by {
            return Err(Refused::Own);
        }
        take.approved = by.to_string();
        takes.put(take);
        write(&folder.join(LIST), takes.write().as_bytes())
    }

    fn line(&self, lang: &str, id: &str, hash: &str) -> Result<&Line, Refused> {
        let lines = &self.pack(lang, id)?.lines;
        lines
            .iter()
            .find(|line| line.hash == hash)
            .ok_or(Refused::Gone)
    }

    fn folder(&self, lang: &str, id: &str) -> PathBuf {
        voice::folder(&self.home, lang, id)
    }
}

/// A mark as it is kept.
fn known(mark: &str) -> Result<&str, Refused> {
    let mark = mark.trim();
    let wrong = mark.is_empty() || mark.chars().count() > MARK || mark.contains(char::is_control);
    if wrong {
        Err(Refused::Reader)
    } else {
        Ok(mark)
    }
}

/// Whole or not at all: a pull of the plug leaves the older file.
fn write(path: &std::path::Path, bytes: &[u8]) -> Result<(), Refused> {
    let fresh = path.with_extension("new");
    let folder = path.parent().unwrap_or(path);
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(&fresh, bytes))
        .and_then(|()| std::fs::rename(&fresh, path))
        .map_err(|_| Refused::Disk)
}

fn today() -> String {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let days = since.map_or(0, |since| since.as_secs() / 86_400);
    Day(u32::try_from(days).unwrap_or_default()).iso()
}

#[cfg(test)]
mod tests {
    use super::*;
    use content::voice::State;
    use std::path::Path;
    use std::sync::LazyLock;

    const ID: &str = "b2-free-skins";

    fn books(home: &Path) -> Books {
        static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
            let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
            content::read(&root).0
        });
        Books::new(home.to_path_buf(), &LIBRARY)
    }

    fn state(books: &Books, line: &Line) -> State {
        books.takes("kk", ID).state(line)
    }

    #[test]
    fn a_recording_waits_for_a_second_person() {
        let home = tempfile::tempdir().unwrap();
        let books = books(home.path());
        let line = &books.pack("kk", ID).unwrap().lines[3];
        let tone = Wav::tone(440.0, 0.5, 0.5).write();
        let keep = |by: &str, wav: &[u8]| books.keep("kk", ID, &line.hash, by, wav);
        assert_eq!(
            keep("A", &tone),
            Err(Refused::Reader),
            "nobody has agreed yet"
        );
        books.agree("A", true).unwrap();
        books.agree("A", false).unwrap();
        assert_eq!(keep(" A ", &tone), Ok(Level::Good));
        assert_eq!(state(&books, line), State::Waiting);
        let kept = Wav::parse(&books.sound("kk", ID, &line.hash).unwrap()).unwrap();
        assert!(kept.seconds() < 1.0, "the silence is cut off");
        assert_eq!(books.approve("kk", ID, &line.hash, "A"), Err(Refused::Own));
        assert_eq!(books.approve("kk", ID, &line.hash, "B"), Ok(()));
        assert_eq!(state(&books, line), State::Approved);
        // Read again, it is to be listened to again.
        assert_eq!(
            keep("A", &Wav::tone(440.0, 0.5, 0.01).write()),
            Ok(Level::Low)
        );
        assert_eq!(state(&books, line), State::Waiting);
        let readers = std::fs::read_to_string(home.path().join("static/voice/readers.tsv"));
        let readers = readers.unwrap();
        assert_eq!(readers.lines().count(), 1, "{readers}");
        assert!(readers.ends_with("\tCC BY 4.0\tadult\n"), "{readers}");
    }

    #[test]
    fn what_cannot_be_kept_is_refused() {
        let home = tempfile::tempdir().unwrap();
        let books = books(home.path());
        books.agree("A", true).unwrap();
        let hash = books.pack("kk", ID).unwrap().lines[0].hash.clone();
        let tone = Wav::tone(440.0, 0.5, 0.5).write();
        let silence = Wav::tone(440.0, 0.5, 0.0).write();
        for (lang, id, hash, wav, why) in [
            ("xx", ID, &hash[..], &tone, Refused::Gone),
            ("kk", "../..", &hash, &tone, Refused::Gone),
            ("kk", ID, "ffffffff", &tone, Refused::Gone),
            ("kk", ID, &hash, &b"RIFF".to_vec(), Refused::Wav),
            ("kk", ID, &hash, &silence, Refused::Silent),
        ] {
            assert_eq!(books.keep(lang, id, hash, "A", wav), Err(why));
        }
        for mark in ["", " ", "A\tB", &"x".repeat(25)] {
            assert_eq!(books.agree(mark, true), Err(Refused::Reader));
        }
        assert_eq!(books.approve("kk", ID, &hash, "B"), Err(Refused::Gone));
        assert!(!home.path().join("static/voice/kk").exists());
    }

    /// The recording of older words goes when the new ones are read.
    #[test]
    fn a_stale_recording_is_replaced() {
        let home = tempfile::tempdir().unwrap();
        let books = books(home.path());
        books.agree("A", true).unwrap();
        let line = &books.pack("kk", ID).unwrap().lines[0];
        let folder = home.path().join("static/voice/kk").join(ID);
        std::fs::create_dir_all(&folder).unwrap();
        let old = folder.join(format!("{}-0123abcd.wav", line.key));
        std::fs::write(&old, "").unwrap();
        std::fs::write(folder.join(LIST), format!("{}\t0123abcd\tA\tB\n", line.key)).unwrap();
        assert_eq!(state(&books, line), State::Stale);
        let tone = Wav::tone(440.0, 0.5, 0.5).write();
        books.keep("kk", ID, &line.hash, "A", &tone).unwrap();
        assert_eq!(state(&books, line), State::Waiting);
        assert!(!old.exists());
    }
}

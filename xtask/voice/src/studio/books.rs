//! What the studio keeps, and the rules of it: who may record, who may approve.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use content::Library;
use content::voice::{self, LIST, Line, Pack, Take, Takes};
use saqbol::learning::Day;

use super::disk::{self, write};
use crate::wav::{Level, Wav};

/// The list of readers and what they agreed to, beside the languages' folders.
const READERS: &str = "readers.tsv";

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
        Ok(write(&self.readers(), (self.agreed() + &row).as_bytes())?)
    }

    /// Whether a reader has agreed.
    pub fn has_agreed(&self, mark: &str) -> bool {
        self.agreed().lines().any(|row| is_of(row, mark))
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
        Ok(write(&folder.join(LIST), takes.write().as_bytes())?)
    }

    /// Takes away a recording that a second person did not find good: its line is to be read again.
    pub fn send_back(&self, lang: &str, id: &str, hash: &str) -> Result<(), Refused> {
        self.line(lang, id, hash)?;
        let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let gone = disk::erase(&self.folder(lang, id), |take| take.hash == hash)?;
        if gone == 0 {
            return Err(Refused::Gone);
        }
        Ok(())
    }

    /// Erases everything that a reader has recorded, of whatever words, and that they agreed. How many recordings it was.
    pub fn forget(&self, mark: &str) -> Result<usize, Refused> {
        let mark = known(mark)?;
        let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut gone = 0;
        for lang in disk::folders(&self.home.join(voice::FOLDER)) {
            for pack in disk::folders(&lang) {
                gone += disk::erase(&pack, |take| take.reader == mark)?;
            }
        }
        let others: String = self
            .agreed()
            .lines()
            .filter(|row| !is_of(row, mark))
            .map(|row| [row, "\n"].concat())
            .collect();
        write(&self.readers(), others.as_bytes())?;
        Ok(gone)
    }

    fn readers(&self) -> PathBuf {
        self.home.join(voice::FOLDER).join(READERS)
    }

    /// The list of those who agreed; empty while nobody has.
    fn agreed(&self) -> String {
        std::fs::read_to_string(self.readers()).unwrap_or_default()
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

impl From<std::io::Error> for Refused {
    fn from(_: std::io::Error) -> Refused {
        Refused::Disk
    }
}

/// Whether a row of the list of readers is of this mark.
fn is_of(row: &str, mark: &str) -> bool {
    row.split('\t').next() == Some(mark)
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

fn today() -> String {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let days = since.map_or(0, |since| since.as_secs() / 86_400);
    Day(u32::try_from(days).unwrap_or_default()).iso()
}

#[cfg(test)]
mod tests;

//! What was recorded: a folder a language and pack below `static/voice/`, with a WAV file a line and a list of them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::line::Line;

/// Where recordings lie, from the project's root.
pub const FOLDER: &str = "static/voice";

/// The list in a pack's folder: a line of text a recording, its parts apart by tabs.
pub const LIST: &str = "takes.tsv";

/// The folder of a pack's recordings in a language.
pub fn folder(root: &Path, lang: &str, pack: &str) -> PathBuf {
    root.join(FOLDER).join(lang).join(pack)
}

/// A recording of one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Take {
    /// The line's key when it was recorded.
    pub key: String,
    /// The hash of the words that are heard in it.
    pub hash: String,
    /// A mark of whoever reads, such as initials.
    pub reader: String,
    /// The mark of whoever listened to it and found it good; empty until then.
    pub approved: String,
}

impl Take {
    /// The name of its file.
    pub fn file(&self) -> String {
        format!("{}-{}.wav", self.key, self.hash)
    }
}

/// How a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Nobody has read it.
    Missing,
    /// It was read before its words were changed.
    Stale,
    /// It waits for a second person who listens.
    Waiting,
    /// It is packaged.
    Approved,
}

/// The recordings of a pack in a language, by the hash of the words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Takes(BTreeMap<String, Take>);

impl Takes {
    /// Reads a pack's folder. A recording whose file is gone is none, and neither is a line of the list that is damaged.
    pub fn read(folder: &Path) -> Takes {
        let text = std::fs::read_to_string(folder.join(LIST)).unwrap_or_default();
        let mut takes = Takes::parse(&text);
        takes.0.retain(|_, take| folder.join(take.file()).is_file());
        takes
    }

    /// Reads a list.
    pub fn parse(text: &str) -> Takes {
        let takes = text.lines().filter_map(|line| {
            let mut parts = line.split('\t').map(str::trim);
            let take = Take {
                key: parts.next()?.to_string(),
                hash: parts.next()?.to_string(),
                reader: parts.next()?.to_string(),
                approved: parts.next().unwrap_or_default().to_string(),
            };
            (is_key(&take.key) && is_hash(&take.hash)).then(|| (take.hash.clone(), take))
        });
        Takes(takes.collect())
    }

    /// The list as it is written, sorted by key.
    pub fn write(&self) -> String {
        let mut takes: Vec<&Take> = self.0.values().collect();
        takes.sort_by(|a, b| (&a.key, &a.hash).cmp(&(&b.key, &b.hash)));
        let lines = takes.iter().map(|take| {
            let parts = [&take.key, &take.hash, &take.reader, &take.approved];
            parts
                .map(|part| part.replace(['\t', '\n', '\r'], " "))
                .join("\t")
                + "\n"
        });
        lines.collect()
    }

    /// Puts a recording in the place of the one with the same words.
    pub fn put(&mut self, take: Take) {
        self.0.insert(take.hash.clone(), take);
    }

    /// Takes out and gives the recordings of a line's older words: they are replaced.
    pub fn outdated(&mut self, line: &Line) -> Vec<Take> {
        self.take_out(|take| take.key == line.key && take.hash != line.hash)
    }

    /// Takes out and gives the recordings that these are.
    pub fn take_out(&mut self, is_one: impl Fn(&Take) -> bool) -> Vec<Take> {
        let gone: Vec<Take> = self
            .0
            .values()
            .filter(|take| is_one(take))
            .cloned()
            .collect();
        self.0.retain(|_, take| !is_one(take));
        gone
    }

    /// The recording of these words.
    pub fn of(&self, hash: &str) -> Option<&Take> {
        self.0.get(hash)
    }

    /// How a line stands.
    pub fn state(&self, line: &Line) -> State {
        match self.of(&line.hash) {
            Some(take) if take.approved.is_empty() => State::Waiting,
            Some(_) => State::Approved,
            None if self.0.values().any(|take| take.key == line.key) => State::Stale,
            None => State::Missing,
        }
    }
}

/// Whether this can be a line's key: it becomes part of a file's name.
fn is_key(key: &str) -> bool {
    let allowed =
        |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || "-.".contains(sign);
    !key.is_empty() && !key.starts_with('.') && key.chars().all(allowed)
}

fn is_hash(hash: &str) -> bool {
    hash.len() == 8 && hash.chars().all(|sign| sign.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::voice::line::Role;

    const LIST: &str =
        "a.1\t0123abcd\tA\tB\nb.1\t89abcdef\tA\t\n../c\t89abcdef\tA\nd.1\tshort\tA\n";

    fn line(key: &str, hash: &str) -> Line {
        Line {
            key: key.into(),
            hash: hash.into(),
            words: String::new(),
            role: Role::Narrator,
            mood: String::new(),
        }
    }

    #[test]
    fn a_line_is_known_by_its_words() {
        let takes = Takes::parse(LIST);
        let state = |key: &str, hash: &str| takes.state(&line(key, hash));
        assert_eq!(state("a.1", "0123abcd"), State::Approved);
        assert_eq!(state("moved.2", "0123abcd"), State::Approved);
        assert_eq!(state("b.1", "89abcdef"), State::Waiting);
        assert_eq!(state("a.1", "ffffffff"), State::Stale);
        assert_eq!(state("z.1", "ffffffff"), State::Missing);
    }

    #[test]
    fn older_words_are_replaced() {
        let mut takes = Takes::parse(LIST);
        assert_eq!(takes.outdated(&line("a.1", "0123abcd")), []);
        let gone = takes.outdated(&line("a.1", "ffffffff"));
        assert_eq!(gone.len(), 1);
        assert_eq!(gone[0].file(), "a.1-0123abcd.wav");
        assert_eq!(takes.state(&line("a.1", "ffffffff")), State::Missing);
        assert_eq!(takes.state(&line("b.1", "89abcdef")), State::Waiting);
    }

    #[test]
    fn a_list_is_written_as_it_is_read() {
        let mut takes = Takes::parse(LIST);
        assert_eq!(takes.write(), "a.1\t0123abcd\tA\tB\nb.1\t89abcdef\tA\t\n");
        takes.put(Take {
            key: "a.1".into(),
            hash: "0123abcd".into(),
            reader: "Z\tY".into(),
            approved: String::new(),
        });
        assert_eq!(
            Takes::parse(&takes.write()).write(),
            "a.1\t0123abcd\tZ Y\t\nb.1\t89abcdef\tA\t\n"
        );
    }

    /// A list without files is none.
    #[test]
    fn a_recording_is_a_file() {
        let folder = std::env::temp_dir().join(format!("saqbol-takes-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(super::LIST), LIST).unwrap();
        std::fs::write(folder.join("b.1-89abcdef.wav"), "").unwrap();
        let takes = Takes::read(&folder);
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(takes.of("0123abcd"), None);
        assert!(takes.of("89abcdef").is_some());
    }
}

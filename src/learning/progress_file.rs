//! The progress file: a learner's lines between a head and their number, and what comes of opening one.

use std::fmt;

use super::Entry;

/// What a progress file begins with, before the number of its version.
const HEAD: &str = "saqbol progress ";
/// What its last line begins with, before the number of kept lines.
const END: &str = "end ";
/// The version that this app writes.
const VERSION: &str = "1";

/// Why a progress file was not read; the app says it in the learner's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileError {
    /// Not a progress file of this app.
    Foreign,
    /// One that is cut off or altered.
    Damaged,
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            FileError::Foreign => "not a progress file of this app",
            FileError::Damaged => "the progress file is cut off or altered",
        })
    }
}

impl std::error::Error for FileError {}

/// A progress file: its version, every kept line as it is, also those that this version does not understand, and their
/// number.
pub fn write_file(lines: &[String]) -> String {
    let mut file = [HEAD, VERSION, "\n"].concat();
    let mut count = 0_u32;
    for line in lines.iter().flat_map(|line| line.lines()) {
        file.push_str(line);
        file.push('\n');
        count += 1;
    }
    file.push_str(END);
    file.push_str(&count.to_string());
    file.push('\n');
    file
}

/// Whether a text is a progress file, whole or not.
pub fn is_progress(text: &str) -> bool {
    text.starts_with(HEAD)
}

/// The lines of a progress file, of this version or a newer one, nothing left out.
pub fn read_file(text: &str) -> Result<Vec<String>, FileError> {
    let mut lines = text.lines();
    let head = lines.next().unwrap_or_default();
    let Some(version) = head.strip_prefix(HEAD) else {
        return Err(FileError::Foreign);
    };
    let mut kept: Vec<String> = lines.map(String::from).collect();
    // An editor, or a messenger, may have added an empty line.
    while kept.last().is_some_and(|line| line.trim().is_empty()) {
        kept.pop();
    }
    let end = kept.pop().unwrap_or_default();
    let count = end.strip_prefix(END).and_then(|n| n.parse::<usize>().ok());
    if version.parse::<u32>().is_err() || count != Some(kept.len()) {
        return Err(FileError::Damaged);
    }
    Ok(kept)
}

/// The lines of a file as those of the profile that opens it: they may have been another one's elsewhere. What is no
/// entry stays as it is.
pub fn of_profile(who: &str, lines: Vec<String>) -> Vec<String> {
    let mine = |line: String| match Entry::from_line(&line) {
        Some(entry) => [who, line.strip_prefix(&entry.who).unwrap_or_default()].concat(),
        None => line,
    };
    lines.into_iter().map(mine).collect()
}

/// The lines of a file that are not among `known`: of each walk the tail that is new. Opening the same file twice adds
/// nothing, and a walk that went on elsewhere goes on from there.
pub fn missing_lines(known: &[String], opened: Vec<String>) -> Vec<String> {
    let mut left: Vec<Option<&String>> = known.iter().map(Some).collect();
    let mut missing = Vec::new();
    // The lines of a file mostly stand in the order in which they are known: the search goes on from the last one.
    let mut from = 0;
    for line in opened {
        let (before, after) = left.split_at(from.min(left.len()));
        let found = after
            .iter()
            .position(|known| *known == Some(&line))
            .map(|at| at + before.len())
            .or_else(|| before.iter().position(|known| *known == Some(&line)));
        match found.and_then(|at| Some((at, left.get_mut(at)?))) {
            Some((at, known)) => {
                *known = None;
                from = at + 1;
            }
            None => missing.push(line),
        }
    }
    missing
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lines(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| text.to_string()).collect()
    }

    #[test]
    fn a_file_keeps_what_this_version_does_not_know() {
        let kept = lines(&["me\tw\tm\t1\tdance\tnew", "not an entry at all"]);
        let file = write_file(&kept);
        assert_eq!(read_file(&file), Ok(kept.clone()));
        let newer = file.replacen("progress 1", "progress 9", 1);
        assert_eq!(read_file(&newer), Ok(kept.clone()));
        // A mail program or an editor may have changed the ends of the lines.
        assert_eq!(read_file(&file.replace('\n', "\r\n")), Ok(kept));
    }

    #[test]
    fn what_is_wrong_with_a_file_is_told_apart() {
        assert_eq!(read_file(""), Err(FileError::Foreign));
        assert_eq!(read_file("hello"), Err(FileError::Foreign));
        let file = write_file(&lines(&["a", "b"]));
        assert_eq!(file, "saqbol progress 1\na\nb\nend 2\n");
        for end in "saqbol progress 1".len()..file.len() - 1 {
            assert_eq!(read_file(&file[..end]), Err(FileError::Damaged), "{end}");
        }
        assert_eq!(
            read_file("saqbol progress one\nend 0"),
            Err(FileError::Damaged)
        );
    }

    #[test]
    fn a_file_belongs_to_whoever_opens_it() {
        let opened = lines(&["p9\tw\tm\t1\tdance\tp9", "not an entry"]);
        assert_eq!(
            of_profile("me", opened),
            ["me\tw\tm\t1\tdance\tp9", "not an entry"]
        );
    }

    #[test]
    fn opening_a_file_twice_adds_nothing() {
        let known = lines(&["a", "b", "a"]);
        assert!(missing_lines(&known, known.clone()).is_empty());
        assert_eq!(
            missing_lines(&known, lines(&["a", "b", "a", "a", "c"])),
            ["a", "c"]
        );
        // In whatever order they stand.
        assert!(missing_lines(&known, lines(&["b", "a", "a"])).is_empty());
        assert_eq!(missing_lines(&known, lines(&["x", "b", "b"])), ["x", "b"]);
        assert_eq!(missing_lines(&[], lines(&["a", "a"])), ["a", "a"]);
    }

    proptest! {
        #[test]
        fn any_text_gives_a_result(text: String) {
            let _ = read_file(&text);
            let _ = Entry::from_line(&text);
        }
    }
}

//! The database is read back as Kolibri reads it.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use saqbol::curriculum::Band;
use saqbol::language::Lang;

use super::channel::version_number;
use super::*;

const PICTURE: Picture = Picture {
    extension: "svg",
    bytes: b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
};

fn words(title: &str) -> Words {
    Words {
        title: title.into(),
        description: format!("{title}: не туралы"),
    }
}

/// Two modules of band B and one of C in each language, and a teacher's page; two zips are the same.
fn lessons() -> Vec<Lesson<'static>> {
    let lesson = |module: &'static str, lang: Lang, zip: &'static [u8]| Lesson {
        module,
        band: Band::of_module(module).unwrap(),
        lang,
        words: words(&format!("«{module}» {}", lang.code())),
        picture: Some(PICTURE),
        minutes: 9,
        zip,
        for_coaches: false,
    };
    let of = |lang: Lang| {
        [
            lesson("c1-three", lang, b"zip three"),
            lesson("b1-one", lang, b"zip one"),
            lesson("b2-two", lang, b"zip one"),
            Lesson {
                for_coaches: true,
                ..lesson("b1-one", lang, b"zip notes")
            },
        ]
    };
    Lang::all().flat_map(of).collect()
}

fn of_language(lang: Lang, lessons: &[Lesson<'static>]) -> Channel<'static> {
    let band = |band: Band| words(&format!("{band:?}"));
    Channel::of_language(lang, words("Сақ бол!"), Some(PICTURE), 7, band, lessons)
}

fn of_all(lessons: &[Lesson<'static>]) -> Channel<'static> {
    let band = |lang: Lang, band: Band| words(&format!("{band:?} {}", lang.code()));
    let language = |lang: Lang| words(lang.name());
    Channel::of_all(words("Сақ бол!"), None, 7, language, band, lessons)
}

struct Read {
    _folder: tempfile::TempDir,
    database: Connection,
    id: String,
}

/// Writes a channel to a disk and opens its database there.
fn read(channel: &Channel) -> Read {
    let folder = tempfile::tempdir().unwrap();
    let id = write(folder.path(), channel).unwrap();
    let file = folder
        .path()
        .join(format!("content/databases/{id}.sqlite3"));
    let database = Connection::open(file).unwrap();
    Read {
        _folder: folder,
        database,
        id,
    }
}

impl Read {
    /// The rows of a query, each as one text.
    fn rows(&self, query: &str) -> Vec<String> {
        let mut statement = self.database.prepare(query).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.map(Result::unwrap).collect()
    }
}

#[test]
fn bands_are_topics_and_lessons_lie_in_them_in_order() {
    let read = read(&of_language(Lang::first(), &lessons()));
    let tree = read.rows(
        "SELECT level || ' ' || kind || ' ' || title || ' ' || coach_content FROM content_contentnode ORDER BY lft",
    );
    assert_eq!(
        tree,
        [
            "0 topic Сақ бол! 0",
            "1 topic B 0",
            "2 html5 «b1-one» kk 0",
            "2 html5 «b2-two» kk 0",
            "2 html5 «b1-one» kk 1",
            "1 topic C 0",
            "2 html5 «c1-three» kk 0",
        ]
    );
    assert_eq!(read.rows("SELECT id FROM content_language"), ["kk"]);
    let took =
        read.rows("SELECT DISTINCT duration || ' s' FROM content_contentnode WHERE kind = 'html5'");
    assert_eq!(took, ["540 s"]);
}

/// Kolibri walks the tree by these numbers: a child's lie within its parent's, siblings' do not touch.
#[test]
fn the_numbers_of_the_tree_are_nested() {
    for channel in [of_language(Lang::first(), &lessons()), of_all(&lessons())] {
        let read = read(&channel);
        let nodes = read.rows("SELECT count(*) || '' FROM content_contentnode");
        let count: usize = nodes[0].parse().unwrap();
        let all = read.rows(
            "SELECT lft || '' FROM content_contentnode UNION SELECT rght || '' FROM content_contentnode",
        );
        assert_eq!(all.len(), 2 * count, "no number twice");
        let stray = read.rows(
            "SELECT a.title FROM content_contentnode a JOIN content_contentnode b ON a.parent_id = b.id \
             WHERE a.lft <= b.lft OR a.rght >= b.rght OR a.lft >= a.rght OR a.level <> b.level + 1",
        );
        assert_eq!(stray, Vec::<String>::new());
        let roots = read.rows("SELECT id FROM content_contentnode WHERE parent_id IS NULL");
        assert_eq!(roots, std::slice::from_ref(&read.id));
        let broken = read.rows("SELECT \"table\" FROM pragma_foreign_key_check");
        assert_eq!(
            broken,
            Vec::<String>::new(),
            "each row names rows that are there"
        );
    }
}

#[test]
fn the_combined_channel_has_every_language_once() {
    let read = read(&of_all(&lessons()));
    let topics = read.rows("SELECT title FROM content_contentnode WHERE level = 1 ORDER BY lft");
    let names: Vec<&str> = Lang::all().map(Lang::name).collect();
    assert_eq!(topics, names);
    let lessons = read.rows("SELECT title FROM content_contentnode WHERE kind = 'html5'");
    assert_eq!(lessons.len(), 4 * names.len());
    let root =
        read.rows("SELECT coalesce(lang_id, 'many') FROM content_contentnode WHERE level = 0");
    assert_eq!(root, ["many"]);
}

/// A pupil who goes on in the other channel goes on with the same lesson.
#[test]
fn a_lesson_is_the_same_content_in_each_channel() {
    let contents = |channel: &Channel| -> BTreeMap<String, String> {
        let read = read(channel);
        let both = read.rows(
            "SELECT title || coach_content || ' ' || content_id || ' ' || id FROM content_contentnode WHERE kind = 'html5'",
        );
        let parts = both.iter().filter_map(|row| {
            let (before, id) = row.rsplit_once(' ')?;
            Some((before.to_string(), id.to_string()))
        });
        parts.collect()
    };
    let (one, all) = (
        contents(&of_language(Lang::first(), &lessons())),
        contents(&of_all(&lessons())),
    );
    assert_eq!(one.len(), 4);
    for (content, node) in &one {
        let other = all.get(content).expect("the same title and content id");
        assert_ne!(node, other, "a node is a channel's own");
    }
}

/// Progress in schools hangs on these: they may never change.
#[test]
fn ids_are_for_ever() {
    let read = read(&of_language(Lang::first(), &lessons()));
    assert_eq!(read.id, "704669f7deff5fc1ad977d57e089d4a0");
    let lesson = read.rows(
        "SELECT content_id FROM content_contentnode WHERE title = '«b1-one» kk' AND coach_content = 0",
    );
    assert_eq!(lesson, ["a6016960c9f15d01be848e324a3b4f23"]);
}

#[test]
fn every_file_is_on_the_disk_under_its_md5() {
    let read = read(&of_all(&lessons()));
    let files =
        read.rows("SELECT id || '.' || extension || ' ' || file_size FROM content_localfile");
    assert_eq!(
        files.len(),
        4,
        "what is the same lies there once: {files:?}"
    );
    for file in files {
        let (name, size) = file.split_once(' ').unwrap();
        let (md5, extension) = name.split_once('.').unwrap();
        let path = read._folder.path().join(storage_path(md5, extension));
        let bytes = std::fs::read(&path).unwrap();
        assert_eq!(bytes.len().to_string(), size);
        assert_eq!(ids::md5(&bytes), md5);
    }
    let zips = read.rows("SELECT id FROM content_file WHERE preset = 'html5_zip'");
    let pictures = read.rows("SELECT preset FROM content_file WHERE thumbnail AND supplementary");
    assert_eq!(
        zips.iter().collect::<BTreeSet<_>>().len(),
        4 * Lang::all().count()
    );
    assert!(pictures.contains(&"html5_thumbnail".to_string()));
    assert!(pictures.contains(&"topic_thumbnail".to_string()));
}

#[test]
fn the_licence_and_the_time_are_what_an_import_takes() {
    let read = read(&of_language(Lang::first(), &lessons()));
    let licences = read.rows(
        "SELECT DISTINCT license_name || ', ' || license_description FROM content_contentnode",
    );
    assert_eq!(licences, ["CC BY, CC BY 4.0"]);
    let told = read.rows(
        "SELECT last_updated || ' ' || version || ' ' || min_schema_version || ' ' || substr(thumbnail, 1, 26) \
         FROM content_channelmetadata",
    );
    assert_eq!(told, ["2026-01-01 00:00:00 7 5 data:image/svg+xml;base64,"]);
}

#[test]
fn the_same_lessons_give_the_same_bytes() {
    let bytes = || {
        let lessons = lessons();
        let channel = of_all(&lessons);
        database::bytes(&channel, &rows::of(&channel)).unwrap()
    };
    assert_eq!(bytes(), bytes());
}

#[test]
fn newer_versions_have_larger_numbers() {
    let versions = ["0.1.0", "0.1.1", "0.2.0", "0.10.0", "1.0.0", "1.0.12"];
    let numbers = versions.map(version_number);
    assert!(numbers.is_sorted_by(|a, b| a < b), "{numbers:?}");
    assert_eq!(version_number("x"), 0);
}

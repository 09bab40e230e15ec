use super::*;
use content::voice::State;
use std::path::Path;
use std::sync::LazyLock;

const ID: &str = "b2-free-skins";

fn books(home: &Path) -> Books {
    static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        content::unchecked(&root)
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

/// What a second person does not find good is to be read again.
#[test]
fn a_recording_is_sent_back() {
    let home = tempfile::tempdir().unwrap();
    let books = books(home.path());
    books.agree("A", true).unwrap();
    let line = &books.pack("kk", ID).unwrap().lines[0];
    assert_eq!(books.send_back("kk", ID, &line.hash), Err(Refused::Gone));
    let tone = Wav::tone(440.0, 0.5, 0.5).write();
    books.keep("kk", ID, &line.hash, "A", &tone).unwrap();
    assert_eq!(books.send_back("kk", ID, &line.hash), Ok(()));
    assert_eq!(state(&books, line), State::Missing);
    assert!(books.sound("kk", ID, &line.hash).is_err());
}

/// Whoever withdraws leaves no sound and no mark, in whatever language and lesson; what others read stays.
#[test]
fn a_reader_is_forgotten() {
    let home = tempfile::tempdir().unwrap();
    let books = books(home.path());
    let tone = Wav::tone(440.0, 0.5, 0.5).write();
    books.agree("A", true).unwrap();
    books.agree("AB", true).unwrap();
    for (lang, id, at, by) in [
        ("kk", ID, 0, "A"),
        ("kk", ID, 1, "AB"),
        ("kk", "common", 0, "A"),
        ("ru", ID, 0, "A"),
    ] {
        let hash = &books.pack(lang, id).unwrap().lines[at].hash;
        books.keep(lang, id, hash, by, &tone).unwrap();
    }
    // Of words that no lesson has any more.
    let older = home.path().join("static/voice/kk/gone");
    std::fs::create_dir_all(&older).unwrap();
    std::fs::write(older.join("a-0123abcd.wav"), "").unwrap();
    std::fs::write(older.join(LIST), "a\t0123abcd\tA\tB\n").unwrap();
    assert_eq!(books.forget(" A "), Ok(4));
    assert_eq!(books.forget("A"), Ok(0));
    assert!(!books.has_agreed("A") && books.has_agreed("AB"));
    let lines = &books.pack("kk", ID).unwrap().lines;
    assert_eq!(state(&books, &lines[0]), State::Missing);
    assert_eq!(state(&books, &lines[1]), State::Waiting);
    assert!(!older.join("a-0123abcd.wav").exists());
    assert_eq!(books.forget(""), Err(Refused::Reader));
}

//! Which sentences of the shipped lessons a voice speaks, and who speaks them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use content::voice::{Line, Pack, Role, State, Take, Takes, folder, hash, packs};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn line<'a>(packs: &'a [Pack], id: &str, key: &str) -> &'a Line {
    let pack = packs.iter().find(|pack| pack.id == id).unwrap();
    let found = pack.lines.iter().find(|line| line.key == key);
    found.unwrap_or_else(|| panic!("{id} has no line {key}"))
}

#[test]
fn every_line_has_a_key_a_hash_a_role_and_a_mood() {
    let (library, _) = content::read(&root());
    for language in &library.languages {
        let packs = packs(&library, language.code());
        assert_eq!(
            packs.len(),
            1 + library.checks.len() + library.modules.len()
        );
        for pack in &packs {
            let keys: BTreeSet<&str> = pack.lines.iter().map(|line| &line.key[..]).collect();
            let hashes: BTreeSet<&str> = pack.lines.iter().map(|line| &line.hash[..]).collect();
            assert!(pack.lines.len() > 60, "{}: {}", pack.id, pack.lines.len());
            assert_eq!(keys.len(), pack.lines.len(), "{}: keys", pack.id);
            assert_eq!(hashes.len(), pack.lines.len(), "{}: hashes", pack.id);
            for line in &pack.lines {
                assert_eq!(line.hash, hash(&line.words));
                // What is written into a list is read back: a key is fit to be a file's name.
                let row = format!("{}\t{}\tA\tB\n", line.key, line.hash);
                assert_eq!(Takes::parse(&row).state(line), State::Approved, "{row}");
            }
        }
    }
    let kk = packs(&library, "kk");
    let of = |id: &str, key: &str| {
        let line = line(&kk, id, key);
        (line.role.clone(), line.mood.clone())
    };
    let even = String::new();
    let person = |name: &str| Role::Person(name.into());
    // A story; Saq with a mood; one of the cast with one; what the learner says; somebody who is only met here.
    assert_eq!(
        of("a1-treasure-chest", "chest.1"),
        (Role::Narrator, even.clone())
    );
    assert_eq!(
        of("a1-treasure-chest", "pack.2"),
        (Role::Saq, "hello".into())
    );
    assert_eq!(
        of("b2-free-skins", "chat-hidden.1"),
        (person("Aspan_07"), "stern".into())
    );
    assert_eq!(
        of("b2-free-skins", "chat-owe.show.1"),
        (Role::Learner, even.clone())
    );
    assert_eq!(
        of("a1-treasure-chest", "q-empty.asks.1"),
        (person("Көршің Ешкі апа"), even.clone())
    );
    assert_eq!(of("common", "answer-stop.1"), (Role::Narrator, even));
    // Words for grown-ups and of pictures are not read to a child.
    let stories = kk.iter().filter(|pack| pack.id.starts_with('a'));
    let keys = stories.flat_map(|pack| &pack.lines).map(|line| &line.key);
    let apart = keys.filter(|key| {
        let mut parts = key.split('.');
        parts.next() == Some("plan") || parts.any(|part| part == "beside" || part == "picture")
    });
    assert_eq!(apart.collect::<Vec<_>>(), Vec::<&String>::new());
}

/// A changed sentence makes its own recording stale and no other.
#[test]
fn a_changed_sentence_is_stale_alone() {
    let copy = std::env::temp_dir().join(format!("saqbol-voice-{}", std::process::id()));
    let (library, _) = content::read(&root());
    let id = "a1-treasure-chest";
    let before = packs(&library, "kk");
    let lines = &before.iter().find(|pack| pack.id == id).unwrap().lines;
    let mut takes = Takes::default();
    for line in lines {
        takes.put(Take {
            key: line.key.clone(),
            hash: line.hash.clone(),
            reader: "A".into(),
            approved: "B".into(),
        });
    }
    let changed = Line {
        words: "Бота жаңа сандық тапты.".into(),
        hash: hash("Бота жаңа сандық тапты."),
        ..line(&before, id, "chest.2").clone()
    };
    assert_eq!(takes.state(&changed), State::Stale);
    let states = lines.iter().filter(|line| line.key != changed.key);
    assert!(
        states
            .map(|line| takes.state(line))
            .all(|state| state == State::Approved)
    );

    // The report counts it.
    let place = folder(&copy, "kk", id);
    std::fs::create_dir_all(&place).unwrap();
    takes.outdated(&changed);
    takes.put(Take {
        key: changed.key.clone(),
        hash: changed.hash.clone(),
        reader: "A".into(),
        approved: String::new(),
    });
    write(&place, lines, &takes);
    let report = content::voice::report(&copy, &library, Some("kk"), Some(id), true);
    std::fs::remove_dir_all(&copy).unwrap();
    let (count, rest) = report.split_once('\n').unwrap();
    let all = lines.len();
    assert_eq!(
        count,
        format!(
            "kk\t{id}\t{all} lines: {} approved, 0 waiting, 1 stale, 0 missing",
            all - 1
        )
    );
    assert!(
        rest.starts_with(&format!("stale\tkk/{id}\tchest.2\t")),
        "{rest}"
    );
    assert_eq!(rest.lines().count(), 1);
}

fn write(place: &Path, lines: &[Line], takes: &Takes) {
    std::fs::write(place.join(content::voice::LIST), takes.write()).unwrap();
    let text = takes.write();
    for row in text.lines() {
        let mut parts = row.split('\t');
        let (key, hash) = (parts.next().unwrap(), parts.next().unwrap());
        std::fs::write(place.join(format!("{key}-{hash}.wav")), "").unwrap();
    }
    assert!(text.lines().count() >= lines.len());
}

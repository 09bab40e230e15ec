//! Any events in any order: no panic, a replay gives the same state, and there is always a way forward to the end.
#![no_main]

use std::rc::Rc;
use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use saqbol::curriculum::{Module, Words, read_bundle};
use saqbol::learning::{Event, Position, Session};

/// The bundles of the shipped lessons: `cargo xtask fuzz` names their folder.
fn bundles() -> &'static Vec<Vec<u8>> {
    static BUNDLES: OnceLock<Vec<Vec<u8>>> = OnceLock::new();
    BUNDLES.get_or_init(|| {
        let folder = std::env::var("SAQBOL_BUNDLES").expect("the folder of the bundles");
        let mut paths: Vec<_> = std::fs::read_dir(folder)
            .expect("the folder can be read")
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                name.starts_with("module.") && name.contains(".en-") && name.ends_with(".bin")
            })
            .collect();
        paths.sort();
        assert!(!paths.is_empty(), "there are no bundles");
        paths
            .iter()
            .map(|path| std::fs::read(path).expect("a bundle"))
            .collect()
    })
}

/// Every id of a module that an answer could name.
fn ids(module: &Module) -> Vec<String> {
    let mut ids: Vec<String> = module.all_steps().map(|step| step.id.clone()).collect();
    for step in module.all_steps() {
        let mut log = Vec::new();
        while let Some(given) = step.kind.some_answer(&log)
            && log.len() < 20
        {
            ids.extend(given.clone());
            log.push(given);
        }
    }
    ids
}

thread_local! {
    static MODULES: Vec<(Rc<Module>, Vec<String>)> = bundles()
        .iter()
        .map(|bytes| {
            let (module, _): (Module, Words) = read_bundle(bytes).expect("a bundle of this version");
            let ids = ids(&module);
            (Rc::new(module), ids)
        })
        .collect();
}

fuzz_target!(|bytes: &[u8]| {
    MODULES.with(|modules| {
        let mut bytes = bytes.iter().copied();
        let mut next = || usize::from(bytes.next().unwrap_or_default());
        let (module, ids) = &modules[next() % modules.len()];
        let start = Event::Start {
            seed: next() as u32,
        };
        let mut events = vec![start];
        let mut session = Session::new(module.clone(), 0);
        for _ in 0..next() % 64 {
            let id = ids[(next() * 256 + next()) % ids.len()].clone();
            let event = match next() % 8 {
                0 => Event::Back,
                1 => Event::Next { step: id },
                2 => Event::Finish,
                3..6 => match session.way_on() {
                    Some(event) => event,
                    None => Event::Unknown,
                },
                _ => Event::Answer {
                    step: id,
                    given: (0..next() % 4)
                        .map(|_| ids[(next() * 256 + next()) % ids.len()].clone())
                        .collect(),
                },
            };
            session = session.apply(&event);
            events.push(event);
        }
        let again = Session::new(module.clone(), 0).replay(&events[1..]);
        assert_eq!(again, session);
        let mut now = session.resumed();
        for _ in 0..2_000 {
            match now.way_on() {
                Some(event) => now = now.apply(&event),
                None => break,
            }
        }
        assert_eq!(now.position(), Position::End);
        let _ = now.score();
    });
});

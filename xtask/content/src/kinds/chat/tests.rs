use std::path::Path;

use saqbol::curriculum::Kind;

/// The way to tell leads through every node of every chat: each is reached by some route, and each ends.
#[test]
fn every_branch_of_every_chat_is_played() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let (library, _) = crate::read(&root);
    assert!(!library.modules.is_empty());
    for lesson in &library.modules {
        for step in lesson.module.all_steps() {
            let Kind::Chat(chat) = &step.kind else {
                continue;
            };
            let task = step.kind.task();
            let mut routes = vec![Vec::<Vec<String>>::new()];
            let mut reached = std::collections::BTreeSet::new();
            let mut played = 0;
            while let Some(log) = routes.pop() {
                let way = chat.way(&log);
                let Some(here) = way.last().copied() else {
                    continue;
                };
                let id = &here.node.id;
                reached.insert(id.clone());
                played += 1;
                assert!(played < 100_000, "{}: too many routes", lesson.module.id);
                if task.finished(&log) {
                    assert!(
                        here.node.tells && task.ending(&log) == Some(id.as_str()),
                        "{}: {id} ends without telling",
                        lesson.module.id
                    );
                    continue;
                }
                // A node that the way has seen before leads round in a circle.
                let standing = chat.standing(&log);
                if standing.iter().filter(|visit| visit.node.id == *id).count() > 2 {
                    continue;
                }
                for given in chat.answers(&log) {
                    assert!(task.takes(&log, &given));
                    let mut next = log.clone();
                    next.push(given);
                    routes.push(next);
                }
            }
            assert_eq!(reached.len(), chat.nodes.len(), "{}", lesson.module.id);
        }
    }
}

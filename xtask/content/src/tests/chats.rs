use super::{EN, Edit, KK, MODULE, RU, check, edit};

fn one(old: &'static str, new: &'static str, stands: &'static str, what: &'static str) {
    check(&[edit(MODULE, old, new)], &[(MODULE, stands, what)]);
}

const END_A: &str = "id = \"end-a\"\nfrom = \"saq\"\ntells = true\nending = true";

#[test]
fn ways_lead_on() {
    one(
        "start = \"s\"",
        "start = \"z\"",
        "start = \"z\"",
        "begins at \"z\", which is no node",
    );
    one(
        "id = \"x\", to = \"a3\"",
        "id = \"x\", to = \"zz\"",
        "to = \"zz\"",
        "leads to \"zz\", which is no node",
    );
    one(
        "id = \"x\", to = \"end-b\"",
        "id = \"x\", to = \"end-c\"",
        "id = \"end-b\"",
        "no way leads to the node \"end-b\"",
    );
}

#[test]
fn endings_tell() {
    one(
        END_A,
        "id = \"end-a\"\nfrom = \"saq\"\nending = true",
        "id = \"end-a\"",
        "this ending does not tell",
    );
    one(
        END_A,
        "id = \"end-a\"\nfrom = \"saq\"\ntells = true",
        "id = \"end-a\"",
        "stops here without an ending",
    );
    one(
        "id = \"a1\"\n",
        "id = \"a1\"\nending = true\ntells = true\n",
        "id = \"a1\"",
        "an ending has choices",
    );
}

#[test]
fn a_circle_has_a_way_out() {
    let choices = "choices = [{ id = \"x\", to = \"end-b\" }, { id = \"y\", to = \"end-c\" }]";
    let (_folder, problems) = super::broken(&[edit(
        MODULE,
        choices,
        "choices = [{ id = \"x\", to = \"b3\" }, { id = \"y\", to = \"b2\" }]",
    )]);
    let circles = problems
        .iter()
        .filter(|problem| problem.what.contains("round in a circle"));
    assert_eq!(circles.count(), 4, "{problems:#?}");
    assert!(
        problems
            .iter()
            .any(|problem| problem.what.contains("no way leads to the node \"end-b\""))
    );
}

#[test]
fn what_is_taken_back_leads_back() {
    let said = |old, new| {
        let (_folder, problems) = super::broken(&[edit(MODULE, old, new)]);
        let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
        all.join("\n")
    };
    let node = "id = \"a4\"\n";
    let both = "id = \"x\", to = \"a4\" }, { id = \"y\", to = \"a4\"";
    for (old, new, what) in [
        (
            "id = \"x\", to = \"a4\"",
            "id = \"rewind\", to = \"a4\"",
            "\"rewind\" is what taking back is called",
        ),
        (
            node,
            "id = \"a4\"\nmood = \"merry\"\n",
            "there is no mood \"merry\"",
        ),
        (node, "id = \"a4\"\nchat = \"max\"\n", "there is only one"),
        (
            node,
            "id = \"a4\"\nsticker = \"unicorn\"\n",
            "there is no picture static/art/things/unicorn.svg",
        ),
        (
            both,
            "id = \"x\", to = \"a4\", rewind = true }, { id = \"y\", to = \"a4\", rewind = true",
            "every choice at \"a3\" is taken back",
        ),
        (
            "{ id = \"yes\", to = \"b1\", right = false }",
            "{ id = \"yes\", to = \"b1\", right = true, rewind = true }",
            "a right choice is taken back",
        ),
    ] {
        let all = said(old, new);
        assert!(all.contains(what), "{what} is not among {all}");
    }
}

#[test]
fn a_chat_is_long_enough() {
    // A short cut makes a way of three choices.
    check(
        &[edit(
            MODULE,
            "id = \"y\", to = \"a2\"",
            "id = \"y\", to = \"end-a\"",
        )],
        &[(MODULE, "id = \"chat\"", "has only 2 choices")],
    );
}

/// The words of a node that a test takes away.
fn unworded(file: &'static str, words: &'static str) -> Edit {
    edit(file, words, "")
}

#[test]
fn a_chat_has_twelve_nodes() {
    let node = "[[step.node]]\nid = \"a4\"\nchoices = [{ id = \"x\", to = \"end-a\", rehearses = \"leave\" }, { id = \"y\", to = \"end-c\" }]\n";
    check(
        &[
            edit(MODULE, node, ""),
            edit(
                MODULE,
                "id = \"x\", to = \"a4\" }, { id = \"y\", to = \"a4\"",
                "id = \"x\", to = \"end-a\", rehearses = \"leave\" }, { id = \"y\", to = \"end-c\"",
            ),
            unworded(
                KK,
                "chat-a4 = Бұл жақсы сөз.\n    .x = Бұл жақсы сөз.\n    .x-why = Бұл жақсы сөз.\n    .y = Бұл жақсы сөз.\n    .y-why = Бұл жақсы сөз.\n",
            ),
            unworded(
                RU,
                "chat-a4 = Это верно.\n    .x = Это верно.\n    .x-why = Это верно.\n    .y = Это верно.\n    .y-why = Это верно.\n",
            ),
            unworded(
                EN,
                "chat-a4 = This is it.\n    .x = This is it.\n    .x-why = This is it.\n    .y = This is it.\n    .y-why = This is it.\n",
            ),
        ],
        &[(MODULE, "id = \"chat\"", "has 11 nodes, fewer than 12")],
    );
}

#[test]
fn ways_differ() {
    // Every way goes through the nodes of the first branch.
    check(
        &[
            edit(
                MODULE,
                "id = \"yes\", to = \"b1\"",
                "id = \"yes\", to = \"a1\"",
            ),
            edit(
                MODULE,
                "rehearses = \"leave\" }, { id = \"y\", to = \"end-c\"",
                "rehearses = \"leave\" }, { id = \"y\", to = \"b1\"",
            ),
        ],
        &[(
            MODULE,
            "id = \"chat\"",
            "share half of their nodes and more: at best 83 %",
        )],
    );
}

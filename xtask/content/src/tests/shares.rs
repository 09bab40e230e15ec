use super::{CHECK, EN, Edit, KK, MODULE, check, edit};

fn one(edits: &[Edit], stands: &'static str, what: &'static str) {
    check(edits, &[(MODULE, stands, what)]);
}

#[test]
fn foils() {
    one(
        &[edit(MODULE, "close = true\noptions", "options")],
        "signs",
        "foils are close: fewer than half",
    );
    check(
        &[edit(CHECK, "close = true\n", "")],
        &[(
            CHECK,
            "id = \"check-b\"",
            "foils are close: fewer than half",
        )],
    );
}

#[test]
fn the_script() {
    one(
        &[edit(MODULE, "part = \"model\"", "part = \"hook\"")],
        "id = \"b0",
        "no screen has the part model",
    );
    one(
        &[edit(
            MODULE,
            "kind = \"match\"\npart = \"own\"",
            "kind = \"match\"\npart = \"guided\"",
        )],
        "id = \"match\"",
        "comes too late for its part",
    );
    one(
        &[edit(MODULE, "show = 5", "show = 4")],
        "show = 4",
        "the quiz shows 4 items",
    );
    check(
        &[edit(MODULE, "[[booster]]\nid = \"boost-2\"\n", "")],
        &[
            (MODULE, "id = \"b0", "there are 1 boosters, not two"),
            (MODULE, "id = \"boost-1\"", "has 6 items"),
        ],
    );
}

#[test]
fn the_right_answer_cannot_be_guessed() {
    // The right option of every item is made the first one.
    let (_folder, problems) = super::broken(&[
        edit(
            MODULE,
            "{ id = \"o0\", alarm = true }, { id = \"o1\", right = true }",
            "{ id = \"o0\", right = true }, { id = \"o1\", alarm = true }",
        ),
        edit(
            MODULE,
            "{ id = \"o0\" }, { id = \"o1\" }, { id = \"o2\", right = true, alarm = true }",
            "{ id = \"o0\", right = true, alarm = true }, { id = \"o1\" }, { id = \"o2\" }",
        ),
    ]);
    let place = problems
        .iter()
        .find(|problem| problem.what.contains("right answer is number 1"));
    assert!(
        place.is_some_and(|problem| problem.file == MODULE),
        "{problems:#?}"
    );
}

#[test]
fn the_right_answer_is_not_the_longest() {
    let long: Vec<String> = (0..10).map(|n| format!("q{n} = ")).collect();
    let (folder, _) = super::broken(&[]);
    let path = folder.0.join(KK);
    let text = std::fs::read_to_string(&path).unwrap();
    let mut lines: Vec<String> = text.lines().map(String::from).collect();
    for (n, message) in long.iter().enumerate() {
        let at = lines
            .iter()
            .position(|line| line.starts_with(message.as_str()))
            .unwrap();
        let option = format!(".o{} =", n % 3);
        let right = lines
            .iter()
            .skip(at)
            .position(|line| line.trim().starts_with(&option))
            .unwrap()
            + at;
        lines[right].push_str(" Иә.");
    }
    std::fs::write(&path, lines.join("\n")).unwrap();
    let (_, problems) = super::said::read(&folder.0);
    let shown: Vec<String> = problems.iter().map(ToString::to_string).collect();
    // The module and the band are told as well what the length gives away.
    assert_eq!(shown.len(), 3, "{shown:#?}");
    assert!(
        shown[0].contains("the right answer is the longest in 10 of 20 items"),
        "{shown:#?}"
    );
    assert!(
        shown[0].ends_with("(warning longest-right-kk)"),
        "{shown:#?}"
    );
    // A note that gives the reason silences it.
    let path = folder.0.join(MODULE);
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(
        &path,
        text.replace(
            "notes = [",
            "notes = [\"longest-right-kk: the words are short\", \"leak-kk: so\", \"band-leak-kk: so\", ",
        ),
    )
    .unwrap();
    assert_eq!(super::said::read(&folder.0).1, []);
}

/// Entry, exit and weeks later are one item each of a group: two are too few, and so are 35 of 36 items.
#[test]
fn three_forms_need_three_items() {
    const SAFE: &str =
        "kind = \"choice\"\nlooks_like = \"F4\"\nclose = true\nasks = \"judge\"\ngroup = \"g";
    const SIGN: &str = "kind = \"choice\"\nsign = \"F4\"\nasks = \"judge\"\ngroup = \"g";
    let of = |n: usize, group: u8| -> &'static str {
        let judged = if n.is_multiple_of(2) { SIGN } else { SAFE };
        format!("id = \"c{n}\"\n{judged}{group}\"").leak()
    };
    let moved = |n| edit(CHECK, of(n, 1), of(n, 2));
    check(
        &[moved(34), moved(35)],
        &[(
            CHECK,
            "id = \"c34\"",
            "the group \"g2\" (judge) has 2 items",
        )],
    );
    check(&[moved(33), moved(34), moved(35)], &[]);
    let folder = super::good::good();
    let path = folder.0.join(CHECK);
    let text = std::fs::read_to_string(&path).unwrap();
    let (less, _) = text.rsplit_once("[[item]]").unwrap();
    std::fs::write(&path, less).unwrap();
    let (_, problems) = super::said::read(&folder.0);
    let few = "has 35 items, fewer than 36 – add items: three matched forms need twelve each";
    let mut told = problems.iter().map(ToString::to_string);
    assert!(told.any(|one| one.contains(few)), "{problems:#?}");
}

#[test]
fn checks_have_matched_forms() {
    check(
        &[edit(
            CHECK,
            "id = \"c35\"\nkind = \"choice\"\nlooks_like = \"F4\"\nclose = true\nasks = \"judge\"\ngroup = \"g1\"",
            "id = \"c35\"\nkind = \"choice\"\nlooks_like = \"F4\"\nclose = true\nasks = \"judge\"\ngroup = \"g2\"",
        )],
        &[(
            CHECK,
            "id = \"c35\"",
            "the group \"g2\" (judge) has 1 items",
        )],
    );
}

#[test]
fn a_screen_holds_what_a_child_can_read() {
    let long = "hook = One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen.";
    check(
        &[edit(EN, "hook = This is it.", long)],
        &[(EN, "hook = One", "has a sentence of 17 words")],
    );
}

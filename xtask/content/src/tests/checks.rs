use super::CHECK;
use super::good::good;

/// What is said of how many items a check of the youngest has, when it has so many.
fn said_of(items: usize) -> Vec<String> {
    let folder = good();
    let text = std::fs::read_to_string(folder.0.join(CHECK)).unwrap();
    let young = text.replace("\"B\"", "\"A\"").replace("check-b", "check-a");
    let parts: Vec<&str> = young.split("[[item]]").take(items + 1).collect();
    let home = folder.0.join("static/checks/a");
    std::fs::create_dir_all(&home).unwrap();
    std::fs::write(home.join("check.toml"), parts.join("[[item]]")).unwrap();
    for lang in ["kk", "ru", "en"] {
        std::fs::write(home.join(format!("{lang}.ftl")), "intro = a\n").unwrap();
    }
    let (_, problems) = super::said::read(&folder.0);
    let said = problems.iter().map(|problem| problem.what.clone());
    said.filter(|what| what.contains("fewer than")).collect()
}

/// The youngest are asked six at a time: three forms are eighteen items.
#[test]
fn the_youngest_have_a_check_of_half_the_length() {
    assert_eq!(said_of(18), [""; 0]);
    let few = said_of(17);
    assert!(few[0].contains("has 17 items, fewer than 18"), "{few:?}");
}

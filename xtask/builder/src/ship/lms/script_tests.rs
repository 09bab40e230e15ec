//! The scripts by tests of their own (`tests/scripts/`), on a page without a browser: those that speak to platforms, against
//! platforms that fail, come late, or lose what they were told; and what every page's scripts decide by the time, by who sits
//! there or by a version that waits.

use std::process::Command;

#[test]
fn scripts_bear_whatever_platforms_do() {
    pass(&["scorm.test.mjs", "cmi5.test.mjs"], 27);
}

#[test]
fn scripts_of_the_page_decide_as_they_should() {
    pass(&["page.test.mjs"], 6);
}

/// Tests in these files pass, and there are so many at least.
fn pass(files: &[&str], least: u32) {
    let folder = crate::root().join("tests/scripts");
    let node = Command::new("node")
        .arg("--test")
        .args(files)
        .current_dir(folder)
        .output()
        .expect("Node.js");
    let said = String::from_utf8_lossy(&node.stdout);
    assert!(node.status.success(), "{said}");
    let passed = said.lines().find_map(|line| {
        let count = line
            .trim_start_matches(['#', 'ℹ', ' '])
            .strip_prefix("pass ")?;
        count.parse::<u32>().ok()
    });
    assert!(passed >= Some(least), "{said}");
}

//! The scripts that speak to platforms, by tests of their own (`tests/scripts/`): on a page without a browser, against
//! platforms that fail, come late, or lose what they were told.

use std::process::Command;

#[test]
fn scripts_bear_whatever_platforms_do() {
    let folder = crate::root().join("tests/scripts");
    let node = Command::new("node")
        .args(["--test", "scorm.test.mjs", "cmi5.test.mjs"])
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
    assert!(passed >= Some(27), "{said}");
}

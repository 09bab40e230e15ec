//! A class has one sheet that says what it is: two parts that took the same name for it would draw each other.

use std::collections::BTreeMap;

/// Classes that two sheets give a look of their own, in rules that hold everywhere (`.name { … }`, outside of `@media`).
pub fn defined_twice(sheets: &[(String, String)]) -> Vec<String> {
    let mut homes: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (sheet, css) in sheets {
        for class in classes(css) {
            let homes = homes.entry(class).or_default();
            if !homes.contains(&sheet.as_str()) {
                homes.push(sheet);
            }
        }
    }
    homes
        .into_iter()
        .filter(|(_, homes)| homes.len() > 1)
        .map(|(class, homes)| format!(".{class}: {}", homes.join(", ")))
        .collect()
}

/// The classes that stand alone as the selector of a rule at the top of a sheet.
fn classes(css: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut depth = 0;
    for part in without_notes(css).split_inclusive(['{', '}', ';']) {
        match part.chars().last() {
            Some('{') => {
                if depth == 0 {
                    // A comma between parentheses, as in `:is(…)`, parts no selectors.
                    let mut inside = 0;
                    let selectors = part.trim_end_matches('{').split(|sign| {
                        inside += i32::from(sign == '(') - i32::from(sign == ')');
                        sign == ',' && inside == 0
                    });
                    found.extend(selectors.filter_map(alone));
                }
                depth += 1;
            }
            Some('}') => depth -= 1,
            _ => {}
        }
    }
    found
}

fn alone(selector: &str) -> Option<String> {
    let class = selector.trim().strip_prefix('.')?;
    let is_name = |sign: char| sign.is_ascii_alphanumeric() || sign == '-';
    (!class.is_empty() && class.chars().all(is_name)).then(|| class.to_string())
}

fn without_notes(css: &str) -> String {
    let mut rest = css;
    let mut out = String::new();
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out + rest
}

/// The classes of a chart's lines that a sheet paints without saying `fill: none`: an open line would be filled black.
pub fn filled_lines(css: &str) -> Vec<String> {
    let mut filled = Vec::new();
    for rule in without_notes(css).split('}') {
        let Some((head, body)) = rule.rsplit_once('{') else {
            continue;
        };
        let line = head.contains(".slope-line") || head.contains(".slope-axis");
        if line && body.contains("stroke:") && !body.contains("fill: none") {
            filled.push(head.trim().to_string());
        }
    }
    filled
}

#[test]
fn a_filled_line_is_seen() {
    let css = ".slope-line { stroke: red; } .slope-axis { fill: none; stroke: red; }";
    assert_eq!(filled_lines(css), [".slope-line"]);
}

#[test]
fn a_second_home_is_seen() {
    let sheet = |name: &str, css: &str| (name.to_string(), css.to_string());
    let sheets = [
        sheet(
            "a.css",
            ".stop { gap: 1px; } @media print { .card { color: red; } }",
        ),
        sheet(
            "b.css",
            "/* .a { } */ .walk .card { } .card { } .a:hover { } .x, .stop { } p:is(.y, .card, .z) { }",
        ),
    ];
    assert_eq!(defined_twice(&sheets), [".stop: a.css, b.css"]);
}

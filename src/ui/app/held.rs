/// What this tab holds, as one text: for each line first the id that it belongs under.
pub fn held_text(lines: &[(String, String)]) -> String {
    let mut text = String::new();
    for (id, line) in lines {
        for part in [id, "\n", line, "\n"] {
            text.push_str(part);
        }
    }
    text
}

/// What such a text holds.
pub fn held(text: &str) -> Vec<(String, String)> {
    let mut held = Vec::new();
    let mut lines = text.lines();
    while let (Some(id), Some(line)) = (lines.next(), lines.next()) {
        held.push((id.into(), line.into()));
    }
    held
}

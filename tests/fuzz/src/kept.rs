//! Whatever is kept, opened or typed: no panic, and what is read is written back the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use saqbol::learning::{
    Entry, Profiles, Progress, missing_lines, of_profile, read_file, write_file,
};
use saqbol::ui::Route;

fuzz_target!(|text: &str| {
    let _ = Route::parse(text);
    let lines: Vec<String> = text.lines().map(String::from).collect();
    for line in &lines {
        if let Some(entry) = Entry::from_line(line) {
            let written = entry.to_line();
            assert_eq!(Entry::from_line(&written), Some(entry));
        }
    }
    let _ = Profiles::of(lines.iter().map(String::as_str));
    let _ = Progress::of(lines.iter().filter_map(|line| Entry::from_line(line)));
    if let Ok(opened) = read_file(text) {
        assert_eq!(read_file(&write_file(&opened)), Ok(opened.clone()));
        let mine = of_profile("me", opened);
        assert!(missing_lines(&mine, mine.clone()).is_empty());
    }
});

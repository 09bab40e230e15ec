//! Who of a class has handed in, in words.

use crate::classroom::{Week, Who, register_text};
use crate::language::Adult;
use crate::ui::state::full::select::count;

/// Who of a class has handed in, in words: how many of how many, who is missing, and what belongs to no number of the
/// register.
pub fn handed_words(say: &Adult, who: &Who) -> Vec<String> {
    let mut said = Vec::new();
    if who.size > 0 {
        said.push(of_size(say, who));
        said.push(missing_words(say, who));
        if !who.left_out.is_empty() {
            said.push(say.report_left_out(&register_text(&who.left_out)));
        }
    }
    if !who.strange.is_empty() {
        said.push(say.last_stranger(&register_text(&who.strange)));
    }
    if who.nameless > 0 {
        said.push(say.last_nameless(count(who.nameless)));
    }
    said
}

/// How many of how many have handed in, and how many results count besides.
pub fn of_size(say: &Adult, who: &Who) -> String {
    let (here, size) = (who.here.len().to_string(), who.size.to_string());
    match who.more {
        0 => say.last_of(&here, &size),
        more => say.last_of_more(&here, &more.to_string(), &size),
    }
}

/// Who has not handed in.
fn missing_words(say: &Adult, who: &Who) -> String {
    match who.missing.as_slice() {
        [] => say.report_all_here().to_string(),
        missing => say.report_missing(&register_text(missing)),
    }
}

/// How many have handed in, counted as the banner counts them: of the register, and apart those without a number.
pub fn who_words(say: &Adult, who: &Who, week: &Week) -> String {
    let back = week.came_back();
    // Of a lesson with the whole class nobody is missing.
    if back.pupils == 0 && back.together > 0 {
        return say.class_together(count(back.together));
    }
    if who.size == 0 {
        return say.report_pupils(count(week.attempts().pupils()));
    }
    let mut said = vec![of_size(say, who)];
    if !who.strange.is_empty() {
        said.push(say.last_stranger(&register_text(&who.strange)));
    }
    if who.nameless > 0 {
        said.push([say.csv_nameless(), ": ", &who.nameless.to_string()].concat());
    }
    said.join(" · ")
}

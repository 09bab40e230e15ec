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
    }
    said.extend(missing_words(say, who));
    // Without a size the sum stands in the place of so many of so many.
    said.extend(sum_words(say, who).filter(|_| who.size > 0));
    said
}

/// Who is missing, and what belongs to no number of the register, without a count of those who have handed in.
pub fn missing_words(say: &Adult, who: &Who) -> Vec<String> {
    let mut said = Vec::new();
    if who.size > 0 {
        said.push(match who.missing.as_slice() {
            [] => say.report_all_here().to_string(),
            missing => say.report_missing(&register_text(missing)),
        });
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

/// How many have handed in; where some of them do not count, how many these are.
pub fn pupils_words(say: &Adult, who: &Who) -> String {
    sum_words(say, who).unwrap_or_else(|| handed_in_words(say, who.handed_in()))
}

fn handed_in_words(say: &Adult, handed: usize) -> String {
    [say.school_handed(), ": ", &handed.to_string()].concat()
}

/// How a report begins: all who have handed in, as a sum of what they are, and how many of them the percentages are made of.
pub fn line_words(say: &Adult, who: &Who, made: usize) -> String {
    let of = [
        (say.sum_numbers(), who.here.len()),
        (say.more_again(), who.again),
        (say.more_outside(), who.outside),
        (say.csv_nameless(), who.nameless),
        (say.sum_out(), who.out),
        (say.sum_undecided(), who.undecided),
    ];
    let all = of.into_iter().filter(|(_, of)| *of > 0);
    let all = all.map(|(name, of)| [&of.to_string(), "\u{a0}(", name, ")"].concat());
    let all: Vec<String> = all.collect();
    let handed = handed_in_words(say, who.handed_in());
    let sum = match who.here.len() == who.handed_in() {
        true => handed,
        false => [&handed, " = ", &all.join(" + ")[..]].concat(),
    };
    [&sum, ". ", say.school_made(), ": ", &made.to_string(), "."].concat()
}

/// All who have handed in, and those of them who do not count; nothing where all count.
pub fn sum_words(say: &Adult, who: &Who) -> Option<String> {
    let of = [who.handed_in(), who.out, who.undecided];
    (who.out + who.undecided > 0).then(|| parts(say, of))
}

/// How many have handed in, and how many of them were left out, and are not decided, but for nobody.
pub fn parts(say: &Adult, of: [usize; 3]) -> String {
    let names = [say.school_handed(), say.sum_out(), say.sum_undecided()];
    let all = names.into_iter().zip(of).enumerate();
    let all = all.filter(|(at, (_, of))| *at < 1 || *of > 0);
    let all = all.map(|(_, (name, of))| [name, ": ", &of.to_string()].concat());
    all.collect::<Vec<String>>().join(" · ")
}

/// What an open question may do to the numbers.
pub fn doubt_words(say: &Adult, (twice, missed): (bool, bool)) -> String {
    let words = match (twice, missed) {
        (true, true) => say.doubt_both(),
        (true, false) => say.doubt_twice(),
        (false, true) => say.doubt_missed(),
        (false, false) => "",
    };
    words.into()
}

/// How many of how many have handed in, and how many results count besides, each sort by itself.
pub fn of_size(say: &Adult, who: &Who) -> String {
    let (here, size) = (who.here.len().to_string(), who.size.to_string());
    let mut said = vec![say.last_of(&here, &size)];
    for (name, of) in [
        (say.more_again(), who.again),
        (say.more_outside(), who.outside),
    ] {
        if of > 0 {
            said.push([name, ": ", &of.to_string()].concat());
        }
    }
    said.join(" · ")
}

/// How many have handed in, counted as the banner counts them: of the register, and apart those without a number.
pub fn who_words(say: &Adult, who: &Who, week: &Week) -> String {
    let back = week.came_back();
    // Of a lesson with the whole class nobody is missing.
    if back.pupils == 0 && back.together > 0 {
        return say.class_together(count(back.together));
    }
    if who.size == 0 {
        return pupils_words(say, who);
    }
    let mut said = vec![of_size(say, who)];
    if !who.strange.is_empty() {
        said.push(say.last_stranger(&register_text(&who.strange)));
    }
    if who.nameless > 0 {
        said.push([say.csv_nameless(), ": ", &who.nameless.to_string()].concat());
    }
    said.extend(sum_words(say, who));
    said.join(" · ")
}

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
    said.extend(sum_words(say, who));
    said
}

/// How many have handed in; where some of them do not count, how many count, and how that adds up.
pub fn pupils_words(say: &Adult, who: &Who) -> String {
    match who.out + who.undecided {
        0 => say.report_pupils(count(who.counted())),
        _ => say.report_counted(count(who.counted())),
    }
}

/// All who have handed in, as those who count and those who do not; nothing where all count.
pub fn sum_words(say: &Adult, who: &Who) -> Option<String> {
    (who.out + who.undecided > 0).then(|| {
        let counted = who.counted();
        parts(say, [who.handed_in(), counted, who.out, who.undecided])
    })
}

/// How many have handed in, how many of them count, were left out, and are not decided, but for nobody.
pub fn parts(say: &Adult, of: [usize; 4]) -> String {
    let names = [
        say.school_handed(),
        say.school_counted(),
        say.sum_out(),
        say.sum_undecided(),
    ];
    let all = names.into_iter().zip(of).enumerate();
    let all = all.filter(|(at, (_, of))| *at < 2 || *of > 0);
    let all = all.map(|(_, (name, of))| [name, ": ", &of.to_string()].concat());
    all.collect::<Vec<String>>().join(" · ")
}

/// What an open question may do to the numbers.
pub fn doubt_words(say: &Adult, (twice, missed): (bool, bool)) -> String {
    let twice = twice.then(|| say.doubt_twice());
    let missed = missed.then(|| say.doubt_missed());
    let all: Vec<&str> = twice.into_iter().chain(missed).collect();
    all.join(" ")
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
        let said = [Some(pupils_words(say, who)), sum_words(say, who)];
        return said.into_iter().flatten().collect::<Vec<_>>().join(" · ");
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

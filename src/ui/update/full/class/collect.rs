//! What a teacher collects: files, digits, codes before the camera.

use super::super::super::Commands;
use super::keep::keep;
use crate::classroom::{
    Added, Assignment, CameBack, Classes, FileKind, FileOf, Fixed, FromDigits, LeftOut, Received,
    Summary, Week, class_files, file_kind, read_digits, write_digits,
};
use crate::ui::state::full::{
    Came, Camera, ClassNews, ClassState, CodeProblem, DigitsResult, FullCommand, Receipt, SOUND,
};
use crate::ui::state::{State, count};

/// Takes whatever files hold: name and text.
pub fn take(state: &mut State, texts: Vec<(String, String)>) {
    // Keys first: they may open what else is there.
    let (keys, others): (Vec<_>, Vec<_>) = texts
        .into_iter()
        .partition(|(_, text)| text.starts_with("SAQBOLK:"));
    // A file of all classes is several class files.
    let others = others.into_iter().flat_map(|(name, text)| {
        let files = class_files(&text).into_iter();
        files
            .map(move |text| (name.clone(), text))
            .collect::<Vec<_>>()
    });
    let texts = keys.into_iter().chain(others);
    let texts = texts.map(|(name, text)| (name, text, FileOf::Unsaid));
    take_all(state, texts.collect(), None);
}

/// The same with what the teacher has said of class files, and of which week (its id) results are.
fn take_all(state: &mut State, texts: Vec<(String, String, FileOf)>, week_of: Option<&str>) {
    let class = &mut state.full.class;
    let known: Vec<u64> = class.collected.classes().iter().map(|of| of.key).collect();
    let mut receipt = Receipt::default();
    let mut all = Vec::new();
    let mut weeks = Vec::new();
    for (name, text, of) in texts {
        // Nothing of it is taken before the teacher has said whose it is.
        if of == FileOf::Unsaid
            && let Some(id) = class.collected.is_whose(&text)
        {
            class.asking.retain(|(_, known, _)| *known != text);
            class.asking.push((name, text, id));
            continue;
        }
        // Each result is opened once: what is sealed takes its time.
        let opened = class.collected.open_ticket(&text);
        let may_be = match &opened {
            Ok(Some(ticket)) => class.collected.open_to(ticket),
            _ => Vec::new(),
        };
        let said = week_of.or(class.whose_last.as_deref().filter(|_| name.is_empty()));
        let said = said.filter(|id| may_be.iter().any(|of| of == id));
        if said.is_none() && !may_be.is_empty() {
            class.whose.retain(|(_, known)| *known != text);
            class.whose.push((name, text));
            continue;
        }
        let ids: Vec<String> = class.collected.iter().map(|(id, _)| id.into()).collect();
        let received = match opened {
            Ok(Some(ticket)) => Ok(class.collected.receive_ticket(ticket, said)),
            Ok(None) => class.collected.receive_rest(&text, of),
            Err(why) => Err(why),
        };
        match received {
            Ok(arrived) => {
                let asked = is_asked(&class.collected, arrived.week.as_deref(), arrived.pupil);
                match (arrived.what, arrived.week) {
                    (Received::Ticket(added), Some(id)) => {
                        if !arrived.together {
                            let came = Came::of(added, arrived.new != CameBack::default(), asked);
                            let number = match came {
                                Came::Again => arrived.stands.or(arrived.pupil),
                                _ => arrived.pupil,
                            };
                            receipt.came.push((id.clone(), came, number));
                        }
                        receipt.together = arrived.together;
                        let is_new = !ids.contains(&id);
                        if arrived.together || is_new {
                            receipt.opened.push((id.clone(), name));
                        }
                        // Whose it is nobody has said here.
                        receipt.unnamed += u32::from(is_new && !arrived.together);
                        receipt.last = Some((id, arrived.pupil));
                        receipt.stands = arrived.stands;
                    }
                    (Received::Class { .. }, Some(id)) => {
                        receipt.opened.push((id.clone(), name));
                        weeks.push((id, (arrived.new, arrived.fixed)));
                    }
                    // A key; and an assignment brings no results, and is no class.
                    _ => {}
                }
                receipt.returned += count(arrived.returned);
                receipt.count(arrived.what, arrived.new, asked);
                all.extend(arrived.lines);
            }
            // A file of several classes is one file.
            Err(LeftOut::Foreign) => {
                let why = match file_kind(&name, &text) {
                    None => LeftOut::Foreign,
                    Some(kind @ (FileKind::Progress | FileKind::Table)) => LeftOut::Other(kind),
                    Some(_) => LeftOut::Damaged,
                };
                receipt.left_out.push((name, why));
            }
            Err(why) if receipt.left_out.contains(&(name.clone(), why)) => {}
            Err(why) => receipt.left_out.push((name, why)),
        }
    }
    count_classes(&mut receipt, &class.collected, weeks);
    for of in &mut receipt.news {
        of.is_new = !known.contains(&of.class);
    }
    // What has come by another way is no question any more.
    let open = |text: &String| !class.collected.may_be_of(text).is_empty();
    class.whose.retain(|(_, text)| open(text));
    // Of which class it is asked may be another one by now.
    let asking = class.asking.iter_mut();
    for (_, text, id) in asking {
        if let Some(now) = class.collected.is_whose(text) {
            *id = now;
        }
    }
    class.receipt = receipt;
    of_which(class);
    keep(state, all);
}

/// The teacher says of which class the first file is that is asked about. What else came of that class is the same class's.
pub fn file_is(state: &mut State, of: FileOf) {
    let mut asked = std::mem::take(&mut state.full.class.asking).into_iter();
    let Some((name, text, _)) = asked.next() else {
        return;
    };
    let marks = Week::from_file(&text).map_or_else(|_| Vec::new(), |week| week.marks());
    let is_of = |text: &str| Week::from_file(text).is_ok_and(|week| week.is_of_any(&marks));
    let rest = asked.map(|(name, text, _)| {
        let said = match is_of(&text) {
            true => of,
            false => FileOf::Unsaid,
        };
        (name, text, said)
    });
    let texts = std::iter::once((name, text, of)).chain(rest.collect::<Vec<_>>());
    take_all(state, texts.collect(), None);
}

/// The first file that is asked about is not taken, nor what else came of its class.
pub fn not_that_file(state: &mut State) {
    let class = &mut state.full.class;
    let first = class.asking.first();
    let file = first.and_then(|(_, text, _)| Week::from_file(text).ok());
    let marks = file.map_or_else(Vec::new, |week| week.marks());
    let mut at = 0;
    let mut gone = Vec::new();
    class.asking.retain(|(name, text, _)| {
        at += 1;
        let stays = at > 1 && !Week::from_file(text).is_ok_and(|week| week.is_of_any(&marks));
        if !stays {
            gone.push(name.clone());
        }
        stays
    });
    not_taken(class, gone);
}

/// That files were not taken is said.
fn not_taken(class: &mut ClassState, mut files: Vec<String>) {
    files.dedup();
    class.receipt = Receipt {
        not_taken: files,
        ..Receipt::default()
    };
}

/// The teacher says of which week the results are that are asked about: all of them that may be.
pub fn results_are(state: &mut State, id: &str) {
    let class = &mut state.full.class;
    let texts = std::mem::take(&mut class.whose).into_iter();
    class.whose_last = Some(id.into());
    let texts = texts.map(|(name, text)| (name, text, FileOf::Unsaid));
    take_all(state, texts.collect(), Some(id));
}

/// None of them is taken.
pub fn not_those_results(state: &mut State) {
    let class = &mut state.full.class;
    let first = class.whose.first();
    let weeks = first.map_or_else(Vec::new, |(_, text)| class.collected.may_be_of(text));
    let all = std::mem::take(&mut class.whose).into_iter();
    let (gone, rest): (Vec<_>, Vec<_>) =
        all.partition(|(_, text)| class.collected.may_be_of(text) == weeks);
    class.whose = rest;
    not_taken(class, gone.into_iter().map(|(name, _)| name).collect());
}

/// Whether the teacher is asked about a number of the register in a week: which of its results counts, or whose they are.
fn is_asked(collected: &Classes, week: Option<&str>, pupil: Option<u32>) -> bool {
    let week = week.and_then(|id| collected.week(id));
    pupil
        .zip(week)
        .is_some_and(|(pupil, week)| week.attempts().asked().contains(&pupil))
}

/// Remembers the class that is collected from: a result of another one is said.
fn of_which(class: &mut ClassState) {
    let Some((id, _)) = &class.receipt.last else {
        return;
    };
    let key = class.collected.week(id).map(Week::of);
    class.receipt.before = class.collecting.filter(|before| Some(*before) != key);
    class.collecting = key;
}

/// How many classes the weeks are of that class files have brought, each once, and what is new in each.
fn count_classes(
    receipt: &mut Receipt,
    collected: &Classes,
    weeks: Vec<(String, (CameBack, Fixed))>,
) {
    let mut known: Vec<u64> = Vec::new();
    for (id, (new, fixed)) in weeks {
        let Some(week) = collected.week(&id) else {
            continue;
        };
        let key = week.of();
        if !known.contains(&key) {
            known.push(key);
        }
        let asked = week.attempts().asked();
        match receipt.news.iter_mut().find(|of| of.class == key) {
            Some(of) => {
                of.new = [of.new, new].into_iter().sum();
                of.fixed.add(fixed);
                of.asked.extend(asked);
                of.asked.sort_unstable();
                of.asked.dedup();
            }
            None => receipt.news.push(ClassNews {
                class: key,
                is_new: false,
                new,
                fixed,
                asked,
            }),
        }
    }
    receipt.classes = count(known.len());
}

/// So long, in milliseconds, a code that the camera does not see has not gone: it looks four times a second.
const GONE_MS: u64 = 2_000;

/// What the camera saw has no name. A code that is still in view says nothing new.
pub fn seen(state: &mut State, texts: Vec<String>) {
    let now = state.now.millis;
    let class = &mut state.full.class;
    class
        .in_view
        .retain(|(_, at)| now.saturating_sub(*at) < GONE_MS);
    let is_known = |text: &String| class.in_view.iter().any(|(known, _)| known == text);
    let new: Vec<String> = texts
        .iter()
        .filter(|text| !is_known(text))
        .cloned()
        .collect();
    class.in_view.retain(|(known, _)| !texts.contains(known));
    class
        .in_view
        .extend(texts.into_iter().map(|text| (text, now)));
    if !new.is_empty() {
        let named = new.into_iter().map(|text| (String::new(), text));
        take(state, named.collect());
    }
}

/// Whether a result that is taken makes a soft sound.
pub fn sound(state: &mut State, on: bool, out: &mut Commands) {
    state.full.class.sound = on;
    let word = if on { "yes" } else { "" };
    out.push(FullCommand::HoldWord(SOUND, word.into()).into());
}

/// A ticket's digits that were typed.
pub fn digits(state: &mut State, typed: &str, out: &mut Commands) {
    state.full.class.receipt = Receipt::default();
    match read_digits(typed) {
        Ok(summary) => {
            let before = state.full.class.collected.came_back();
            let found = state.full.class.collected.add_digits(&summary);
            take_digits(state, summary, (found, before), out);
        }
        Err(error) => state.full.class.receipt.digits = Some(DigitsResult::Wrong(error)),
    }
}

/// The teacher says of which class the digits are.
pub fn digits_for(state: &mut State, id: &str, out: &mut Commands) {
    let digits = state.full.class.receipt.digits.take();
    if let Some(DigitsResult::Which(summary, _)) = digits {
        let before = state.full.class.collected.came_back();
        let found = state.full.class.collected.add_digits_to(id, &summary);
        take_digits(state, summary, (found, before), out);
    }
}

/// Digits that may be of several classes are not taken.
pub fn not_those_digits(state: &mut State, out: &mut Commands) {
    let class = &mut state.full.class;
    if let Some(DigitsResult::Which(summary, _)) = class.receipt.digits.take() {
        not_taken(class, write_digits(&summary).into_iter().collect());
        out.push(FullCommand::EmptyField("digits").into());
    }
}

/// `before` is what had come back before they were typed.
fn take_digits(
    state: &mut State,
    summary: Summary,
    (found, before): (FromDigits, CameBack),
    out: &mut Commands,
) {
    let pupil = summary.pupil;
    let new = state.full.class.collected.came_back().without(before);
    let week = match &found {
        FromDigits::Added(week, ..) => Some(week.as_str()),
        _ => None,
    };
    let asked = is_asked(&state.full.class.collected, week, pupil);
    let week = week.and_then(|id| state.full.class.collected.week(id));
    let ticket = week.and_then(|week| summary.ticket(week.assignment()));
    let stands = week
        .zip(ticket)
        .and_then(|(week, ticket)| week.stands(&ticket));
    let receipt = &mut state.full.class.receipt;
    let result = match found {
        FromDigits::Added(class, added, lines) => {
            receipt.count(Received::Ticket(added), new, asked);
            let is_known = matches!(added, Added::AlreadyHere | Added::Earlier);
            // The very same digits bring no line.
            let is_filed = is_known && !lines.is_empty();
            receipt.last = Some((class, pupil));
            receipt.stands = stands;
            out.push(FullCommand::EmptyField("digits").into());
            // What is said of it above must not push the field out of sight.
            out.push(FullCommand::FocusField("digits").into());
            of_which(&mut state.full.class);
            keep(state, lines);
            if is_filed {
                DigitsResult::Filed
            } else if is_known {
                DigitsResult::Known
            } else {
                DigitsResult::Taken
            }
        }
        FromDigits::NoClass => DigitsResult::Unknown(summary),
        FromDigits::Which(ids) => DigitsResult::Which(summary, ids),
    };
    state.full.class.receipt.digits = Some(result);
}

/// The class of a code that this device has not made, or made long ago. Digits that wait for it are taken at once; where
/// they are not of it, that is said.
pub fn open_class(state: &mut State, typed: &str, out: &mut Commands) {
    let class = &mut state.full.class;
    let assignment = match Assignment::from_code(typed) {
        Ok(assignment) => assignment,
        Err(error) => {
            class.problem = CodeProblem::Code(error);
            return;
        }
    };
    class.problem = CodeProblem::None;
    out.push(FullCommand::EmptyField("class-code").into());
    let lines = class.collected.open(&assignment);
    keep(state, lines);
    let class = &mut state.full.class;
    match class.receipt.digits.take() {
        Some(DigitsResult::Unknown(summary) | DigitsResult::NotOf(summary)) => {
            let before = class.collected.came_back();
            match class.collected.add_digits(&summary) {
                FromDigits::NoClass => class.receipt.digits = Some(DigitsResult::NotOf(summary)),
                found => take_digits(state, summary, (found, before), out),
            }
        }
        other => class.receipt.digits = other,
    }
}

pub fn camera(state: &mut State, on: bool, out: &mut Commands) {
    out.push(FullCommand::Camera(on).into());
    if !on {
        state.full.class.camera = Camera::Off;
    }
}

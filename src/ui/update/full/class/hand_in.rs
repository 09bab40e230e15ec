//! What a class was given on this device, and what a pupil hands in.

use super::super::super::Commands;
use super::super::own_line::keep_own;
use super::super::who;
use super::keep::{named, save_carried};
use crate::classroom::{
    Assignment, CodeError, FileKind, MOST_PUPILS, ReadError, SchoolLine, Sealed, ShortHash, Ticket,
    file_kind, from_link, from_text, parts_of_file, parts_of_link, ticket_file_name, to_text,
    typed_pupil,
};
use crate::language::Lang;
use crate::ui::state::full::{
    ClassNotice, CodeProblem, FullCommand, MadeTicket, select, ticket_of,
};
use crate::ui::state::{Command, Route, State};

/// Opens a code that was typed.
pub fn open_code(state: &mut State, typed: &str, out: &mut Commands) {
    let read = Assignment::from_code(typed).and_then(|assignment| {
        // Modules that this app does not have: the code is of a newer one.
        match select::modules_of(state, &assignment) {
            Some(_) => Ok(assignment),
            None => Err(CodeError::Newer {
                read: assignment.code().unwrap_or_default(),
            }),
        }
    });
    match read {
        Ok(assignment) => {
            let lang = accept(state, assignment, out);
            speak(state, lang, out);
        }
        Err(error) => state.full.class.problem = CodeProblem::Code(error),
    }
}

/// Opens an assignment's file, by its name and its text.
pub fn open_file(state: &mut State, (name, whole): (&str, &str), out: &mut Commands) {
    let (text, line) = parts_of_file(whole);
    match from_text(text) {
        Ok(assignment) => {
            let lang = accept(state, assignment, out);
            keep_line(state, lang, line);
            speak(state, lang, out);
        }
        Err(error) => {
            state.full.class.problem = match (file_kind(name, whole), error) {
                (None, _) | (Some(FileKind::Task), ReadError::Newer) => CodeProblem::Unread(error),
                (Some(FileKind::Task), _) => CodeProblem::Unread(ReadError::Damaged),
                (Some(kind), _) => CodeProblem::Other(kind),
            };
        }
    }
}

/// Opens an assignment out of a link, and leads to the class's list in the class's language. One that cannot be opened
/// says on this page why.
pub fn open_link(state: &mut State, text: &str, out: &mut Commands) {
    let (text, line) = parts_of_link(text);
    match from_link(text) {
        Ok(assignment) => {
            let lang = accept(state, assignment, out);
            keep_line(state, lang, line);
            if let Some(lang) = lang {
                out.push(Command::Go(Route::Code.href(lang)));
            }
        }
        Err(error) => state.full.class.problem = CodeProblem::Unread(error),
    }
}

/// The school's line came with what was taken: it stands in help from now on, in the place of the one that was there.
fn keep_line(state: &mut State, taken: Option<Lang>, line: Option<SchoolLine>) {
    if let Some(line) = line.filter(|_| taken.is_some()) {
        keep_own(state, line.own());
    }
}

/// The class plays this on this device from now on: in which language. `None` where this app has not all of it. Unless
/// they have just said it, whoever goes on says who they are: the one who sat here may be another pupil.
fn accept(state: &mut State, assignment: Assignment, out: &mut Commands) -> Option<Lang> {
    if select::modules_of(state, &assignment).is_none() {
        state.full.class.problem = CodeProblem::Unread(ReadError::Newer);
        return None;
    }
    state.full.class.problem = CodeProblem::None;
    state.device.is_class = true;
    if !state.full.class.said_who {
        state.full.class.asks_who = true;
        who::ask_if_open(state, out);
    }
    let text = assignment.code().unwrap_or_else(|| to_text(&assignment));
    remember(&text, out);
    let wanted = assignment.language.as_deref().and_then(Lang::from_code);
    state.full.class.given = Some(assignment);
    Some(wanted.unwrap_or(state.lang))
}

/// In the language that the class plays in.
fn speak(state: &State, lang: Option<Lang>, out: &mut Commands) {
    if let Some(lang) = lang.filter(|lang| *lang != state.lang) {
        out.push(Command::Go(Route::Code.href(lang)));
    }
}

fn remember(text: &str, out: &mut Commands) {
    out.push(FullCommand::RememberClass(text.into()).into());
}

/// Takes the class's list off this device. Whoever types the next code says who they are.
pub fn forget(state: &mut State, out: &mut Commands) {
    remember("", out);
    state.full.class.given = None;
    state.full.class.hand_in = None;
    state.full.class.said_who = false;
}

/// Makes the ticket. What is sealed is sealed anew each time it is made; its number stays. A number under which somebody
/// else has handed in here is asked about first; the same press once more (`said` is what was said before it) goes on.
pub fn make(state: &mut State, typed: &str, said: ClassNotice) {
    // No register has more.
    let pupil = typed_pupil(typed).filter(|pupil| *pupil <= MOST_PUPILS);
    if pupil.is_none() && !typed.trim().is_empty() {
        state.full.class.hand_in = None;
        state.full.class.notice = ClassNotice::NoNumber;
        return;
    }
    let ticket = ticket_of(state, pupil);
    if let Some((ticket, pupil)) = ticket.as_ref().zip(pupil)
        && said != ClassNotice::NumberHere(pupil)
        && is_others(&state.full.class.handed, ticket)
    {
        state.full.class.hand_in = None;
        state.full.class.notice = ClassNotice::NumberHere(pupil);
        return;
    }
    state.full.class.hand_in = ticket.and_then(|ticket| {
        let mut handed = state.full.class.handed.iter();
        let known = handed.find(|known| known.number == ticket.number);
        let before = known.and_then(|known| known.pupil);
        Some(MadeTicket {
            text: carried(&ticket, state.now.random)?,
            before: before.filter(|before| pupil.is_some_and(|now| now != *before)),
            ticket,
        })
    });
    let class = &mut state.full.class;
    if let Some(made) = class.hand_in.as_ref().filter(|_| pupil.is_some()) {
        let ticket = made.ticket.clone();
        class.handed.retain(|known| known.number != ticket.number);
        class.handed.push(ticket);
    }
}

/// What a tab holds of the tickets that were made in it: whose they are and of which plays, and no result. A number that
/// was handed in is known over a reload.
pub fn handed_text(handed: &[Ticket]) -> String {
    let lines = handed.iter().map(|ticket| {
        to_text(&Ticket {
            modules: Vec::new(),
            checks: Vec::new(),
            ..ticket.clone()
        })
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The same, back.
pub(super) fn handed_of(text: &str) -> Vec<Ticket> {
    text.lines()
        .filter_map(|line| from_text(line).ok())
        .collect()
}

/// The learner who sits here is erased, and with them what is known of their tickets.
pub fn forget_mine(state: &mut State) {
    let walks = state.learner.progress.walks().iter();
    let mine: Vec<ShortHash> = walks.map(|walk| ShortHash::of(&walk.id)).collect();
    let handed = &mut state.full.class.handed;
    handed.retain(|ticket| !ticket.walks.iter().any(|walk| mine.contains(walk)));
}

/// All learners of this device are erased.
pub fn forget_all(state: &mut State) {
    state.full.class.handed.clear();
}

/// Whether the number of a ticket was typed for another learner's here: no play of theirs is in it.
fn is_others(handed: &[Ticket], ticket: &Ticket) -> bool {
    let mut same = handed
        .iter()
        .filter(|known| known.pupil == ticket.pupil && known.assignment == ticket.assignment);
    same.any(|known| !known.walks.iter().any(|walk| ticket.walks.contains(walk)))
}

/// A ticket's text, sealed where its assignment says so; `None` where there are no random bytes to seal it with.
fn carried(ticket: &Ticket, random: Option<[u8; 32]>) -> Option<String> {
    match ticket.assignment.key {
        None => Some(to_text(ticket)),
        Some(key) => Some(to_text(&Sealed::new(ticket, key, random?)?)),
    }
}

pub fn save(state: &State, out: &mut Commands) {
    let Some(made) = &state.full.class.hand_in else {
        return;
    };
    let kind = named(state, |say| Some(say.file_result().into()));
    let name = ticket_file_name(&kind, &made.ticket);
    save_carried(&name, made.text.clone(), out);
}

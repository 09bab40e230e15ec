use super::super::super::Commands;
use super::{
    assign, collect, corrections, describe, done, ended, erase, hand_in, lesson, pin, save, whole,
};
use crate::ui::state::full::{ClassAct, FullCommand, text_of};
use crate::ui::state::{Command, Field, State};

/// The field in which a pupil chooses an assignment's file.
const ASSIGNMENT_FIELD: &str = "code-file";

pub fn act(state: &mut State, act: &ClassAct, fields: &[Field], out: &mut Commands) {
    let said = std::mem::take(&mut state.full.class.notice);
    state.full.class.filed.clear();
    let before = done::before(state, act);
    // What is taken back beside an answer is that answer.
    if before.is_some() || matches!(act, ClassAct::NotTaken) {
        state.full.class.done = None;
    }
    match act {
        ClassAct::DraftAssignment(draft) => assign::choose(state, draft),
        ClassAct::SaveAssignment => assign::save(state, out),
        ClassAct::GiveCode => assign::give_code(state, fields, said, out),
        ClassAct::GiveSame(resized) => assign::give_same(state, *resized, out),
        ClassAct::GiveFor(key) => assign::give_for(state, *key),
        ClassAct::OtherClass => assign::other_class(state, out),
        ClassAct::NextCode(key) => assign::next_code(state, *key),
        ClassAct::LessonOf(key) => ended::lesson_of(state, *key, out),
        ClassAct::CopyLink => assign::copy_link(state, out),
        ClassAct::SaveWeek(id) => assign::save_week(state, id, out),
        ClassAct::CopyWeek(id) => assign::copy_week(state, id, out),
        ClassAct::OpenCode => hand_in::open_code(state, text_of(fields, "code"), out),
        ClassAct::OpenFile => ask_files(ASSIGNMENT_FIELD, out),
        ClassAct::Forget => hand_in::forget(state, out),
        ClassAct::HandIn => hand_in::make(state, text_of(fields, "pupil"), said),
        ClassAct::SaveTicket => hand_in::save(state, out),
        ClassAct::TakeFiles(field) => ask_files(field, out),
        ClassAct::TakeDigits => collect::digits(state, text_of(fields, "digits"), out),
        ClassAct::TakeDigitsFor(id) => collect::digits_for(state, id, out),
        ClassAct::NotThoseDigits => collect::not_those_digits(state, out),
        ClassAct::FileIs(of) => collect::file_is(state, *of),
        ClassAct::NotThatFile => collect::not_that_file(state),
        ClassAct::ResultsAre(id) => collect::results_are(state, id),
        ClassAct::NotThoseResults => collect::not_those_results(state),
        ClassAct::OpenClass => collect::open_class(state, text_of(fields, "class-code"), out),
        ClassAct::Camera(on) => collect::camera(state, *on, out),
        ClassAct::NameClass(key) => describe::name_class(state, *key, fields),
        ClassAct::Describe(id) => describe::describe(state, id, fields),
        ClassAct::MoveWeek(id, key) => describe::move_week(state, id, *key),
        ClassAct::SplitWeek(id) => describe::split_week(state, id),
        ClassAct::Join => describe::join(state),
        ClassAct::NotJoin => describe::not_join(state, out),
        ClassAct::Choose(id, number) => corrections::choose(state, id, *number),
        ClassAct::Renumber(id, ticket) => corrections::renumber(state, id, *ticket, fields, out),
        ClassAct::RenumberTo(id, ticket, pupil) => {
            corrections::renumber_to(state, id, *ticket, *pupil);
        }
        ClassAct::NotTaken => corrections::not_taken(state, said),
        ClassAct::TakeBack(id, ticket) => corrections::take_back(state, id, *ticket),
        ClassAct::SharedIs(id, wrong, right) => corrections::shared_is(state, id, *wrong, *right),
        ClassAct::SharedTwo(id, of, said) => corrections::shared_two(state, id, *of, *said),
        ClassAct::SharedAll(id, all, right) => corrections::shared_all(state, id, all, *right),
        ClassAct::Undo => done::undo(state),
        ClassAct::LeaveTicket(id, ticket, out) => {
            corrections::leave_ticket(state, id, *ticket, *out);
        }
        ClassAct::AskEraseTicket(ticket) => {
            state.full.class.erasing = *ticket;
            out.extend(ticket.map(|_| FullCommand::FocusField("result-erase-no").into()));
        }
        ClassAct::EraseTicket(id, ticket) => erase::erase_ticket(state, id, *ticket, out),
        ClassAct::SaveClass(id) => save::save_class(state, id, out),
        ClassAct::SaveWeeks(key) => save::save_weeks(state, *key, out),
        ClassAct::SaveTable(id, table) => save::save_table(state, id, *table, out),
        ClassAct::SaveClasses(with_names) => save::save_classes(state, *with_names, out),
        ClassAct::SaveSchool => save::save_school(state, out),
        ClassAct::SaveKey => assign::save_key(state, out),
        ClassAct::SetPin => pin::set(state, text_of(fields, "pin"), out),
        ClassAct::RemovePin => pin::remove(state),
        ClassAct::Unlock => pin::unlock(state, text_of(fields, "pin"), out),
        ClassAct::Lock => pin::lock(state, out),
        ClassAct::ForgetPin => pin::forget(state),
        ClassAct::AskErase(sure) => {
            state.full.class.sure = *sure;
            // The question stands where its button stood, and is seen whole.
            for no in ["classes-erase-no", "weeks-erase-no", "class-erase-no"] {
                out.extend(sure.then(|| FullCommand::FocusField(no).into()));
            }
        }
        ClassAct::Erase(id) => erase::erase(state, id, out),
        ClassAct::EraseWeeks(key) => erase::erase_weeks(state, *key, out),
        ClassAct::EraseAll => erase::erase_all(state, out),
        ClassAct::Vote(option, by) => whole::vote(state, option, *by),
        ClassAct::VoteTyped(option) => whole::typed_votes(state, option, fields),
        ClassAct::Most(option) => whole::most(state, option, out),
        ClassAct::CountHands(so) => state.full.class.counts = *so,
        ClassAct::Sound(on) => collect::sound(state, *on, out),
        ClassAct::CountHere => whole::count_here(state, text_of(fields, "here")),
        ClassAct::HereAre(here) => lesson::set_here(&mut state.full.class, *here),
        ClassAct::GoOn => whole::go_on(state, said, out),
        ClassAct::LookBack => {
            state.full.class.pausing = false;
            state.full.class.passing = false;
        }
        ClassAct::Reveal => whole::reveal(state, said, out),
        ClassAct::NobodySees => whole::nobody_sees(state, out),
        ClassAct::CountAgain => whole::count_again(state),
        ClassAct::Pass => whole::pass_unanswered(state, out),
        ClassAct::KeepTogether => ended::keep(state),
        ClassAct::LeaveOut => ended::leave_out(state, out),
        ClassAct::SaveTogether => ended::save(state, out),
        ClassAct::StartOver => lesson::start_over(state),
        ClassAct::AskDrop(at) => state.full.class.dropping = *at,
        ClassAct::DropLesson(at) => {
            state.full.class.dropping = None;
            state.full.class.lessons.drop_at(*at);
        }
        ClassAct::LookAgain => state.walk = None,
    }
    if let Some(before) = before {
        done::after(state, act, before);
    }
    if let Some(Command::Full(FullCommand::Save { name, .. })) = out.last() {
        state.full.class.filed = name.clone();
    }
}

fn ask_files(field: &'static str, out: &mut Commands) {
    out.push(FullCommand::ReadFiles(field).into());
}

/// Files that were chosen in a field.
pub fn files(
    state: &mut State,
    field: &'static str,
    mut files: Vec<(String, String)>,
    out: &mut Commands,
) {
    if field != ASSIGNMENT_FIELD {
        collect::take(state, files);
        // All that is said of several is seen from its beginning.
        if state.full.class.receipt.is_long() {
            out.push(FullCommand::FocusField("brought").into());
        }
    } else if let Some((name, text)) = files.pop() {
        hand_in::open_file(state, (&name, &text), out);
    }
}

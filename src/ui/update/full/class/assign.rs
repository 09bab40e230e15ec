//! What a teacher gives to a class.

use super::super::super::Commands;
use super::keep::{class_key, keep, named, save_carried};
use crate::classroom::{
    Assignment, Class, SealKey, class_file_name, digits_of, file_with_line, next_week, to_text,
    typed_size,
};
use crate::ui::state::full::{
    AssignmentDraft, ClassNotice, ClassPage, ClassState, FullCommand, select, text_of,
};
use crate::ui::state::{Command, Field, Route, State};

/// The teacher changes what the class is to play. Whoever wants results sealed needs a key; without random bytes there is
/// none, and nothing is sealed.
pub fn choose(state: &mut State, draft: &AssignmentDraft) {
    let class = &mut state.full.class;
    let changed = class.draft != *draft;
    class.same = None;
    class.draft = draft.clone();
    if changed {
        freshen(class, state.now.seed());
        // The class that is chosen may have it already.
        let given = class.giving.and_then(|key| given_mark(class, key));
        class.draft.mark = given.unwrap_or(class.draft.mark);
    }
    let class = &mut state.full.class;
    if draft.sealed && class.collected.keys().own().is_none() {
        let Some(random) = state.now.random else {
            class.draft.sealed = false;
            return;
        };
        let lines = class.collected.make_own_key(SealKey::new(random));
        keep(state, lines);
    }
}

/// Sees to it that the draft's mark is none that an assignment of this device has already, as long as there is one.
pub fn freshen(class: &mut ClassState, seed: u32) {
    let known = class.collected.assignments();
    if known.iter().any(|known| known.mark == class.draft.mark) {
        let drafted = class.draft.assignment(&class.collected);
        class.draft.mark = drafted.fresh_mark(&known, seed).unwrap_or(class.draft.mark);
    }
}

/// The class that was given what is drafted; `None` where nobody was.
fn drafted(class: &ClassState) -> Option<Class<'_>> {
    let assignment = class.draft.assignment(&class.collected);
    let id = class.collected.id_of(&assignment);
    class.collected.class_of(&id)
}

/// Whether the class that was given a code has a name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Given {
    Named,
    Unnamed,
}

/// The week (its id) of what is drafted, where another class than that of a key was given it.
fn others(class: &ClassState, key: u64) -> Option<(String, Given)> {
    let other = drafted(class).filter(|other| other.key != key)?;
    let given = match other.name() {
        "" => Given::Unnamed,
        _ => Given::Named,
    };
    let assignment = class.draft.assignment(&class.collected);
    Some((class.collected.id_of(&assignment), given))
}

/// What is given away is collected here: its week is known from now on, under the class that is named or a new one.
/// Two classes never have one code: what another class has already gets a new one.
fn give(state: &mut State, of: Option<u64>) -> Assignment {
    let (today, seed, new) = (state.now.today, state.now.seed(), class_key(&state.now));
    let class = &mut state.full.class;
    let mut lines = Vec::new();
    match of.and_then(|key| Some((key, others(class, key)?))) {
        // It stands on a board: it is that class's next task.
        Some((key, (id, Given::Unnamed))) => lines.extend(class.collected.move_week(&id, key)),
        Some((_, (_, Given::Named))) => freshen(class, seed),
        None => {}
    }
    let assignment = class.draft.assignment(&class.collected);
    // Another teacher may give the same code: a new class is told apart from that one's by its key.
    let is_new = of.is_none() && !class.collected.assignments().contains(&assignment);
    let of = of.or(is_new.then_some(new));
    lines.extend(class.collected.give(&assignment, of, today));
    keep(state, lines);
    assignment
}

/// The code is written on the board: from now on there is a class, called as the teacher has typed. A name that a class
/// has here already, or one like it, is asked about ([`give_same`]): until then there is no code, and that class stays as
/// it is. The page is led to what has come of it.
pub fn give_code(state: &mut State, fields: &[Field], said: ClassNotice, out: &mut Commands) {
    let asked = state.full.class.same.take().is_some() || said == ClassNotice::WholeCourse;
    let Some(size) = typed_size(text_of(fields, "class-size")) else {
        state.full.class.notice = ClassNotice::BadSize;
        return;
    };
    let name = text_of(fields, "class-name");
    let seed = state.now.seed();
    let class = &mut state.full.class;
    // Nobody gives a whole course by forgetting to choose; what is given already only gets its name.
    if class.draft.modules.is_empty() && !asked && drafted(class).is_none() {
        class.notice = ClassNotice::WholeCourse;
        out.push(FullCommand::FocusField("give-code").into());
        return;
    }
    let chosen = class.giving.filter(|_| name.trim().is_empty());
    let own = drafted(class).map(|own| (own.key, !own.name().is_empty()));
    let named = class.collected.class_named(name);
    let known = chosen.or(named.filter(|named| Some((*named, true)) == own));
    let like = || named.or_else(|| class.collected.class_like(name, own.map_or(0, |own| own.0)));
    if let Some(like) = known.is_none().then(like).flatten() {
        class.same = Some((like, size));
        out.push(FullCommand::FocusField("ask-join").into());
        return;
    }
    // Another name is another class, and never the one that has this code under its own.
    if known.is_none() && !name.trim().is_empty() && own.is_some_and(|own| own.1) {
        freshen(class, seed);
    }
    let assignment = give(state, known);
    let class = &mut state.full.class;
    let id = class.collected.id_of(&assignment);
    if let Some(of) = class.collected.class_of(&id).filter(|_| known.is_none()) {
        let (key, numbers) = (of.key, of.numbers().to_vec());
        // An empty field takes nothing away that is known.
        let size = if size > 0 { size } else { of.size() };
        let name = match name.trim() {
            "" => of.name().to_string(),
            name => name.to_string(),
        };
        let lines = class.collected.describe_all(key, &name, size, &numbers);
        keep(state, lines);
    }
    given(state, out);
}

/// It is that class: the code is its next task. How many it has stays, unless the teacher says that what was typed is right
/// (`resized`), or nobody has said it.
pub fn give_same(state: &mut State, resized: bool, out: &mut Commands) {
    let class = &mut state.full.class;
    let Some((key, size)) = class.same.take() else {
        return;
    };
    give(state, Some(key));
    let class = &mut state.full.class;
    if let Some(of) = class.collected.class(key)
        && size > 0
        && (resized || of.register().is_empty())
    {
        let (name, numbers) = (of.name().to_string(), of.numbers().to_vec());
        let lines = class.collected.describe_all(key, &name, size, &numbers);
        keep(state, lines);
    }
    given(state, out);
}

/// It is said, and the page is led to the code, wherever it was scrolled.
fn given(state: &mut State, out: &mut Commands) {
    state.full.class.notice = ClassNotice::Saved;
    out.push(FullCommand::FocusField("code-digits").into());
}

/// A class that is here is chosen for the code, and nothing is given yet. What it was given already is shown as it is, and
/// what another class has is not shown as its code.
pub fn give_for(state: &mut State, key: Option<u64>) {
    let seed = state.now.seed();
    let class = &mut state.full.class;
    class.giving = key;
    class.same = None;
    let Some(key) = key else {
        return;
    };
    match others(class, key) {
        // What was given before anybody said to whom is that class's now.
        Some((_, Given::Unnamed)) => {
            give(state, Some(key));
            state.full.class.notice = ClassNotice::Saved;
        }
        theirs => match (given_mark(class, key), theirs) {
            (Some(mark), _) => class.draft.mark = mark,
            (None, Some(_)) => freshen(class, seed),
            (None, None) => {}
        },
    }
}

/// The mark of what is drafted as a class (its key) was given it last, if it was.
fn given_mark(class: &ClassState, key: u64) -> Option<u32> {
    let drafted = class.draft.assignment(&class.collected);
    let of = class.collected.class(key)?;
    let weeks = of.weeks.iter().rev().filter(|(_, week)| !week.is_lesson());
    let mut given = weeks.map(|(_, week)| week.assignment());
    let same = given.find(|given| {
        let mark = given.mark;
        **given
            == Assignment {
                mark,
                ..drafted.clone()
            }
    });
    same.map(|given| given.mark)
}

/// Another code, for another class: what was chosen or typed for the one before is gone, its lessons as well, and the cursor
/// stands in the name.
pub fn other_class(state: &mut State, out: &mut Commands) {
    let seed = state.now.seed();
    let class = &mut state.full.class;
    class.giving = None;
    class.same = None;
    class.draft.modules.clear();
    class.draft.mark += 1;
    freshen(class, seed);
    for field in ["class-name", "class-size"] {
        out.push(FullCommand::EmptyField(field).into());
    }
    out.push(FullCommand::FocusField("class-name").into());
}

/// The page where codes are given is opened: what was given is not the next one, so no lesson is chosen and no code shown.
/// A page that is loaded anew shows what it showed.
pub fn begin(state: &mut State) {
    let seed = state.now.seed();
    let class = &mut state.full.class;
    if drafted(class).is_some() {
        class.giving = None;
        class.draft.modules.clear();
        class.draft.mark += 1;
        freshen(class, seed);
    }
}

/// A class gets the code of its next week, with one press.
pub fn next_code(state: &mut State, key: u64) {
    let (seed, today) = (state.now.seed(), state.now.today);
    let class = &mut state.full.class;
    let of = class.collected.class(key);
    let Some(mut next) = of.and_then(|of| next_week(&of, &state.index)) else {
        return;
    };
    let known = class.collected.assignments();
    next.mark = next.fresh_mark(&known, seed).unwrap_or(next.mark);
    let lines = class.collected.give(&next, Some(key), today);
    class.notice = ClassNotice::Saved;
    keep(state, lines);
}

/// What an assignment's file is called.
fn task_file(state: &State, assignment: &Assignment) -> String {
    let kind = named(state, |say| Some(say.file_task().into()));
    class_file_name(&kind, &digits_of(assignment), state.now.today, "txt")
}

/// A week that was given, as a file once more.
pub fn save_week(state: &State, id: &str, out: &mut Commands) {
    if let Some(week) = state.full.class.collected.week(id) {
        let assignment = week.assignment();
        let text = file_with_line(to_text(assignment), select::school_line(state).as_ref());
        save_carried(&task_file(state, assignment), text, out);
    }
}

/// A week that was given, as a link once more.
pub fn copy_week(state: &mut State, id: &str, out: &mut Commands) {
    if let Some(week) = state.full.class.collected.week(id) {
        let link = select::assignment_link(state, week.assignment());
        out.push(Command::Copy(link));
        state.full.class.notice = ClassNotice::Copied;
    }
}

pub fn save(state: &mut State, out: &mut Commands) {
    let assignment = give(state, state.full.class.giving);
    let text = file_with_line(to_text(&assignment), select::school_line(state).as_ref());
    save_carried(&task_file(state, &assignment), text, out);
}

pub fn copy_link(state: &mut State, out: &mut Commands) {
    let assignment = give(state, state.full.class.giving);
    let link = select::assignment_link(state, &assignment);
    out.push(Command::Copy(link));
    state.full.class.notice = ClassNotice::Copied;
}

/// Saves the key that opens what is handed in to the class whose report this is; elsewhere the key of this device.
pub fn save_key(state: &State, out: &mut Commands) {
    let collected = &state.full.class.collected;
    let key = match &state.route {
        Route::Class(ClassPage::Report, id) => {
            let class = collected.week(id);
            class.and_then(|class| collected.keys().for_assignment(class.assignment()))
        }
        _ => collected.keys().own(),
    };
    if let Some(key) = key {
        let kind = named(state, |say| Some(say.file_key().into()));
        let name = class_file_name(&kind, "", state.now.today, "txt");
        save_carried(&name, to_text(key), out);
    }
}

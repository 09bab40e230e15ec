//! What a class and a week of it are called, and where their pages are.

use super::super::super::{Route, State};
use super::super::ClassPage;
use crate::classroom::{
    Assignment, CameBack, Class, Week, assignment_title, key_of_text, key_text, unbroken,
    week_title,
};
use crate::language::{Adult, date};

/// A week in a list: the name of its class, its code, and what it plays.
pub fn week_name(state: &State, say: &Adult, week: &Week) -> String {
    let school = state.full.class.collected.class(week.of());
    let name = school.map_or("", |school| school.name());
    week_title(name, week, &state.index, say.classes_whole_band())
}

/// The same under the heading of its class: without the class's name.
pub fn task_name(state: &State, say: &Adult, week: &Week) -> String {
    week_title("", week, &state.index, say.classes_whole_band())
}

/// What a class is called in a list: its name, else what it was given last, when, and the code on its board: several may
/// play the same on one day. What has no code that was given has a number among its like.
pub fn class_name(state: &State, say: &Adult, class: &Class) -> String {
    let Some(week) = known_by(class).filter(|_| class.name().is_empty()) else {
        return class.name().to_string();
    };
    let assignment = week.assignment();
    let mut parts = vec![assignment_title(
        assignment,
        &state.index,
        say.classes_whole_band(),
    )];
    parts.extend(week.given().map(|day| date(say, &day.iso())));
    let code_of = |week: &Week| {
        let code = week.assignment().code().filter(|_| !week.is_lesson());
        code.map(|code| unbroken(&code))
    };
    parts.push(match code_of(week) {
        Some(code) => say.class_code(&code),
        None => {
            let all = state.full.class.collected.classes().into_iter();
            let mut codeless = all.filter(|of| {
                of.name().is_empty() && known_by(of).is_some_and(|week| code_of(week).is_none())
            });
            let before = codeless.position(|of| of.key == class.key);
            let number = (before.unwrap_or(0) + 1).to_string();
            match week.is_lesson() {
                true => say.class_whole(&number),
                false => say.class_no_code(&number),
            }
        }
    });
    parts.join(" · ")
}

/// The week by which a class without a name is known: the one with a code that has brought results last, else the one
/// whose code stood on its board last, else its first lesson together.
fn known_by<'a>(class: &Class<'a>) -> Option<&'a Week> {
    let mut weeks = class.weeks.iter().rev();
    let brought = weeks.find(|(_, week)| !week.is_lesson() && week.came_back().pupils > 0);
    if let Some((_, week)) = brought {
        return Some(week);
    }
    let first = class.weeks.first().copied();
    class.last_given().or(first).map(|(_, week)| week)
}

/// The classes without a name of those that class files have just brought: their names have stayed where they were saved.
pub fn nameless(state: &State) -> Vec<Class<'_>> {
    let class = &state.full.class;
    let is_new = |of: &Class| {
        let mut ids = of.weeks.iter();
        ids.any(|(id, _)| class.receipt.opened.iter().any(|(opened, _)| opened == id))
    };
    let all = class.collected.classes().into_iter();
    all.filter(|of| of.name().is_empty() && is_new(of))
        .collect()
}

/// All classes without a name that have brought something.
pub fn unnamed(state: &State) -> Vec<Class<'_>> {
    let all = state.full.class.collected.classes().into_iter();
    all.filter(|of| of.name().is_empty() && of.came_back() != CameBack::default())
        .collect()
}

/// The address of a class's page.
pub fn class_route(class: &Class) -> Route {
    Route::Class(ClassPage::Class, key_text(class.key))
}

/// The class that the page is of, by its address; `None` where it is not on this device.
pub fn class_of_page(state: &State) -> Option<Class<'_>> {
    match &state.route {
        Route::Class(ClassPage::Class, key) => state.full.class.collected.class(key_of_text(key)?),
        _ => None,
    }
}

/// The address of the report on a class.
pub fn report_route(state: &State, assignment: &Assignment) -> Route {
    let id = state.full.class.collected.id_of(assignment);
    Route::Class(ClassPage::Report, id)
}

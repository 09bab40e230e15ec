//! Queries over the state for pages about classes.

use super::super::{Audience, Bundle, BundleSlot, OWN, Route, State};
use super::{ClassPage, Notice, ticket_bundles};
use crate::classroom::{
    Assignment, Class, ClassAnswer, MOST_MODULES, ModuleReport, SchoolLine, Week, WeekPoint, Who,
    assigned_modules, assignment_title, key_of_text, key_text, link_with_line, module_number,
    module_title, next_week, over_weeks, ratings, to_link, week_title,
};
use crate::curriculum::{ASKED, Band, IndexEntry, Module, Part, Words, questions};
use crate::language::{Adult, date};
use crate::learning::{Position, Ratings};

pub use crate::ui::state::count;
pub use crate::ui::state::select::band;

/// The modules of an assignment in its order; `None` if this app has not all of them.
pub fn modules_of<'a>(state: &'a State, assignment: &Assignment) -> Option<Vec<&'a IndexEntry>> {
    assigned_modules(assignment, &state.index)
}

/// The assignment that this device's pupils play, with its modules; `None` where there is none that this app knows.
pub fn given(state: &State) -> Option<(&Assignment, Vec<&IndexEntry>)> {
    let assignment = state.full.class.given.as_ref()?;
    Some((assignment, modules_of(state, assignment)?))
}

/// The address that opens an assignment for a pupil: all of it stands behind the `#`. Empty for a page that stands in a
/// file.
pub fn share_link(state: &State, text: &str) -> String {
    match state.device.full.folder.as_str() {
        "" => String::new(),
        folder => {
            let route = Route::Class(ClassPage::FromLink, text.into());
            [folder, &route.href(state.lang)[..]].concat()
        }
    }
}

/// Whether the line to call that was just written down has reached the device: neither on its way nor waiting for a store.
pub fn is_own_line_kept(state: &State) -> bool {
    let mut waiting = state.device.held.iter().chain(&state.learner.waiting);
    state.full.notice == Notice::OwnLine && is_saved(state) && !waiting.any(|(id, _)| id == OWN)
}

/// What is said of it: that it is kept once it is, and where the device keeps nothing that it stands in this window alone.
pub fn said_own_line<'a>(state: &State, say: &'a Adult) -> &'a str {
    match state.full.notice {
        Notice::OwnLine if is_own_line_kept(state) => say.own_saved(),
        Notice::OwnLine if state.learner.trouble.is_some() => say.own_not_kept(),
        _ => "",
    }
}

/// The line to call of this device, as it travels with assignments.
pub fn school_line(state: &State) -> Option<SchoolLine> {
    SchoolLine::of(state.learner.own.as_ref()?)
}

/// The address that opens an assignment, with the school's line behind it.
pub fn assignment_link(state: &State, assignment: &Assignment) -> String {
    let line = school_line(state);
    share_link(state, &link_with_line(to_link(assignment), line.as_ref()))
}

/// The modules that the address of a 40-minute lesson names (`b2-b5`), in its order, as far as this app has them.
pub fn long_modules(state: &State) -> Vec<&IndexEntry> {
    let Route::Class(ClassPage::Long, rest) = &state.route else {
        return Vec::new();
    };
    let find = |name: &str| {
        let mut all = state.index.modules.iter();
        all.find(|entry| short_name(entry) == name)
    };
    let mut found: Vec<&IndexEntry> = Vec::new();
    for entry in rest.split('-').filter_map(find) {
        if !found.iter().any(|known| known.id == entry.id) && found.len() < MOST_MODULES {
            found.push(entry);
        }
    }
    found
}

/// `b2` for `b2-free-skins`.
pub fn short_name(entry: &IndexEntry) -> String {
    let number = module_number(&entry.id).unwrap_or(0);
    [entry.band.letter(), &number.to_string()].concat()
}

/// The title of a class's module by its number; the number where this app has no such module.
pub fn title_of(state: &State, week: &Week, module: u32) -> String {
    module_title(&state.index, week.assignment().band, module)
}

/// What is known of a band's module by its number; `None` where this app has no such module.
pub fn module_entry(state: &State, of: Band, module: u32) -> Option<&IndexEntry> {
    band(state, of).find(|entry| module_number(&entry.id) == Some(module))
}

/// A module of the class by its number, and its words, once they are here.
pub fn module_of<'a>(
    state: &'a State,
    week: &Week,
    module: u32,
) -> Option<(&'a Module, &'a Words)> {
    let mut entries = modules_of(state, week.assignment())?.into_iter();
    let entry = entries.find(|entry| module_number(&entry.id) == Some(module))?;
    let name = ["module.", &entry.id, ".", state.lang.code()].concat();
    match state.full.class.bundle(&name)? {
        Bundle::Module(module, words) => Some((module, words)),
        _ => None,
    }
}

/// How a class rated the situations of a module's quiz; nothing while the module is on its way.
pub fn rated(state: &State, week: &Week, report: &ModuleReport) -> Ratings {
    let module = module_of(state, week, report.module);
    module.map_or_else(Ratings::default, |(module, _)| {
        ratings(module, &report.chosen)
    })
}

/// The check of a class's band as a module, once it is here.
pub fn check_of<'a>(state: &'a State, week: &Week) -> Option<&'a Module> {
    let name = check_bundle(state, week)?;
    match state.full.class.bundle(&name)? {
        Bundle::Check(module, _, _) => Some(module),
        _ => None,
    }
}

/// The name of the bundle with the check that a class takes; `None` where it takes none.
fn check_bundle(state: &State, week: &Week) -> Option<String> {
    let assignment = week.assignment();
    let mut checks = state.index.checks.iter();
    let check = checks.find(|check| assignment.checks && check.band == assignment.band)?;
    Some(["check.", &check.id, ".", state.lang.code()].concat())
}

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
    let code_of = |week: &Week| week.assignment().code().filter(|_| !week.is_lesson());
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

/// The week by which a class without a name is known: the one whose code stood on its board last, else its first lesson
/// together.
fn known_by<'a>(class: &Class<'a>) -> Option<&'a Week> {
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

/// Who of its class has handed in in a week.
pub fn who(state: &State, week: &Week) -> Who {
    let class = state.full.class.collected.class(week.of());
    class.map_or_else(Who::default, |class| class.who(week))
}

/// So many results that are on this device alone are worth a word.
pub const MANY_UNSAVED: usize = 10;

/// Whether so many have come since the classes were saved as files.
pub fn has_unsaved(state: &State) -> bool {
    let classes = state.full.class.collected.iter();
    let unsaved: usize = classes.map(|(_, week)| week.unsaved()).sum();
    unsaved >= MANY_UNSAVED
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

/// The module that a class plays together next: after the last that was played so on this device, else the middle band's
/// first; `None` while the lists of modules are on their way. Where classes have names each has its own way on, and whoever
/// is none of them begins at the beginning.
pub fn next_together(state: &State) -> Option<&IndexEntry> {
    let classes = state.full.class.collected.iter();
    let played = classes.flat_map(|(_, week)| week.together());
    let last = played.max_by_key(|ticket| ticket.day);
    let (of, after) = match last {
        Some(ticket) => {
            let module = ticket.modules.first();
            (ticket.assignment.band, module.map_or(0, |m| m.module))
        }
        None => (Band::B, 0),
    };
    let mut classes = state.full.class.collected.classes().into_iter();
    let after = match classes.any(|class| !class.name().is_empty()) {
        true => 0,
        false => after,
    };
    let mut left = band(state, of).filter(|entry| module_number(&entry.id) > Some(after));
    left.next().or_else(|| band(state, of).next())
}

/// The lesson that a class plays next with the projector, and its page.
pub fn next_of_class<'a>(state: &'a State, class: &Class) -> Option<(&'a IndexEntry, Route)> {
    let next = next_week(class, &state.index)?;
    let entry = module_entry(state, next.band, *next.modules.first()?)?;
    let lesson = [&entry.id, "/", &key_text(class.key)].concat();
    Some((entry, Route::Class(ClassPage::Whole, lesson)))
}

/// Whether the page is a teacher's and the PIN stands before it.
pub fn is_locked(state: &State) -> bool {
    let class = &state.full.class;
    let is_teachers = state.route.audience() == Audience::Teacher;
    is_teachers && !class.unlocked && class.pin.is_set(state.now.millis)
}

/// The address of the report on a class.
pub fn report_route(state: &State, assignment: &Assignment) -> Route {
    let id = state.full.class.collected.id_of(assignment);
    Route::Class(ClassPage::Report, id)
}

fn module_bundle(module: &str, code: &str) -> String {
    ["module.", module, ".", code].concat()
}

/// The module whose plan the page is, once it is here.
pub fn planned_module(state: &State) -> Option<(&Module, &Words)> {
    let Route::Plan(id) = &state.route else {
        return None;
    };
    let name = module_bundle(id, state.lang.code());
    match state.full.class.bundle(&name)? {
        Bundle::Module(module, words) => Some((module, words)),
        _ => None,
    }
}

/// The words of a module's plan; `None` while it is on its way.
pub fn plan_words<'a>(state: &'a State, module: &str) -> Option<&'a Words> {
    let name = plan_bundle(module, state.lang.code());
    let plan = state.full.class.slot(&name).and_then(BundleSlot::plan);
    plan.map(|(_, words)| words)
}

/// What a module's plan asks a class, at most [`ASKED`] questions; nothing while the plan is on its way. What it says to the
/// teacher alone is no question.
pub fn plan_questions<'a>(state: &'a State, module: &str) -> Vec<&'a str> {
    let plan = plan_words(state, module);
    let asks = plan.map_or("", |words| words.of("plan", "ask"));
    questions(asks).take(ASKED).collect()
}

/// The question that a class stops for behind the step where it stands: the plan's first after what was shown, its second
/// after what was decided; the third is left for the end. The youngest have such words in the lesson itself.
pub fn asked_after(state: &State) -> Option<&str> {
    let session = &state.walk.as_ref()?.session;
    let Position::Step { step, .. } = session.position() else {
        return None;
    };
    let module = session.module();
    let last = |part| module.steps.iter().rev().find(|step| step.part == part);
    let is_last = |part| last(part).is_some_and(|last| last.id == step.id);
    let at = [Part::Model, Part::Own].into_iter().position(is_last)?;
    let words = plan_questions(state, &module.id);
    words.get(at).copied().filter(|_| module.band != Band::A)
}

/// The question that stands before the class now.
pub fn asked_now(state: &State) -> Option<&str> {
    asked_after(state).filter(|_| state.full.class.pausing)
}

/// Whether hands are raised where the class stands, and no option has a clear majority of them.
pub fn is_tie(state: &State) -> bool {
    let session = state.walk.as_ref().map(|walk| &walk.session);
    let class = &state.full.class;
    match session.map(|session| session.position()) {
        Some(Position::Step { step, .. }) => {
            matches!(class.votes.answer(step, class.here), ClassAnswer::Tie(_))
        }
        _ => false,
    }
}

/// Whether the device has confirmed all that a teacher did.
pub fn is_saved(state: &State) -> bool {
    state.learner.has_store && state.learner.writes.is_empty()
}

/// What is said once something was given to be kept: `done` when the device has confirmed it, and until then that it is on
/// its way; where nothing is kept, just that.
pub fn said_kept<'a>(state: &'a State, say: &'a Adult, done: &'a str) -> &'a str {
    match state.learner.has_store {
        false => say.class_not_kept(),
        true if is_saved(state) => done,
        true => state.say.walk_saving(),
    }
}

/// The last minute of a plan's lines (`9–10: …`); `None` where it has none.
pub fn plan_minutes(lines: &str) -> Option<u32> {
    let spans = lines.lines().filter_map(|line| line.split(':').next());
    let ends = spans.filter_map(|span| span.trim().rsplit(['–', '-']).next()?.trim().parse().ok());
    ends.max()
}

/// The name of the bundle with a module's plan.
pub fn plan_bundle(module: &str, code: &str) -> String {
    ["teach.", module, ".", code].concat()
}

/// The modules that weeks have brought results of, each once.
fn played<'a, 'b>(
    state: &'a State,
    weeks: impl Iterator<Item = (&'b str, &'b Week)>,
) -> Vec<&'a IndexEntry> {
    let mut all: Vec<&IndexEntry> = Vec::new();
    for (_, week) in weeks {
        let of = week.assignment().band;
        let tickets = week.tickets();
        let results = tickets.iter().flat_map(|handed| &handed.ticket.modules);
        for entry in results.filter_map(|result| module_entry(state, of, result.module)) {
            if !all.iter().any(|known| known.id == entry.id) {
                all.push(entry);
            }
        }
    }
    all
}

/// A class over its weeks.
pub fn weeks_of(state: &State, class: &Class) -> Vec<WeekPoint> {
    over_weeks(class, &|week, number| {
        module_of(state, week, number).map(|(module, _)| module)
    })
}

/// All classes over their weeks, each week with the grade of its class.
pub fn all_weeks(state: &State) -> Vec<(Option<u32>, WeekPoint)> {
    let classes = state.full.class.collected.classes();
    let weeks = classes.iter().flat_map(|class| {
        let grade = class.grade();
        weeks_of(state, class)
            .into_iter()
            .map(move |week| (grade, week))
    });
    weeks.collect()
}

/// The names of the bundles that a page needs besides its two.
pub fn more_bundles(state: &State) -> Vec<String> {
    let code = state.lang.code();
    let named = |kind: &str, entries: Vec<&IndexEntry>| {
        let name = |entry: &IndexEntry| [kind, &entry.id, ".", code].concat();
        entries.into_iter().map(name).collect()
    };
    match &state.route {
        Route::Code => ticket_bundles(state),
        Route::Plan(id) => vec![module_bundle(id, code)],
        Route::Class(ClassPage::Report, id) => {
            let week = state.full.class.collected.week(id);
            let modules = week.and_then(|week| modules_of(state, week.assignment()));
            let mut names: Vec<String> = named("module.", modules.unwrap_or_default());
            names.extend(week.and_then(|week| check_bundle(state, week)));
            names
        }
        // What classes come to by warning sign is read against their modules.
        Route::Class(ClassPage::Class, _) => {
            let weeks = class_of_page(state).map_or_else(Vec::new, |week| week.weeks);
            named("module.", played(state, weeks.into_iter()))
        }
        Route::Class(ClassPage::School, _) => {
            named("module.", played(state, state.full.class.collected.iter()))
        }
        Route::Class(ClassPage::Whole, rest) => {
            vec![plan_bundle(
                rest.split('/').next().unwrap_or_default(),
                code,
            )]
        }
        Route::Class(ClassPage::Long, _) => named("teach.", long_modules(state)),
        _ => Vec::new(),
    }
}

/// Whether whoever is on the class-code page has to say who they are: before the list of somebody who is not known, and
/// before a code is typed wherever anybody has learned before.
pub fn must_say_who(state: &State) -> bool {
    let learner = &state.learner;
    let unsaid = state.full.class.given.is_none() && !state.full.class.said_who;
    learner.ready && !learner.profiles.is_empty() && (learner.must_choose() || unsaid)
}

//! What a pupil hands in, and what a class comes to together.

use super::super::{Bundle, Route, State};
use super::ClassPage;
use super::select::given;
use crate::classroom::{
    Assignment, CheckResult, MARKS, ModuleResult, Ticket, crc32, module_number,
};
use crate::learning::{Course, Occasion, Position, Session, check, seed_of};

/// The names of the bundles that the pupil's ticket is made with.
pub fn ticket_bundles(state: &State) -> Vec<String> {
    let Some((assignment, modules)) = given(state) else {
        return Vec::new();
    };
    let code = state.lang.code();
    let progress = &state.learner.progress;
    let done = modules
        .iter()
        .filter(|entry| progress.finished(&entry.id).is_some());
    let mut names: Vec<String> = done
        .map(|entry| ["module.", &entry.id, ".", code].concat())
        .collect();
    let checks = state.index.checks.iter();
    for entry in checks.filter(|c| assignment.checks && c.band == assignment.band) {
        let taken = |occasion: &Occasion| {
            let id = Course::Check(*occasion).id(&entry.id);
            progress.finished(&id).is_some()
        };
        if Occasion::ALL.iter().any(taken) {
            names.push(["check.", &entry.id, ".", code].concat());
        }
    }
    names
}

/// The ticket of the present learner; `None` while nothing of the assignment is finished, or bundles are on their way.
///
/// It is made of what is kept and nothing else: the same walks give the same ticket with the same number, however often
/// it is shown; another walk to the end is another attempt.
pub fn ticket_of(state: &State, pupil: Option<u32>) -> Option<Ticket> {
    let (assignment, modules) = given(state)?;
    let code = state.lang.code();
    let progress = &state.learner.progress;
    let class = &state.full.class;
    let mut seen = Vec::new();
    let mut results = Vec::new();
    let walks = |id: &str| {
        let all = progress.walks().iter().filter(|walk| walk.module == id);
        all.filter(|walk| walk.finished.is_some())
            .cloned()
            .collect::<Vec<_>>()
    };
    for entry in modules {
        let done = walks(&entry.id);
        let Some(last) = done.last() else { continue };
        let name = ["module.", &entry.id, ".", code].concat();
        let Bundle::Module(module, _) = class.bundle(&name)? else {
            return None;
        };
        let session = Session::new(module.clone(), 0).replay(&last.events);
        let number = module_number(&entry.id)?;
        results.push(ModuleResult::of(number, &session));
        seen.extend(done.iter().map(|walk| walk.id.clone()));
    }
    let mut checks = Vec::new();
    let all = state.index.checks.iter();
    for entry in all.filter(|c| assignment.checks && c.band == assignment.band) {
        for occasion in Occasion::ALL {
            let done = walks(&Course::Check(occasion).id(&entry.id));
            let Some(last) = done.last() else { continue };
            let name = ["check.", &entry.id, ".", code].concat();
            let Bundle::Check(module, forms, _) = class.bundle(&name)? else {
                return None;
            };
            let seed = seed_of(&last.events).unwrap_or(0);
            let items = check(forms, occasion, seed);
            let session = Session::of_items(module.clone(), seed, items).replay(&last.events);
            // Confidence, and whom somebody would tell, never leave the device.
            let counts = |id: &str| {
                let pool = module.quiz.pool.iter();
                let mut forms = pool.zip(forms);
                forms.any(|(step, form)| step.id == id && form.asks.is_matched())
            };
            checks.push(CheckResult::of(occasion, &session, counts));
            seen.extend(done.iter().map(|walk| walk.id.clone()));
        }
    }
    if results.is_empty() && checks.is_empty() {
        return None;
    }
    let (low, high) = hashes(&seen);
    Some(Ticket {
        assignment: assignment.clone(),
        pupil,
        day: state.now.today,
        attempt: u32::try_from(seen.len()).unwrap_or(u32::MAX),
        number: u64::from(high) << 32 | u64::from(low),
        hands: 0,
        modules: results,
        checks,
    })
}

/// Two sums over the ids of walks, which are random.
fn hashes(ids: &[String]) -> (u32, u32) {
    let all = ids.join(" ");
    let other = [&all, "."].concat();
    let twice = crc32(all.to_uppercase().as_bytes());
    (
        crc32(all.as_bytes()),
        crc32(other.as_bytes()).rotate_left(7) ^ twice,
    )
}

/// What the class came to together, once the walk is at its end.
pub fn class_ticket(state: &State) -> Option<Ticket> {
    let Route::Class(ClassPage::Whole, id) = &state.route else {
        return None;
    };
    let walk = state.walk.as_ref()?;
    if walk.session.position() != Position::End {
        return None;
    }
    let module = module_number(id)?;
    let class = &state.full.class;
    let seed = walk.session.seed();
    Some(Ticket {
        assignment: Assignment {
            band: walk.session.module().band,
            modules: vec![module],
            language: Some(state.lang.code().into()),
            checks: false,
            mark: class.draft.mark % MARKS,
            key: None,
        },
        pupil: None,
        day: state.now.today,
        attempt: 1,
        number: u64::from(seed) << 8 | u64::from(module),
        hands: class.here.max(1),
        modules: vec![ModuleResult::of(module, &walk.session)],
        checks: Vec::new(),
    })
}

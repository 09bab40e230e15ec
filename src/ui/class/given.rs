//! The pupil's side: what a class was given on this device, and what is handed in.

use crate::browser::{clock, dom, files, place};
use crate::classroom::{
    Assignment, CheckResult, CodeError, ModuleResult, Sealed, Ticket, crc32, from_link, from_text,
    module_number, to_text,
};
use crate::curriculum::IndexEntry;
use crate::language::Lang;
use crate::learning::{Course, Occasion, Session, check, seed_of};
use crate::ui::app::App;
use crate::ui::class::{Made, Typed};
use crate::ui::context::Context;
use crate::ui::loading::Bundle;
use crate::ui::pages::modules_of;
use crate::ui::route::Route;

/// What is kept of the class's assignment: its digits where it has some, otherwise its text.
pub fn kept_class() -> Option<Assignment> {
    let kept = place::class();
    let code = Assignment::from_code(&kept).ok();
    code.or_else(|| from_text(&kept).ok())
}

/// The assignment on this device with its modules, as far as this app has them.
pub fn given(ctx: &Context) -> Option<(Assignment, Vec<&IndexEntry>)> {
    let assignment = kept_class()?;
    let modules = modules_of(ctx, &assignment)?;
    Some((assignment, modules))
}

/// The bundles that a ticket is made with.
pub fn bundles(ctx: &Context) -> Vec<String> {
    let Some((assignment, modules)) = given(ctx) else {
        return Vec::new();
    };
    let code = ctx.lang.code();
    let progress = &ctx.learner.progress;
    let done = modules
        .iter()
        .filter(|entry| progress.finished(&entry.id).is_some());
    let mut names: Vec<String> = done
        .map(|entry| ["module.", &entry.id, ".", code].concat())
        .collect();
    for entry in ctx
        .shelf
        .checks
        .iter()
        .filter(|c| c.band == assignment.band)
    {
        let taken = |occasion: &Occasion| {
            let id = Course::Check(*occasion).id(&entry.id);
            progress.finished(&id).is_some()
        };
        if assignment.checks && Occasion::ALL.iter().any(taken) {
            names.push(["check.", &entry.id, ".", code].concat());
        }
    }
    names
}

/// The ticket of the present learner; `None` while nothing of the assignment is finished, or bundles are on their way.
///
/// It is made of what is kept and nothing else: the same walks give the same ticket with the same number, however often
/// it is shown; another walk to the end is another attempt.
pub fn ticket_of(ctx: &Context, pupil: Option<u32>) -> Option<Ticket> {
    let (assignment, modules) = given(ctx)?;
    let code = ctx.lang.code();
    let progress = &ctx.learner.progress;
    let desk = &ctx.desk.class;
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
        let Bundle::Module(module, _) = desk.bundle(&name)? else {
            return None;
        };
        let session = Session::new(module.clone(), 0).replay(&last.events);
        let number = module_number(&entry.id)?;
        results.push(ModuleResult::of(number, &session));
        seen.extend(done.iter().map(|walk| walk.id.clone()));
    }
    let mut checks = Vec::new();
    let all = ctx.shelf.checks.iter();
    for entry in all.filter(|c| assignment.checks && c.band == assignment.band) {
        for occasion in Occasion::ALL {
            let done = walks(&Course::Check(occasion).id(&entry.id));
            let Some(last) = done.last() else { continue };
            let name = ["check.", &entry.id, ".", code].concat();
            let Bundle::Check(module, forms, _) = desk.bundle(&name)? else {
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
        assignment,
        pupil,
        day: clock::today(),
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

impl App {
    pub(super) fn open_code(&mut self) {
        let ctx = &mut self.ctx;
        let typed = dom::typed("code");
        let read = Assignment::from_code(&typed).and_then(|assignment| {
            // Modules that this app does not have: the code is of a newer one.
            match modules_of(ctx, &assignment) {
                Some(_) => Ok(assignment),
                None => Err(CodeError::Newer {
                    read: assignment.code().unwrap_or_default(),
                }),
            }
        });
        match read {
            Ok(assignment) => self.accept(&assignment),
            Err(error) => ctx.desk.class.typed = Typed::Wrong(error),
        }
    }

    /// Out of a file, by its text.
    pub(super) fn open_assignment(&mut self, text: &str) {
        match from_text(text) {
            Ok(assignment) => self.accept(&assignment),
            Err(error) => self.ctx.desk.class.typed = Typed::Unread(error),
        }
    }

    /// Out of a link.
    pub(super) fn open_given(&mut self, text: &str) {
        match from_link(text) {
            Ok(assignment) => {
                self.accept(&assignment);
                place::go(&Route::Code.href(self.ctx.lang));
            }
            Err(error) => self.ctx.desk.class.typed = Typed::Unread(error),
        }
    }

    fn accept(&mut self, assignment: &Assignment) {
        let ctx = &mut self.ctx;
        if modules_of(ctx, assignment).is_none() {
            let error = crate::classroom::CarryError::Newer;
            ctx.desk.class.typed = Typed::Unread(error);
            return;
        }
        ctx.desk.class.typed = Typed::Nothing;
        let text = assignment.code().unwrap_or_else(|| to_text(assignment));
        place::remember_class(&text);
        dom::set_class(&text);
        let wanted = assignment.language.as_deref().and_then(Lang::from_code);
        if let Some(lang) = wanted.filter(|lang| *lang != ctx.lang) {
            place::go(&Route::Code.href(lang));
        }
    }

    pub(super) fn forget_class(&mut self) {
        place::remember_class("");
        dom::set_class("");
        self.ctx.desk.class.made = None;
    }

    /// Makes the ticket. What is sealed is sealed anew each time it is made; its number stays.
    pub(super) fn hand_in(&mut self) {
        let typed = crate::classroom::typed(&dom::typed("pupil"));
        let number = typed
            .digits
            .iter()
            .take(4)
            .fold(0, |all, digit| all * 10 + u32::from(*digit));
        let pupil = (number > 0).then_some(number);
        let made = ticket_of(&self.ctx, pupil).and_then(|ticket| {
            let text = match ticket.assignment.key {
                None => to_text(&ticket),
                Some(key) => to_text(&Sealed::new(&ticket, key, clock::random()?)?),
            };
            Some(Made { ticket, text })
        });
        self.ctx.desk.class.made = made;
    }

    pub(super) fn save_ticket(&mut self) {
        if let Some(made) = &self.ctx.desk.class.made {
            let pupil = made.ticket.pupil.map(|pupil| pupil.to_string());
            let random = [
                char::from(b'a' + (made.ticket.number % 26) as u8).to_string(),
                (made.ticket.number % 9973).to_string(),
            ]
            .concat();
            let name = ["saqbol-ticket-", &pupil.unwrap_or(random), ".txt"].concat();
            files::save(&name, "text/plain", &[&made.text, "\n"].concat());
        }
    }
}

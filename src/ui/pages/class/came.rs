//! What became of what was brought: who was taken last, and what files held.

use yew::Html;

use super::handed::{handed_words, of_size, pupils_words};
use super::problem::of_kind;
use crate::classroom::{
    Class, Fixed, LeftOut, Week, Who, assignment_title, key_text, register_text,
};
use crate::language::{Adult, date};
use crate::ui::parts::{At, Context, El, el, link, none, section, several as all, worded};
use crate::ui::state::Route;
use crate::ui::state::full::select::{class_name, count};
use crate::ui::state::full::{Came, ClassNews, ClassPage};

/// Who was taken last, and whether it is new; of several at once how many they were.
pub fn who_came(ctx: &Context, say: &Adult) -> Option<String> {
    let receipt = &ctx.full.class.receipt;
    let (id, pupil) = receipt.last.as_ref()?;
    let taken = receipt.taken() > 0;
    // Only a number that is in the list is said to be there.
    let elsewhere = receipt.stands.filter(|now| Some(*now) != *pupil);
    let own = receipt.came.iter().filter(|(of, ..)| of == id);
    if receipt.came.len() > 1
        && let Some(all) = several(say, own)
    {
        return Some(all);
    }
    Some(match pupil {
        Some(number) if taken => say.last_taken(&number.to_string()),
        _ if !taken && elsewhere.is_some() => {
            say.last_earlier(&elsewhere.unwrap_or_default().to_string())
        }
        Some(number) => say.last_again(&number.to_string()),
        None if taken && receipt.together => say.last_together().to_string(),
        None if taken => say.last_nobody().to_string(),
        None => say.came_again(1),
    })
}

/// The numbers of several results that have come to one class, each once, by what became of them.
fn several<'a>(
    say: &Adult,
    all: impl Iterator<Item = &'a (String, Came, Option<u32>)> + Clone,
) -> Option<String> {
    let numbers = |of: Came| {
        let own = all.clone().filter(|(_, came, _)| *came == of);
        let (known, nameless): (Vec<_>, Vec<_>) = own.partition(|(.., pupil)| pupil.is_some());
        let mut known: Vec<u32> = known.into_iter().filter_map(|(.., pupil)| *pupil).collect();
        known.sort_unstable();
        known.dedup();
        let mut said = Vec::new();
        if !known.is_empty() {
            said.push(["№ ", &register_text(&known)].concat());
        }
        match nameless.len() {
            0 => {}
            1 => said.push(say.came_fixed_nameless().to_string()),
            more => said.push(format!("{} ({more})", say.came_fixed_nameless())),
        }
        said.join(", ")
    };
    let part = |came: Came| {
        let numbers = numbers(came);
        let words = match came {
            Came::New => say.last_many_new(&numbers),
            Came::Waiting => say.last_many_waiting(&numbers),
            Came::More => say.last_many_more(&numbers),
            Came::Doubled => say.last_many_doubled(&numbers),
            Came::Again => say.last_many_again(&numbers),
        };
        (!numbers.is_empty()).then_some(words)
    };
    let parts = [
        Came::New,
        Came::Waiting,
        Came::Doubled,
        Came::More,
        Came::Again,
    ];
    let all: Vec<String> = parts.into_iter().filter_map(part).collect();
    let all = all.join("; ");
    let mut signs = all.chars();
    let first = signs.next()?;
    Some(first.to_uppercase().chain(signs).collect())
}

/// Who was taken last, how many of the class are here, and who is missing: it stays in sight while one collects. What came
/// with it to other weeks has a card a week: whose numbers are missing in one may be here in another.
pub fn last(ctx: &Context, say: &Adult) -> Html {
    let receipt = &ctx.full.class.receipt;
    let (Some((id, _)), Some(first)) = (&receipt.last, who_came(ctx, say)) else {
        return none();
    };
    let mut known = vec![id];
    let mut cards = vec![card(ctx, say, id, first)];
    for (other, ..) in &receipt.came {
        if !known.contains(&other) {
            known.push(other);
            let theirs = receipt.came.iter().filter(|(id, ..)| id == other);
            cards.extend(several(say, theirs).map(|first| card(ctx, say, other, first)));
        }
    }
    all(cards)
}

/// What came to a week (its id), and who of its class is here now; `first` says which numbers came.
fn card(ctx: &Context, say: &Adult, id: &str, first: String) -> Html {
    let state = &ctx.full.class;
    let receipt = &state.receipt;
    let Some(week) = state.collected.week(id) else {
        return none();
    };
    let is_last = receipt.last.as_ref().is_some_and(|(last, _)| last == id);
    let mut said = vec![first];
    let attempts = week.attempts();
    let of = state.collected.class(week.of());
    // Whose it is: two classes may play the same lesson.
    if let Some(of) = &of {
        said.push(say.last_class(&class_name(ctx, say, of)));
    }
    let before = receipt.before.filter(|_| is_last);
    if let Some(before) = before.and_then(|key| state.collected.class(key)) {
        said.push(say.last_other_class(&class_name(ctx, say, &before)));
    }
    // Which lesson it is of, and where it is none of the last code's, that as well.
    let title = assignment_title(week.assignment(), &ctx.index, say.classes_whole_band());
    let newest = of.as_ref().and_then(Class::latest);
    said.push(match (newest, week.given()) {
        (Some((newest, _)), Some(day)) if newest != id => {
            say.last_other_week(&date(say, &day.iso()), &title)
        }
        _ => say.last_lesson(&title),
    });
    let who = of.as_ref().map_or_else(Who::default, |of| of.who(week));
    // Of a lesson together nobody is missing.
    if !(receipt.together && attempts.pupils() == 0) {
        if who.size == 0 {
            said.push(pupils_words(say, &who));
        }
        said.extend(handed_words(say, &who));
    }
    let asked = attempts.asked();
    if !asked.is_empty() {
        said.push(say.last_shared(&register_text(&asked)));
    }
    if is_last {
        said.extend(alike_words(
            say,
            week,
            receipt.last.as_ref().and_then(|of| of.1),
        ));
    }
    let register = of.as_ref().map_or_else(Vec::new, Class::register);
    let asks = week.questions(&register) > 0;
    let mut line = el("p").class("card last-taken").attr(At::Say, "");
    if is_last {
        line = line.id("last-taken");
    }
    // The page's script sounds when it comes: another one for each result.
    let sounds = is_last && state.sound && receipt.taken() > 0;
    for (at, words) in said.into_iter().enumerate() {
        let part = worded("span", "", &words);
        line = line.child(match at {
            0 => {
                let key = [id, " ", &week.facts().len().to_string()].concat();
                part.key(&key).attr_if(sounds, At::Sound, "message")
            }
            _ => part,
        });
    }
    if asks {
        let button = match is_last {
            true => "came-report".to_string(),
            false => ["came-report-", id.trim_start_matches('#')].concat(),
        };
        line = line.child(to_report(ctx, say, &button, id));
    }
    line.into()
}

/// That digits under another number say the same as those that have just come.
fn alike_words(say: &Adult, week: &Week, pupil: Option<u32>) -> Option<String> {
    let others = week.alike_to(pupil?);
    (!others.is_empty()).then(|| say.last_alike(&register_text(&others)))
}

/// The way to the report where what is asked is answered.
fn to_report(ctx: &Context, say: &Adult, button: &str, week: &str) -> El {
    let report = Route::Class(ClassPage::Report, week.into());
    link(ctx, button, "button", &report).text(say.came_report())
}

/// Whose digits were taken, and how many of the class are here.
pub fn taken_words(ctx: &Context, say: &Adult) -> Option<String> {
    let state = &ctx.full.class;
    let (id, pupil) = state.receipt.last.as_ref()?;
    let week = state.collected.week(id)?;
    let taken = say.last_taken(&(*pupil)?.to_string());
    let who = state.collected.class(week.of())?.who(week);
    let mut said = match who.size {
        0 => [&taken, "."].concat(),
        _ => [&taken, " · ", &of_size(say, &who)].concat(),
    };
    // It is the second of its number: whoever types looks here, and at nothing above.
    if week.attempts().asked().contains(&(*pupil)?) {
        said = [&said, " · ", &say.last_shared(&(*pupil)?.to_string())].concat();
    }
    if let Some(words) = alike_words(say, week, *pupil) {
        said = [&said, " · ", &words].concat();
    }
    Some(said)
}

/// The look of what was brought: of several it grows, of one it stays in sight.
pub fn brought_look(ctx: &Context) -> &'static str {
    match ctx.full.class.receipt.is_long() {
        true => "brought grown",
        false => "brought",
    }
}

/// What became of what was brought: numbers, class by class what files brought, and by name what was left out.
pub fn came(ctx: &Context, say: &Adult) -> El {
    let receipt = &ctx.full.class.receipt;
    let mut all = el("div")
        .id("came")
        .class(brought_look(ctx))
        .attr(At::Say, "");
    let counts = [
        (receipt.new, say.came_new(receipt.new)),
        (receipt.renewed, say.came_renewed(receipt.renewed)),
        (receipt.doubled, say.came_doubled(receipt.doubled)),
        (receipt.waiting, say.came_waiting(receipt.waiting)),
        (receipt.again, say.came_again(receipt.again)),
        (receipt.mended, say.came_mended(receipt.mended)),
        (receipt.second, say.came_second(receipt.second)),
        (receipt.returned, say.came_returned(receipt.returned)),
        (receipt.unnamed, say.came_unnamed(receipt.unnamed)),
        (receipt.classes, say.came_classes(receipt.classes)),
        (receipt.tasks, say.came_tasks(receipt.tasks)),
        (receipt.keys, say.came_key().to_string()),
        (receipt.damaged, say.came_damaged(receipt.damaged)),
        (receipt.unknown, say.came_unknown(receipt.unknown)),
    ];
    let sum = counts.into_iter().filter(|(count, _)| *count > 0);
    let mut sum = sum.map(|(_, words)| worded("span", "", &words)).peekable();
    if sum.peek().is_some() {
        let line = el("p").class("note card sum");
        all = all.child(sum.fold(line, |line, words| line.child(words)));
    }
    all = all.child(refused(ctx, say));
    if !receipt.not_taken.is_empty() {
        let files = receipt.not_taken.iter().map(String::as_str);
        let files: Vec<&str> = files
            .map(|name| {
                if name.is_empty() {
                    say.collect_camera()
                } else {
                    name
                }
            })
            .collect();
        let words = say.came_not_taken(&files.join(", "));
        all = all.child(worded("p", "note card", &words).id("not-taken"));
    }
    for of in &receipt.news {
        if let Some(class) = ctx.full.class.collected.class(of.class) {
            let mut card = worded("p", "note card", &news(ctx, say, &class, of));
            let register = class.register();
            let mut weeks = class.weeks.iter().rev();
            if let Some((id, _)) = weeks.find(|(_, week)| week.questions(&register) > 0) {
                let button = ["came-report-", &key_text(class.key)].concat();
                card = card.text(" ").child(to_report(ctx, say, &button, id));
            }
            all = all.child(card);
        }
    }
    all
}

/// What was left out, by name, each with why.
fn refused(ctx: &Context, say: &Adult) -> Html {
    let receipt = &ctx.full.class.receipt;
    if receipt.left_out.is_empty() {
        return none();
    }
    let mut list = El::list("");
    for (name, why) in &receipt.left_out {
        let why = match why {
            LeftOut::Foreign => say.left_foreign(),
            LeftOut::Other(kind) => of_kind(say, *kind),
            LeftOut::Damaged => say.left_damaged(),
            LeftOut::Newer => say.left_newer(),
            LeftOut::Locked => say.left_locked(),
        };
        let name = if name.is_empty() {
            say.collect_camera()
        } else {
            name
        };
        list = list.child(
            el("li")
                .child(worded("strong", "", name))
                .text(": ")
                .text(why),
        );
    }
    section("card left-out", say.left_title())
        // Not where something waits to be counted.
        .child(if receipt.took() && receipt.waiting == 0 {
            worded("p", "", say.left_lead()).into()
        } else {
            none()
        })
        .child(list)
        .into()
}

/// What files brought to a class.
fn news(ctx: &Context, say: &Adult, class: &Class, of: &ClassNews) -> String {
    let name = class_name(ctx, say, class);
    let (pupils, together) = (count(of.new.pupils), count(of.new.together));
    let fixed = fixed_words(say, &of.fixed);
    let mut said = vec![match (pupils, together) {
        (0, 0) if of.fixed.waiting > 0 => [&name, "."].concat(),
        (0, 0) if !fixed.is_empty() && !of.is_new => [&name, "."].concat(),
        (0, 0) if of.is_new => say.came_class_empty(&name),
        (0, 0) => say.came_class_same(&name),
        (0, lessons) => say.came_class_whole(&name, lessons),
        (new, 0) => say.came_class(&name, new),
        (new, lessons) => say.came_class_both(&name, lessons, new),
    }];
    // With those that count they are all that the file has brought.
    if of.fixed.waiting > 0 {
        said.push(say.came_waiting(count(of.fixed.waiting)));
    }
    if !fixed.is_empty() {
        said.push(say.came_fixed(&fixed.join("; ")));
    }
    if of.fixed.kept > 0 {
        said.push(say.came_fixed_kept(count(of.fixed.kept)));
    }
    if !of.asked.is_empty() {
        said.push(say.last_shared(&register_text(&of.asked)));
    }
    said.join(" ")
}

/// So many corrected numbers are said one by one.
const MOST_NUMBERS: usize = 8;

/// What files have corrected, each in its words.
fn fixed_words(say: &Adult, fixed: &Fixed) -> Vec<String> {
    let number = |of: Option<u32>| match of {
        Some(number) => ["№ ", &number.to_string()].concat(),
        None => say.came_fixed_nameless().to_string(),
    };
    let mut said = Vec::new();
    for (old, new) in fixed.renumbered.iter().take(MOST_NUMBERS) {
        said.push([&number(*old), " → ", &number(*new)].concat());
    }
    let more = fixed.renumbered.len().saturating_sub(MOST_NUMBERS);
    for (some, words) in [
        (more, say.came_fixed_more(count(more))),
        (fixed.left_out, say.came_fixed_out(count(fixed.left_out))),
        (fixed.back, say.came_fixed_back(count(fixed.back))),
        (fixed.said, say.came_fixed_said(count(fixed.said))),
    ] {
        if some > 0 {
            said.push(words);
        }
    }
    if let Some((old, new)) = &fixed.register {
        // In the order of their names, as every message takes its texts.
        said.push(say.came_fixed_register(&register_words(new), &register_words(old)));
    }
    said
}

/// How many a register has, or its numbers, where they are not simply 1 to these.
fn register_words(register: &[u32]) -> String {
    match register {
        [] => "–".to_string(),
        all if all.iter().copied().eq(1..=count(all.len())) => all.len().to_string(),
        all => register_text(all),
    }
}

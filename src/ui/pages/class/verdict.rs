//! What a report comes to: one sentence on the class and what it rests on, and first the one step that the sentence asks for.

use yew::Html;

use crate::classroom::{
    Habit, Hard, HardItem, Report, Week, Who, class_verdict, habit, hard_item, key_text, sum_scores,
};
use crate::language::Adult;
use crate::learning::Score;
use crate::ui::parts::{Context, El, el, link, none, section, worded};
use crate::ui::state::Route;
use crate::ui::state::full::ClassPage;
use crate::ui::state::full::select::{
    Offer, count, module_entry, module_of, offers, title_of, who,
};

/// What a class's habit is in a sentence. It speaks of answers, not of pupils, and each share that it names stands in it as so
/// many of so many: which of the three it is, nobody has to guess.
pub fn habit_words(say: &Adult, habit: Habit, score: &Score) -> String {
    let of =
        |(part, whole): (u32, u32)| [part.to_string(), whole.to_string()].join("\u{a0}/\u{a0}");
    let [signs, foils, right] = score.parts().map(of);
    // In the order of their names, as every message takes its texts.
    match habit {
        Habit::TellsApart => say.verdict_apart(&foils, &signs),
        Habit::SuspectsMuch => say.verdict_suspects(&foils, &signs),
        Habit::TrustsMuch => say.verdict_trusts(&foils, &signs),
        Habit::MissesMost => say.verdict_misses(&foils, &signs),
        Habit::HalfWay => say.verdict_half(&foils, &signs),
        Habit::Guesses => say.verdict_guesses(&foils, &signs),
        Habit::AnswersWrong => say.verdict_wrong(&foils, &right, &signs),
    }
}

/// Of how many pupils a sentence is said, and of how many the class has (`size`; 0 where nobody has said it). While fewer
/// than half of it are counted, that it is not said of the class.
pub fn of_pupils(say: &Adult, pupils: usize, size: usize) -> String {
    let (counted, of) = (pupils.to_string(), size.to_string());
    match size {
        0 => say.verdict_counted(count(pupils)),
        size if size < pupils => say.verdict_counted_over(&counted, &of),
        size if pupils * 2 < size => say.verdict_counted_part(&counted, &of),
        _ => say.verdict_counted_of(&counted, &of),
    }
}

/// Why the percentages have fewer than have handed in; where nobody more can come, that these stay out.
fn why_words(say: &Adult, report: &Report, who: &Who) -> Option<String> {
    let is_last = who.size > 0 && who.missing.len() < report.until;
    let why = match is_last {
        true => say.verdict_why_last(count(report.waiting)),
        // A result that was put in another's place is still in them: how many wait is not what is missing there.
        false => say.verdict_why().into(),
    };
    (report.waiting > 0).then_some(why)
}

/// The buttons of a report: the first is the deed that its sentence asks for.
fn way(ctx: &Context, id: &str, is_first: bool, route: &Route, words: &str) -> El {
    let class = match is_first {
        true => "button primary",
        false => "button",
    };
    el("p")
        .class("no-print")
        .child(link(ctx, id, class, route).text(words))
}

/// A lesson of the class once more, with the projector.
fn again(ctx: &Context, say: &Adult, week: &Week, module: u32, is_first: bool) -> Html {
    let Some(entry) = module_entry(ctx, week.assignment().band, module) else {
        return none();
    };
    let lesson = [&entry.id, "/", &key_text(week.of())].concat();
    let lesson = Route::Class(ClassPage::Whole, lesson);
    let words = say.class_again_whole(&entry.title);
    way(ctx, "again-together", is_first, &lesson, &words).into()
}

/// A lesson that the class is offered; one that it has had is offered once more, and called so.
pub fn offer_words(say: &Adult, of: &Offer) -> String {
    match of.is_again {
        true => say.class_again_whole(&of.entry.title),
        false => say.class_next_whole(&of.entry.title),
    }
}

/// The next lesson of the class, one press away; what is asked for once more has a button of its own.
fn next_lesson(ctx: &Context, say: &Adult, week: &Week, is_first: bool) -> Html {
    let class = ctx.full.class.collected.class(week.of());
    let next = class.as_ref().and_then(|class| offers(ctx, class).pop());
    next.map_or_else(none, |of| {
        let words = offer_words(say, &of);
        way(ctx, "next-together", is_first, &of.route, &words).into()
    })
}

/// How many pupils it rests on, one sentence on the class, one next step, and last why some are not in it yet.
pub fn verdict(ctx: &Context, say: &Adult, (id, week): (&str, &Week), report: &Report) -> Html {
    let Some(verdict) = class_verdict(report) else {
        return none();
    };
    let plays_again = verdict.habit.plays_again();
    let who = who(ctx, week);
    let size = who.size;
    // With others than those of the register they are not so many of them.
    let base = of_pupils(say, verdict.pupils, if who.more() > 0 { 0 } else { size });
    let habit = habit_words(say, verdict.habit, &verdict.score);
    let mut card = section("card verdict-card", say.verdict_title())
        .child(worded("p", "", &base).id("verdict-base"))
        .child(worded("p", "big", &habit).id("class-verdict"));
    // While a third of the class has not handed in, the first step is theirs.
    let collects = size > 0 && who.missing.len() * 3 >= size;
    if collects {
        let collect = Route::Class(ClassPage::Collect, String::new());
        let words = say.verdict_collect(count(who.missing.len()));
        card = card
            .child(worded("p", "", &words).id("verdict-collect"))
            .child(way(
                ctx,
                "collect-rest",
                true,
                &collect,
                say.collect_title(),
            ));
    }
    if plays_again {
        card = card.child(again(ctx, say, week, verdict.module, !collects));
    }
    let hardest = hardest_of(ctx, week, report, verdict.habit);
    if let Some((number, hard, item)) = &hardest
        && let Some((module, _)) = module_of(ctx, week, *number)
    {
        // From there one comes back to this report.
        let place = [&module.id, "/", item.id, "/", id].concat();
        let place = Route::Class(ClassPage::Preview, place);
        let title = title_of(ctx, week, *number);
        let counts = say.hard_counts(&hard.asked.to_string(), &hard.right.to_string());
        card = card
            .child(worded("p", "", &say.verdict_next(&title)))
            .child(worded("p", "hard-question", item.question))
            .child(worded("p", "hint", &counts))
            .child(way(
                ctx,
                "open-hardest",
                !plays_again && !collects,
                &place,
                say.verdict_open(),
            ));
    }
    let is_first = !plays_again && hardest.is_none() && !collects;
    let why = why_words(say, report, &who);
    let why = why.map_or_else(none, |why| {
        worded("p", "hint", &why).id("verdict-why").into()
    });
    card.child(next_lesson(ctx, say, week, is_first))
        .child(why)
        .into()
}

/// The hardest question of the kind that the sentence speaks of: of signs and what is safe, or of the others.
fn hardest_of<'a>(
    ctx: &'a Context,
    week: &Week,
    report: &'a Report,
    habit: Habit,
) -> Option<(u32, &'a Hard, HardItem<'a>)> {
    let scored = report.modules.iter().filter(|of| of.score.is_some());
    let all = scored.flat_map(|of| of.hardest.iter().map(|hard| (of.module, hard)));
    all.filter_map(|(number, hard)| Some((number, hard, item(ctx, week, number, hard)?)))
        .filter(|(_, _, item)| item.is_judged != (habit == Habit::AnswersWrong))
        .min_by(|(_, a, _), (_, b, _)| (a.right * b.asked).cmp(&(b.right * a.asked)))
}

/// The same of lessons that the class has played together, where nobody has handed in: the sentence stands where it rests
/// on enough answers, and else that they are too few.
pub fn of_lessons(card: El, ctx: &Context, say: &Adult, week: &Week, report: &Report) -> El {
    let score = sum_scores(report.together.iter().map(|lesson| lesson.score));
    let score: Score = score.unwrap_or_default();
    let habit = match habit(&score) {
        Ok(habit) => habit,
        Err(least) => {
            let (signs, foils) = (score.signs.to_string(), score.foils.to_string());
            let base = say.verdict_answers(&foils, &signs);
            let words = [&base, " ", &say.verdict_few(&least.to_string())].concat();
            return card
                .child(worded("p", "", &words).id("class-verdict"))
                .child(next_lesson(ctx, say, week, true));
        }
    };
    let words = habit_words(say, habit, &score);
    let card = card.child(worded("p", "big", &words).id("class-verdict"));
    let last = report.together.last().filter(|_| habit.plays_again());
    let again = last.map(|last| again(ctx, say, week, last.module, true));
    let is_first = again.is_none();
    card.child(again.unwrap_or_else(none))
        .child(next_lesson(ctx, say, week, is_first))
}

/// The question that a count of wrong answers belongs to, with its words; `None` where the lesson is not known here.
pub fn item<'a>(ctx: &'a Context, week: &Week, module: u32, hard: &Hard) -> Option<HardItem<'a>> {
    let (module, words) = module_of(ctx, week, module)?;
    hard_item(module, words, hard)
}

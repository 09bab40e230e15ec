use yew::Html;

use super::erase::{Erasing, erase, erase_result, result_erased};
use super::numbers::{changes, noticing};
use super::verdict::{item, of_lessons, verdict};
use super::which::ask_join;
use crate::classroom::{
    Class, HandedIn, Hard, HardItem, Report, STEP, Said, Summary, Table, Week, Who,
    assignment_title, key_text, register_text, write_digits,
};
use crate::language::{Adult, date};
use crate::ui::parts::{
    At, Context, El, button, class_button, el, field, link, none, section, several, worded,
};
use crate::ui::state::full::select::{count, said_kept, title_of, week_name, who};
use crate::ui::state::full::{ClassAct, ClassNotice, ClassPage, FullAct};
use crate::ui::state::{Act, Route};
use crate::ui::steps::option_word;

/// What a class's tickets say together.
pub fn report(main: El, ctx: &Context, say: &Adult, id: &str) -> El {
    let state = &ctx.full.class;
    let Some(week) = state.collected.week(id) else {
        return main
            .child(worded("h1", "", say.report_title()))
            .child(gone(ctx, say));
    };
    let report = Report::of(week);
    main.child(worded("h1", "", say.report_title()))
        .child(head(ctx, say, week))
        .child(verdict(ctx, say, week, &report))
        .child(together(ctx, say, week, &report))
        .child(match of_class(&report) {
            true => none(),
            false => handed_in(ctx, say, week, &report).into(),
        })
        .child(result_erased(ctx, say))
        .child(unclear(ctx, say, week, id))
        .child(match of_class(&report) {
            true => none(),
            false => noticing(ctx, say, week, &report).into(),
        })
        .child(changes(ctx, say, week, &report))
        .child(hardest(ctx, say, week, &report))
        .child(all_results(ctx, say, week, id))
        .child(ways(ctx, say, week, id))
}

/// What stands in the place of a class that is not here: that it was erased just now, or that it never was; and where to go.
pub fn gone(ctx: &Context, say: &Adult) -> El {
    let state = &ctx.full.class;
    if !state.ready {
        return worded("p", "card", ctx.say.app_loading());
    }
    let words = match state.erased.as_str() {
        "" => say.report_gone().to_string(),
        name => say.report_erased(name),
    };
    let collect = Route::Class(ClassPage::Collect, String::new());
    el("div")
        .class("card")
        .child(worded("p", "", &words).id("gone").attr(At::Say, ""))
        .child(
            el("p")
                .class("ways")
                .child(
                    link(ctx, "to-classes", "button primary", &collect).text(say.classes_title()),
                )
                .child(link(ctx, "to-teach", "button", &Route::Teach).text(say.teach_title())),
        )
}

/// Whether the class has only played together: then nobody is missing, and no pupil's numbers are.
fn of_class(report: &Report) -> bool {
    report.pupils == 0 && !report.together.is_empty()
}

/// Whose report it is: the class, its code, its lessons and the day, each on a line of its own.
fn head(ctx: &Context, say: &Adult, week: &Week) -> El {
    // Nobody has written down that of a lesson together.
    let code = week.assignment().code().filter(|_| !week.is_lesson());
    let code = code.unwrap_or_default();
    let lessons = assignment_title(week.assignment(), &ctx.index, say.classes_whole_band());
    let today = date(say, &ctx.now.today.iso());
    let mut lines = el("dl").class("report-head");
    for (label, words) in [
        (say.class_title(), week.name()),
        (say.code_title(), &code),
        (say.report_lessons(), &lessons),
        (say.report_date(), &today),
    ] {
        if !words.is_empty() {
            lines = lines
                .child(worded("dt", "", label))
                .child(worded("dd", "", words));
        }
    }
    lines
}

fn handed_in(ctx: &Context, say: &Adult, week: &Week, report: &Report) -> El {
    let who = who(ctx, week);
    let mut card = section("card", say.report_handed())
        .child(worded("p", "big", &say.report_pupils(count(report.pupils))).id("report-pupils"));
    let counted = report.counted();
    if report.waiting > 0 && (report.pupils > STEP || counted > 0) {
        let (waiting, step) = (count(report.waiting), STEP.to_string());
        // Where so few are missing that no further step can come, nothing is promised.
        let is_last = who.size > 0 && who.missing.len() + report.waiting < STEP;
        let words = match is_last {
            true => say.report_waiting_last(waiting),
            false => say.report_waiting(waiting, &step),
        };
        // Of how many the percentages are, whatever was changed since.
        let words = match counted {
            _ if report.gone > 0 => words,
            0 => words,
            some => [&words, ". ", &say.report_made_of(count(some))].concat(),
        };
        card = card.child(worded("p", "hint", &words).id("report-waiting"));
    }
    if report.gone > 0 {
        let gone = report.gone.to_string();
        let words = say.report_fewer(&counted.to_string(), &gone, &STEP.to_string());
        card = card.child(worded("p", "hint", &words).id("report-fewer"));
    }
    if who.size == 0 {
        return card.child(worded("p", "hint no-print", say.report_size_hint()));
    }
    card.child(worded("p", "", &handed_words(say, &who).join(" · ")).id("missing"))
}

/// Who of a class has handed in, in words: how many of how many, who is missing, and what belongs to no number of the
/// register.
pub fn handed_words(say: &Adult, who: &Who) -> Vec<String> {
    let mut said = Vec::new();
    if who.size > 0 {
        said.push(say.last_of(&who.here.len().to_string(), &who.size.to_string()));
        said.push(missing_words(say, &who.missing));
    }
    if !who.strange.is_empty() {
        said.push(say.last_stranger(&register_text(&who.strange)));
    }
    if who.nameless > 0 {
        said.push(say.last_nameless(count(who.nameless)));
    }
    said
}

/// Who has not handed in.
fn missing_words(say: &Adult, missing: &[u32]) -> String {
    match missing {
        [] => say.report_all_here().to_string(),
        _ => say.report_missing(&register_text(missing)),
    }
}

/// What the teacher is asked about: two tickets of a pupil whose order is not clear, two pupils under one number, one
/// result under two numbers. No score stands beside a number.
fn unclear(ctx: &Context, say: &Adult, week: &Week, id: &str) -> Html {
    let attempts = week.attempts();
    let shared = week.shared_work();
    let mut all = el("div");
    let mut any = false;
    for (title, lead, groups) in [
        (say.unclear_title(), say.unclear_lead(), &attempts.repeats),
        (say.doubles_title(), say.doubles_lead(), &attempts.doubles),
    ] {
        if groups.is_empty() {
            continue;
        }
        any = true;
        let mut card = section("card no-print", title).child(worded("p", "", lead));
        if groups
            .iter()
            .flatten()
            .any(|handed| handed.ticket.attempt > 0)
        {
            card = card.child(worded("p", "hint", say.unclear_day()));
        }
        for handed in groups.iter().flatten() {
            card = card.child(question(ctx, say, id, handed));
        }
        all = all.child(card);
    }
    let register = ctx.full.class.collected.class_of(id);
    let register = register.map_or_else(Vec::new, |of| of.register());
    if let Some(card) = strangers(ctx, say, week, (id, &register)) {
        any = true;
        all = all.child(card);
    }
    if let Some(card) = nameless(ctx, say, week, id) {
        any = true;
        all = all.child(card);
    }
    if !shared.is_empty() {
        any = true;
        let lead = worded("p", "", say.shared_lead()).id("shared-work");
        let mut card = section("card no-print", say.shared_title()).child(lead);
        for pair in shared {
            card = card.child(shared_pair(ctx, say, id, pair));
        }
        all = all.child(card);
    }
    if any { all.into() } else { none() }
}

/// Two numbers with one play: one of them was corrected, or they are two pupils.
fn shared_pair(ctx: &Context, say: &Adult, id: &str, (one, other): (u32, u32)) -> El {
    let (first, second) = (one.to_string(), other.to_string());
    let name = |what: &str| [what, &first, "-", &second].concat();
    let is = |wrong, right| ClassAct::SharedIs(id.into(), wrong, right);
    let two = ClassAct::SharedTwo(id.into(), (one, other), Said::Two);
    let way = |what: &str, act, words: &str| class_button(ctx, &name(what), "button", act, words);
    el("div")
        .class("ways")
        .child(worded("span", "", &say.shared_pair(&first, &second)))
        .child(way("shared-first-", is(other, one), &say.shared_is(&first)))
        .child(way(
            "shared-second-",
            is(one, other),
            &say.shared_is(&second),
        ))
        .child(way("shared-two-", two, say.shared_two()))
}

/// Two numbers with one play that are two pupils, as the teacher has said, and the way back from that.
fn said_two(ctx: &Context, say: &Adult, id: &str, (one, other): (u32, u32)) -> El {
    let (first, second) = (one.to_string(), other.to_string());
    let name = ["shared-back-", &first, "-", &second].concat();
    let back = ClassAct::SharedTwo(id.into(), (one, other), Said::Nothing);
    el("div")
        .key(&name)
        .class("ways")
        .child(worded("span", "", &say.shared_said(&first, &second)))
        .child(class_button(ctx, &name, "button", back, say.shared_back()))
}

/// Numbers that are not in the register: each is counted, left out or corrected; those that are not counted yet come first.
fn strangers(
    ctx: &Context,
    say: &Adult,
    week: &Week,
    (id, register): (&str, &[u32]),
) -> Option<El> {
    let (waiting, counted) = (week.waiting(register), week.attempts().strangers(register));
    if waiting.is_empty() && counted.is_empty() {
        return None;
    }
    let mut card = section("card no-print", say.stranger_title())
        .id("strangers")
        .child(worded("p", "", say.stranger_lead()));
    for handed in waiting.iter().chain(&counted) {
        let number = handed.ticket.number;
        let (state, act, words) = match handed.is_aside() {
            true => (say.nameless_out(), "take-back-", say.stranger_count()),
            false => (say.stranger_in(), "leave-out-", say.whole_leave_out()),
        };
        let leave = ClassAct::LeaveTicket(id.into(), number, !handed.is_aside());
        let name = [act, &number.to_string()].concat();
        let button = class_button(ctx, &name, "button", leave, words);
        let said = [&ticket_words(say, handed), " · ", state].concat();
        card = card.child(renumbered(ctx, say, (id, number), &said, button));
    }
    Some(card)
}

/// Results without a number: each gets one or is left out, and what was left out comes back with a press.
fn nameless(ctx: &Context, say: &Adult, week: &Week, id: &str) -> Option<El> {
    let tickets = week.tickets();
    let attempts = week.attempts();
    let counted = attempts
        .counted
        .iter()
        .chain(attempts.repeats.iter().flatten());
    let counted: Vec<&HandedIn> = counted.filter(|handed| handed.pupil.is_none()).collect();
    let out = tickets
        .iter()
        .filter(|handed| handed.is_aside() && handed.pupil.is_none() && handed.ticket.hands == 0);
    let out: Vec<&HandedIn> = out.collect();
    if counted.is_empty() && out.is_empty() {
        return None;
    }
    let button = |what: &str, handed: &HandedIn, aside, words: &str| {
        let ticket = handed.ticket.number;
        let name = [what, &ticket.to_string()].concat();
        let act = ClassAct::LeaveTicket(id.into(), ticket, aside);
        class_button(ctx, &name, "button", act, words).attr(At::Type, "button")
    };
    let day = |handed: &HandedIn| came_words(say, handed);
    let mut card = section("card no-print", say.nameless_title())
        .id("nameless")
        .child(worded("p", "", say.nameless_lead()));
    for handed in counted {
        let number = handed.ticket.number;
        let field_id = ["renumber-", &number.to_string()].concat();
        let renumber = ClassAct::Renumber(id.into(), number);
        card = card.child(
            el("form")
                .key(&field_id)
                .class("ways")
                .submit(ctx, Act::Full(FullAct::Class(renumber)))
                .child(worded("span", "", &day(handed)))
                .child(field(&field_id, say.nameless_number(), "tel", "", "4"))
                .child(worded("button", "button", say.nameless_give()))
                .child(button("leave-out-", handed, true, say.whole_leave_out()))
                .child(erase_result(ctx, say, (id, number)))
                .child(refused_number(ctx, say, (id, number))),
        );
    }
    for handed in out {
        let words = [&day(handed), ": ", say.nameless_out()].concat();
        card = card.child(
            el("div")
                .class("ways")
                .child(worded("span", "", &words))
                .child(button("take-back-", handed, false, say.nameless_back()))
                .child(erase_result(ctx, say, (id, handed.ticket.number))),
        );
    }
    Some(card)
}

/// A ticket among several: when it was made by the pupil's clock and of how many finished walks; it counts, or belongs to
/// another number.
fn question(ctx: &Context, say: &Adult, id: &str, handed: &HandedIn) -> El {
    let number = handed.ticket.number;
    let choose = class_button(
        ctx,
        &["choose-", &number.to_string()].concat(),
        "button",
        ClassAct::Choose(id.into(), number),
        say.unclear_counts(),
    );
    renumbered(ctx, say, (id, number), &ticket_words(say, handed), choose)
}

/// Every result that is not asked about above: which number it has, how and when it came, whether it counts; it gets another
/// number, is left out or taken back.
fn all_results(ctx: &Context, say: &Adult, week: &Week, id: &str) -> Html {
    let asked = asked_about(ctx, week, id);
    let counted = week.attempts().counted.into_iter();
    let counted: Vec<u64> = counted.map(|handed| handed.ticket.number).collect();
    let mut all = week.results();
    all.retain(|handed| !asked.contains(&handed.ticket.number));
    let two = week.said_two();
    if all.is_empty() && two.is_empty() {
        return none();
    }
    let mut list = el("details")
        .class("behind")
        .id("results")
        .child(worded("summary", "", &say.results_count(count(all.len()))))
        .child(worded("p", "hint", say.results_lead()));
    for handed in all {
        let number = handed.ticket.number;
        let (state, act, words) = match handed.is_aside() {
            true => (say.nameless_out(), "take-back-", say.stranger_count()),
            // An earlier one of a pupil stands behind the later one.
            false if !counted.contains(&number) => {
                (say.results_earlier(), "leave-out-", say.whole_leave_out())
            }
            false => (say.stranger_in(), "leave-out-", say.whole_leave_out()),
        };
        let leave = ClassAct::LeaveTicket(id.into(), number, !handed.is_aside());
        let name = [act, &number.to_string()].concat();
        let button = class_button(ctx, &name, "button", leave, words);
        let came = match handed.is_digits() {
            true => say.unclear_digits(),
            false => say.results_file(),
        };
        let said = [&ticket_words(say, &handed), " · ", came, " · ", state];
        // By digits that stands in the words already.
        let said = match handed.is_digits() {
            true => [said[0], " · ", state].concat(),
            false => said.concat(),
        };
        list = list.child(renumbered(ctx, say, (id, number), &said, button));
    }
    for pair in two {
        list = list.child(said_two(ctx, say, id, pair));
    }
    section("card no-print", say.results_title())
        .child(list)
        .into()
}

/// The tickets that the teacher is asked about by themselves.
fn asked_about(ctx: &Context, week: &Week, id: &str) -> Vec<u64> {
    let register = ctx.full.class.collected.class_of(id);
    let register = register.map_or_else(Vec::new, |of| of.register());
    let attempts = week.attempts();
    let groups = attempts.repeats.iter().chain(&attempts.doubles);
    let strange = week.waiting(&register);
    let strange = strange.into_iter().chain(attempts.strangers(&register));
    let nameless = week.results().into_iter();
    let nameless = nameless.filter(|handed| handed.pupil.is_none());
    let all = groups.flatten().copied().chain(strange).chain(nameless);
    all.map(|handed| handed.ticket.number).collect()
}

/// What a ticket is told apart by from others: its number, its day, its walks, and the digits that the pupil's screen shows.
fn ticket_words(say: &Adult, handed: &HandedIn) -> String {
    let ticket = handed.ticket;
    let pupil = handed.pupil.unwrap_or(0).to_string();
    let digits = Summary::of(ticket).as_ref().and_then(write_digits);
    let digits = digits.unwrap_or_default();
    let words = say.unclear_choose(&came_words(say, handed), &pupil, ticket.attempt);
    match ticket.attempt > 0 && !digits.is_empty() {
        true => [&words, " · ", &digits].concat(),
        false => words,
    }
}

/// When it was made, by the pupil's clock; digits know no day.
fn came_words(say: &Adult, handed: &HandedIn) -> String {
    match handed.is_digits() {
        true => {
            let digits = Summary::of(handed.ticket).as_ref().and_then(write_digits);
            [say.unclear_digits(), " ", &digits.unwrap_or_default()].concat()
        }
        false => date(say, &handed.ticket.day.iso()),
    }
}

/// A line about a ticket (of a week's id, by its own number), what can be done with it, and a field for its right number.
fn renumbered(ctx: &Context, say: &Adult, (id, ticket): (&str, u64), words: &str, way: El) -> El {
    let field_id = ["renumber-", &ticket.to_string()].concat();
    el("form")
        // A press that takes a row away must not make another one of it.
        .key(&field_id)
        .class("ways")
        .submit(
            ctx,
            Act::Full(FullAct::Class(ClassAct::Renumber(id.into(), ticket))),
        )
        .child(worded("span", "", words))
        // Enter in the field presses the form's first button that sends it: that is the one behind the field.
        .child(way.attr(At::Type, "button"))
        .child(field(&field_id, say.doubles_number(), "tel", "", "4"))
        .child(worded("button", "button", say.doubles_renumber()))
        .child(corrected(ctx, say, (id, ticket)))
        .child(erase_result(ctx, say, (id, ticket)))
        .child(refused_number(ctx, say, (id, ticket)))
}

/// What number the pupil had typed, where another was said since, and the way back to it.
fn corrected(ctx: &Context, say: &Adult, (id, ticket): (&str, u64)) -> Html {
    let week = ctx.full.class.collected.week(id);
    let tickets = week.map(Week::tickets);
    let handed = tickets.as_ref().and_then(|all| all.find(ticket));
    let Some(said) = handed.and_then(HandedIn::corrected_from) else {
        return none();
    };
    let words = match said {
        Some(number) => say.corrected_from(&number.to_string()),
        None => say.corrected_nameless().to_string(),
    };
    let name = ["correct-back-", &ticket.to_string()].concat();
    let back = ClassAct::TakeBack(id.into(), ticket);
    let back = class_button(ctx, &name, "button", back, say.corrected_back());
    several(vec![
        worded("span", "hint", &words).into(),
        back.attr(At::Type, "button").into(),
    ])
}

/// That the class does not have the number which was typed for a ticket, or whose result stands under it: beside its field.
fn refused_number(ctx: &Context, say: &Adult, (id, ticket): (&str, u64)) -> Html {
    let state = &ctx.full.class;
    match state.notice {
        ClassNotice::NotInRegister(of, number) if of == ticket => {
            let register = state.collected.class_of(id);
            let register = register.map_or_else(Vec::new, |of| of.register());
            let words = say.doubles_outside(&number.to_string(), &register_text(&register));
            worded("span", "note", &words)
                .id("number-said")
                .attr(At::Say, "")
                .into()
        }
        ClassNotice::Taken(of, number) if of == ticket => {
            let yes = ClassAct::RenumberTo(id.into(), ticket, number);
            let way = |name: &str, act, words: &str| {
                class_button(ctx, name, "button", act, words).attr(At::Type, "button")
            };
            el("div")
                .id("number-said")
                .class("sure")
                .attr(At::Say, "")
                .child(worded("p", "", &say.taken_ask(&number.to_string())))
                .child(way("taken-yes", yes, say.taken_yes()))
                .child(way("taken-no", ClassAct::NotTaken, say.taken_no()))
                .into()
        }
        ClassNotice::BadNumber(of) if of == ticket => {
            let words = worded("span", "note", say.doubles_no_number());
            words.id("number-said").attr(At::Say, "").into()
        }
        ClassNotice::NotChanged(of) if of == ticket => {
            let words = worded("span", "note", say.taken_kept());
            words.id("number-said").attr(At::Say, "").into()
        }
        _ => none(),
    }
}

/// Lessons that the class played with one screen.
fn together(ctx: &Context, say: &Adult, week: &Week, report: &Report) -> Html {
    if report.together.is_empty() {
        return none();
    }
    let mut list = El::list("");
    for lesson in &report.together {
        let score = lesson.score;
        let what = say.together_line(
            &date(say, &lesson.day.iso()),
            &title_of(ctx, week, lesson.module),
        );
        // What a ticket says is how many children there were, not what was counted; 1 where nobody has said it.
        let what = match lesson.hands {
            0 | 1 => what,
            size => [&what, " ", &say.together_size(&size.to_string())].concat(),
        };
        let how = say.together_score(
            &score.false_alarms.to_string(),
            &score.foils.to_string(),
            &score.hits.to_string(),
            &score.signs.to_string(),
        );
        list = list.child(worded("li", "", &what).child(worded("p", "", &how)));
    }
    let mut card = section("card", say.together_title())
        .attr(At::Id, "together")
        .child(list);
    if of_class(report) {
        card = of_lessons(card, ctx, say, week, report);
    }
    card.into()
}

/// The hardest items: the wrong answer that was chosen most, and what to say about it.
fn hardest(ctx: &Context, say: &Adult, week: &Week, report: &Report) -> Html {
    let mut list = El::list("hard-items");
    let mut any = false;
    for module in &report.modules {
        for hard in &module.hardest {
            if let Some(item) = item(ctx, week, module.module, hard) {
                any = true;
                list = list.child(draw_item(ctx, say, hard, &item));
            }
        }
    }
    if !any {
        return none();
    }
    section("card split", say.hard_title()).child(list).into()
}

fn draw_item(ctx: &Context, say: &Adult, hard: &Hard, item: &HardItem) -> El {
    let line = |label: &str, text: &str, why: &str| {
        el("p")
            .child(worded("strong", "", label))
            .text(": ")
            .text(text)
            .text(" ")
            .child(worded("span", "hint", why))
    };
    let (asked, right) = (hard.asked.to_string(), hard.right.to_string());
    el("li")
        .child(worded("p", "hard-question", item.question))
        .child(worded("p", "hint", &say.hard_counts(&asked, &right)))
        .child(line(
            &say.hard_wrong(&hard.wrongs.to_string()),
            option_word(ctx, item.wrong, item.ids[0]),
            item.why,
        ))
        .child(line(
            say.hard_say(),
            option_word(ctx, item.right, item.ids[1]),
            item.right_why,
        ))
}

/// Name, size and the register's own numbers of a class; `week` is the id of one of its weeks.
pub fn form(ctx: &Context, say: &Adult, of: &Class, week: &str) -> Html {
    let size = match of.size() {
        0 => String::new(),
        size => size.to_string(),
    };
    let numbers = register_text(of.numbers());
    let keep = worded("button", "button", say.class_keep()).id("class-keep");
    let saved = saved_words(say, of);
    let said = match ctx.full.class.notice {
        ClassNotice::Described => said_kept(ctx, say, &saved),
        notice => refused_words(say, notice),
    };
    let describe = Act::Full(FullAct::Class(ClassAct::Describe(week.into())));
    let form = el("form")
        .submit(ctx, describe)
        .child(field(
            "class-name",
            say.class_name(),
            "text",
            of.name(),
            "40",
        ))
        .child(field("class-size", say.class_size(), "number", &size, "3"))
        .child(field(
            "class-numbers",
            say.class_numbers(),
            "text",
            &numbers,
            "400",
        ))
        .child(el("p").child(keep))
        .child(worded("p", "said", said).id("class-said").attr(At::Say, ""));
    several(vec![form.into(), ask_join(ctx, say, of)])
}

/// What was kept of a class: the numbers of its register as they were understood.
pub fn saved_words(say: &Adult, of: &Class) -> String {
    match of.numbers() {
        [] => say.class_saved().to_string(),
        own => say.class_saved_numbers(&own.len().to_string(), &register_text(own)),
    }
}

/// Why what was typed for a class was not kept; empty where nothing is wrong.
pub fn refused_words(say: &Adult, notice: ClassNotice) -> &str {
    match notice {
        ClassNotice::BadNumbers => say.class_bad_numbers(),
        ClassNotice::BadSize => say.class_bad_size(),
        ClassNotice::NoName => say.class_no_name(),
        _ => "",
    }
}

/// The other classes that a week may be put under.
fn whose(ctx: &Context, say: &Adult, week: &Week, id: &str) -> Html {
    let mut ways = el("p").class("choices");
    let mut any = false;
    for other in ctx.full.class.collected.classes() {
        if other.key != week.of() && !other.name().is_empty() {
            any = true;
            let name = ["move-", &key_text(other.key)].concat();
            let act = ClassAct::MoveWeek(id.into(), other.key);
            ways = ways.child(class_button(ctx, &name, "button", act, other.name()));
        }
    }
    // Of a class that is not here a week becomes a class of its own first.
    let own = ctx.full.class.collected.class(week.of());
    if own.is_some_and(|own| own.weeks.len() > 1) {
        any = true;
        let split = ClassAct::SplitWeek(id.into());
        ways = ways.child(class_button(
            ctx,
            "split-week",
            "button",
            split,
            say.class_split(),
        ));
    }
    if !any {
        return none();
    }
    el("details")
        .class("behind")
        .child(worded("summary", "", say.class_move()))
        .child(ways)
        .into()
}

/// What a teacher does with it: name, size, print, spreadsheets, the class file, erasing.
fn ways(ctx: &Context, say: &Adult, week: &Week, id: &str) -> El {
    let state = &ctx.full.class;
    let own = Table::of(ctx.lang.code());
    let other = match own {
        Table::Commas => Table::Semicolons,
        Table::Semicolons => Table::Commas,
    };
    let save = |name: &str, table, words: &str| {
        class_button(
            ctx,
            name,
            "button",
            ClassAct::SaveTable(id.into(), table),
            words,
        )
    };
    let of = state.collected.class(week.of());
    let saved = of.map_or_else(String::new, |of| saved_words(say, &of));
    let said = match state.notice {
        ClassNotice::Saved => said_kept(ctx, say, &saved),
        ClassNotice::NotErased => say.classes_erase_failed(),
        _ => "",
    };
    let mut buttons = el("p")
        .class("ways")
        .child(button(
            ctx,
            "print",
            "button",
            Act::Full(FullAct::Print),
            say.report_print(),
        ))
        .child(save("save-table", own, say.report_csv()))
        .child(save("save-other", other, say.report_csv_other()))
        .child(class_button(
            ctx,
            "save-class",
            "button",
            ClassAct::SaveClass(id.into()),
            say.class_file(),
        ));
    if week.assignment().key.is_some() {
        buttons = buttons.child(class_button(
            ctx,
            "save-key",
            "button",
            ClassAct::SaveKey,
            say.seal_key(),
        ));
    }
    let name = week_name(ctx, say, week);
    let erase = erase(
        ctx,
        say,
        Erasing {
            id: "class",
            name: &name,
            results: week.came_back(),
            words: say.class_erase(),
            sure: say.class_erase_sure(),
            unsaved: week.unsaved(),
            corrected: week.has_unsaved_words(),
            act: ClassAct::Erase(id.into()),
        },
    );
    let describe = state.collected.class_of(id);
    let describe = describe.map_or_else(none, |of| form(ctx, say, &of, id));
    section("card no-print", say.class_title())
        .child(describe)
        .child(whose(ctx, say, week, id))
        .child(worded("p", "said", said).attr(At::Say, ""))
        .child(buttons)
        .child(worded("p", "hint", say.class_file_hint()))
        .child(erase)
}

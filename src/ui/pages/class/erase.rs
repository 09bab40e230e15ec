//! The question before a week, a class or a result is erased, and the act.

use yew::Html;

use crate::classroom::{CameBack, Week};
use crate::language::Adult;
use crate::ui::parts::{At, Context, El, class_button, el, none, worded};
use crate::ui::state::full::select::{class_name, count};
use crate::ui::state::full::{ClassAct, ClassNotice, Lesson};

/// What would be erased.
pub struct Erasing<'a> {
    /// Its buttons are `ID-erase`, `ID-erase-yes` and `ID-erase-no`.
    pub id: &'a str,
    /// How it is called on this device.
    pub name: &'a str,
    /// What goes with it.
    pub results: CameBack,
    /// What the button says, and what is said of it before.
    pub words: &'a str,
    pub sure: &'a str,
    /// How many results stand in no file of this device yet.
    pub unsaved: usize,
    /// Whether corrections do not either.
    pub corrected: bool,
    pub act: ClassAct,
}

/// How many results of pupils there are, and of lessons with the whole class.
pub fn results(say: &Adult, of: CameBack) -> String {
    let mut said = vec![say.classes_tickets(count(of.pupils))];
    if of.left_out > 0 {
        said.push(say.classes_left_out(count(of.left_out)));
    }
    if of.together > 0 {
        said.push(say.class_together(count(of.together)));
    }
    said.join(" · ")
}

/// What a lesson is called that is not over: its class, its title, and how far it is; `None` where it is not known here.
pub fn unfinished_words(ctx: &Context, say: &Adult, lesson: &Lesson) -> Option<String> {
    let entry = ctx.index.entry(&lesson.module)?;
    let class = lesson.class;
    let class = class.and_then(|of| ctx.full.class.collected.class(of));
    let mut words = match class.as_ref().map(|of| class_name(ctx, say, of)) {
        Some(name) => [&name, ". "].concat(),
        None => String::new(),
    };
    words.push_str(&say.whole_unfinished(&entry.title));
    if lesson.screen.1 > 0 {
        let (screen, of) = (count(lesson.screen.0), count(lesson.screen.1));
        let screen = say.whole_unfinished_screen(&of.to_string(), &screen.to_string());
        words.push_str(&[", ", &screen].concat());
    }
    Some(words)
}

/// That the hands of a lesson that is not over go with it; nothing where none were raised.
pub fn hands_go(say: &Adult, lesson: &Lesson) -> Html {
    match lesson.screens_with_hands() {
        0 => none(),
        screens => worded("span", "hands-go", &say.whole_drop_hands(count(screens))).into(),
    }
}

/// Whether what would be erased stands in a file; nothing of what is not there.
pub fn in_file(say: &Adult, results: CameBack, unsaved: usize, corrected: bool) -> Html {
    match unsaved {
        0 if results == CameBack::default() => none(),
        0 if corrected => worded("p", "note", say.erase_uncorrected()).into(),
        0 => worded("p", "", say.erase_saved()).into(),
        few => worded("p", "note", &say.erase_unsaved(count(few))).into(),
    }
}

/// A button that asks first: what is erased, by name and number; then yes and no.
pub fn erase(ctx: &Context, say: &Adult, of: Erasing) -> El {
    let way = |end: &str, class: &str, act, words: &str| {
        class_button(ctx, &[of.id, end].concat(), class, act, words)
    };
    if !ctx.full.class.sure {
        let ask = way("-erase", "button warn", ClassAct::AskErase(true), of.words);
        return el("p").child(ask);
    }
    el("div")
        .class("sure erasing")
        .child(worded("p", "big", of.name))
        .child(worded("p", "", &results(say, of.results)))
        .child(worded("p", "", of.sure))
        .child(in_file(say, of.results, of.unsaved, of.corrected))
        .child(way("-erase-yes", "button warn", of.act, of.words))
        .child(way(
            "-erase-no",
            "button primary",
            ClassAct::AskErase(false),
            say.place_erase_no(),
        ))
}

/// A button in a result's row that erases it, or the question once it was pressed, by its week's id.
pub fn erase_result(ctx: &Context, say: &Adult, (id, ticket): (&str, u64)) -> Html {
    let state = &ctx.full.class;
    let way = |name: &str, class: &str, act, words: &str| {
        class_button(ctx, name, class, act, words).attr(At::Type, "button")
    };
    if state.erasing != Some(ticket) {
        let name = ["erase-result-", &ticket.to_string()].concat();
        let ask = ClassAct::AskEraseTicket(Some(ticket));
        return way(&name, "button quiet", ask, say.result_erase()).into();
    }
    let week = state.collected.week(id);
    let gone = week.map_or_else(Vec::new, |week| week.erased_with(ticket));
    let shown = week.map_or_else(Vec::new, Week::results).into_iter();
    let gone = shown.filter(|handed| gone.contains(&handed.ticket.number));
    let mut question =
        el("div")
            .class("sure erasing")
            .child(worded("p", "", say.result_erase_sure()));
    let gone = gone.count();
    if gone > 1 {
        question = question.child(worded("p", "", &say.result_erase_all(count(gone))));
    }
    let erase = ClassAct::EraseTicket(id.into(), ticket);
    let keep = ClassAct::AskEraseTicket(None);
    question
        .child(way(
            "result-erase-yes",
            "button warn",
            erase,
            say.place_erase_yes(),
        ))
        .child(way(
            "result-erase-no",
            "button primary",
            keep,
            say.place_erase_no(),
        ))
        .into()
}

/// What became of the result that was to be erased.
pub fn result_erased(ctx: &Context, say: &Adult) -> Html {
    let words = match ctx.full.class.notice {
        ClassNotice::ResultsErased(results) => say.result_erased(results),
        ClassNotice::ResultNotErased => say.result_not_erased().to_string(),
        _ => return none(),
    };
    let said = worded("p", "note", &words).id("result-said");
    said.attr(At::Say, "").attr(At::Tabindex, "-1").into()
}

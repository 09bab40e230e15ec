//! A class's report as rows for a spreadsheet: the numbers that stand on the screen.

use super::super::State;
use super::select::{
    all_weeks, check_of, class_name, open_questions, rated, title_of, week_name, who,
};
use crate::classroom::{
    Cell, Change, ModuleReport, SchoolWords, SheetOf, SheetWords, SignScore, Week, school,
    school_sheet, sheet, term, told_apart,
};
use crate::curriculum::Band;
use crate::language::Adult;

/// All classes side by side; none while the words are on their way.
pub fn school_rows(state: &State) -> Vec<Vec<Cell>> {
    let Some((say, known)) = state.main.adult() else {
        return Vec::new();
    };
    let classes = &state.full.class.collected;
    let name = |key: u64| {
        let class = classes.class(key);
        class.map_or_else(String::new, |class| class_name(state, say, &class))
    };
    let sign = |one: &SignScore| known.sign(one.sign, Band::B);
    let school_words = SchoolWords {
        class: say.class_title(),
        size: say.class_size(),
        pupils: say.school_handed(),
        counted: say.school_made(),
        weeks: say.class_weeks(),
        grade: say.school_grade(),
        term: say.school_week(),
        sign: say.term_sign(),
        all: say.school_all(),
    };
    let weeks = all_weeks(state).into_iter().map(|(_, week)| week);
    let weeks = term(weeks.collect());
    let rows = school(classes);
    let questions = open_questions(state);
    school_sheet(
        (&rows, &questions),
        &weeks,
        &school_words,
        &words(say),
        &name,
        &sign,
    )
}

/// The rows, in the words of the page's language; none while these are on their way.
pub fn rows(state: &State, week: &Week) -> Vec<Vec<Cell>> {
    let Some((say, _)) = state.main.adult() else {
        return Vec::new();
    };
    let name = week_name(state, say, week);
    let title = |module| title_of(state, week, module);
    let rated = |module: &ModuleReport| rated(state, week, module);
    let apart = |change: &Change| told_apart(change, check_of(state, week)?);
    let of = SheetOf {
        week,
        name: &name,
        who: who(state, week),
        questions: week.questions(&state.full.class.collected.register(week.of())),
        today: state.now.today,
    };
    sheet(&of, &words(say), &title, &rated, &apart)
}

/// The headings, in the words of the page.
fn words(say: &Adult) -> SheetWords<'_> {
    SheetWords {
        title: say.report_title(),
        date: say.report_date(),
        handed_in: say.school_handed(),
        out: say.sum_out(),
        undecided: say.sum_undecided(),
        counted: say.school_made(),
        module: say.report_module(),
        finished: say.report_finished(),
        hits: say.report_hits(),
        signs: say.csv_signs(),
        foils: say.csv_foils(),
        trusted: say.report_trusted(),
        right: say.report_right(),
        asked: say.csv_asked(),
        figures: say.report_figures(),
        apart: say.report_apart(),
        checked: say.report_checked(),
        unverified: say.csv_unverified(),
        change: say.change_title(),
        before: say.csv_before(),
        after: say.csv_after(),
        difference: say.change_difference(),
        margin: say.change_margin(),
        exit: say.change_exit(),
        delayed: say.change_delayed(),
        together: say.together_title(),
        size: say.class_size(),
        missing: say.csv_missing(),
        here: say.csv_here(),
        left_out: say.csv_left_out(),
        again: say.more_again(),
        outside: say.more_outside(),
        nameless: say.csv_nameless(),
        questions: say.csv_questions(),
        explained: say.csv_explained(),
        explanations: [
            (say.report_hits(), say.explain_hits()),
            (say.report_trusted(), say.explain_trusted()),
            (say.report_right(), say.explain_right()),
            (say.change_margin(), say.change_reading()),
            (say.school_handed(), say.explain_handed()),
            (say.school_made(), say.explain_steps()),
        ],
        of_figures: [(say.report_apart(), say.report_apart_reading())],
    }
}

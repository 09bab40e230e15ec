use crate::format::{line, share};
use crate::library::{Lesson, Library};
use crate::measure::guess::{Guessed, Habit, Question};
use crate::pattern::leak::Leak;
use crate::pattern::surfaces;
use crate::read::checks::CheckPool;

/// What a child who never reads the question gets right in a module, by language (P3).
pub fn of_module(library: &Library, lesson: &Lesson, out: &mut String) {
    for language in &library.languages {
        let lang = language.code();
        let questions = questions(Leak::of_module(library, lesson, lang));
        let (hits, situations) = surfaces::told(library, lesson, lang);
        let surfaces = match situations {
            0 => String::new(),
            _ => format!("; words of surfaces alone {hits} of {situations} situations"),
        };
        line(
            out,
            1,
            &format!("{lang}  leak: {}{surfaces}", habits(&questions)),
        );
    }
}

/// The same of a band.
pub fn of_band(library: &Library, lessons: &[&Lesson], out: &mut String) {
    for language in &library.languages {
        let lang = language.code();
        let modules = lessons.iter();
        let modules = modules.map(|lesson| Leak::of_module(library, lesson, lang));
        let questions: Vec<Question> = modules.flat_map(questions).collect();
        let told = lessons
            .iter()
            .map(|lesson| surfaces::told(library, lesson, lang));
        let (hits, all) = told.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        line(
            out,
            1,
            &format!(
                "P3 leak {lang}: {}; words of surfaces alone {hits} of {all} situations",
                habits(&questions)
            ),
        );
    }
}

/// The same of a band's checks.
pub fn of_pool(library: &Library, pool: &CheckPool, out: &mut String) {
    for language in &library.languages {
        let lang = language.code();
        let questions = questions(Leak::of_pool(library, pool, lang));
        line(
            out,
            1,
            &format!("P3 leak of the checks {lang}: {}", habits(&questions)),
        );
    }
}

fn questions(leak: Option<Leak>) -> Vec<Question> {
    leak.map(|leak| leak.questions()).unwrap_or_default()
}

/// Each habit with its share of right answers, and by how much it is above chance.
fn habits(questions: &[Question]) -> String {
    let questions: Vec<&Question> = questions.iter().collect();
    let questions = &questions[..];
    let chance = Guessed::of(Habit::Words, questions).chance;
    let habits = Habit::ALL.map(|habit| {
        let guessed = Guessed::of(habit, questions);
        format!(
            "{} {} ({:+.0})",
            habit.name(),
            share(guessed.hits),
            guessed.over() * 100.0
        )
    });
    format!(
        "{} questions, chance {}; {}",
        questions.len(),
        share(chance),
        habits.join(", ")
    )
}

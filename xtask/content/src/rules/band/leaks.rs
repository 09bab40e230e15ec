use super::whole::Whole;
use crate::library::Library;
use crate::measure::guess::{Guessed, Habit, Question};
use crate::pattern::leak::Leak;

/// A habit may be better than guessing by so much.
const LEAK: f64 = 0.12;
/// Fewer questions tell nothing about a habit.
const ENOUGH: usize = 20;

/// The habits that give too many right answers to some questions.
fn over(questions: &[&Question]) -> Vec<(Habit, Guessed)> {
    let habits = Habit::ALL.into_iter();
    habits
        .map(|habit| (habit, Guessed::of(habit, questions)))
        .filter(|(_, guessed)| guessed.questions >= ENOUGH && guessed.over() > LEAK)
        .collect()
}

/// P3: habits, over the band and in each module.
pub fn check(library: &Library, band: &Whole, lang: &str) {
    let mend = "let wrong answers be what a sensible child does: the same tone, length and words as the right one";
    let lessons = band.lessons.iter();
    let modules = lessons.filter_map(|lesson| {
        let leak = Leak::of_module(library, lesson, lang)?;
        Some((leak.questions(), leak.telling(), lesson.wordings.get(lang)?))
    });
    let modules: Vec<_> = modules.collect();
    let all: Vec<&Question> = modules.iter().flat_map(|(asked, ..)| asked).collect();
    // The module that gives away most stands for the band.
    let mut worst: Option<(f64, String, usize)> = None;
    for (questions, telling, wording) in &modules {
        let questions: Vec<&Question> = questions.iter().collect();
        let words = Guessed::of(Habit::Words, &questions).over();
        let first = telling.keys.first().map(String::as_str).unwrap_or_default();
        let line = wording.line(first);
        if worst.as_ref().is_none_or(|(known, ..)| *known < words) {
            worst = Some((words, wording.file.clone(), line));
        }
        let habits = over(&questions);
        if habits.is_empty() {
            continue;
        }
        band.problems.warn(
            &wording.file,
            line,
            format!("leak-{lang}"),
            format!(
                "without reading a question one is right by habit (P3): {}; telling words: {}; as in {}",
                shown(&habits),
                telling.words.join(", "),
                telling.keys.join(", ")
            ),
            mend,
        );
    }
    let habits = over(&all);
    if let Some((_, file, line)) = worst.filter(|_| !habits.is_empty()) {
        band.report_at(
            &file,
            line,
            &format!("leak-{lang}"),
            format!(
                "in {lang} one is right by habit without reading a question (P3): {}",
                shown(&habits)
            ),
            mend,
        );
    }
}

fn shown(habits: &[(Habit, Guessed)]) -> String {
    let habits = habits.iter().map(|(habit, guessed)| {
        format!(
            "{} {:.0} % of {} (chance {:.0} %)",
            habit.name(),
            guessed.hits * 100.0,
            guessed.questions,
            guessed.chance * 100.0
        )
    });
    crate::format::list(habits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::guess::Answer;

    /// The habits that leak in so many questions with two answers, of which in some the longer one is right.
    fn leaking(questions: usize, by_length: usize) -> Vec<Habit> {
        let questions: Vec<Question> = (0..questions)
            .map(|at| {
                let answer = |right: bool| Answer {
                    right,
                    length: if right == (at < by_length) { 20 } else { 10 },
                    ..Answer::default()
                };
                Question {
                    answers: vec![answer(true), answer(false)],
                    mixed: true,
                }
            })
            .collect();
        let questions: Vec<&Question> = questions.iter().collect();
        over(&questions).into_iter().map(|one| one.0).collect()
    }

    /// A tenth more than blind guesses is chance and let pass; with an eighth more a child has learnt the length. Few questions
    /// show nothing.
    #[test]
    fn a_habit_leaks_above_an_eighth() {
        assert_eq!(leaking(100, 50), []);
        assert_eq!(leaking(100, 60), []);
        assert_eq!(leaking(100, 63), [Habit::Longest]);
        let short = [Habit::NotLongest, Habit::Shortest];
        assert_eq!(leaking(100, 37), short);
        assert_eq!(leaking(19, 19), []);
        assert_eq!(leaking(20, 20), [Habit::Longest]);
    }
}

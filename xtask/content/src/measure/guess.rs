//! Children who have learnt a habit instead of reading the question.

use super::reading::ratio;

/// Answers to one question, as a habit sees them.
#[derive(Clone, Debug)]
pub struct Question {
    pub answers: Vec<Answer>,
    /// They are shown in another order than they stand here.
    pub mixed: bool,
}

/// One answer.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    pub right: bool,
    /// Letters and signs.
    pub length: usize,
    /// A grown-up is in it.
    pub adult: bool,
    pub refuses: bool,
    /// How many careful things it says: a grown-up, telling, asking, refusing, leaving, blocking, checking.
    pub caution: usize,
    /// How much a reader of other lessons' words prefers it.
    pub words: f64,
}

/// How one chooses without reading the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Habit {
    Words,
    Longest,
    NotLongest,
    Shortest,
    First,
    Last,
    Cautious,
    Adult,
    Refusing,
}

impl Habit {
    /// In the order of reports.
    pub const ALL: [Habit; 9] = [
        Habit::Words,
        Habit::Longest,
        Habit::NotLongest,
        Habit::Shortest,
        Habit::First,
        Habit::Last,
        Habit::Cautious,
        Habit::Adult,
        Habit::Refusing,
    ];

    /// What it is called in reports and in the codes of warnings.
    pub fn name(self) -> &'static str {
        match self {
            Habit::Words => "words",
            Habit::Longest => "longest",
            Habit::NotLongest => "not-longest",
            Habit::Shortest => "shortest",
            Habit::First => "first",
            Habit::Last => "last",
            Habit::Cautious => "cautious",
            Habit::Adult => "adult",
            Habit::Refusing => "refusing",
        }
    }

    /// How much this habit prefers an answer: among the preferred ones it guesses.
    fn liking(self, question: &Question, at: usize, answer: &Answer) -> f64 {
        let longest = question.answers.iter().map(|a| a.length).max();
        let place = if question.mixed { 0.0 } else { at as f64 };
        let yes = |yes: bool| f64::from(u8::from(yes));
        match self {
            Habit::Words => answer.words,
            Habit::Longest => answer.length as f64,
            Habit::NotLongest => yes(longest != Some(answer.length)),
            Habit::Shortest => -(answer.length as f64),
            Habit::First => -place,
            Habit::Last => place,
            Habit::Cautious => answer.caution as f64,
            Habit::Adult => yes(answer.adult),
            Habit::Refusing => yes(answer.refuses),
        }
    }

    /// How often it is right in a question, 0 to 1.
    pub fn hits(self, question: &Question) -> f64 {
        let answers = question.answers.iter().enumerate();
        let liked: Vec<(f64, bool)> = answers
            .map(|(at, answer)| (self.liking(question, at, answer), answer.right))
            .collect();
        let most = liked.iter().map(|(liking, _)| *liking).reduce(f64::max);
        let best: Vec<bool> = liked
            .iter()
            .filter(|(liking, _)| most.is_some_and(|most| (most - liking).abs() < 1e-9))
            .map(|(_, right)| *right)
            .collect();
        ratio(best.iter().filter(|right| **right).count(), best.len())
    }
}

/// How often a habit is right in some questions, and how often blind guesses are.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Guessed {
    pub questions: usize,
    pub hits: f64,
    pub chance: f64,
}

impl Guessed {
    /// Of all questions; zeros where there are none.
    pub fn of(habit: Habit, questions: &[&Question]) -> Guessed {
        let all = questions.len().max(1) as f64;
        let mean = |each: &dyn Fn(&Question) -> f64| {
            questions.iter().map(|question| each(question)).sum::<f64>() / all
        };
        Guessed {
            questions: questions.len(),
            hits: mean(&|question| habit.hits(question)),
            chance: mean(&|question| {
                let rights = question.answers.iter().filter(|answer| answer.right);
                ratio(rights.count(), question.answers.len())
            }),
        }
    }

    /// By how much it is better than guessing.
    pub fn over(&self) -> f64 {
        self.hits - self.chance
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question() -> Question {
        let answer = |right, length, adult, caution, words| Answer {
            right,
            length,
            adult,
            refuses: false,
            caution,
            words,
        };
        Question {
            answers: vec![
                answer(false, 9, false, 0, 0.5),
                answer(true, 5, true, 2, 2.5),
                answer(false, 5, true, 1, -1.0),
            ],
            mixed: false,
        }
    }

    #[test]
    fn a_habit_chooses_and_guesses_among_equals() {
        let question = question();
        for (habit, hits) in [
            (Habit::Words, 1.0),
            (Habit::Longest, 0.0),
            (Habit::NotLongest, 0.5),
            (Habit::Shortest, 0.5),
            (Habit::First, 0.0),
            (Habit::Last, 0.0),
            (Habit::Cautious, 1.0),
            (Habit::Adult, 0.5),
            // Nobody refuses: it is a blind guess.
            (Habit::Refusing, 1.0 / 3.0),
        ] {
            assert!((habit.hits(&question) - hits).abs() < 1e-9, "{habit:?}");
        }
        // Where cards are mixed, no place is a habit.
        let mixed = Question {
            mixed: true,
            ..question
        };
        assert!((Habit::First.hits(&mixed) - 1.0 / 3.0).abs() < 1e-9);
    }

    #[test]
    fn a_habit_is_compared_with_guessing() {
        let question = question();
        let guessed = Guessed::of(Habit::Words, &[&question, &question]);
        assert_eq!(guessed.questions, 2);
        assert!((guessed.over() - 2.0 / 3.0).abs() < 1e-9);
        assert_eq!(Guessed::of(Habit::Last, &[]), Guessed::default());
    }
}

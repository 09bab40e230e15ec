//! Every lesson with the whole class, played by a bot teacher from the first page to the kept result: presses are counted,
//! minutes are estimated.
//!
//! What the minutes assume: screens are read at a slow child's 550 letters a minute (`measure/cost.rs`), with the reasons of
//! all options and the longest way through a chat; hands are raised, looked at and tapped in 15 seconds; what the class does
//! together without hands takes 6 seconds each. What is talked about beyond the screens is not in it.

use std::path::PathBuf;
use std::rc::Rc;

use saqbol::curriculum::{Band, Module, Words, read_bundle};
use saqbol::language::{Lang, Pupil};
use saqbol::ui::teacher_bot::{BotLesson, play_together};

/// Letters that are read in a minute.
const LETTERS_A_MINUTE: f64 = 550.0;
/// Seconds of a vote, and of an answer without hands.
const VOTE: f64 = 15.0;
const TOGETHER: f64 = 6.0;
/// A lesson's minutes.
const LESSON: f64 = 10.0;
/// More presses than this are too many for somebody who stands beside a computer.
const PRESSES: u32 = 60;

fn minutes(module: &Module, words: &Words, lesson: &BotLesson) -> f64 {
    let shown = module.steps.iter().chain(&module.quiz.pool);
    let shown = shown.filter(|step| lesson.screens.contains(&step.id));
    let letters: usize = shown.map(|step| content::letters(step, words)).sum();
    letters as f64 / LETTERS_A_MINUTE
        + f64::from(lesson.votes) * VOTE / 60.0
        + f64::from(lesson.answers) * TOGETHER / 60.0
}

#[test]
fn a_lesson_with_the_whole_class_fits_ten_minutes() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let (library, _) = content::read(&root);
    let bundles = content::bundles(&library).expect("bundles");
    let lang = Lang::from_code("kk").expect("Kazakh");
    let (table, index) = content::whole_index(&bundles, lang.code()).expect("an index");
    let (say, index) = (Rc::new(Pupil::new(table, lang.plural())), Rc::new(index));
    let mut long = Vec::new();
    let mut played = 0;
    for band in Band::ALL {
        for entry in index.modules.iter().filter(|entry| entry.band == band) {
            let [bytes, plan] = ["module", "teach"].map(|of| {
                let name = format!("{of}.{}.kk", entry.id);
                let bundle = bundles.iter().find(|bundle| bundle.name == name);
                &bundle.expect("a bundle of the module").bytes[..]
            });
            let (module, words): (Module, Words) = read_bundle(bytes).expect("it is whole");
            let lesson =
                play_together(lang, &entry.id, [bytes, plan], (say.clone(), index.clone()));
            let lesson = lesson.unwrap_or_else(|why| panic!("{}: {why}", entry.id));
            let minutes = minutes(&module, &words, &lesson);
            println!(
                "{:24} {:3} presses, {:2} votes, {:2} answers together, {:2} screens, {minutes:4.1} minutes",
                entry.id,
                lesson.presses,
                lesson.votes,
                lesson.answers,
                lesson.screens.len(),
            );
            assert!(
                lesson.presses <= PRESSES,
                "{}: {}",
                entry.id,
                lesson.presses
            );
            // The youngest have such questions in the lesson itself.
            let stops = if band == Band::A { 0 } else { 2 };
            assert_eq!(lesson.pauses, stops, "{}", entry.id);
            if minutes > LESSON {
                long.push(format!("{} ({minutes:.1})", entry.id));
            }
            played += 1;
        }
    }
    assert_eq!(played, library.modules.len());
    assert!(
        long.is_empty(),
        "longer than {LESSON} minutes: {}",
        long.join(", ")
    );
}

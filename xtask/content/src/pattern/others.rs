use crate::files::words::Wording;
use crate::library::{Lesson, Library};
use crate::measure::bayes::Bayes;

/// What is read out of all other modules in a language; out of all modules where there is none of one's own.
pub fn others<const N: usize>(
    library: &Library,
    lesson: Option<&Lesson>,
    lang: &str,
    learn: impl Fn(&mut Bayes<N>, &Lesson, &Wording),
) -> Bayes<N> {
    let mut reader = Bayes::default();
    let modules = library.modules.iter();
    for other in modules.filter(|other| lesson.is_none_or(|own| own.module.id != other.module.id)) {
        if let Some(wording) = other.wordings.get(lang) {
            learn(&mut reader, other, wording);
        }
    }
    reader
}

use saqbol::language::{Category, Piece};

use super::files::words::Wording;
use super::interface::Audience;
use super::lesson::keys;
use super::library::Library;

/// Every text that a learner, or whoever sits beside one, may see in a language, one a line: key, tab, text. With a module's id only its texts.
/// `None` if there is no such module.
pub fn write(library: &Library, lang: &str, module: Option<&str>) -> Option<String> {
    let mut out = String::new();
    let wanted = |id: &str| module.is_none_or(|module| module == id);
    if module.is_none() {
        interface(library, lang, &mut out);
        help(library, lang, &mut out);
        for pool in &library.checks {
            if let Some(wording) = pool.wordings.get(lang) {
                texts(&format!("checks/{}", pool.band.letter()), wording, &mut out);
            }
        }
    }
    for lesson in library
        .modules
        .iter()
        .filter(|lesson| wanted(&lesson.module.id))
    {
        if let Some(wording) = lesson.wordings.get(lang) {
            texts(&lesson.module.id, wording, &mut out);
        }
    }
    let known = module.is_none_or(|id| library.modules.iter().any(|lesson| lesson.module.id == id));
    known.then_some(out)
}

fn row(prefix: &str, key: &str, text: &str, out: &mut String) {
    let text = text
        .replace('\\', "\\\\")
        .replace('\t', " ")
        .replace('\n', "\\n");
    out.push_str(&[prefix, "/", key, "\t", &text, "\n"].concat());
}

/// In the order of the file, as a proofreader reads it: a pupil's, and what is said at home.
fn texts(prefix: &str, wording: &Wording, out: &mut String) {
    let mut texts: Vec<_> = wording
        .texts
        .iter()
        .filter(|(key, _)| !keys::is_apart(key) || *key == "plan.home")
        .collect();
    texts.sort_by_key(|(_, text)| text.line);
    for (key, text) in texts {
        row(prefix, key, &text.text, out);
    }
}

fn help(library: &Library, lang: &str, out: &mut String) {
    for line in library.help.iter().filter(|line| line.is_sure()) {
        for word in line.words.iter().filter(|word| word.lang == lang) {
            row(&format!("help/{}", line.id), word.key, &word.text, out);
        }
    }
}

/// The interface; pages that a lesson does not need have their words among the adults'.
fn interface(library: &Library, lang: &str, out: &mut String) {
    for (prefix, audience) in [("ui", Audience::Pupil), ("adult", Audience::Adult)] {
        let messages = library.interface.get(&(audience, lang.to_string()));
        for message in messages.into_iter().flatten() {
            let names: Vec<&str> = message
                .variables
                .iter()
                .map(|(name, _)| name.as_str())
                .collect();
            row(prefix, &message.key, &written(&message.pieces, &names), out);
        }
    }
}

/// A message on one line, with its variables and forms as Fluent writes them.
fn written(pieces: &[Piece], names: &[&str]) -> String {
    let variable = |at: &u8| {
        names
            .get(usize::from(*at))
            .copied()
            .unwrap_or_default()
            .to_string()
    };
    let parts = pieces.iter().map(|piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Variable(at) => format!("{{ ${} }}", variable(at)),
        Piece::Plural(at, forms) => {
            let forms: String = forms
                .iter()
                .map(|(category, form)| format!(" [{}] {}", name(*category), written(form, names)))
                .collect();
            format!("{{ ${} ->{forms} }}", variable(at))
        }
    });
    parts.collect()
}

/// A plural form as Fluent writes it.
pub fn name(category: Category) -> String {
    match category {
        Category::One => "one".into(),
        Category::Few => "few".into(),
        Category::Many => "many".into(),
        Category::Other => "other".into(),
        Category::Exactly(n) => n.to_string(),
    }
}

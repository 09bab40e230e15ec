//! From Fluent files to pieces. Used by `build.rs` and `xtask`; not shipped.
//!
//! What Saqbol's messages may use of Fluent: text, variables, `NUMBER($n)`, and a choice by a number's plural form.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

use super::{Category, Piece};

/// One message, or one attribute of a message (`id.attribute`).
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    pub key: String,
    /// Where it stands, counted from 1.
    pub line: usize,
    pub pieces: Vec<Piece>,
    /// In alphabetical order; the bool tells a number from a text.
    pub variables: Vec<(String, bool)>,
}

/// What is wrong in a Fluent file, and how to mend it.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    pub line: usize,
    pub what: String,
    pub mend: String,
}

/// Reads a Fluent file: all messages that can be read, and everything that is wrong.
pub fn read(source: &str) -> (Vec<Message>, Vec<Fault>) {
    let mut messages = Vec::new();
    let mut faults = Vec::new();
    let resource = match fluent_syntax::parser::parse(source) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                faults.push(Fault {
                    line: line_at(source, error.pos.start),
                    what: format!("this is not Fluent syntax: {}", error.kind),
                    mend: "write `key = text`; continuation lines are indented and do not begin with . [ * { }".into(),
                });
            }
            resource
        }
    };
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        let line = line_of(source, id, None);
        if let Some(value) = &message.value {
            compile(id.to_string(), line, value, &mut messages, &mut faults);
        }
        for attribute in &message.attributes {
            let name = attribute.id.name;
            let line = line_of(source, id, Some(name));
            compile(
                format!("{id}.{name}"),
                line,
                &attribute.value,
                &mut messages,
                &mut faults,
            );
        }
    }
    (messages, faults)
}

fn compile(
    key: String,
    line: usize,
    pattern: &Pattern<&str>,
    messages: &mut Vec<Message>,
    faults: &mut Vec<Fault>,
) {
    if messages.iter().any(|known| known.key == key) {
        faults.push(Fault {
            line,
            what: format!("`{key}` stands twice"),
            mend: "keep one of them".into(),
        });
        return;
    }
    let mut variables = Vec::new();
    note_variables(pattern, &mut variables);
    variables.sort();
    variables.dedup_by(|later, first| {
        let same = later.0 == first.0;
        first.1 |= same && later.1;
        same
    });
    match pieces(pattern, &variables) {
        Ok(pieces) => messages.push(Message {
            key,
            line,
            pieces,
            variables,
        }),
        Err(what) => faults.push(Fault {
            line,
            what: format!("`{key}`: {what}"),
            mend: "use plain text, { $variable }, { NUMBER($n) } or { $n -> [one] … *[other] … }"
                .into(),
        }),
    }
}

/// Every variable of a pattern, and whether it is used as a number there.
fn note_variables(pattern: &Pattern<&str>, found: &mut Vec<(String, bool)>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => {
                if let Some(used) = variable(inline) {
                    found.push(used);
                }
            }
            Expression::Select { selector, variants } => {
                if let Some((name, _)) = variable(selector) {
                    found.push((name, true));
                }
                for variant in variants {
                    note_variables(&variant.value, found);
                }
            }
        }
    }
}

/// The variable of `$n` or `NUMBER($n)`; true for the latter.
fn variable(inline: &InlineExpression<&str>) -> Option<(String, bool)> {
    match inline {
        InlineExpression::VariableReference { id } => Some((id.name.to_string(), false)),
        InlineExpression::FunctionReference {
            id,
            arguments: CallArguments { positional, .. },
        } if id.name == "NUMBER" => match positional.as_slice() {
            [InlineExpression::VariableReference { id }] => Some((id.name.to_string(), true)),
            _ => None,
        },
        _ => None,
    }
}

/// The text with a word joiner (no width, in no font) after a hyphen between a number or a sign and its ending, and within the
/// number of a law, so that "11-де", "QR-код", "125-1-бап" and "245-VIII" are not broken at the end of a line.
fn with_endings_held(text: &str) -> String {
    let mut held = String::with_capacity(text.len());
    let mut before = [' ', ' '];
    for letter in text.chars() {
        if before[1] == '-'
            && (before[0].is_ascii_digit() || before[0].is_uppercase())
            && (letter.is_alphabetic() && !letter.is_ascii() || is_number(letter))
        {
            held.push('\u{2060}');
        }
        held.push(letter);
        before = [before[1], letter];
    }
    held
}

/// Whether a number is written with it, a Roman one too.
fn is_number(letter: char) -> bool {
    letter.is_ascii_digit() || matches!(letter, 'I' | 'V' | 'X')
}

fn pieces(pattern: &Pattern<&str>, variables: &[(String, bool)]) -> Result<Vec<Piece>, String> {
    let place = |name: &str| {
        variables
            .iter()
            .position(|(known, _)| known == name)
            .and_then(|at| u8::try_from(at).ok())
            .ok_or_else(|| format!("`${name}` is one variable too many"))
    };
    let mut out: Vec<Piece> = Vec::new();
    let add_text = |out: &mut Vec<Piece>, text: &str| match out.last_mut() {
        Some(Piece::Text(before)) => before.push_str(&with_endings_held(text)),
        _ => out.push(Piece::Text(with_endings_held(text))),
    };
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => add_text(&mut out, value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    add_text(&mut out, value)
                }
                Expression::Inline(inline) => match variable(inline) {
                    Some((name, _)) => out.push(Piece::Variable(place(&name)?)),
                    None => return Err("a reference that Saqbol's messages do not use".into()),
                },
                Expression::Select { selector, variants } => {
                    let (name, _) = variable(selector).ok_or("only a number can be chosen by")?;
                    let mut forms = Vec::new();
                    for variant in variants {
                        forms.push((category(&variant.key)?, pieces(&variant.value, variables)?));
                    }
                    out.push(Piece::Plural(place(&name)?, forms));
                }
            },
        }
    }
    Ok(out)
}

fn category(key: &VariantKey<&str>) -> Result<Category, String> {
    match key {
        VariantKey::Identifier { name: "one" } => Ok(Category::One),
        VariantKey::Identifier { name: "few" } => Ok(Category::Few),
        VariantKey::Identifier { name: "many" } => Ok(Category::Many),
        VariantKey::Identifier { name: "other" } => Ok(Category::Other),
        VariantKey::NumberLiteral { value } => value
            .parse()
            .map(Category::Exactly)
            .map_err(|_| format!("[{value}] is no whole number")),
        VariantKey::Identifier { name } => Err(format!("[{name}] is no plural form")),
    }
}

/// The categories of every plural in a message, one list a plural.
pub fn plurals(pieces: &[Piece]) -> Vec<Vec<Category>> {
    let mut found = Vec::new();
    for piece in pieces {
        if let Piece::Plural(_, forms) = piece {
            found.push(forms.iter().map(|(category, _)| *category).collect());
            for (_, form) in forms {
                found.extend(plurals(form));
            }
        }
    }
    found
}

fn line_at(source: &str, offset: usize) -> usize {
    source
        .bytes()
        .take(offset)
        .filter(|byte| *byte == b'\n')
        .count()
        + 1
}

/// The line of a message, or of its attribute: the parser keeps no places.
fn line_of(source: &str, id: &str, attribute: Option<&str>) -> usize {
    let starts = |line: &str, name: &str| {
        line.strip_prefix(name)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    let mut lines = source.lines().enumerate();
    let Some((message, _)) = lines.find(|(_, line)| starts(line, id)) else {
        return 1;
    };
    let Some(attribute) = attribute else {
        return message + 1;
    };
    lines
        .find(|(_, line)| {
            line.trim_start()
                .strip_prefix('.')
                .is_some_and(|rest| starts(rest, attribute))
        })
        .map_or(message, |(line, _)| line)
        + 1
}

#[cfg(test)]
#[path = "compile_tests.rs"]
mod tests;

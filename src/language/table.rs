use serde::Serialize;

use super::{Category, PluralRule};
use crate::digits::Digits as _;
use crate::packed::{Reader, Unpack};

/// A part of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Piece {
    Text(String),
    /// A variable, by its place among the message's variables in alphabetical order.
    Variable(u8),
    /// The form that fits a number.
    Plural(u8, Vec<(Category, Vec<Piece>)>),
}

/// The value of a variable.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    Number(u32),
    Text(&'a str),
}

/// The messages of one language, in the alphabetical order of their keys. The typed functions that `build.rs` writes
/// know the places.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Table(Vec<Vec<Piece>>);

impl Unpack for Piece {
    fn unpack(from: &mut Reader) -> Piece {
        match from.number() {
            0 => Piece::Text(from.read()),
            1 => Piece::Variable(from.read()),
            2 => Piece::Plural(from.read(), from.read()),
            _ => {
                from.damage();
                Piece::Variable(0)
            }
        }
    }
}

impl Unpack for Table {
    fn unpack(from: &mut Reader) -> Table {
        Table(from.read())
    }
}

impl Table {
    /// The table of messages that stand in the alphabetical order of their keys.
    pub fn new(messages: Vec<Vec<Piece>>) -> Table {
        Table(messages)
    }

    /// How many messages it has.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A message without variables. Empty where the table has no such place.
    #[inline(never)]
    pub fn plain(&self, at: usize) -> &str {
        match self.0.get(at).map(Vec::as_slice) {
            Some([Piece::Text(text)]) => text,
            _ => "",
        }
    }

    /// A message with its variables filled in.
    #[inline(never)]
    pub fn fill(&self, at: usize, plural: PluralRule, values: &[Value]) -> String {
        let mut out = String::new();
        if let Some(pieces) = self.0.get(at) {
            write(pieces, plural, values, &mut out);
        }
        out
    }
}

fn write(pieces: &[Piece], plural: PluralRule, values: &[Value], out: &mut String) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Variable(at) => match values.get(usize::from(*at)) {
                Some(Value::Number(n)) => out.push_str(&n.digits()),
                Some(Value::Text(text)) => out.push_str(text),
                None => {}
            },
            Piece::Plural(at, forms) => {
                let Some(Value::Number(n)) = values.get(usize::from(*at)) else {
                    continue;
                };
                let wanted = [Category::Exactly(*n), plural.category(*n), Category::Other];
                let form = wanted
                    .iter()
                    .find_map(|w| forms.iter().find(|(category, _)| category == w));
                if let Some((_, form)) = form {
                    write(form, plural, values, out);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_that_fits_is_written() {
        let text = |t: &str| Piece::Text(t.into());
        let table = Table::new(vec![vec![
            Piece::Variable(0),
            text(" "),
            Piece::Plural(
                0,
                vec![
                    (Category::Exactly(0), vec![text("ничего")]),
                    (Category::One, vec![text("экран")]),
                    (Category::Few, vec![text("экрана")]),
                    (Category::Many, vec![text("экранов")]),
                ],
            ),
        ]]);
        let said = |n| table.fill(0, PluralRule::EastSlavic, &[Value::Number(n)]);
        assert_eq!(said(0), "0 ничего");
        assert_eq!(said(21), "21 экран");
        assert_eq!(said(3), "3 экрана");
        assert_eq!(said(11), "11 экранов");
        assert_eq!(table.fill(7, PluralRule::OneOther, &[]), "");
        assert_eq!(table.plain(0), "");
    }
}

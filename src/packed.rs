//! Reading what bundles hold. It stands below the rooms: `curriculum` and `language` both read.
//!
//! `xtask` writes with serde and postcard. Reading with them is 18 kB of wasm: after every field a branch for the error,
//! and in each the code that drops what was read so far. This reader goes on over damaged bytes with empty values and
//! says so at the end, so a field is one call. The format is postcard's: numbers in groups of seven bits, a length
//! before texts and lists, a number before variants.

/// Reads values from bytes, one after the other.
pub struct Reader<'a> {
    rest: &'a [u8],
    damaged: bool,
}

/// What can be read from a bundle.
pub trait Unpack: Sized {
    /// The next value; an empty one where the bytes are damaged.
    fn unpack(from: &mut Reader) -> Self;
}

/// The value that bytes hold; `None` if they are cut off or altered.
pub fn read<T: Unpack>(bytes: &[u8]) -> Option<T> {
    let mut reader = Reader {
        rest: bytes,
        damaged: false,
    };
    let value = reader.read();
    (!reader.damaged && reader.rest.is_empty()).then_some(value)
}

impl Reader<'_> {
    pub fn read<T: Unpack>(&mut self) -> T {
        T::unpack(self)
    }

    /// What is read is no value of its type.
    pub fn damage(&mut self) {
        self.damaged = true;
        self.rest = &[];
    }

    #[inline(never)]
    fn byte(&mut self) -> u8 {
        match self.rest.split_first() {
            Some((byte, rest)) => {
                self.rest = rest;
                *byte
            }
            None => {
                self.damage();
                0
            }
        }
    }

    #[inline(never)]
    pub fn number(&mut self) -> u32 {
        let mut number = 0;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte();
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return number;
            }
        }
        self.damage();
        0
    }

    /// A length: never more than there are bytes left.
    fn length(&mut self) -> usize {
        let length = self.number() as usize;
        if length > self.rest.len() {
            self.damage();
        }
        length.min(self.rest.len())
    }

    #[inline(never)]
    fn text(&mut self) -> String {
        let length = self.length();
        let (text, rest) = self.rest.split_at(length);
        self.rest = rest;
        match std::str::from_utf8(text) {
            Ok(text) => text.into(),
            Err(_) => {
                self.damage();
                String::new()
            }
        }
    }

    /// One of the variants of an enum without fields, in their order.
    pub fn one_of<T: Copy>(&mut self, first: T, others: &[T]) -> T {
        match self.number() {
            0 => first,
            n => match others.get(n as usize - 1) {
                Some(variant) => *variant,
                None => {
                    self.damage();
                    first
                }
            },
        }
    }
}

impl Unpack for String {
    fn unpack(from: &mut Reader) -> String {
        from.text()
    }
}

impl Unpack for u32 {
    fn unpack(from: &mut Reader) -> u32 {
        from.number()
    }
}

impl Unpack for u8 {
    fn unpack(from: &mut Reader) -> u8 {
        from.byte()
    }
}

impl Unpack for bool {
    fn unpack(from: &mut Reader) -> bool {
        from.one_of(false, &[true])
    }
}

impl<T: Unpack> Unpack for Option<T> {
    fn unpack(from: &mut Reader) -> Option<T> {
        from.read::<bool>().then(|| from.read())
    }
}

impl<T: Unpack> Unpack for Vec<T> {
    fn unpack(from: &mut Reader) -> Vec<T> {
        // Every value takes at least one byte, so damaged bytes cannot ask for more room than they have.
        let length = from.length();
        let mut list = Vec::with_capacity(length);
        while list.len() < length && !from.damaged {
            list.push(from.read());
        }
        list
    }
}

impl<A: Unpack, B: Unpack> Unpack for (A, B) {
    fn unpack(from: &mut Reader) -> (A, B) {
        (from.read(), from.read())
    }
}

/// Reads a type as postcard writes it: the fields of a struct in the order of its definition, or the variants of an enum
/// without fields.
macro_rules! unpack {
    (struct $name:ident { $($field:ident),* $(,)? }) => {
        impl $crate::packed::Unpack for $name {
            fn unpack(from: &mut $crate::packed::Reader) -> $name {
                $name { $($field: from.read()),* }
            }
        }
    };
    (enum $name:ident { $first:ident, $($other:ident),* $(,)? }) => {
        impl $crate::packed::Unpack for $name {
            fn unpack(from: &mut $crate::packed::Reader) -> $name {
                from.one_of($name::$first, &[$($name::$other),*])
            }
        }
    };
}
pub(crate) use unpack;

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use serde::Serialize;

    use super::*;
    use crate::curriculum::steps::*;
    use crate::curriculum::*;
    use crate::language::{Category, Piece, Table};

    /// Whether a value comes back as it was written, and never from fewer bytes.
    fn comes_back<T: Serialize + Unpack + PartialEq + Debug>(value: T) {
        let bytes = postcard::to_allocvec(&value).unwrap();
        assert_eq!(read::<T>(&bytes), Some(value));
        for end in 0..bytes.len() {
            assert_eq!(read::<T>(&bytes[..end]), None, "{end}");
        }
    }

    /// A text that was not there before, so that fields cannot be mixed up.
    fn fresh() -> String {
        use std::sync::atomic::{AtomicU32, Ordering};
        static NEXT: AtomicU32 = AtomicU32::new(0);
        format!("text-{}", NEXT.fetch_add(1, Ordering::Relaxed))
    }

    fn step(kind: Kind) -> Step {
        Step {
            id: fresh(),
            part: Part::Own,
            who: Some(fresh()),
            mood: Some(fresh()),
            picture: None,
            rehearses: Some(Rehearsal::Tell),
            kind,
        }
    }

    fn kinds() -> Vec<Kind> {
        let sign = Some(Judged::Sign(Sign::parse("F3").unwrap()));
        let foil = Some(Judged::Foil {
            looks_like: Sign::parse("F21").unwrap(),
            close: true,
        });
        vec![
            Kind::Say,
            Kind::Choice(Choice {
                several: true,
                judged: foil,
                options: vec![ChoiceOption {
                    id: fresh(),
                    right: true,
                    alarm: false,
                }],
            }),
            Kind::Spot(Spot {
                surface: Surface::Picture,
                parts: vec![SpotPart {
                    id: fresh(),
                    from: Some(fresh()),
                    at: Some((5, 250)),
                    judged: sign,
                }],
            }),
            Kind::Chat(Chat {
                skin: Skin::Messenger,
                with: fresh(),
                start: fresh(),
                nodes: vec![Node {
                    id: fresh(),
                    from: None,
                    judged: sign,
                    tells: true,
                    choices: vec![ChatChoice {
                        id: fresh(),
                        to: fresh(),
                        right: Some(false),
                        alarm: true,
                        rehearses: None,
                    }],
                }],
            }),
            Kind::Sort(Sort {
                places: vec![Place {
                    id: fresh(),
                    alarm: true,
                }],
                cards: vec![Card {
                    id: fresh(),
                    place: fresh(),
                    judged: foil,
                }],
            }),
            Kind::Order(Order {
                cards: vec![fresh(), fresh()],
            }),
            Kind::Match(Match {
                pairs: vec![fresh(), fresh()],
            }),
            Kind::Build(Build {
                slots: vec![Slot {
                    id: fresh(),
                    pieces: vec![steps::Piece {
                        id: fresh(),
                        right: true,
                    }],
                }],
            }),
            Kind::Scale(Scale {
                points: vec![fresh()],
            }),
            Kind::Pick(Pick {
                least: 300,
                roles: vec![Role {
                    id: fresh(),
                    family: true,
                }],
            }),
            Kind::Talk { minutes: Some(5) },
        ]
    }

    #[test]
    fn a_module_comes_back() {
        comes_back(Module {
            id: fresh(),
            band: Band::C,
            version: u32::MAX,
            signs: vec![Sign::parse("F9").unwrap()],
            cast: vec![Person {
                id: fresh(),
                art: fresh(),
            }],
            steps: kinds().into_iter().map(step).collect(),
            quiz: Quiz {
                show: 3,
                pool: vec![step(Kind::Say)],
            },
            boosters: vec![Booster {
                id: fresh(),
                items: vec![step(Kind::Say)],
            }],
        });
    }

    #[test]
    fn what_stands_beside_modules_comes_back() {
        let words = || Words::new(vec![(fresh(), fresh())]);
        let entry = IndexEntry {
            id: fresh(),
            band: Band::A,
            screens: 20,
            minutes: 10,
            title: fresh(),
            teaser: fresh(),
        };
        let help = HelpLine {
            id: fresh(),
            number: fresh(),
            door: fresh(),
            words: words(),
        };
        comes_back(Shelf {
            modules: vec![entry],
            help: vec![help],
        });
        let texts = || vec![fresh(), fresh()];
        let background = Background {
            sources: texts(),
            chain: Chain {
                risk: texts(),
                skill: texts(),
                behaviour: texts(),
            },
            notes: texts(),
            kin: vec![Kin {
                id: fresh(),
                part: fresh(),
                kind: fresh(),
                also: texts(),
            }],
        };
        comes_back((background, words()));
    }

    #[test]
    fn messages_come_back() {
        let forms = [
            Category::Exactly(0),
            Category::One,
            Category::Few,
            Category::Many,
            Category::Other,
        ];
        let forms = forms.map(|form| (form, vec![Piece::Text(fresh())]));
        comes_back(Table::new(vec![vec![
            Piece::Variable(1),
            Piece::Plural(0, forms.to_vec()),
        ]]));
    }
}

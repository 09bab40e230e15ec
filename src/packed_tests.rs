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
        look: Some(StepLook::Knocks),
        kind,
    }
}

fn situation(truth: Truth) -> Situation {
    let detail = Detail {
        id: fresh(),
        shows: Shows::Voice,
        from: Some(fresh()),
        face: Some(fresh()),
        art: None,
        at: Some((250, 5)),
        inside: true,
    };
    Situation {
        setting: Setting {
            stage: Stage::School,
            details: vec![detail],
        },
        truth,
    }
}

fn kinds() -> Vec<Kind> {
    let sign = Some(Judged::Sign(Sign::parse("F3").unwrap()));
    let foil = Some(Judged::Foil {
        looks_like: Sign::parse("F21").unwrap(),
        close: true,
    });
    vec![
        Kind::Say(Say::default()),
        Kind::Choice(Choice {
            several: true,
            judged: foil,
            options: vec![ChoiceOption {
                id: fresh(),
                right: true,
                alarm: false,
                art: Some(fresh()),
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
            skin: Skin::World,
            with: fresh(),
            inbox: true,
            start: fresh(),
            nodes: vec![Node {
                id: fresh(),
                from: None,
                looks: Looks {
                    within: Some(fresh()),
                    mood: None,
                    sticker: Some(fresh()),
                    effect: Some(Effect::Dots),
                },
                judged: sign,
                tells: true,
                choices: vec![ChatChoice {
                    id: fresh(),
                    to: fresh(),
                    right: Some(false),
                    alarm: true,
                    rehearses: None,
                    rewind: true,
                    art: Some(fresh()),
                }],
            }],
        }),
        Kind::Sort(Sort {
            places: vec![Place {
                id: fresh(),
                alarm: true,
                art: Some(fresh()),
            }],
            cards: vec![Card {
                id: fresh(),
                place: fresh(),
                judged: foil,
                art: Some(fresh()),
            }],
        }),
        Kind::Order(Order {
            cards: vec![fresh(), fresh()],
            before: vec![(0, 1)],
            art: vec![fresh(), fresh()],
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
                    art: Some(fresh()),
                }],
            }],
            by: Some(fresh()),
        }),
        Kind::Scale(Scale {
            points: vec![fresh()],
            faces: steps::Faces::GladLast,
        }),
        Kind::Pick(Pick {
            least: 300,
            roles: vec![Role {
                id: fresh(),
                family: true,
            }],
        }),
        Kind::Talk(Talk { minutes: Some(5) }),
        Kind::Situation(situation(Truth::Safe {
            looks_like: Sign::parse("F21").unwrap(),
            close: true,
        })),
        Kind::Situation(situation(Truth::Unverified {
            sign: Sign::parse("F13").unwrap(),
        })),
        Kind::Timed(Timed {
            seconds: 300,
            situation: situation(Truth::Danger {
                sign: Sign::parse("F3").unwrap(),
                whole: true,
            }),
        }),
        Kind::Board(Board {
            ways: vec![fresh(), fresh()],
            clues: vec![Clue {
                id: fresh(),
                look: Look::Letter,
                art: Some(fresh()),
                with: vec![fresh()],
                found: Found::Open,
            }],
        }),
        Kind::Map(Map {
            places: vec![MapPlace {
                id: fresh(),
                art: fresh(),
                at: (1, 99),
            }],
            stops: vec![Stop {
                id: fresh(),
                at: (7, 200),
                from: Some(fresh()),
                several: true,
                judged: sign,
                options: vec![ChoiceOption {
                    id: fresh(),
                    right: false,
                    alarm: true,
                    art: None,
                }],
            }],
        }),
        Kind::Phone(Phone {
            settings: vec![PhoneSetting {
                id: fresh(),
                art: fresh(),
                now: fresh(),
                options: vec![PhoneOption {
                    id: fresh(),
                    right: true,
                }],
            }],
        }),
        Kind::Timeline(Timeline {
            flags: vec![fresh(), fresh()],
            moments: vec![Happening {
                id: fresh(),
                from: Some(fresh()),
                judged: foil,
                flag: Some(fresh()),
            }],
        }),
        Kind::Doors(Doors {
            doors: vec![Door {
                id: fresh(),
                face: fresh(),
                opens: Opens::Empty,
                again: true,
                art: Some(fresh()),
            }],
            art: Some(fresh()),
        }),
        Kind::Lens(Lens {
            paper: Paper::Letter,
            parts: vec![LensPart {
                id: fresh(),
                judged: sign,
                real: true,
            }],
        }),
        Kind::Touch(Touch {
            parts: vec![TouchPart {
                id: fresh(),
                at: Some((3, 251)),
                art: Some(fresh()),
                within: Some(fresh()),
                opens: true,
            }],
        }),
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
            pool: vec![step(Kind::Say(Say::default()))],
        },
        boosters: vec![Booster {
            id: fresh(),
            items: vec![step(Kind::Say(Say::default()))],
        }],
    });
}

/// A kind that is added is read from bytes here as well.
#[test]
fn every_kind_is_here() {
    let mut names: Vec<&str> = kinds().iter().map(Kind::name).collect();
    names.dedup();
    assert_eq!(names, Kind::NAMES);
}

#[test]
fn what_stands_beside_modules_comes_back() {
    let words = || Words::new(vec![(fresh(), fresh())]);
    let entry = IndexEntry {
        id: fresh(),
        band: Band::A,
        screens: 20,
        minutes: 10,
        boosters: 10,
        title: fresh(),
        teaser: fresh(),
        picture: fresh(),
        badge: fresh(),
        badge_name: fresh(),
        cliffhanger: fresh(),
        endings: vec![EndingEntry {
            step: fresh(),
            id: fresh(),
            title: fresh(),
            sticker: fresh(),
            last: vec![vec![fresh(), fresh()]],
        }],
    };
    let help = HelpLine {
        id: fresh(),
        country: fresh(),
        number: fresh(),
        door: fresh(),
        words: words(),
    };
    let check = CheckEntry {
        id: fresh(),
        band: Band::C,
        words: words(),
    };
    comes_back(Index {
        modules: vec![entry],
        checks: vec![check],
        help: vec![help],
        teams: vec![Team {
            module: fresh(),
            step: fresh(),
            helpers: vec![Helper {
                id: fresh(),
                name: fresh(),
            }],
        }],
        lessons: vec![6, 300, 0],
    });
    let checked = CheckedLine {
        number: fresh(),
        what: fresh(),
        sure: true,
        source: fresh(),
        verified_on: fresh(),
        called: false,
    };
    let listed = |(_, group): (&str, ReadingGroup)| ReadingEntry {
        id: fresh(),
        group,
        title: fresh(),
        teaser: fresh(),
    };
    comes_back(AdultIndex {
        lines: vec![checked],
        pages: ReadingGroup::NAMES.map(listed).to_vec(),
        topics: vec![Topic {
            module: fresh(),
            skill: fresh(),
        }],
        signs: Words::new(vec![(fresh(), fresh())]),
    });
    let part = |link| ReadingPart {
        id: fresh(),
        title: fresh(),
        text: fresh(),
        link,
        to: fresh(),
        calls: vec![fresh()],
        proposed: true,
        also: fresh(),
    };
    let links = [
        ReadingLink::Nowhere,
        ReadingLink::Call,
        ReadingLink::Lesson,
        ReadingLink::Page,
    ];
    let section = |(_, kind): (&str, ReadingKind)| ReadingSection {
        id: fresh(),
        kind,
        title: fresh(),
        intro: fresh(),
        parts: links.map(part).to_vec(),
        table: (kind == ReadingKind::Table).then(|| ReadingTable {
            columns: vec![fresh(), fresh()],
            rows: vec![vec![fresh(), fresh()]],
            chart: 2,
        }),
        note: fresh(),
        sources: vec![fresh()],
        unprinted: true,
    };
    comes_back(Reading {
        title: fresh(),
        lead: fresh(),
        checked: fresh(),
        sections: ReadingKind::NAMES.map(section).to_vec(),
    });
    let item = |asks| CheckItem {
        form: Matched {
            asks,
            group: fresh(),
        },
        step: step(Kind::Say(Say::default())),
    };
    comes_back(CheckPool {
        id: fresh(),
        band: Band::B,
        items: Asks::ALL.map(item).to_vec(),
    });
    let texts = || vec![fresh(), fresh()];
    let background = TeacherNotes {
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

proptest::proptest! {
    #[test]
    fn numbers_of_every_size_come_back(number: u64, shift in 0u32..64, bytes: [u8; 4]) {
        let number = number >> shift;
        proptest::prop_assert_eq!(read::<u64>(&postcard::to_allocvec(&number).unwrap()), Some(number));
        proptest::prop_assert_eq!(read::<[u8; 4]>(&postcard::to_allocvec(&bytes).unwrap()), Some(bytes));
    }
}

#[test]
fn the_largest_number_comes_back_and_a_longer_one_is_damaged() {
    comes_back(u64::MAX);
    assert_eq!(read::<u64>(&[0x80; 10]), None);
    assert_eq!(read::<u64>(&[0x80; 11]), None);
}

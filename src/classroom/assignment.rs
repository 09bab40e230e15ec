use serde::Serialize;

use super::hash::fnv1a64;
use super::module_choice::MODULE_NUMBERS;
use crate::curriculum::Band;
use crate::packed::{self, unpack};

/// So many assignments of the same choice can be told apart by their mark in the nine digits.
pub const MARK_COUNT: u32 = 50;
/// The same for the whole band and for one module alone.
pub const MANY_MARKS: u32 = 1_000;
/// The fingerprints of assignments in the digits of a result of one module. Assignments that differ here differ in
/// [`FINGERPRINTS_OF_TWO`], too.
pub const FINGERPRINTS: u32 = 1_000;
/// The same in the digits of a result of two modules.
pub const FINGERPRINTS_OF_TWO: u32 = 10_000;
/// No assignment names more modules.
const MOST_MODULES: usize = 200;

/// What a teacher gives a class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Assignment {
    pub band: Band,
    /// The modules' numbers in the order in which they are played; empty is the whole band.
    pub modules: Vec<u32>,
    /// The language's code, or the pupil's choice.
    pub language: Option<String>,
    /// Whether the band's checks belong to it.
    pub checks: bool,
    /// Keeps classes with the same choice apart: below [`Assignment::marks`] in new ones.
    pub mark: u32,
    /// Tickets are sealed to this key ([`super::SealKey::public`]); the digits have no room for one.
    pub key: Option<[u8; 32]>,
}

unpack!(struct Assignment { band, modules, language, checks, mark, key });

/// The number of a module in its band, out of its id: 2 for `b2-free-skins`. `None` if the id has none.
pub fn module_number(id: &str) -> Option<u32> {
    let rest = id.get(1..)?;
    let end = rest.find(|sign: char| !sign.is_ascii_digit())?;
    let number = rest.get(..end)?.parse().ok()?;
    (1..=MODULE_NUMBERS).contains(&number).then_some(number)
}

impl Assignment {
    /// Whether it is one that an app can have made.
    pub(super) fn is_sound(&self) -> bool {
        let code = self.language.as_deref().unwrap_or("-");
        let is_code = |sign: u8| sign.is_ascii_alphanumeric() || sign == b'-';
        self.modules.len() <= MOST_MODULES
            && !code.is_empty()
            && code.len() <= MOST_MODULES
            && code.bytes().all(is_code)
    }

    /// How many marks keep classes with this choice apart: what most classes are given has many more.
    pub fn marks(&self) -> u32 {
        match self.modules.as_slice() {
            [] => MANY_MARKS,
            [only] if *only <= MODULE_NUMBERS => MANY_MARKS,
            _ => MARK_COUNT,
        }
    }

    /// A number below a bound that stands for the assignment in a result's digits, where there is no room for more. A
    /// sealed assignment has another one than an open one.
    pub fn fingerprint(&self, bound: u32) -> u32 {
        let hash = fnv1a64(&packed::write(self));
        u32::try_from((hash ^ hash >> 32) % u64::from(bound.max(1))).unwrap_or(0)
    }

    /// A mark that makes this choice a new assignment on this device: none of those in `known` that are the same but for
    /// their mark has it, and as far as there is room no other has it either, nor shares its fingerprint in the digits of
    /// results. `random` decides among the marks that are left, so that teachers who choose the same mostly get different
    /// ones. `None` if all of its [`Assignment::marks`] are taken.
    pub fn fresh_mark(&self, known: &[Assignment], random: u32) -> Option<u32> {
        let print = |given: &Assignment| given.fingerprint(FINGERPRINTS);
        let others = known.iter().map(|other| (other.mark, print(other)));
        let others: Vec<(u32, u32)> = others.collect();
        let mut best = None;
        for step in 0..self.marks() {
            let mark = random.wrapping_add(step) % self.marks();
            let made = Assignment {
                mark,
                ..self.clone()
            };
            if known.contains(&made) {
                continue;
            }
            let own = print(&made);
            let looks_alike = |other: &&(u32, u32)| other.0 == mark || other.1 == own;
            let alike = others.iter().filter(looks_alike).count();
            if best.is_none_or(|(fewest, _)| alike < fewest) {
                best = Some((alike, mark));
            }
        }
        best.map(|(_, mark)| mark)
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Assignments whose digits can be written.
    pub fn any_assignment() -> impl Strategy<Value = Assignment> {
        let modules =
            proptest::sample::subsequence((1..=MODULE_NUMBERS).collect::<Vec<_>>(), 0..=3)
                .prop_shuffle();
        let language = proptest::sample::select(vec![None, Some("kk"), Some("ru"), Some("en")]);
        (0usize..3, modules, language, any::<bool>(), 0..MANY_MARKS).prop_map(
            |(band, modules, language, checks, mark)| {
                let mut made = Assignment {
                    band: Band::ALL[band],
                    modules,
                    language: language.map(String::from),
                    checks,
                    mark,
                    key: None,
                };
                made.mark %= made.marks();
                made
            },
        )
    }

    fn choice() -> Assignment {
        Assignment {
            band: Band::B,
            modules: vec![2],
            language: None,
            checks: false,
            mark: 0,
            key: None,
        }
    }

    #[test]
    fn what_no_app_can_have_made_is_not_sound() {
        let spoken = |code: &str| Assignment {
            language: Some(code.into()),
            ..choice()
        };
        for good in ["kk", "zh-Hans", "-"] {
            assert!(spoken(good).is_sound(), "{good}");
        }
        for bad in ["", "k k", "кк", &"k".repeat(MOST_MODULES + 1)] {
            assert!(!spoken(bad).is_sound(), "{bad}");
        }
        let many = |count: usize| Assignment {
            modules: vec![1; count],
            ..choice()
        };
        assert!(many(MOST_MODULES).is_sound());
        assert!(!many(MOST_MODULES + 1).is_sound());
    }

    #[test]
    fn a_modules_number_is_in_its_id() {
        assert_eq!(module_number("b2-free-skins"), Some(2));
        assert_eq!(module_number("c30-x"), Some(30));
        for id in ["", "b", "b2", "b0-x", "b31-x", "check-b", "ба-x", "ё2-x"] {
            assert_eq!(module_number(id), None, "{id}");
        }
    }

    #[test]
    fn a_mark_is_given_once_until_all_are_taken() {
        let choice = Assignment {
            modules: vec![2, 3],
            ..choice()
        };
        let mut known = Vec::new();
        let mut marks = Vec::new();
        // The same random number each time, as a poor browser might give it.
        while let Some(mark) = choice.fresh_mark(&known, 4_000_000_007) {
            assert!(mark < MARK_COUNT && !marks.contains(&mark), "{mark}");
            marks.push(mark);
            known.push(Assignment {
                mark,
                ..choice.clone()
            });
        }
        assert_eq!(marks.len(), 50);
        assert_eq!(marks[0], 4_000_000_007 % 50);
        // Another choice may have one of them again.
        let other = Assignment {
            modules: vec![3],
            ..choice
        };
        assert!(other.fresh_mark(&known, 7).is_some());
        // What most classes are given has many more, and each is said by nine digits.
        let last = Assignment {
            mark: other.fresh_mark(&[], 999).expect("there is room"),
            ..other
        };
        assert_eq!((last.mark, last.marks()), (999, 1_000));
        assert!(
            last.code()
                .is_some_and(|code| Assignment::from_code(&code) == Ok(last))
        );
    }

    proptest! {
        #[test]
        fn a_fresh_mark_is_alone_on_the_device(known in proptest::collection::vec(any_assignment(), 0..20), choice in any_assignment(), random: u32) {
            let mark = choice.fresh_mark(&known, random).expect("there is room");
            prop_assert!(known.iter().all(|other| other.mark != mark));
            let made = Assignment { mark, ..choice };
            prop_assert!(known.iter().all(|other| other.fingerprint(1000) != made.fingerprint(1000)));
        }

        #[test]
        fn open_and_sealed_are_told_apart(given in any_assignment(), key: [u8; 32]) {
            let sealed = Assignment { key: Some(key), ..given.clone() };
            // One in ten thousand may be alike; that is what the teacher is asked about.
            prop_assume!(given.fingerprint(10_000) != sealed.fingerprint(10_000));
            prop_assert_ne!(given.fingerprint(u32::MAX), sealed.fingerprint(u32::MAX));
        }

        #[test]
        fn any_id_gives_an_answer(text in ".*") {
            let _ = module_number(&text);
        }
    }
}

use super::damm;
use super::sum::crc32;
use super::typed::{groups, typed};
use crate::curriculum::Band;

/// Modules of a band have the numbers 1 to this one in the digits; a module's number is the one in its id (`b2-…` is 2).
pub const MODULE_NUMBERS: u32 = 15;
/// So many classes with the same choice can be told apart by their mark.
pub const MARKS: u32 = 100;
/// At most so many modules are written one by one in the digits; more go by link or file, or as the whole band.
const ONE_BY_ONE: usize = 4;
/// The digits of a code, the last one a check digit.
const LENGTH: usize = 9;
/// How they are read out.
const GROUP: usize = 3;
/// The pupil's choice, and the languages by their place in `LANGUAGES`.
const LANGUAGE_CHOICES: u32 = 4;
/// The languages in the order in which the digits count them; a new one is added at the end.
const LANGUAGES: [&str; 3] = ["kk", "ru", "en"];

/// What a teacher gives a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    pub band: Band,
    /// The modules' numbers in the order in which they are played; empty is the whole band.
    pub modules: Vec<u32>,
    /// The language, or the pupil's choice.
    pub language: Option<String>,
    /// Whether the band's checks belong to it.
    pub checks: bool,
    /// Keeps classes with the same choice apart: below [`MARKS`].
    pub mark: u32,
    /// Tickets are sealed to this key ([`super::SealKey::public`]); the digits have no room for one.
    pub key: Option<[u8; 32]>,
}

/// Why digits are no assignment. `read` is what was typed, in groups, to be compared with the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// Too few or too many digits, or something else than digits.
    Length { read: String, wanted: usize },
    /// The check digit says that one of them is wrong, or two are swapped.
    Slip { read: String },
    /// Of a newer version of the app than this one.
    Newer { read: String },
}

/// The number of a module in its band, out of its id: 2 for `b2-free-skins`. `None` if the id has none.
pub fn module_number(id: &str) -> Option<u32> {
    let rest = id.get(1..)?;
    let end = rest.find(|sign: char| !sign.is_ascii_digit())?;
    let number = rest.get(..end)?.parse().ok()?;
    (1..=MODULE_NUMBERS).contains(&number).then_some(number)
}

/// How many choices of modules the digits can say: the whole band, or one to four different ones in their order.
fn choices() -> u32 {
    1 + (1..=ONE_BY_ONE).map(of_length).sum::<u32>()
}

/// How many orders of so many different modules there are.
fn of_length(count: usize) -> u32 {
    let count = u32::try_from(count).unwrap_or(0);
    (0..count).map(|taken| MODULE_NUMBERS - taken).product()
}

/// The number of a choice of modules below [`choices`]; `None` if the digits cannot say it.
fn choice(modules: &[u32]) -> Option<u32> {
    if modules.is_empty() {
        return Some(0);
    }
    if modules.len() > ONE_BY_ONE {
        return None;
    }
    let mut left: Vec<u32> = (1..=MODULE_NUMBERS).collect();
    let mut place = 0;
    for module in modules {
        let at = left.iter().position(|number| number == module)?;
        place = place * u32::try_from(left.len()).ok()? + u32::try_from(at).ok()?;
        left.remove(at);
    }
    let shorter: u32 = (1..modules.len()).map(of_length).sum();
    Some(1 + shorter + place)
}

/// The modules of a choice's number.
fn chosen(number: u32) -> Vec<u32> {
    let Some(mut rest) = number.checked_sub(1) else {
        return Vec::new();
    };
    let mut length = 1;
    while length < ONE_BY_ONE && rest >= of_length(length) {
        rest -= of_length(length);
        length += 1;
    }
    // The places in what is left, last one first.
    let mut places = Vec::new();
    for taken in (0..length).rev() {
        let size = MODULE_NUMBERS - u32::try_from(taken).unwrap_or(0);
        places.push(rest % size);
        rest /= size;
    }
    let mut left: Vec<u32> = (1..=MODULE_NUMBERS).collect();
    let mut modules = Vec::new();
    for place in places.into_iter().rev() {
        let at = usize::try_from(place).unwrap_or(0);
        if at < left.len() {
            modules.push(left.remove(at));
        }
    }
    modules
}

impl Assignment {
    /// The digits for the board, in groups: nine of them, the last one a check digit.
    ///
    /// The first eight are one number. From its low end: the class's mark (100), checks or not (2), the language (4: the
    /// pupil's choice, kk, ru, en), the choice of modules (35,716: the whole band, or one to four different ones of 15 in
    /// their order), the band (3). That is 85,718,400 of 100,000,000; what lies above belongs to newer versions. `None`
    /// where the digits cannot say it: more than four modules one by one, another language, a mark out of range.
    pub fn code(&self) -> Option<String> {
        let band = Band::ALL.iter().position(|band| *band == self.band)?;
        let language = match &self.language {
            None => 0,
            Some(code) => 1 + LANGUAGES.iter().position(|known| known == code)?,
        };
        if self.mark >= MARKS || self.key.is_some() {
            return None;
        }
        let mut number = u32::try_from(band).ok()?;
        number = number * choices() + choice(&self.modules)?;
        number = number * LANGUAGE_CHOICES + u32::try_from(language).ok()?;
        number = number * 2 + u32::from(self.checks);
        number = number * MARKS + self.mark;
        let mut digits = Vec::new();
        for _ in 1..LENGTH {
            digits.push(u8::try_from(number % 10).ok()?);
            number /= 10;
        }
        digits.reverse();
        digits.push(damm::check_digit(&digits));
        Some(groups(&digits, GROUP))
    }

    /// Reads digits as they were typed, before anything opens.
    pub fn from_code(text: &str) -> Result<Assignment, CodeError> {
        let typed = typed(text);
        let read = groups(&typed.digits, GROUP);
        if typed.foreign || typed.digits.len() != LENGTH {
            let wanted = LENGTH;
            return Err(CodeError::Length { read, wanted });
        }
        if !damm::is_valid(&typed.digits) {
            return Err(CodeError::Slip { read });
        }
        let mut number = typed
            .digits
            .iter()
            .take(LENGTH - 1)
            .fold(0_u32, |number, digit| number * 10 + u32::from(*digit));
        let mut low = |size: u32| {
            let part = number % size;
            number /= size;
            part
        };
        let mark = low(MARKS);
        let checks = low(2) == 1;
        let language = low(LANGUAGE_CHOICES);
        let modules = chosen(low(choices()));
        let band = usize::try_from(number).ok();
        let Some(band) = band.and_then(|band| Band::ALL.get(band)) else {
            return Err(CodeError::Newer { read });
        };
        let language = language
            .checked_sub(1)
            .and_then(|at| LANGUAGES.get(usize::try_from(at).ok()?))
            .map(|code| code.to_string());
        Ok(Assignment {
            band: *band,
            modules,
            language,
            checks,
            mark,
            key: None,
        })
    }

    /// A number below 10,000 that tells assignments apart on a ticket's digits.
    pub fn fingerprint(&self) -> u32 {
        let mut all = self.band.letter().as_bytes().to_vec();
        for module in &self.modules {
            all.extend(module.to_le_bytes());
        }
        all.extend(self.language.as_deref().unwrap_or("-").as_bytes());
        all.push(u8::from(self.checks));
        all.extend(self.mark.to_le_bytes());
        crc32(&all) % 10_000
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use proptest::prelude::*;

    pub fn any_assignment() -> impl Strategy<Value = Assignment> {
        let modules =
            proptest::sample::subsequence((1..=MODULE_NUMBERS).collect::<Vec<_>>(), 0..=4)
                .prop_shuffle();
        let language = proptest::sample::select(vec![None, Some("kk"), Some("ru"), Some("en")]);
        (0usize..3, modules, language, any::<bool>(), 0..MARKS).prop_map(
            |(band, modules, language, checks, mark)| Assignment {
                band: Band::ALL[band],
                modules,
                language: language.map(String::from),
                checks,
                mark,
                key: None,
            },
        )
    }

    #[test]
    fn the_capacity_is_as_written() {
        assert_eq!(choices(), 35_716);
        assert_eq!(3 * choices() * LANGUAGE_CHOICES * 2 * MARKS, 85_718_400);
        let last = Assignment {
            band: Band::C,
            modules: vec![15, 14, 13, 12],
            language: Some("en".into()),
            checks: true,
            mark: MARKS - 1,
            key: None,
        };
        assert_eq!(
            last.code().map(|code| code[..10].replace(' ', "")),
            Some("85718399".into())
        );
    }

    #[test]
    fn what_the_digits_cannot_say_has_none() {
        let whole = Assignment {
            band: Band::B,
            modules: Vec::new(),
            language: None,
            checks: true,
            mark: 7,
            key: None,
        };
        assert!(whole.code().is_some());
        for modules in [vec![1, 2, 3, 4, 5], vec![16], vec![2, 2]] {
            assert_eq!(
                Assignment {
                    modules,
                    ..whole.clone()
                }
                .code(),
                None
            );
        }
        assert_eq!(
            Assignment {
                mark: MARKS,
                ..whole.clone()
            }
            .code(),
            None
        );
        let key = Some([7; 32]);
        assert_eq!(
            Assignment {
                key,
                ..whole.clone()
            }
            .code(),
            None
        );
        let other = Some("uz".to_string());
        assert_eq!(
            Assignment {
                language: other,
                ..whole
            }
            .code(),
            None
        );
    }

    #[test]
    fn what_was_typed_is_read_back() {
        let length = CodeError::Length {
            read: "123 4".into(),
            wanted: 9,
        };
        assert_eq!(Assignment::from_code("12-34"), Err(length));
        assert!(matches!(
            Assignment::from_code("12x 456 789"),
            Err(CodeError::Length { .. })
        ));
        let mut newer = vec![8, 5, 7, 1, 8, 4, 0, 0];
        newer.push(damm::check_digit(&newer));
        let read = groups(&newer, 3);
        assert_eq!(Assignment::from_code(&read), Err(CodeError::Newer { read }));
    }

    #[test]
    fn a_modules_number_is_in_its_id() {
        assert_eq!(module_number("b2-free-skins"), Some(2));
        assert_eq!(module_number("c15-x"), Some(15));
        for id in ["", "b", "b2", "b0-x", "b16-x", "check-b", "ба-x", "ё2-x"] {
            assert_eq!(module_number(id), None, "{id}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(assignment in any_assignment()) {
            let code = assignment.code().unwrap();
            prop_assert_eq!(code.len(), 11);
            prop_assert_eq!(Assignment::from_code(&code), Ok(assignment));
        }

        #[test]
        fn any_nine_digits_give_an_answer(text in "[0-9]{9}") {
            if let Ok(assignment) = Assignment::from_code(&text) {
                prop_assert_eq!(assignment.code().map(|code| code.replace(' ', "")), Some(text));
            }
        }

        #[test]
        fn any_text_gives_an_answer(text in ".*") {
            let _ = Assignment::from_code(&text);
            let _ = module_number(&text);
        }

        #[test]
        fn classes_are_told_apart(assignment in any_assignment(), other in 0..MARKS) {
            prop_assume!(assignment.mark != other);
            let other = Assignment { mark: other, ..assignment.clone() };
            prop_assert_ne!(assignment.code(), other.code());
        }
    }
}

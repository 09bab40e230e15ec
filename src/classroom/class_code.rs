//! An assignment as nine digits on the board, in threes.
//!
//! The first eight are one number, the ninth is a check digit. From its low end the number holds: the mark (50), checks
//! or not (2), the language (9: the pupil's choice, or one of eight by its digit code in `static/languages.toml`), the
//! choice of modules (25,261: the whole band, or one to three of thirty in their order), the band (3). That is 68,204,700.
//! Above them stand the marks from 50 to 999 of the whole band and of one module alone (950, then checks, language, 31 choices,
//! band as below): 1,590,300 more. Up to 69,795,000 of 100,000,000 are used; 30,205,000 are left, and belong to newer versions.
//! There are digit codes for five more languages.

use super::assignment::{Assignment, MANY_MARKS, MARK_COUNT};
use super::damm;
use super::module_choice::{CHOICES, MODULE_NUMBERS, modules_of, number_of};
use super::typed::{groups, typed_digits};
use crate::curriculum::Band;
use crate::language::Lang;

/// The digits of a code, the last one a check digit.
const LENGTH: usize = 9;
/// How they are read out.
const GROUP: usize = 3;
/// The pupil's choice, and eight languages.
const LANGUAGES: u32 = 9;

/// How the parts of a number are counted: marks from one on, and choices of modules.
struct Part {
    first: u32,
    marks: u32,
    choices: u32,
}

/// Below: every choice with its first marks.
const ALL: Part = Part {
    first: 0,
    marks: MARK_COUNT,
    choices: CHOICES,
};

/// Above: further marks of the whole band and of one module alone.
const ONE: Part = Part {
    first: MARK_COUNT,
    marks: MANY_MARKS - MARK_COUNT,
    choices: 1 + MODULE_NUMBERS,
};

impl Part {
    const fn size(&self) -> u32 {
        3 * self.choices * LANGUAGES * 2 * self.marks
    }
}

/// Why digits are no assignment. `read` is what was understood, in groups, to be compared with the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// Too few or too many digits.
    Length { read: String, wanted: usize },
    /// The check digit says that one of them is wrong, or two are swapped.
    Slip { read: String },
    /// Of a newer version of the app than this one.
    Newer { read: String },
}

impl Assignment {
    /// The nine digits, in groups. `None` where digits cannot say it: more than three modules one by one, a language
    /// without a digit code, a mark of version 1, a sealed one.
    pub fn code(&self) -> Option<String> {
        let band = Band::ALL.iter().position(|band| *band == self.band)?;
        let language = match &self.language {
            None => 0,
            Some(code) => Lang::from_code(code)?.digit_code(),
        };
        if self.mark >= self.marks() || self.key.is_some() || language >= LANGUAGES {
            return None;
        }
        let (part, below) = match self.mark < MARK_COUNT {
            true => (ALL, 0),
            false => (ONE, ALL.size()),
        };
        let mut number = u32::try_from(band).ok()?;
        number = number * part.choices + number_of(&self.modules)?;
        number = number * LANGUAGES + language;
        number = number * 2 + u32::from(self.checks);
        number = number * part.marks + self.mark - part.first + below;
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
        let digits = typed_digits(text);
        let read = groups(&digits, GROUP);
        if digits.len() != LENGTH {
            let wanted = LENGTH;
            return Err(CodeError::Length { read, wanted });
        }
        if !damm::is_valid(&digits) {
            return Err(CodeError::Slip { read });
        }
        let payload = digits.iter().take(LENGTH - 1);
        let number = payload.fold(0_u32, |number, digit| number * 10 + u32::from(*digit));
        of_number(number).ok_or(CodeError::Newer { read })
    }
}

/// The assignment of a number; `None` for one of a newer version.
fn of_number(number: u32) -> Option<Assignment> {
    match number.checked_sub(ALL.size()) {
        None => of_part(&ALL, number),
        Some(number) => of_part(&ONE, number),
    }
}

fn of_part(of: &Part, mut number: u32) -> Option<Assignment> {
    let mut low = |size: u32| {
        let part = number % size;
        number /= size;
        part
    };
    let mark = of.first + low(of.marks);
    let checks = low(2) == 1;
    let language = match low(LANGUAGES) {
        0 => None,
        code => Some(Lang::of_digit_code(code)?.code().to_string()),
    };
    let modules = modules_of(low(of.choices));
    let band = *Band::ALL.get(usize::try_from(number).ok()?)?;
    Some(Assignment {
        band,
        modules,
        language,
        checks,
        mark,
        key: None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::assignment::tests::any_assignment;
    use super::*;
    use proptest::prelude::*;

    fn whole() -> Assignment {
        Assignment {
            band: Band::B,
            modules: Vec::new(),
            language: None,
            checks: true,
            mark: 7,
            key: None,
        }
    }

    #[test]
    fn the_capacity_is_as_written() {
        assert_eq!(ALL.size(), 68_204_700);
        assert_eq!(ALL.size() + ONE.size(), 69_795_000);
        let last = Assignment {
            band: Band::C,
            modules: vec![30, 29, 28],
            language: None,
            checks: true,
            mark: MARK_COUNT - 1,
            key: None,
        };
        // The highest number but for the eight languages.
        let digits = last.code().map(|code| code[..10].replace(' ', ""));
        assert_eq!(digits, Some((68_204_699 - 8 * 100).to_string()));
    }

    #[test]
    fn what_the_digits_cannot_say_has_none() {
        assert!(whole().code().is_some());
        let with = |change: &dyn Fn(&mut Assignment)| {
            let mut assignment = whole();
            change(&mut assignment);
            assignment.code()
        };
        for modules in [vec![1, 2, 3, 4], vec![31], vec![2, 2]] {
            assert_eq!(with(&|a| a.modules = modules.clone()), None);
        }
        assert!(with(&|a| a.mark = MANY_MARKS - 1).is_some());
        assert_eq!(with(&|a| a.mark = MANY_MARKS), None);
        let two = |a: &mut Assignment| (a.modules, a.mark) = (vec![1, 2], MARK_COUNT);
        assert_eq!(with(&two), None);
        assert_eq!(with(&|a| a.key = Some([7; 32])), None);
        assert_eq!(with(&|a| a.language = Some("xx".into())), None);
    }

    #[test]
    fn what_was_typed_is_read_back() {
        let length = CodeError::Length {
            read: "123 4".into(),
            wanted: 9,
        };
        assert_eq!(Assignment::from_code("12-34"), Err(length));
        let code = whole().code().expect("it has digits");
        for typed in [
            code.replace(' ', ""),
            ["Код: ", &code, "."].concat(),
            code.replace(' ', ", "),
        ] {
            assert_eq!(Assignment::from_code(&typed), Ok(whole()), "{typed}");
        }
    }

    #[test]
    fn digits_of_newer_versions_say_so() {
        let coded = |number: u32| {
            let digits: Vec<u8> = format!("{number:08}").bytes().map(|b| b - b'0').collect();
            let check = damm::check_digit(&digits);
            groups(&[&digits[..], &[check]].concat(), 3)
        };
        // Above the last number, and a language that this version does not have.
        for number in [69_795_000, 99_999_999, 8 * 100] {
            let read = coded(number);
            let newer = CodeError::Newer { read: read.clone() };
            assert_eq!(Assignment::from_code(&read), Err(newer));
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
        }

        #[test]
        fn classes_are_told_apart(assignment in any_assignment(), other in 0..MARK_COUNT) {
            prop_assume!(assignment.mark != other);
            let other = Assignment { mark: other, ..assignment.clone() };
            prop_assert_ne!(assignment.code(), other.code());
        }
    }
}

//! Why a code, a file or a link was not taken, in words.

use crate::classroom::{Assignment, CodeError, DigitsError, FileKind, ReadError, unbroken};
use crate::language::Adult;
use crate::ui::parts::{At, Context, El, worded};
use crate::ui::state::full::{CodeProblem, DigitsResult};

/// Why a pupil's code, file or link was not taken; empty where nothing is wrong.
pub fn of_pupil(say: &Adult, problem: &CodeProblem) -> String {
    match problem {
        CodeProblem::None => String::new(),
        CodeProblem::Code(CodeError::Length { read, wanted }) => {
            say.code_length(&unbroken(read), &wanted.to_string())
        }
        CodeProblem::Code(CodeError::Slip { read }) => say.code_slip(&unbroken(read)),
        CodeProblem::Code(CodeError::Newer { read }) => say.code_newer(&unbroken(read)),
        CodeProblem::Other(kind) => of_kind(say, *kind).to_string(),
        CodeProblem::Unread(ReadError::Foreign) => say.left_foreign().to_string(),
        CodeProblem::Unread(ReadError::Damaged) => say.place_damaged().to_string(),
        CodeProblem::Unread(ReadError::Newer) => say.assignment_newer().to_string(),
    }
}

/// What a file of this app is that was opened where it does not belong, and where it does.
pub fn of_kind(say: &Adult, kind: FileKind) -> &str {
    match kind {
        FileKind::Task => say.kind_task(),
        FileKind::Result => say.kind_result(),
        FileKind::Class => say.kind_class(),
        FileKind::Key => say.kind_key(),
        FileKind::Progress => say.kind_progress(),
        FileKind::Table => say.kind_table(),
    }
}

/// Why a class's code that a teacher typed was not taken; empty where nothing is wrong.
pub fn of_teacher(say: &Adult, problem: &CodeProblem) -> String {
    match problem {
        CodeProblem::Code(CodeError::Length { read, wanted }) => {
            say.classes_code_length(&unbroken(read), &wanted.to_string())
        }
        CodeProblem::Code(CodeError::Slip { read }) => say.classes_code_slip(&unbroken(read)),
        CodeProblem::Code(CodeError::Newer { read }) => say.digits_newer(&unbroken(read)),
        // Only codes are typed there.
        CodeProblem::None | CodeProblem::Unread(_) | CodeProblem::Other(_) => String::new(),
    }
}

/// What became of a result's digits that a teacher typed; empty where none were.
pub fn of_digits(say: &Adult, digits: Option<&DigitsResult>) -> String {
    match digits {
        None => String::new(),
        Some(DigitsResult::Taken) => say.digits_taken().to_string(),
        Some(DigitsResult::Filed) => say.digits_filed().to_string(),
        Some(DigitsResult::Known) => say.digits_known().to_string(),
        Some(DigitsResult::Unknown(_)) => say.digits_stranger().to_string(),
        Some(DigitsResult::NotOf(_)) => say.digits_not_of().to_string(),
        Some(DigitsResult::Which(..)) => say.digits_which().to_string(),
        Some(DigitsResult::Wrong(DigitsError::Length { read, .. })) if read.is_empty() => {
            say.digits_none().to_string()
        }
        // The code on the board is nine digits long, and has a check of its own.
        Some(DigitsResult::Wrong(DigitsError::Length { read, .. }))
            if Assignment::from_code(read).is_ok() =>
        {
            say.digits_board().to_string()
        }
        Some(DigitsResult::Wrong(DigitsError::Length { read, wanted })) => {
            say.digits_length(&unbroken(read), &wanted.to_string())
        }
        Some(DigitsResult::Wrong(DigitsError::Slip { read })) => say.digits_slip(&unbroken(read)),
        Some(DigitsResult::Wrong(DigitsError::Newer { read })) => say.digits_newer(&unbroken(read)),
    }
}

/// A link that cannot be read; one that can has led on already.
pub fn from_link(main: El, ctx: &Context, say: &Adult) -> El {
    let why = of_pupil(say, &ctx.full.class.problem);
    main.child(worded("h1", "", say.code_title()))
        .child(worded("p", "card", &why).id("code-said").attr(At::Say, ""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Lang, Table, compile};

    /// The adults' messages of the first language, as their file has them.
    fn messages() -> Adult {
        let lang = Lang::first();
        let name = ["static/messages/adult/", lang.code(), ".ftl"].concat();
        let (messages, _) = compile::read(&std::fs::read_to_string(name).unwrap());
        let pieces = |key: &&str| {
            let mut all = messages.iter();
            let found = all.find(|message| message.key == *key);
            found.unwrap().pieces.clone()
        };
        let table = Table::new(Adult::KEYS.iter().map(pieces).collect());
        Adult::new(table, lang.plural())
    }

    /// A pupil is spoken to as a pupil, a teacher as a grown-up; and each is sent to where the digits stand.
    #[test]
    fn a_teacher_is_not_told_what_a_pupil_is() {
        let say = messages();
        let read = || "1234".to_string();
        let length = |wanted| CodeError::Length {
            read: read(),
            wanted,
        };
        let codes = || {
            let slip = CodeError::Slip { read: read() };
            [length(9), slip, CodeError::Newer { read: read() }].map(CodeProblem::Code)
        };
        let digits = [
            DigitsError::Length {
                read: read(),
                wanted: 16,
            },
            DigitsError::Slip { read: read() },
            DigitsError::Newer { read: read() },
        ];
        let is_to_a_pupil = |text: &str| {
            ["Сен", "сұра.", "салыстыр."]
                .iter()
                .any(|w| text.contains(w))
        };
        for code in codes() {
            let (pupils, teachers) = (of_pupil(&say, &code), of_teacher(&say, &code));
            assert!(
                is_to_a_pupil(&pupils) && !is_to_a_pupil(&teachers),
                "{teachers}"
            );
            assert!(pupils.contains("1234") && teachers.contains("1234"));
        }
        for error in digits {
            let text = of_digits(&say, Some(&DigitsResult::Wrong(error)));
            assert!(!is_to_a_pupil(&text) && text.contains("1234"), "{text}");
            assert!(!text.contains("ақта"), "they are not on the board: {text}");
        }
        let newer = of_pupil(&say, &CodeProblem::Unread(ReadError::Newer));
        assert!(is_to_a_pupil(&newer), "{newer}");
        let none = CodeProblem::None;
        assert_eq!(
            [
                of_pupil(&say, &none),
                of_teacher(&say, &none),
                of_digits(&say, None)
            ],
            ["", "", ""]
        );
    }
}

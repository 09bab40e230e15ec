//! Why a code, a file or a link was not taken, in words.

use crate::classroom::{CodeError, ReadError};
use crate::language::Adult;
use crate::ui::parts::{At, Context, El, worded};
use crate::ui::state::full::CodeProblem;

/// What is wrong; empty where nothing is.
pub fn problem(say: &Adult, problem: &CodeProblem) -> String {
    match problem {
        CodeProblem::None => String::new(),
        CodeProblem::Code(CodeError::Length { read, wanted }) => {
            say.code_length(read, &wanted.to_string())
        }
        CodeProblem::Code(CodeError::Slip { read }) => say.code_slip(read),
        CodeProblem::Code(CodeError::Newer { read }) => say.code_newer(read),
        CodeProblem::Unread(ReadError::Foreign) => say.left_foreign().to_string(),
        CodeProblem::Unread(ReadError::Damaged) => say.left_damaged().to_string(),
        CodeProblem::Unread(ReadError::Newer) => say.left_newer().to_string(),
    }
}

/// A link that cannot be read; one that can has led on already.
pub fn from_link(main: El, ctx: &Context, say: &Adult) -> El {
    let why = problem(say, &ctx.full.class.problem);
    main.child(worded("h1", "", say.code_title()))
        .child(worded("p", "card", &why).id("code-said").attr(At::Say, ""))
}

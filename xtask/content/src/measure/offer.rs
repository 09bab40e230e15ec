use saqbol::curriculum::Rehearsal;

/// Written answers to one question, of which some are right.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// The key of the question's words.
    pub key: String,
    /// In the order of the file.
    pub replies: Vec<Reply>,
    /// They are shown in another order than they are written in.
    pub mixed: bool,
}

/// One written answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// The key of its words.
    pub key: String,
    /// The key of its tags; mostly the same.
    pub place: String,
    pub right: bool,
    /// The learner is told that it was not the better one.
    pub marked: bool,
    pub rehearses: Option<Rehearsal>,
    /// A whole answer, which does something; else a piece of a sentence or a card.
    pub whole: bool,
}

impl Reply {
    /// A whole answer that is right, or that is marked as wrong.
    pub fn of(key: String, right: bool) -> Reply {
        Reply {
            place: key.clone(),
            key,
            right,
            marked: !right,
            rehearses: None,
            whole: true,
        }
    }

    /// A piece of an answer.
    pub fn piece(key: String, right: bool) -> Reply {
        Reply {
            whole: false,
            ..Reply::of(key, right)
        }
    }
}

impl Offer {
    /// Whether it can be guessed at all: something is right, something is not.
    pub fn is_asked(&self) -> bool {
        let any = |wanted: fn(&Reply) -> bool| self.replies.iter().any(wanted);
        any(|reply| reply.right) && any(|reply| reply.marked)
    }
}

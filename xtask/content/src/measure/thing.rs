use saqbol::curriculum::{Judged, Sign};

/// Something that a learner judges, by the key of its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Thing {
    pub key: String,
    pub judged: Judged,
    pub sort: Sort,
}

/// What is judged, as P2 counts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    Safe,
    /// Somebody claims what only another can confirm.
    Unverified,
    Danger,
}

impl Sort {
    /// In the order of the answers that are right for them.
    pub const ALL: [Sort; 3] = [Sort::Safe, Sort::Unverified, Sort::Danger];

    /// As authors write it.
    pub fn name(self) -> &'static str {
        match self {
            Sort::Safe => "safe",
            Sort::Unverified => "unverified",
            Sort::Danger => "danger",
        }
    }
}

impl From<Judged> for Sort {
    /// What is judged without the middle answer is safe or a danger.
    fn from(judged: Judged) -> Sort {
        match judged {
            Judged::Sign(_) => Sort::Danger,
            Judged::Foil { .. } => Sort::Safe,
        }
    }
}

impl Thing {
    /// The sign that it is or resembles.
    pub fn sign(&self) -> Sign {
        match self.judged {
            Judged::Sign(sign) => sign,
            Judged::Foil { looks_like, .. } => looks_like,
        }
    }

    /// Whether it is safe.
    pub fn is_foil(&self) -> bool {
        matches!(self.judged, Judged::Foil { .. })
    }

    /// Whether it is safe and closely resembles a sign.
    pub fn is_close(&self) -> bool {
        matches!(self.judged, Judged::Foil { close: true, .. })
    }
}

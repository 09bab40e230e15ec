use serde::{Deserialize, Serialize};

/// What a module stands on and for whom; teachers and the content report read it, pupils never load it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Background {
    /// Ids of `static/sources.toml`.
    pub sources: Vec<String>,
    pub chain: Chain,
    /// Why something that the checker warns of stands as it is.
    pub notes: Vec<String>,
    pub kin: Vec<Kin>,
}

/// Risk factor → skill → measured behaviour (criterion C1): the sources of each link.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chain {
    pub risk: Vec<String>,
    pub skill: Vec<String>,
    pub behaviour: Vec<String>,
}

/// Who a person of the cast is, for criteria C10, C14 and C17.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kin {
    pub id: String,
    /// hero, helper, friend, adult or offender.
    pub part: String,
    /// girl, boy, woman, man, unknown, older-teen, recruiter …
    pub kind: String,
    /// village, wheelchair, hearing-aid …
    pub also: Vec<String>,
}

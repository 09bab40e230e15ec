use serde::Serialize;

use crate::packed::unpack;

/// What a module stands on and for whom; teachers and the content report read it, pupils never load it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TeacherNotes {
    /// Ids of `static/sources.toml`; in a bundle the references themselves, and the chain holds their numbers.
    pub sources: Vec<String>,
    pub chain: Chain,
    /// Why something that the checker warns of stands as it is.
    pub notes: Vec<String>,
    pub kin: Vec<Kin>,
}

unpack!(struct TeacherNotes { sources, chain, notes, kin });

/// Risk factor → skill → measured behaviour (criterion C1): the sources of each link.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Chain {
    pub risk: Vec<String>,
    pub skill: Vec<String>,
    pub behaviour: Vec<String>,
}

unpack!(struct Chain { risk, skill, behaviour });

/// Who a person of the cast is, for criteria C10, C14 and C17.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Kin {
    pub id: String,
    /// hero, helper, friend, adult or offender.
    pub part: String,
    /// girl, boy, woman, man, unknown, older-teen, recruiter …
    pub kind: String,
    /// village, wheelchair, hearing-aid …
    pub also: Vec<String>,
}

unpack!(struct Kin { id, part, kind, also });

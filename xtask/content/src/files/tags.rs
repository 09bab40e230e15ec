//! What authors write beside a thing for the checker alone. The app never has it.

use saqbol::curriculum::Rehearsal;

use super::fields::Fields;
use super::source::At;

/// The tags of one thing: a step, an item, a part, a node, a reply, a person.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tags {
    /// The reassuring cues that it carries (P4); `None` where the author has not said.
    pub cues: Option<Vec<&'static str>>,
    /// Whether they are true, where that does not follow from what is judged.
    pub cue_is: Option<Held>,
    pub offender: Option<Offender>,
    /// Whom and what a text speaks of: people of the cast, or facts (P13).
    pub names: Vec<At<String>>,
    /// Whom and what it introduces.
    pub introduces: Vec<String>,
    /// Who speaks is not who they say, as far as one can know (P5).
    pub unproven: bool,
    /// What choosing it does (P1, P6).
    pub does: Option<Does>,
}

/// Whether a reassuring cue holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    True,
    False,
    /// Nobody can say yet.
    Open,
}

/// Who presses or deceives (P10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Offender {
    /// A coach, a relative, a neighbour, an older pupil, a friend's brother.
    Known,
    Unknown,
    Peer,
    Group,
}

/// What a reply does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    Refuse,
    Leave,
    Tell,
    Check,
    Support,
    /// Asks a grown-up.
    Ask,
    Block,
    /// None of these: goes along, jokes, looks away.
    Answer,
    /// Warns or threatens the one who presses.
    Confront,
}

impl Does {
    /// Refusing and leaving, which every route rehearses twice (P6).
    pub fn refuses(self) -> bool {
        matches!(self, Does::Refuse | Does::Leave | Does::Block)
    }

    /// Going past the one who is to be checked: with them safety does not rest on their word (P5).
    pub fn checks(self) -> bool {
        matches!(self, Does::Check | Does::Ask | Does::Tell)
    }

    /// The conversation is over.
    pub fn leaves(self) -> bool {
        matches!(self, Does::Leave | Does::Block | Does::Tell)
    }

    /// As authors write it.
    pub fn name(self) -> &'static str {
        name_of(self, &DOES)
    }

    /// Never a mistake (P1).
    pub fn is_never_wrong(self) -> bool {
        self.checks() || self.leaves()
    }
}

impl From<Rehearsal> for Does {
    fn from(what: Rehearsal) -> Does {
        match what {
            Rehearsal::Refuse => Does::Refuse,
            Rehearsal::Leave => Does::Leave,
            Rehearsal::Tell => Does::Tell,
            Rehearsal::Check => Does::Check,
            Rehearsal::Support => Does::Support,
        }
    }
}

/// That a situation carries no reassuring cue.
pub const NO_CUE: &str = "none";

/// The reassuring cues that are told apart.
const CUES: [&str; 10] = [
    "adult-knows",
    "parents-in",
    "official",
    "in-public",
    "known-name",
    "code-word",
    "proof",
    "friend-of-friend",
    "same-age",
    NO_CUE,
];
const HELD: [(&str, Held); 3] = [
    ("true", Held::True),
    ("false", Held::False),
    ("open", Held::Open),
];
const OFFENDERS: [(&str, Offender); 4] = [
    ("known", Offender::Known),
    ("unknown", Offender::Unknown),
    ("peer", Offender::Peer),
    ("group", Offender::Group),
];
/// What `does` may say.
const DOES: [(&str, Does); 9] = [
    ("refuse", Does::Refuse),
    ("leave", Does::Leave),
    ("tell", Does::Tell),
    ("check", Does::Check),
    ("support", Does::Support),
    ("ask", Does::Ask),
    ("block", Does::Block),
    ("answer", Does::Answer),
    ("confront", Does::Confront),
];

impl Offender {
    /// As authors write it.
    pub fn name(self) -> &'static str {
        name_of(self, &OFFENDERS)
    }
}

/// The word that stands for a value among known ones.
fn name_of<T: PartialEq>(value: T, known: &[(&'static str, T)]) -> &'static str {
    let mut known = known.iter();
    known
        .find(|(_, one)| *one == value)
        .map_or("", |(name, _)| name)
}

impl Tags {
    /// Nothing was noted.
    pub const NONE: Tags = Tags {
        cues: None,
        cue_is: None,
        offender: None,
        names: Vec::new(),
        introduces: Vec::new(),
        unproven: false,
        does: None,
    };

    /// Reads the cue of something judged: `cue`, one word or a list, and `cue_is`.
    pub fn cue(fields: &Fields) -> Tags {
        let known = CUES.map(|cue| (cue, cue));
        let cues = fields.words("cue", &known);
        let held = fields.word("cue_is", &HELD);
        if let (Some(held), None) = (&held, &cues) {
            fields.error(
                held.line,
                "`cue_is` stands without `cue`",
                "add the cue that it is said of, or remove it",
            );
        }
        if let Some(cues) = &cues
            && cues.value.len() > 1
            && cues.value.contains(&NO_CUE)
        {
            fields.error(
                cues.line,
                "\"none\" stands beside other cues",
                "keep it alone, or remove it",
            );
        }
        Tags {
            cues: cues.map(|cues| cues.value),
            cue_is: held.map(|held| held.value),
            ..Tags::default()
        }
    }

    /// Reads who presses here.
    pub fn offender(self, fields: &Fields) -> Tags {
        Tags {
            offender: fields.word("offender", &OFFENDERS).map(|kind| kind.value),
            ..self
        }
    }

    /// Reads whom a text speaks of, and whom it introduces.
    pub fn names(self, fields: &Fields) -> Tags {
        let introduces = fields.texts("introduces");
        Tags {
            names: fields.texts("names"),
            introduces: introduces.into_iter().map(|text| text.value).collect(),
            ..self
        }
    }

    /// Reads whether somebody is unproven.
    pub fn unproven(self, fields: &Fields) -> Tags {
        Tags {
            unproven: fields.flag("unproven"),
            ..self
        }
    }

    /// Reads what choosing something does.
    pub fn does(fields: &Fields) -> Tags {
        Tags {
            does: fields.word("does", &DOES).map(|does| does.value),
            ..Tags::default()
        }
    }
}

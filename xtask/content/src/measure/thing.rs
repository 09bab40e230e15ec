use saqbol::curriculum::{Judged, Sign};

/// Something that a learner judges, by the key of its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Thing {
    pub key: String,
    pub judged: Judged,
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

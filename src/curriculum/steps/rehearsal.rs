use serde::Serialize;

use crate::packed::unpack;

/// What a screen or a choice rehearses (criteria C3, C4, C10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Rehearsal {
    Refuse,
    Leave,
    Tell,
    Check,
    Support,
}

unpack!(
    enum Rehearsal {
        Refuse,
        Leave,
        Tell,
        Check,
        Support,
    }
);

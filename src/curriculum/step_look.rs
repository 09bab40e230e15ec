use serde::Serialize;

use crate::packed::unpack;

/// How a step is drawn where it is not drawn as its kind is elsewhere: mostly for the youngest. `Phones` are two telephones
/// side by side, for whoever compares what stands on them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum StepLook {
    Chest,
    Boxes,
    Voices,
    Cover,
    Body,
    World,
    Knocks,
    Phones,
}

unpack!(
    enum StepLook {
        Chest,
        Boxes,
        Voices,
        Cover,
        Body,
        World,
        Knocks,
        Phones,
    }
);

impl StepLook {
    /// Each look by the name that authors write.
    pub const NAMES: [(&'static str, StepLook); 8] = [
        ("chest", StepLook::Chest),
        ("boxes", StepLook::Boxes),
        ("voices", StepLook::Voices),
        ("cover", StepLook::Cover),
        ("body", StepLook::Body),
        ("world", StepLook::World),
        ("knocks", StepLook::Knocks),
        ("phones", StepLook::Phones),
    ];

    /// The class that styles know it by (`static/styles/58-young.css`).
    pub fn class(self) -> &'static str {
        match self {
            StepLook::Chest => "look-chest",
            StepLook::Boxes => "look-boxes",
            StepLook::Voices => "look-voices",
            StepLook::Cover => "look-cover",
            StepLook::Body => "look-body",
            StepLook::World => "look-world",
            StepLook::Knocks => "look-knocks",
            StepLook::Phones => "look-phones",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Authors and styles call a look the same.
    #[test]
    fn a_class_is_made_of_the_name() {
        for (name, look) in StepLook::NAMES {
            assert_eq!(look.class(), ["look-", name].concat());
        }
    }
}

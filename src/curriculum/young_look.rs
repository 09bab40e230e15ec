use serde::Serialize;

use crate::packed::unpack;

/// How a step is drawn for the youngest, where it is not drawn as its kind is elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum YoungLook {
    Chest,
    Boxes,
    Voices,
    Cover,
    Body,
    World,
    Knocks,
}

unpack!(
    enum YoungLook {
        Chest,
        Boxes,
        Voices,
        Cover,
        Body,
        World,
        Knocks,
    }
);

impl YoungLook {
    /// Each look by the name that authors write.
    pub const NAMES: [(&'static str, YoungLook); 7] = [
        ("chest", YoungLook::Chest),
        ("boxes", YoungLook::Boxes),
        ("voices", YoungLook::Voices),
        ("cover", YoungLook::Cover),
        ("body", YoungLook::Body),
        ("world", YoungLook::World),
        ("knocks", YoungLook::Knocks),
    ];

    /// The class that styles know it by (`static/styles/58-young.css`).
    pub fn class(self) -> &'static str {
        match self {
            YoungLook::Chest => "look-chest",
            YoungLook::Boxes => "look-boxes",
            YoungLook::Voices => "look-voices",
            YoungLook::Cover => "look-cover",
            YoungLook::Body => "look-body",
            YoungLook::World => "look-world",
            YoungLook::Knocks => "look-knocks",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Authors and styles call a look the same.
    #[test]
    fn a_class_is_made_of_the_name() {
        for (name, look) in YoungLook::NAMES {
            assert_eq!(look.class(), ["look-", name].concat());
        }
    }
}

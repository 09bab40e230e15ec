use serde::Serialize;

use crate::packed::unpack;

/// How a step is drawn where it is not drawn as its kind is elsewhere: mostly for the youngest. `Phones` are two telephones
/// side by side, for whoever compares what stands on them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum YoungLook {
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
    enum YoungLook {
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

impl YoungLook {
    /// Each look by the name that authors write.
    pub const NAMES: [(&'static str, YoungLook); 8] = [
        ("chest", YoungLook::Chest),
        ("boxes", YoungLook::Boxes),
        ("voices", YoungLook::Voices),
        ("cover", YoungLook::Cover),
        ("body", YoungLook::Body),
        ("world", YoungLook::World),
        ("knocks", YoungLook::Knocks),
        ("phones", YoungLook::Phones),
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
            YoungLook::Phones => "look-phones",
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

//! The attributes that this house uses.
//!
//! All elements share one list of names and have a place for each. So an element without some attribute becomes one with
//! it by comparing places, and the hash map of attributes (Yew's own way for elements without `html!`) is not needed.

macro_rules! attributes {
    ($($(#[$when:meta])* $name:ident = $text:literal,)*) => {
        #[derive(Clone, Copy)]
        pub enum At {
            $($(#[$when])* $name,)*
        }

        /// The names, in the order of [`At`].
        pub static NAMES: &[&str] = &[$($(#[$when])* $text,)*];
    };
}

attributes! {
    // Not attributes but properties: an element's only text, and where it stands on a picture.
    #[cfg(not(feature = "ssr"))]
    Text = "textContent",
    #[cfg(not(feature = "ssr"))]
    Style = "style",
    Id = "id",
    Class = "class",
    Type = "type",
    Role = "role",
    Lang = "lang",
    Hreflang = "hreflang",
    Href = "href",
    Src = "src",
    Alt = "alt",
    Width = "width",
    Height = "height",
    Draggable = "draggable",
    Tabindex = "tabindex",
    Accept = "accept",
    Disabled = "disabled",
    Min = "min",
    Max = "max",
    Value = "value",
    Autocomplete = "autocomplete",
    Maxlength = "maxlength",
    Current = "aria-current",
    Hidden = "aria-hidden",
    Label = "aria-label",
    LabelledBy = "aria-labelledby",
    Pressed = "aria-pressed",
    DataId = "data-id",
    DataNode = "data-node",
    DataSlot = "data-slot",
    #[cfg(feature = "desk")]
    Multiple = "multiple",
    #[cfg(feature = "desk")]
    Folder = "webkitdirectory",
    #[cfg(feature = "desk")]
    Scope = "scope",
    #[cfg(feature = "desk")]
    ViewBox = "viewBox",
    #[cfg(feature = "desk")]
    Aspect = "preserveAspectRatio",
    #[cfg(feature = "desk")]
    D = "d",
    #[cfg(feature = "desk")]
    X = "x",
    #[cfg(feature = "desk")]
    Y = "y",
    #[cfg(feature = "desk")]
    Readonly = "readonly",
}

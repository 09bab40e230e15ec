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
    Style = "style",
    Id = "id",
    Class = "class",
    Type = "type",
    Role = "role",
    // What is said when it comes or changes (`static/page/spoken.js`).
    Say = "data-say",
    Lang = "lang",
    Hreflang = "hreflang",
    Href = "href",
    // Before `src`: a browser that met them afterwards would have begun to fetch.
    Loading = "loading",
    Decoding = "decoding",
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
    Keys = "aria-keyshortcuts",
    DataId = "data-id",
    DataNode = "data-node",
    DataSlot = "data-slot",
    // What a voice says behind the name of whoever is no longer chosen, or of what is switched off (`static/page/young.js`).
    DataOff = "data-off",
    // A small sound when it comes: `message`, `right`, `think`, `collected`, `time` (`static/page/sound.js`).
    Sound = "data-sound",
    #[cfg(feature = "full")]
    Target = "target",
    // When a lesson with the whole class began: the page's script counts its minutes (`static/page/full.js`).
    #[cfg(feature = "full")]
    Began = "data-began",
    // How long it had taken when something was last done in it.
    #[cfg(feature = "full")]
    Spent = "data-spent",
    #[cfg(feature = "full")]
    Rel = "rel",
    #[cfg(feature = "full")]
    Open = "open",
    #[cfg(feature = "full")]
    Multiple = "multiple",
    #[cfg(feature = "full")]
    Folder = "webkitdirectory",
    #[cfg(feature = "full")]
    Scope = "scope",
    #[cfg(feature = "full")]
    ViewBox = "viewBox",
    #[cfg(feature = "full")]
    Aspect = "preserveAspectRatio",
    #[cfg(feature = "full")]
    D = "d",
    #[cfg(feature = "full")]
    X = "x",
    #[cfg(feature = "full")]
    Y = "y",
    #[cfg(feature = "full")]
    Readonly = "readonly",
    #[cfg(feature = "full")]
    Placeholder = "placeholder",
}

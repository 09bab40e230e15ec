use crate::ui::state::Msg;

/// What sends messages to the app.
pub type Link = yew::Callback<Msg>;

//! What the checker wants to know of all routes of a story that branches.

use std::collections::BTreeSet;

use crate::files::tags::Does;

/// Somebody of the cast, or a fact, by its id.
pub type Name = String;

/// What a branching story is read with: what its author noted, and what came before it.
pub struct Scene<'a> {
    /// What choosing a reply does, by the key of its words.
    pub does: &'a dyn Fn(&str) -> Option<Does>,
    /// Whether somebody of the cast is unproven, or what is said at a key is.
    pub unproven: &'a dyn Fn(&str, &str) -> bool,
    /// Whom the words of a key and of what belongs to it speak of.
    pub named: &'a dyn Fn(&str) -> Vec<Name>,
    /// Whom they introduce.
    pub introduced: &'a dyn Fn(&str) -> Vec<Name>,
    /// Who was met before.
    pub met: BTreeSet<Name>,
}

/// What holds on every route.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Routes {
    /// The fewest refusals and leavings of a route, and the choices of that route; `None` where no route comes to an end.
    pub refusals: Option<Poorest>,
    /// The fewest tellings of a route.
    pub tellings: Option<Poorest>,
    /// Where somebody unproven speaks and no reply checks, by key.
    pub unchecked: Vec<String>,
    /// …and no reply leaves.
    pub kept: Vec<String>,
    /// How many places there are where somebody unproven is answered.
    pub unproven: usize,
    /// Who is spoken of where a route has not met them, by the key.
    pub unmet: Vec<(String, Name)>,
    /// Who was met on all routes.
    pub met: BTreeSet<Name>,
}

/// The route on which something happens least often.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Poorest {
    pub count: usize,
    /// The choices that it is made of, as `node.choice`.
    pub route: Vec<String>,
}

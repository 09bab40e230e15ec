//! Who has to say something before a page opens: the PIN, or who they are.

use super::super::super::{Audience, Route, State};
use super::super::ClassPage;

/// Whether the page is a teacher's and the PIN stands before it.
pub fn is_locked(state: &State) -> bool {
    let class = &state.full.class;
    let is_teachers = state.route.audience() == Audience::Teacher;
    // Paper and a plan of minutes hold nothing of a class: whoever stands in for a teacher has them.
    let is_anybodys = matches!(
        state.route,
        Route::Class(ClassPage::Handouts | ClassPage::Long, _)
    );
    is_teachers && !is_anybodys && !class.unlocked && class.pin.is_set(state.now.millis)
}

/// Whether whoever is on the class-code page has to say who they are: before the list of somebody who is not known, and
/// before a code is typed wherever anybody has learned before.
pub fn must_say_who(state: &State) -> bool {
    let learner = &state.learner;
    let unsaid = state.full.class.given.is_none() && !state.full.class.said_who;
    learner.ready && !learner.profiles.is_empty() && (learner.must_choose() || unsaid)
}

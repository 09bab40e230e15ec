use saqbol::curriculum::{Booster, Quiz};

use super::step::{self, Scene};
use crate::files::Fields;
use crate::files::ids::{self, Places};

/// Reads the closing questions.
pub fn read(fields: &Fields, scene: &Scene, places: &mut Places) -> Quiz {
    let Some(quiz) = fields.table("quiz", "the quiz") else {
        if !fields.has("quiz") {
            fields.error(
                fields.line,
                "there is no [quiz]",
                "add it with `show = 5` (in band A 4) and at least ten items",
            );
        }
        return Quiz::default();
    };
    places.note("quiz", quiz.line);
    let show = quiz.number("show");
    if show.is_none() && !quiz.has("show") {
        quiz.missing("show", "5");
    }
    if let Some(show) = &show {
        places.note("quiz.show", show.line);
    }
    let mut pool = Vec::new();
    for item in quiz.tables("item", "this quiz item") {
        pool.extend(step::read(&item, scene, places));
    }
    quiz.finish();
    Quiz {
        show: show.map_or(5, |show| show.value),
        pool,
    }
}

/// Reads the sets of items for weeks later.
pub fn boosters(fields: &Fields, scene: &Scene, places: &mut Places) -> Vec<Booster> {
    let mut boosters = Vec::new();
    for booster in fields.tables("booster", "this booster") {
        let Some(id) = ids::take_id(&booster, "", places) else {
            continue;
        };
        let mut items = Vec::new();
        for item in booster.tables("item", "this booster item") {
            items.extend(step::read(&item, scene, places));
        }
        booster.finish();
        boosters.push(Booster { id, items });
    }
    boosters
}

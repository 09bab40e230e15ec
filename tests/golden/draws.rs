//! What chance decides stays decided: a learner who comes back is asked the same items, whatever version opens the walk.

use saqbol::curriculum::steps::Choice;
use saqbol::curriculum::{Asks, Judged, Kind, Matched, Part, Quiz, Sign, Step};
use saqbol::learning::{Occasion, Progress, booster, check, sample_quiz};

use crate::{fields, golden};

/// The pools of a file: a check's, a quiz's, a booster's.
fn pool(lines: &[Vec<&str>], name: &str) -> (Vec<Step>, Vec<Matched>) {
    let mut steps = Vec::new();
    let mut forms = Vec::new();
    for line in lines {
        let (id, what, group) = match line.as_slice() {
            ["item", pool, id, what, group] if *pool == name => (id, what, *group),
            ["item", pool, id, what] if *pool == name => (id, what, ""),
            _ => continue,
        };
        let sign = Sign::parse("F2").expect("a sign of the curriculum");
        let judged = match *what {
            "sign" => Some(Judged::Sign(sign)),
            "foil" => Some(Judged::Foil {
                looks_like: sign,
                close: false,
            }),
            _ => None,
        };
        let kind = Kind::Choice(Choice {
            judged,
            several: false,
            options: Vec::new(),
        });
        steps.push(Step::plain(id, Part::Quiz, kind));
        forms.push(Matched {
            asks: Asks::from_name(what).unwrap_or(Asks::Knowledge),
            group: group.to_string(),
        });
    }
    (steps, forms)
}

/// The ids of the items that are drawn.
fn drawn(lines: &[Vec<&str>], pool_name: &str, what: &str, seed: &str) -> String {
    let (steps, forms) = pool(lines, pool_name);
    assert!(!steps.is_empty(), "{pool_name}");
    let number: u32 = seed.parse().expect("a number");
    let places = if what == "quiz" {
        let show = 5;
        sample_quiz(
            &Quiz {
                show,
                pool: steps.clone(),
            },
            u64::from(number),
        )
    } else if what == "booster" {
        // Which situations are drawn has been frozen; their order is each walk's own.
        let mut places = booster(&steps, pool_name, number, &Progress::default(), 7);
        places.sort_unstable();
        places
    } else {
        let occasion = Occasion::from_name(what).expect("an occasion");
        check(&forms, occasion, number)
    };
    let ids: Vec<&str> = places.iter().map(|at| steps[*at].id.as_str()).collect();
    ids.join(" ")
}

#[test]
fn the_same_items_are_drawn_for_a_seed() {
    let text = golden(1, "draws.txt");
    let lines = fields(&text);
    let mut seen = 0;
    for line in &lines {
        if let ["drawn", pool, what, seed, ids] = line.as_slice() {
            let in_pool = |id: &str| {
                let (steps, _) = self::pool(&lines, pool);
                steps.iter().position(|step| step.id == id)
            };
            let mut ids: Vec<&str> = ids.split(' ').collect();
            if *what == "booster" {
                ids.sort_by_key(|id| in_pool(id));
            }
            assert_eq!(
                drawn(&lines, pool, what, seed),
                ids.join(" "),
                "{pool} {what} {seed}"
            );
            seen += 1;
        }
    }
    assert_eq!(seen, 17);
}

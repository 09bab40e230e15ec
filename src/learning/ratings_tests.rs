use super::*;
use proptest::prelude::*;

fn counts() -> impl Strategy<Value = Counts> {
    [0u32..40, 0u32..40, 0u32..40]
}

fn any_ratings() -> impl Strategy<Value = Ratings> {
    (counts(), counts(), counts(), counts()).prop_map(|(safe, unverified, danger, whole)| Ratings {
        safe,
        unverified,
        danger,
        whole,
    })
}

/// The area by its meaning: every danger is compared with everything that is safe.
fn by_pairs(ratings: &Ratings) -> f64 {
    let all = |counts: &[Counts]| -> Vec<usize> {
        let each = counts.iter().flat_map(|counts| counts.iter().enumerate());
        each.flat_map(|(at, count)| vec![at; *count as usize])
            .collect()
    };
    let (dangers, safe) = (all(&[ratings.danger, ratings.whole]), all(&[ratings.safe]));
    let mut won = 0.0;
    for danger in &dangers {
        for one in &safe {
            won += match danger.cmp(one) {
                std::cmp::Ordering::Greater => 1.0,
                std::cmp::Ordering::Equal => 0.5,
                std::cmp::Ordering::Less => 0.0,
            };
        }
    }
    won / (dangers.len() * safe.len()) as f64
}

#[test]
fn what_is_said_is_said_apart() {
    let mut ratings = Ratings::default();
    ratings.count(Actual::Safe, [6, 2, 1]);
    ratings.count(Actual::Unverified, [3, 4, 2]);
    ratings.count(Actual::Danger, [1, 2, 3]);
    ratings.count(Actual::WholeDanger, [0, 4, 5]);
    assert_eq!(ratings.hits(), (2 + 3 + 5, 6 + 9));
    assert_eq!(ratings.checked(), (6, 9));
    assert_eq!(ratings.trusted(), (6, 9));
    assert_eq!(ratings.false_alarms(), (1, 9));
    let mut twice = ratings;
    twice += ratings;
    assert_eq!((twice.hits(), twice.trusted()), ((20, 30), (12, 18)));
}

/// The pictures of Hanley and McNeil (1982, table I), their five ratings drawn together to three.
#[test]
fn a_known_area_has_its_known_margin() {
    let ratings = Ratings {
        safe: [33, 6 + 6, 11 + 2],
        danger: [3, 2 + 2, 11 + 33],
        ..Ratings::default()
    };
    let found = ratings.discrimination().unwrap();
    assert!((found.area - 2471.5 / 2958.0).abs() < 1e-12);
    // By hand: the area drawn in is 0.8290, Q1 0.7080, Q2 0.7515, the standard error 0.0405.
    let error = found.margin / 1.96;
    assert!((error - 0.0405).abs() < 5e-4, "{error}");
}

#[test]
fn without_dangers_or_without_safe_things_nothing_is_told_apart() {
    let safe = Ratings {
        safe: [3, 0, 1],
        unverified: [0, 1, 0],
        ..Ratings::default()
    };
    assert_eq!(safe.discrimination(), None);
    let danger = Ratings {
        whole: [1, 0, 3],
        ..Ratings::default()
    };
    assert_eq!(danger.discrimination(), None);
    assert_eq!(Ratings::default().discrimination(), None);
    // Everything was told apart, and five of each are not certainty.
    let best = Ratings {
        safe: [5, 0, 0],
        whole: [0, 0, 5],
        ..Ratings::default()
    };
    let best = best.discrimination().unwrap();
    assert!(best.area == 1.0 && best.margin > 0.1, "{best:?}");
}

proptest! {
    /// "Everything is risky", "I check everything" and "everything is fine" are guessing.
    #[test]
    fn one_answer_to_everything_tells_nothing_apart(answer in 0usize..3, safe in 1u32..200, danger in 0u32..200, whole in 1u32..200) {
        let all = |count| {
            let mut counts = [0; 3];
            counts[answer] = count;
            counts
        };
        let ratings = Ratings { safe: all(safe), unverified: all(3), danger: all(danger), whole: all(whole) };
        prop_assert!((ratings.discrimination().unwrap().area - 0.5).abs() < 1e-12);
        // And none of the parts that are shown beside each other are good at once.
        let full = |(part, whole): Share| part == whole;
        prop_assert!(!(full(ratings.hits()) && full(ratings.trusted())));
    }

    #[test]
    fn the_area_is_its_meaning(ratings in any_ratings()) {
        let Some(found) = ratings.discrimination() else { return Ok(()); };
        prop_assert!((found.area - by_pairs(&ratings)).abs() < 1e-9);
        prop_assert!((0.0..=1.0).contains(&found.area));
        prop_assert!(found.margin.is_finite() && found.margin > 0.0);
        // Whoever rates the other way round has the rest of it.
        let turned = |mut counts: Counts| { counts.reverse(); counts };
        let other = Ratings { safe: turned(ratings.safe), danger: turned(ratings.danger), whole: turned(ratings.whole), ..ratings };
        prop_assert!((found.area + other.discrimination().unwrap().area - 1.0).abs() < 1e-9);
    }
}

use super::Score;

/// How well warning signs are told from safe things, apart from how readily the alarm is raised (signal detection: Green
/// and Swets 1966; the formulas of Stanislaw and Todorov 1999, doi:10.3758/BF03207704).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sensitivity {
    /// Noticed signs among all signs, 0 to 1.
    pub hit_rate: f64,
    /// Safe things that were taken for signs, among all safe things, 0 to 1.
    pub false_alarm_rate: f64,
    /// d′: 0 is guessing, above 0 is telling them apart.
    pub d_prime: f64,
    /// c: below 0 the alarm is raised readily, above 0 seldom.
    pub bias: f64,
}

/// What a score says about noticing; `None` where either signs or safe things were not met at all.
///
/// The rates are the plain ones. d′ and c use the log-linear correction (Hautus 1995, doi:10.3758/BF03203619): 0.5 is
/// added to hits and false alarms and 1 to the numbers of signs and of safe things, always, so rates of 0 and 1 have
/// finite values.
pub fn sensitivity(score: &Score) -> Option<Sensitivity> {
    if score.signs == 0 || score.foils == 0 {
        return None;
    }
    let rate = |part: u32, whole: u32| f64::from(part) / f64::from(whole);
    let corrected = |part: u32, whole: u32| (f64::from(part) + 0.5) / (f64::from(whole) + 1.0);
    let hits = normal_quantile(corrected(score.hits, score.signs));
    let alarms = normal_quantile(corrected(score.false_alarms, score.foils));
    Some(Sensitivity {
        hit_rate: rate(score.hits, score.signs),
        false_alarm_rate: rate(score.false_alarms, score.foils),
        d_prime: hits - alarms,
        bias: -(hits + alarms) / 2.0,
    })
}

/// The point below which a share `p` of the standard normal distribution lies; `p` is strictly between 0 and 1.
fn normal_quantile(p: f64) -> f64 {
    distrs::Normal::ppf(p, 0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn score(hits: u32, signs: u32, false_alarms: u32, foils: u32) -> Score {
        Score {
            hits,
            signs,
            false_alarms,
            foils,
            ..Score::default()
        }
    }

    fn near(a: f64, b: f64) {
        assert!((a - b).abs() < 5e-4, "{a} is not {b}");
    }

    #[test]
    fn the_quantiles_are_those_of_the_tables() {
        near(normal_quantile(0.5), 0.0);
        near(normal_quantile(0.975), 1.95996);
        near(normal_quantile(0.841_344_7), 1.0);
        near(normal_quantile(0.01), -2.32635);
    }

    #[test]
    fn known_scores_have_known_values() {
        // 20 of 25 signs, 10 of 25 safe things: (20.5/26, 10.5/26) → z = 0.8005, −0.2430.
        let seen = sensitivity(&score(20, 25, 10, 25)).expect("both were met");
        near(seen.hit_rate, 0.8);
        near(seen.false_alarm_rate, 0.4);
        near(seen.d_prime, 1.0446);
        near(seen.bias, -0.2793);
        // Everything right: (6.5/7, 0.5/7) → z = 1.4652 and its opposite.
        let best = sensitivity(&score(6, 6, 0, 6)).expect("both were met");
        near(best.d_prime, 2.9305);
        near(best.bias, 0.0);
        // The alarm is always raised: nothing is told apart, and the bias says so.
        let always = sensitivity(&score(6, 6, 6, 6)).expect("both were met");
        near(always.d_prime, 0.0);
        near(always.bias, -1.4652);
    }

    #[test]
    fn without_signs_or_without_foils_there_is_nothing_to_tell_apart() {
        assert_eq!(sensitivity(&score(0, 0, 1, 3)), None);
        assert_eq!(sensitivity(&score(1, 3, 0, 0)), None);
    }

    proptest! {
        #[test]
        fn any_score_gives_finite_values(signs in 1u32..500, foils in 1u32..500, a: u32, b: u32) {
            let score = score(a % (signs + 1), signs, b % (foils + 1), foils);
            let seen = sensitivity(&score).expect("both were met");
            prop_assert!(seen.d_prime.is_finite() && seen.bias.is_finite());
        }
    }
}

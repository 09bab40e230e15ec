//! How many of a module's situations are safe, unverified and dangers (P2).

use super::situations;
use crate::library::Lesson;
use crate::measure::thing::Sort;

/// The least and the most of each sort, in per cent.
pub const LIMITS: [(Sort, usize, usize); 3] = [
    (Sort::Safe, 35, 45),
    (Sort::Unverified, 20, 30),
    (Sort::Danger, 35, 45),
];

/// What the situations of some steps really are.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shares {
    pub all: usize,
    /// In the order of [`LIMITS`].
    pub counts: [usize; 3],
}

impl Shares {
    /// Of some modules together.
    pub fn of(lessons: &[&Lesson]) -> Shares {
        let mut shares = Shares::default();
        let steps = lessons.iter().flat_map(|lesson| lesson.module.all_steps());
        for (_, situation) in situations(steps) {
            shares.all += 1;
            for (count, sort) in shares.counts.iter_mut().zip(Sort::ALL) {
                *count += usize::from(situation.sort == sort);
            }
        }
        shares
    }

    /// The sorts of which there are too few or too many, with what they should be. Limits are rounded outwards: of nine
    /// situations three or five may be safe.
    pub fn wrong(&self) -> Vec<(Sort, usize, (usize, usize))> {
        let limits = LIMITS.into_iter().zip(self.counts);
        limits
            .filter_map(|((sort, least, most), count)| {
                let range = (self.all * least / 100, (self.all * most).div_ceil(100));
                let fits = (range.0..=range.1).contains(&count);
                (!fits).then_some((sort, count, range))
            })
            .collect()
    }

    /// As reports say it.
    pub fn shown(&self) -> String {
        let sorts = Sort::ALL.into_iter().zip(self.counts);
        let sorts: Vec<String> = sorts
            .map(|(sort, count)| {
                let share = crate::format::percent(count, self.all);
                format!("{} {count} ({share})", sort.name())
            })
            .collect();
        format!("{} situations: {}", self.all, sorts.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_rounded_outwards() {
        let shares = |counts: [usize; 3]| Shares {
            all: counts.iter().sum(),
            counts,
        };
        assert!(shares([8, 5, 7]).wrong().is_empty());
        // Of nine situations 3.15 to 4.05 would be safe.
        assert!(shares([3, 2, 4]).wrong().is_empty());
        let wrong = shares([2, 3, 5]).wrong();
        assert_eq!(wrong, [(Sort::Safe, 2, (3, 5))]);
        assert_eq!(shares([12, 0, 8]).wrong().len(), 2);
    }
}

/// A child reads so many letters a minute, slowly: about a hundred Kazakh words.
///
/// Letters and not words: one text in different languages with alphabets takes about the same time for each letter
/// (68 ms for adults reading aloud, 14 languages), while the number of words differs by half. Source:
/// Trauzettel-Klosinski, Dietz et al. 2012, doi:10.1167/iovs.11-8284.
const LETTERS_A_MINUTE: f64 = 550.0;
/// A tap with the thought before it, in seconds.
const SECONDS_AN_ACTION: f64 = 4.0;

/// What a part of the walk costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cost {
    /// Letters and digits to read.
    pub letters: usize,
    pub actions: usize,
}

impl Cost {
    /// Both together.
    pub fn add(self, other: Cost) -> Cost {
        Cost {
            letters: self.letters + other.letters,
            actions: self.actions + other.actions,
        }
    }

    /// How long it takes, in minutes.
    pub fn minutes(self) -> f64 {
        // Counts of letters are far below what a float holds exactly.
        let (letters, actions) = (self.letters as f64, self.actions as f64);
        letters / LETTERS_A_MINUTE + actions * SECONDS_AN_ACTION / 60.0
    }
}

/// Minutes as the app tells them: rounded up.
pub fn whole_minutes(minutes: f64) -> u32 {
    (1..)
        .find(|whole| f64::from(*whole) >= minutes)
        .unwrap_or(1)
}

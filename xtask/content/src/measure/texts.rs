use saqbol::curriculum::Words;

/// The texts of one step, measured: in words or in letters.
pub struct Texts<'a> {
    /// The step's id.
    pub step: &'a str,
    pub words: &'a Words,
    pub measure: fn(&str) -> usize,
}

impl Texts<'_> {
    /// The size of the step's own text.
    pub fn own(&self) -> usize {
        (self.measure)(self.words.get(self.step))
    }

    /// The size of an attribute: an option, a heading.
    pub fn of(&self, attribute: &str) -> usize {
        (self.measure)(self.words.of(self.step, attribute))
    }

    /// The size of the reason that belongs to an option.
    pub fn why(&self, option: &str) -> usize {
        (self.measure)(self.words.why(self.step, option))
    }

    /// The longest of some reasons.
    pub fn longest_why<'a>(&self, options: impl Iterator<Item = &'a str>) -> usize {
        options
            .map(|option| self.why(option))
            .max()
            .unwrap_or_default()
    }
}

//! A reader that knows words and nothing else: naive Bayes over counts of features (the multinomial model with Laplace's
//! correction; McCallum and Nigam 1998). What it can tell from words alone, a child can learn by heart.

use std::collections::BTreeMap;

/// What was counted of texts of `N` classes.
#[derive(Clone, Debug)]
pub struct Bayes<const N: usize> {
    texts: [f64; N],
    /// All features of a class together.
    sizes: [f64; N],
    features: BTreeMap<String, [f64; N]>,
}

impl<const N: usize> Default for Bayes<N> {
    fn default() -> Bayes<N> {
        Bayes {
            texts: [0.0; N],
            sizes: [0.0; N],
            features: BTreeMap::new(),
        }
    }
}

impl<const N: usize> Bayes<N> {
    /// Reads one text of a class.
    pub fn learn(&mut self, features: &[String], class: usize) {
        let (Some(texts), Some(size)) = (self.texts.get_mut(class), self.sizes.get_mut(class))
        else {
            return;
        };
        *texts += 1.0;
        for feature in features {
            *size += 1.0;
            let counts = self.features.entry(feature.clone()).or_insert([0.0; N]);
            if let Some(count) = counts.get_mut(class) {
                *count += 1.0;
            }
        }
    }

    /// Whether anything was read.
    pub fn is_empty(&self) -> bool {
        self.texts.iter().sum::<f64>() == 0.0
    }

    /// How likely each class is for a text, as a logarithm, up to a term that is the same for all. Features that were
    /// never read say nothing.
    pub fn scores(&self, features: &[String]) -> [f64; N] {
        let kinds = self.features.len() as f64;
        let mut scores = self.texts.map(|texts| (texts + 1.0).ln());
        for counts in features.iter().filter_map(|text| self.features.get(text)) {
            for ((score, count), size) in scores.iter_mut().zip(counts).zip(&self.sizes) {
                *score += ((count + 1.0) / (size + kinds)).ln();
            }
        }
        scores
    }
}

/// The features of a text: its words, and its pairs of words.
pub fn features(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = super::text::each_word(&lower).collect();
    let pairs = words.windows(2).map(|pair| pair.join(" "));
    let mut features: Vec<String> = words.iter().map(ToString::to_string).collect();
    features.extend(pairs);
    features
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_its_words_and_pairs() {
        assert_eq!(
            features("I tell Mum!"),
            ["i", "tell", "mum", "i tell", "tell mum"]
        );
        assert!(features("…").is_empty());
    }

    #[test]
    fn words_of_a_class_speak_for_it() {
        let mut reader = Bayes::<2>::default();
        assert!(reader.is_empty());
        for (text, class) in [("i tell mum", 1), ("i keep quiet", 0), ("we tell dad", 1)] {
            reader.learn(&features(text), class);
        }
        let best = |text: &str| {
            let [no, yes] = reader.scores(&features(text));
            yes > no
        };
        assert!(best("tell") && !best("quiet i keep"));
        // By hand: of the ten features of "yes" two are "tell", of the five of "no" none, and all know thirteen kinds. One more
        // is added to each count, and so thirteen to each sum.
        let [no, yes] = reader.scores(&features("tell"));
        let expected = [2.0 * 1.0 / (5.0 + 13.0), 3.0 * 3.0 / (10.0 + 13.0)];
        let [no_by_hand, yes_by_hand] = expected.map(f64::ln);
        assert!((no - no_by_hand).abs() < 1e-9 && (yes - yes_by_hand).abs() < 1e-9);
        // What was never read says nothing, and a class that is none is not learnt.
        let [no, yes] = reader.scores(&features("zebra"));
        assert!((yes - no - (3.0_f64 / 2.0).ln()).abs() < 1e-9);
        reader.learn(&features("a"), 7);
        assert_eq!(reader.scores(&features("zebra")), [no, yes]);
    }
}

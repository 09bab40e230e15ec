/// How the syllables of a language are counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SyllableRule {
    pub rule: Rule,
    /// In lower case.
    pub vowels: String,
    /// Vowels that are consonants after another vowel (in Kazakh у and и: тау, жауап).
    pub glides: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rule {
    /// One for each vowel.
    #[default]
    Vowels,
    /// Groups of vowels, without the silent endings.
    English,
}

impl SyllableRule {
    /// How many syllables a word has; at least one.
    pub fn count(&self, word: &str) -> usize {
        let word = word.to_lowercase();
        let counted = match self.rule {
            Rule::Vowels => self.vowels(&word),
            Rule::English => self.english(&word),
        };
        counted.max(1)
    }

    fn vowels(&self, word: &str) -> usize {
        let mut after_vowel = false;
        let mut count = 0;
        for letter in word.chars() {
            let glide = after_vowel && self.glides.contains(letter);
            let vowel = self.vowels.contains(letter) && !glide;
            count += usize::from(vowel);
            after_vowel = vowel;
        }
        count
    }

    fn english(&self, word: &str) -> usize {
        let mut groups = 0;
        let mut after_vowel = false;
        for letter in word.chars().filter(|c| c.is_alphabetic()) {
            let vowel = self.vowels.contains(letter);
            groups += usize::from(vowel && !after_vowel);
            after_vowel = vowel;
        }
        let ends = |ending: &str| word.ends_with(ending);
        let silent = (ends("e") && !ends("le") && !ends("ee"))
            || (ends("es")
                && !["ses", "zes", "ces", "ges", "xes", "ches", "shes", "les"]
                    .iter()
                    .any(|e| ends(e)))
            || (ends("ed") && !ends("ted") && !ends("ded"));
        groups - usize::from(silent && groups > 1)
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn syllables_are_as_one_says_them() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let languages = crate::read::languages::read(&root, &Default::default());
        let check = |lang: &str, words: &[(&str, usize)]| {
            let language = languages.iter().find(|known| known.code() == lang).unwrap();
            for (word, expect) in words {
                assert_eq!(language.reading.syllables.count(word), *expect, "{word}");
            }
        };
        check(
            "kk",
            &[
                ("тау", 1),
                ("жауап", 2),
                ("оқу", 2),
                ("қауіпсіздік", 4),
                ("қуат", 2),
                ("бала", 2),
                ("БҰЛ", 1),
            ],
        );
        check("ru", &[("взрослому", 3), ("мяч", 1), ("её", 2), ("в", 1)]);
        check(
            "en",
            &[
                ("made", 1),
                ("table", 2),
                ("wanted", 2),
                ("asked", 1),
                ("someone", 2),
                ("tree", 1),
                ("messages", 3),
                ("games", 1),
                ("idea", 2),
            ],
        );
    }
}

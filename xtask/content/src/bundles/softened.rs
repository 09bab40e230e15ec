use saqbol::curriculum::Words;
use saqbol::language::hyphens::with_soft_hyphens;

/// The words as they are shipped: the long ones may be broken.
pub fn softened(words: &Words) -> Words {
    let soft = |(key, text): (&str, &str)| (key.to_string(), with_soft_hyphens(text));
    Words::new(words.iter().map(soft).collect())
}

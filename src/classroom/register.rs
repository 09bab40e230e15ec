//! The numbers of a register as a teacher types them: `1-28, 30`.

/// The largest number of a register.
const MOST: u32 = 9_999;
/// More numbers than this nobody has typed on purpose.
const LONGEST: usize = 200;

/// The numbers of a text, sorted, each once: numbers, and ranges with whatever dash; anything else parts them.
pub fn typed_register(text: &str) -> Vec<u32> {
    let mut all: Vec<u32> = Vec::new();
    let apart = |sign: char| !sign.is_ascii_digit() && !is_dash(sign);
    // Spaces around a dash do not part a range.
    let text = text.replace(is_dash, " - ");
    let mut from: Option<u32> = None;
    let mut dash = false;
    for word in text.split(apart).filter(|word| !word.is_empty()) {
        if word.chars().all(is_dash) {
            dash = from.is_some();
            continue;
        }
        let Some(number) = word.parse().ok().filter(|n| (1..=MOST).contains(n)) else {
            (from, dash) = (None, false);
            continue;
        };
        match from.filter(|from| dash && *from < number) {
            Some(from) => all.extend((from..=number).take(LONGEST)),
            None => all.push(number),
        }
        (from, dash) = (Some(number), false);
    }
    all.sort_unstable();
    all.dedup();
    all.truncate(LONGEST);
    all
}

/// Whether a text is nothing but numbers and ranges that begin with their smaller number: what else is there may have been
/// meant in another way, and nobody would notice.
pub fn is_register(text: &str) -> bool {
    let text = text
        .replace(is_dash, "-")
        .replace(" -", "-")
        .replace("- ", "-");
    let apart = |sign: char| sign.is_whitespace() || matches!(sign, ',' | ';' | '№');
    let number = |word: &str| word.parse().ok().filter(|n: &u32| (1..=MOST).contains(n));
    let mut words = text.split(apart).filter(|word| !word.is_empty());
    words.all(|word| match word.split_once('-') {
        Some((from, to)) => number(from)
            .zip(number(to))
            .is_some_and(|(from, to)| from < to),
        None => number(word).is_some(),
    })
}

fn is_dash(sign: char) -> bool {
    matches!(sign, '-' | '–' | '—' | '−' | '‑')
}

/// The same numbers as a text that reads back: `1–28, 30`.
pub fn register_text(numbers: &[u32]) -> String {
    let runs = numbers.chunk_by(|one, next| one.saturating_add(1) == *next);
    let runs = runs.filter_map(|run| {
        let (first, last) = (run.first()?.to_string(), run.last()?.to_string());
        Some(match run.len() {
            1 => first,
            2 => [&first, ", ", &last].concat(),
            _ => [&first, "–", &last].concat(),
        })
    });
    runs.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_and_ranges_as_they_are_typed() {
        for (text, numbers) in [
            ("1-4, 7", vec![1, 2, 3, 4, 7]),
            ("1 – 3; 3 2", vec![1, 2, 3]),
            ("№ 5 және 9", vec![5, 9]),
            ("4-1", vec![1, 4]),
            ("-3", vec![3]),
            ("0, 10000, 12", vec![12]),
            ("", vec![]),
        ] {
            assert_eq!(typed_register(text), numbers, "{text}");
        }
        assert_eq!(typed_register("1-9999").len(), LONGEST);
        assert_eq!(register_text(&[1, 2, 3, 5, 6, 9]), "1–3, 5, 6, 9");
    }

    #[test]
    fn what_is_no_register_is_refused() {
        for text in ["", "1-4, 7", "1 – 3; 3 2", "№ 5, № 9", "1–28, 30"] {
            assert!(is_register(text), "{text}");
        }
        for text in ["abc", "30-1", "1-", "-3", "0", "5 және 9", "10000", "1--3"] {
            assert!(!is_register(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_gives_numbers_of_a_register(text: String) {
            prop_assert!(typed_register(&text).len() <= LONGEST);
        }

        #[test]
        fn a_register_reads_back(numbers in proptest::collection::btree_set(1u32..300, 0..60)) {
            let numbers: Vec<u32> = numbers.into_iter().collect();
            prop_assert_eq!(typed_register(&register_text(&numbers)), numbers);
        }
    }
}

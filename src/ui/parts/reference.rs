//! Sources as they are cited: an address in them can be opened.

use yew::Html;

use super::{At, El, el, several, worded};

/// A reference in an element of this tag. Nothing is asked of anybody before the address is pressed, and whoever is behind
/// it is not told where one came from.
pub fn reference(tag: &'static str, class: &str, text: &str) -> El {
    let mut parts: Vec<Html> = Vec::new();
    let mut words = String::new();
    for word in text.split_inclusive(' ') {
        let plain = word.trim_end();
        let bare = plain.trim_end_matches(['.', ',', ';', ')']);
        let Some(to) = address(bare) else {
            words.push_str(word);
            continue;
        };
        if !words.is_empty() {
            parts.push(worded("span", "", &std::mem::take(&mut words)).into());
        }
        let way = worded("a", "", bare)
            .attr(At::Href, &to)
            .attr(At::Target, "_blank")
            .attr(At::Rel, "noreferrer");
        parts.push(way.into());
        words.push_str(&word[bare.len()..]);
    }
    if parts.is_empty() {
        return worded(tag, class, text);
    }
    if !words.is_empty() {
        parts.push(worded("span", "", &words).into());
    }
    el(tag).class(class).child(several(parts))
}

/// Where a word leads that is an address: a path on a server, or a DOI.
fn address(word: &str) -> Option<String> {
    let (host, rest) = word.split_once('/')?;
    let is_host = host.bytes().all(|byte| {
        byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'-')
    });
    let (_, last) = host.rsplit_once('.')?;
    if !is_host || rest.is_empty() || word.contains('…') {
        None
    } else if host.starts_with("10.") {
        Some(["https://doi.org/", word].concat())
    } else if last.bytes().all(|byte| byte.is_ascii_lowercase()) {
        Some(["https://", word].concat())
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn an_address_is_known_by_its_looks() {
        let to = |word| address(word);
        assert_eq!(
            to("zakon.kz/obshestvo/1").as_deref(),
            Some("https://zakon.kz/obshestvo/1")
        );
        assert_eq!(
            to("10.3390/x1").as_deref(),
            Some("https://doi.org/10.3390/x1")
        );
        for word in [
            "16/17",
            "and/or",
            "zakon.kz",
            "ccrc/42",
            "Қазақстан.kz/а",
            "24.11/25",
            "zakon.kz/half…",
        ] {
            assert_eq!(to(word), None, "{word}");
        }
    }
}

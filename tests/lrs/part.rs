//! Small questions about JSON values and the texts in them.

use serde_json::Value;

/// Whether a text is a UUID in its usual form (8-4-4-4-12 hexadecimal digits, RFC 4122's variant).
pub fn is_uuid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    let variant = text.as_bytes().get(19).copied().unwrap_or_default();
    lengths == [8, 4, 4, 4, 12]
        && text
            .bytes()
            .all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
        && b"89abAB".contains(&variant)
}

/// Whether a text is a whole IRI: a scheme, a colon and something after it, without spaces.
pub fn is_iri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    let mut letters = scheme.bytes();
    letters
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic())
        && letters.all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
        && !rest.is_empty()
        && !text.contains(|letter: char| letter.is_whitespace() || "<>\"{}|\\^`".contains(letter))
}

/// Whether a text is an ISO 8601 duration such as `PT2M30S` or `PT0.04S`.
pub fn is_duration(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('P') else {
        return false;
    };
    let (days, time) = match rest.split_once('T') {
        Some((_, "")) => return false,
        Some((days, time)) => (days, time),
        None => (rest, ""),
    };
    let parts = |text: &str, units: &str| {
        let (mut number, mut at) = (String::new(), 0);
        for letter in text.chars() {
            if letter.is_ascii_digit() || letter == '.' {
                number.push(letter);
            } else if let Some(found) = units.get(at..).and_then(|units| units.find(letter)) {
                if number.parse::<f64>().is_err() || (number.contains('.') && letter != 'S') {
                    return false;
                }
                number.clear();
                at += found + 1;
            } else {
                return false;
            }
        }
        number.is_empty()
    };
    !rest.is_empty() && parts(days, "YMWD") && parts(time, "HMS")
}

/// Whether a text is a moment in UTC, such as `2026-11-28T09:00:00.250Z`.
pub fn is_utc(text: &str) -> bool {
    let pattern = "dddd-dd-ddTdd:dd:dd";
    let Some((head, tail)) = text.split_at_checked(pattern.len()) else {
        return false;
    };
    let fits = head
        .chars()
        .zip(pattern.chars())
        .all(|(letter, wanted)| match wanted {
            'd' => letter.is_ascii_digit(),
            other => letter == other,
        });
    let fraction = tail
        .strip_suffix('Z')
        .or_else(|| tail.strip_suffix("+00:00"));
    fits && fraction.is_some_and(|fraction| {
        fraction.is_empty()
            || fraction.strip_prefix('.').is_some_and(|digits| {
                !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit())
            })
    })
}

/// Whether a value is a language map: language tags to texts, and at least one.
pub fn is_language_map(value: &Value) -> bool {
    let is_tag = |tag: &str| {
        let mut parts = tag.split('-');
        parts.next().is_some_and(|first| {
            (2..=8).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_alphabetic())
        }) && parts.all(|part| (1..=8).contains(&part.len()))
    };
    value.as_object().is_some_and(|map| {
        !map.is_empty()
            && map
                .iter()
                .all(|(tag, text)| is_tag(tag) && text.is_string())
    })
}

/// Whether `whole` holds all that `part` holds: each property of an object, each element of a list (in any place).
pub fn holds(whole: &Value, part: &Value) -> bool {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => part
            .iter()
            .all(|(key, part)| whole.get(key).is_some_and(|whole| holds(whole, part))),
        (Value::Array(whole), Value::Array(part)) => part
            .iter()
            .all(|part| whole.iter().any(|whole| holds(whole, part))),
        (whole, part) => whole == part,
    }
}

/// The place of the first null outside of extensions, where xAPI has none (4.1 of its data part).
pub fn null_in(value: &Value, place: &str) -> Option<String> {
    match value {
        Value::Null => Some(place.into()),
        Value::Array(list) => list.iter().find_map(|one| null_in(one, place)),
        Value::Object(map) => map
            .iter()
            .filter(|(key, _)| *key != "extensions")
            .find_map(|(key, one)| null_in(one, &format!("{place}.{key}"))),
        _ => None,
    }
}

/// The ids of a list of activities, or of one that stands there alone.
pub fn ids(value: &Value) -> Vec<&str> {
    let list = value
        .as_array()
        .map_or(std::slice::from_ref(value), |list| list);
    list.iter().filter_map(|one| one["id"].as_str()).collect()
}

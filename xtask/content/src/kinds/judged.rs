use saqbol::curriculum::{Judged, Sign};

use crate::files::{At, Fields};

/// Reads a sign's name.
pub fn sign(fields: &Fields, text: &At<String>) -> Option<Sign> {
    let sign = Sign::parse(&text.value);
    if sign.is_none() {
        fields.error(
            text.line,
            format!("there is no warning sign \"{text}\""),
            format!("use one of F1 to F{} (static/signs/)", Sign::COUNT),
        );
    }
    sign
}

/// Reads `sign`, or `looks_like` with `close`: what a learner judges here.
pub fn judged(fields: &Fields) -> Option<Judged> {
    let warning = fields.text("sign");
    let resembled = fields.text("looks_like");
    let close = fields.flag_at("close");
    if let (Some(close), None) = (&close, &resembled) {
        fields.error(
            close.line,
            "`close` stands without `looks_like`",
            "add the sign that it resembles, or remove `close`",
        );
    }
    match (warning, resembled) {
        (Some(warning), Some(_)) => {
            fields.error(
                warning.line,
                "both `sign` and `looks_like` are set",
                "keep `sign` if it is a warning sign, `looks_like` if it is safe",
            );
            None
        }
        (Some(warning), None) => sign(fields, &warning).map(Judged::Sign),
        (None, Some(resembled)) => Some(Judged::Foil {
            looks_like: sign(fields, &resembled)?,
            close: close.is_some_and(|close| close.value),
        }),
        (None, None) => None,
    }
}

//! What a host says about the files it sends.

use axum::http::{HeaderMap, HeaderValue, header};

/// What browsers may keep of what is sent.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Caching {
    /// As a host is told to: what has its hash in its name for ever, the rest after asking.
    AsHosted,
    /// Nothing: each answer is sent whole, whatever the browser has.
    Never,
}

/// Headers for every file. The page's own policy says the rest (a `meta` element cannot say these).
pub const HEADERS: [(&str, &str); 3] = [
    (
        "permissions-policy",
        "geolocation=(), microphone=(), camera=(self)",
    ),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
];

/// How long a path may be kept: files named by their hash never change; pages and the worker are asked for anew.
pub fn caching(path: &str) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or_default();
    match name {
        "" | "sw.js" | "saqbol.webmanifest" | "licences.txt" | "version.txt" => "no-cache",
        _ if name.ends_with(".html") => "no-cache",
        _ => "public, max-age=31536000, immutable",
    }
}

/// Says how long the answer may be kept, and in which letters texts are written.
pub fn set(headers: &mut HeaderMap, path: &str, how: Caching) {
    let kept = match how {
        Caching::AsHosted => caching(path),
        Caching::Never => "no-cache",
    };
    if how == Caching::Never {
        headers.remove(header::LAST_MODIFIED);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    let kind = headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok());
    if let Some(kind) = kind
        && kind.starts_with("text/")
        && !kind.contains("charset")
        && let Ok(kind) = HeaderValue::from_str(&format!("{kind}; charset=utf-8"))
    {
        headers.insert(header::CONTENT_TYPE, kind);
    }
}

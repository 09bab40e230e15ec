//! The studio's page, as it lies beside this file.

use axum::http::header;
use axum::response::IntoResponse;

/// Only what this server has, and only from it.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
                      media-src 'self' blob:; base-uri 'none'; form-action 'none'";

/// The page itself.
pub async fn html() -> impl IntoResponse {
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
    ];
    (headers, include_str!("page/studio.html"))
}

/// What it does.
pub async fn script() -> impl IntoResponse {
    kind("text/javascript", include_str!("page/studio.js"))
}

/// Its words in three languages.
pub async fn words() -> impl IntoResponse {
    kind("text/javascript", include_str!("page/words.js"))
}

/// What listens to the microphone, apart from the page's own script.
pub async fn microphone() -> impl IntoResponse {
    kind("text/javascript", include_str!("page/microphone.js"))
}

/// How it looks.
pub async fn styles() -> impl IntoResponse {
    kind("text/css", include_str!("page/studio.css"))
}

fn kind(kind: &'static str, text: &'static str) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, kind)], text)
}

//! The studio's server. It listens on this machine alone, and answers no page but its own.

use std::io;
use std::net::SocketAddr;
use std::path::Path as FilePath;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use content::Library;
use serde::Serialize;

use super::answer;
use super::books::{Books, Refused};
use super::page;

/// The largest recording: a minute of one channel at 96,000 samples a second.
const LARGEST: usize = 12_000_000;

/// A studio.
#[derive(Clone)]
pub struct Studio(Arc<Books>);

impl Studio {
    /// A studio for these lessons that keeps recordings below `home`, in `static/voice/`.
    pub fn new(home: &FilePath, library: &Library) -> Studio {
        Studio(Arc::new(Books::new(home.to_path_buf(), library)))
    }

    /// Listens as [`::server::listen`] does.
    ///
    /// # Errors
    /// If the port is taken.
    pub async fn listen(
        &self,
        port: u16,
    ) -> io::Result<(
        SocketAddr,
        impl Future<Output = io::Result<()>> + Send + use<>,
    )> {
        let router = Router::new()
            .route("/", get(page::html))
            .route("/studio.js", get(page::script))
            .route("/words.js", get(page::words))
            .route("/microphone.js", get(page::microphone))
            .route("/studio.css", get(page::styles))
            .route("/languages", get(languages))
            .route("/lines/{lang}/{id}", get(lines))
            .route("/reader/{mark}", get(reader).delete(forget))
            .route("/reader/{mark}/{who}", post(agree))
            .route("/take/{lang}/{id}/{hash}", get(sound))
            .route("/take/{lang}/{id}/{hash}/{by}", post(keep))
            .route("/approve/{lang}/{id}/{hash}/{by}", post(approve))
            .route("/back/{lang}/{id}/{hash}", post(send_back))
            .layer(DefaultBodyLimit::max(LARGEST))
            .layer(middleware::from_fn(ours))
            .with_state(self.clone());
        ::server::listen(router, port).await
    }
}

/// A page of another site that is open in the same browser may neither ask nor write.
async fn ours(request: Request, next: Next) -> Response {
    if is_ours(request.headers()) {
        next.run(request).await
    } else {
        StatusCode::FORBIDDEN.into_response()
    }
}

fn is_ours(headers: &HeaderMap) -> bool {
    let of = |name| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let Some(host) = of(header::HOST) else {
        return false;
    };
    let here = host.starts_with("127.0.0.1:") || host.starts_with("localhost:");
    let from = of(header::ORIGIN);
    here && from.is_none_or(|from| from.strip_prefix("http://") == Some(host))
}

fn json(value: &impl Serialize) -> Response {
    match serde_json::to_vec(value) {
        Ok(bytes) => ([(header::CONTENT_TYPE, "application/json")], bytes).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let (code, why) = match self {
            Refused::Gone => (StatusCode::NOT_FOUND, "gone"),
            Refused::Wav => (StatusCode::BAD_REQUEST, "wav"),
            Refused::Silent => (StatusCode::BAD_REQUEST, "silent"),
            Refused::Reader => (StatusCode::FORBIDDEN, "reader"),
            Refused::Own => (StatusCode::FORBIDDEN, "own"),
            Refused::Disk => (StatusCode::INSUFFICIENT_STORAGE, "disk"),
        };
        (code, why).into_response()
    }
}

async fn languages(State(studio): State<Studio>) -> Response {
    json(&answer::languages(&studio.0))
}

async fn lines(
    State(studio): State<Studio>,
    Path((lang, id)): Path<(String, String)>,
) -> Result<Response, Refused> {
    Ok(json(&answer::lines(&studio.0, &lang, &id)?))
}

async fn reader(State(studio): State<Studio>, Path(mark): Path<String>) -> Response {
    json(&studio.0.has_agreed(&mark))
}

async fn forget(
    State(studio): State<Studio>,
    Path(mark): Path<String>,
) -> Result<Response, Refused> {
    Ok(json(&studio.0.forget(&mark)?))
}

async fn agree(
    State(studio): State<Studio>,
    Path((mark, who)): Path<(String, String)>,
) -> Result<(), Refused> {
    studio.0.agree(&mark, who == "adult")
}

async fn sound(
    State(studio): State<Studio>,
    Path((lang, id, hash)): Path<(String, String, String)>,
) -> Result<Response, Refused> {
    let wav = studio.0.sound(&lang, &id, &hash)?;
    let headers = [
        (header::CONTENT_TYPE, "audio/wav"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, wav).into_response())
}

async fn keep(
    State(studio): State<Studio>,
    Path((lang, id, hash, by)): Path<(String, String, String, String)>,
    wav: Bytes,
) -> Result<&'static str, Refused> {
    let level = studio.0.keep(&lang, &id, &hash, &by, &wav)?;
    Ok(level.name())
}

async fn approve(
    State(studio): State<Studio>,
    Path((lang, id, hash, by)): Path<(String, String, String, String)>,
) -> Result<(), Refused> {
    studio.0.approve(&lang, &id, &hash, &by)
}

async fn send_back(
    State(studio): State<Studio>,
    Path((lang, id, hash)): Path<(String, String, String)>,
) -> Result<(), Refused> {
    studio.0.send_back(&lang, &id, &hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_sites_are_not_answered() {
        let of = |host: &'static str, from: Option<&'static str>| {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, host.parse().unwrap());
            if let Some(from) = from {
                headers.insert(header::ORIGIN, from.parse().unwrap());
            }
            is_ours(&headers)
        };
        assert!(of("127.0.0.1:8090", None));
        assert!(of("localhost:8090", Some("http://localhost:8090")));
        assert!(!of("127.0.0.1:8090", Some("http://example.org")));
        assert!(!of("127.0.0.1:8090", Some("null")));
        assert!(!of("example.org:8090", Some("http://example.org:8090")));
        assert!(!is_ours(&HeaderMap::new()));
    }
}

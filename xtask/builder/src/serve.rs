//! Serves the web folder as a good host would: types, packed variants, caching, headers.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, RwLock};

use anyhow::{Context, Result};
use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, Uri, header};

use crate::hosting::{HEADERS, caching};
use crate::package::{brotli, gzip};
use crate::site::{File, short_hash};

/// One file with its packed variants.
struct Served {
    plain: Vec<u8>,
    brotli: Vec<u8>,
    gzip: Vec<u8>,
    /// Names the contents: a browser that has them already is told so (304) and downloads nothing.
    etag: HeaderValue,
}

/// The files that are served now; a rebuild swaps them all at once.
#[derive(Clone, Default)]
pub struct Shelf(Arc<RwLock<BTreeMap<String, Arc<Served>>>>);

impl Shelf {
    /// Replaces everything that is served.
    pub fn fill(&self, files: &[File]) -> Result<()> {
        let mut served = BTreeMap::new();
        for file in files {
            served.insert(
                format!("/{}", file.path),
                Arc::new(Served {
                    brotli: brotli(&file.bytes)?,
                    gzip: gzip(&file.bytes)?,
                    plain: file.bytes.clone(),
                    etag: HeaderValue::from_str(&format!("W/\"{}\"", short_hash(&file.bytes)))?,
                }),
            );
        }
        if let Ok(mut shelf) = self.0.write() {
            *shelf = served;
        }
        Ok(())
    }

    fn find(&self, path: &str) -> Option<Arc<Served>> {
        let path = if path.ends_with('/') {
            "/index.html"
        } else {
            path
        };
        self.0.read().ok()?.get(path).cloned()
    }
}

/// Serves until Ctrl-C.
pub async fn serve(shelf: Shelf, port: u16) -> Result<()> {
    let address = SocketAddr::from(([127, 0, 0, 1], port));
    let listener = tokio::net::TcpListener::bind(address)
        .await
        .with_context(|| format!("port {port} is taken; choose another with --port"))?;
    eprintln!("Saqbol is on http://{address} (Ctrl-C stops it)");
    let app = Router::new().fallback(answer).with_state(shelf);
    axum::serve(listener, app)
        .with_graceful_shutdown(async {
            let _ = tokio::signal::ctrl_c().await;
        })
        .await?;
    Ok(())
}

async fn answer(State(shelf): State<Shelf>, uri: Uri, headers: HeaderMap) -> Response<Body> {
    let path = uri.path();
    let Some(file) = shelf.find(path) else {
        return status(StatusCode::NOT_FOUND);
    };
    if headers.get(header::IF_NONE_MATCH) == Some(&file.etag) {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        let headers = response.headers_mut();
        headers.insert(header::ETAG, file.etag.clone());
        headers.insert(
            header::CACHE_CONTROL,
            HeaderValue::from_static(caching(path)),
        );
        return response;
    }
    let accepted = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let takes = |coding: &str| {
        accepted
            .split(',')
            .any(|c| c.split(';').next().unwrap_or_default().trim() == coding)
    };
    let (coding, body) = if takes("br") {
        (Some("br"), &file.brotli)
    } else if takes("gzip") {
        (Some("gzip"), &file.gzip)
    } else {
        (None, &file.plain)
    };
    let mut response = Response::new(Body::from(body.clone()));
    let headers = response.headers_mut();
    headers.insert(header::ETAG, file.etag.clone());
    let mut set = |name, value: &'static str| headers.insert(name, HeaderValue::from_static(value));
    set(header::CONTENT_TYPE, kind(path));
    set(header::CACHE_CONTROL, caching(path));
    set(header::VARY, "accept-encoding");
    for (name, value) in HEADERS {
        set(header::HeaderName::from_static(name), value);
    }
    if let Some(coding) = coding {
        set(header::CONTENT_ENCODING, coding);
    }
    response
}

fn status(code: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::from("there is no such file\n"));
    *response.status_mut() = code;
    response
}

fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "wasm" => "application/wasm",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "woff2" => "font/woff2",
        "bin" => "application/octet-stream",
        "webmanifest" => "application/manifest+json",
        _ => "text/html; charset=utf-8",
    }
}

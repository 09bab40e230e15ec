use std::time::{Duration, Instant};

use axum::body::to_bytes;
use axum::http::{HeaderMap, StatusCode};

use super::*;

/// A folder with a page, a script that lies there packed as well, and texts.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let files: [(&str, &[u8]); 5] = [
        ("index.html", b"<p>page</p>"),
        ("later-1.js", b"plain"),
        ("later-1.js.br", b"packed"),
        ("app-1.wasm", b"\0asm"),
        ("licences.txt", "–".as_bytes()),
    ];
    for (name, bytes) in files {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    folder
}

async fn get(
    server: &Server,
    path: &str,
    headers: &[(&str, &str)],
) -> (StatusCode, HeaderMap, Vec<u8>) {
    let mut request = Request::builder().uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Body::empty()).unwrap();
    let response = server.router().oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    (parts.status, parts.headers, body.to_vec())
}

fn said(headers: &HeaderMap, name: header::HeaderName) -> &str {
    headers
        .get(name)
        .map_or("", |value| value.to_str().unwrap())
}

#[tokio::test]
async fn files_are_sent_as_a_good_host_sends_them() {
    let folder = folder();
    let server = Server::new(folder.path().into(), Caching::AsHosted);
    let (status, headers, body) = get(&server, "/", &[]).await;
    assert_eq!((status, &body[..]), (StatusCode::OK, &b"<p>page</p>"[..]));
    assert_eq!(
        said(&headers, header::CONTENT_TYPE),
        "text/html; charset=utf-8"
    );
    assert_eq!(said(&headers, header::CACHE_CONTROL), "no-cache");
    for (name, value) in HEADERS {
        assert_eq!(headers.get(name).unwrap(), value);
    }
    let changed = said(&headers, header::LAST_MODIFIED);
    let (status, _, body) = get(&server, "/", &[("if-modified-since", changed)]).await;
    assert_eq!((status, body.len()), (StatusCode::NOT_MODIFIED, 0));
    let (_, headers, body) = get(&server, "/later-1.js", &[("accept-encoding", "gzip, br")]).await;
    assert_eq!(
        (said(&headers, header::CONTENT_ENCODING), &body[..]),
        ("br", &b"packed"[..])
    );
    assert_eq!(
        said(&headers, header::CONTENT_TYPE),
        "text/javascript; charset=utf-8"
    );
    assert!(said(&headers, header::CACHE_CONTROL).contains("immutable"));
    assert_eq!(said(&headers, header::VARY), "accept-encoding");
    let (_, headers, body) = get(&server, "/later-1.js", &[]).await;
    assert_eq!(
        (said(&headers, header::CONTENT_ENCODING), &body[..]),
        ("", &b"plain"[..])
    );
    let (_, headers, _) = get(&server, "/app-1.wasm", &[]).await;
    assert_eq!(said(&headers, header::CONTENT_TYPE), "application/wasm");
    let (_, headers, _) = get(&server, "/licences.txt", &[]).await;
    assert_eq!(
        said(&headers, header::CONTENT_TYPE),
        "text/plain; charset=utf-8"
    );
    assert_eq!(get(&server, "/none.js", &[]).await.0, StatusCode::NOT_FOUND);
    assert_eq!(
        get(&server, "/../Cargo.toml", &[]).await.0,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn faults_come_and_go() {
    let folder = folder();
    let server = Server::new(folder.path().into(), Caching::Never);
    server.fault("/app-", Fault::Cut);
    assert_eq!(get(&server, "/app-1.wasm", &[]).await.2, b"\0a");
    server.fault("/app-", Fault::Missing);
    assert_eq!(
        get(&server, "/app-1.wasm", &[]).await.0,
        StatusCode::NOT_FOUND
    );
    server.mend_one("/app-");
    assert_eq!(get(&server, "/app-1.wasm", &[]).await.2, b"\0asm");
    server.fault("later", Fault::Other("/index.html"));
    server.fault("later", Fault::Late(Duration::from_millis(60)));
    let begun = Instant::now();
    assert_eq!(get(&server, "/later-1.js", &[]).await.2, b"<p>page</p>");
    assert!(begun.elapsed() >= Duration::from_millis(60));
    server.mend();
    server.fault("later", Fault::Held);
    let asked = tokio::time::timeout(Duration::from_millis(60), get(&server, "/later-1.js", &[]));
    assert!(asked.await.is_err(), "it is held");
    let (answer, ()) = tokio::join!(get(&server, "/later-1.js", &[]), async {
        tokio::time::sleep(Duration::from_millis(20)).await;
        server.mend();
    });
    assert_eq!(answer.2, b"plain");
    assert_eq!(get(&server, "/later-1.js", &[]).await.2, b"plain");
    let asked = server.asked();
    assert_eq!((asked.len(), &asked[0][..]), (7, "/app-1.wasm"));
}

/// Whoever swaps folders under a browser wants it to see the other one, whatever it has kept.
#[tokio::test]
async fn nothing_is_kept_where_nothing_may_be() {
    let folder = folder();
    let server = Server::new(folder.path().into(), Caching::Never);
    let future = ("if-modified-since", "Fri, 01 Jan 2100 00:00:00 GMT");
    let (status, headers, _) = get(&server, "/", &[future]).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(said(&headers, header::LAST_MODIFIED), "");
    assert_eq!(said(&headers, header::CACHE_CONTROL), "no-cache");
    let other = tempfile::tempdir().unwrap();
    server.swap(other.path().into());
    assert_eq!(get(&server, "/", &[]).await.0, StatusCode::NOT_FOUND);
    server.policy("default-src 'none'").unwrap();
    let (_, headers, _) = get(&server, "/", &[]).await;
    assert_eq!(
        said(&headers, header::CONTENT_SECURITY_POLICY),
        "default-src 'none'"
    );
}

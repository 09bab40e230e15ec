//! What can go wrong between a server and a browser.

use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::{Response, StatusCode, header};

/// What the server does with a path.
#[derive(Clone, Debug)]
pub enum Fault {
    /// Sends it this late.
    Late(Duration),
    /// Sends nothing until this is mended.
    Held,
    /// Sends only its first half, as if that were all.
    Cut,
    /// Says that there is none.
    Missing,
    /// Sends what belongs to another path.
    Other(&'static str),
}

impl Fault {
    /// The path whose file is sent instead.
    pub fn other(&self) -> Option<&'static str> {
        match self {
            Fault::Other(path) => Some(path),
            _ => None,
        }
    }
}

/// The answer after these faults, in their order.
pub async fn applied(faults: &[Fault], mut response: Response<Body>) -> Response<Body> {
    for fault in faults {
        match fault {
            Fault::Late(time) => tokio::time::sleep(*time).await,
            Fault::Cut => response = cut(response).await,
            Fault::Missing => {
                response = Response::new(Body::empty());
                *response.status_mut() = StatusCode::NOT_FOUND;
            }
            Fault::Held | Fault::Other(_) => {}
        }
    }
    response
}

async fn cut(response: Response<Body>) -> Response<Body> {
    let (mut parts, body) = response.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.unwrap_or_default();
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(bytes.slice(..bytes.len() / 2)))
}

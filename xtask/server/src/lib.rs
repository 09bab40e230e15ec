//! Serves a web folder as a good host would: types, packed files where they lie beside the plain ones, caching, headers.
//! Tests can make it misbehave.

mod fault;
mod headers;

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Response, Uri, header};
use tokio::net::TcpListener;
use tower::ServiceExt as _;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

pub use fault::Fault;
pub use headers::{Caching, HEADERS, caching};

struct Behaviour {
    folder: PathBuf,
    caching: Caching,
    /// Faults for every path that contains a text.
    faults: Vec<(String, Fault)>,
    /// A policy that is sent besides the page's own.
    policy: Option<HeaderValue>,
    asked: Vec<String>,
}

/// A server of one folder. Clones are the same server.
#[derive(Clone)]
pub struct Server(Arc<Mutex<Behaviour>>);

/// Listens on this machine alone; port 0 takes a free one. The address, and what serves until it is dropped.
///
/// # Errors
/// If the port is taken.
pub async fn listen(
    router: Router,
    port: u16,
) -> io::Result<(
    SocketAddr,
    impl Future<Output = io::Result<()>> + Send + use<>,
)> {
    let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], port))).await?;
    let address = listener.local_addr()?;
    Ok((address, async move { axum::serve(listener, router).await }))
}

impl Server {
    /// A server that does not listen yet.
    pub fn new(folder: PathBuf, caching: Caching) -> Server {
        Server(Arc::new(Mutex::new(Behaviour {
            folder,
            caching,
            faults: Vec::new(),
            policy: None,
            asked: Vec::new(),
        })))
    }

    /// Listens as [`listen`] does.
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
        listen(self.router(), port).await
    }

    fn router(&self) -> Router {
        let mut router = Router::new().fallback(answer).with_state(self.clone());
        for (name, value) in HEADERS {
            let name = header::HeaderName::from_static(name);
            let value = HeaderValue::from_static(value);
            router = router.layer(SetResponseHeaderLayer::overriding(name, value));
        }
        router
    }

    /// Serves another folder from now on.
    pub fn swap(&self, folder: PathBuf) {
        self.behaviour().folder = folder;
    }

    /// From now on this happens to every path that contains the text.
    pub fn fault(&self, path: &str, fault: Fault) {
        self.behaviour().faults.push((path.to_string(), fault));
    }

    /// From now on what this text stands for is sent well.
    pub fn mend_one(&self, path: &str) {
        self.behaviour().faults.retain(|(known, _)| known != path);
    }

    /// From now on everything is sent well.
    pub fn mend(&self) {
        self.behaviour().faults.clear();
    }

    /// Sends everything with this content security policy besides the page's own.
    ///
    /// # Errors
    /// If it is no header's value.
    pub fn policy(&self, policy: &str) -> Result<(), header::InvalidHeaderValue> {
        self.behaviour().policy = Some(HeaderValue::from_str(policy)?);
        Ok(())
    }

    /// The paths that were asked for, in order; a folder's is its `index.html`.
    pub fn asked(&self) -> Vec<String> {
        self.behaviour().asked.clone()
    }

    /// Whether nothing is sent for this path at the moment.
    fn holds(&self, path: &str) -> bool {
        let held = |(text, fault): &(String, Fault)| {
            matches!(fault, Fault::Held) && path.contains(text.as_str())
        };
        self.behaviour().faults.iter().any(held)
    }

    fn behaviour(&self) -> MutexGuard<'_, Behaviour> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn answer(State(server): State<Server>, mut request: Request) -> Response<Body> {
    let mut path = request.uri().path().to_string();
    if path.ends_with('/') {
        path.push_str("index.html");
    }
    let (folder, caching, faults, policy) = {
        let mut behaviour = server.behaviour();
        behaviour.asked.push(path.clone());
        let faults = behaviour
            .faults
            .iter()
            .filter(|(text, _)| path.contains(text.as_str()));
        let faults: Vec<Fault> = faults.map(|(_, fault)| fault.clone()).collect();
        (
            behaviour.folder.clone(),
            behaviour.caching,
            faults,
            behaviour.policy.clone(),
        )
    };
    if let Some(other) = faults.iter().find_map(Fault::other) {
        *request.uri_mut() = Uri::from_static(other);
    }
    if caching == Caching::Never {
        request.headers_mut().remove(header::IF_MODIFIED_SINCE);
    }
    let files = ServeDir::new(folder)
        .precompressed_br()
        .precompressed_gzip();
    let response = match files.oneshot(request).await {
        Ok(response) => response.map(Body::new),
        Err(never) => match never {},
    };
    while server.holds(&path) {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let mut response = fault::applied(&faults, response).await;
    headers::set(response.headers_mut(), &path, caching);
    if let Some(policy) = policy {
        response
            .headers_mut()
            .insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

#[cfg(test)]
mod tests;

//! Stands between a client and a source, passes everything on, and remembers the requests.

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::net::TcpListener;

/// One request as it was sent.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// Method.
    pub method: String,
    /// Path.
    pub path: String,
    /// Query without the question mark; empty when there is none.
    pub query: String,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub body: String,
}

/// A recorder in front of one source.
#[derive(Clone)]
pub struct Recorder {
    target: String,
    client: reqwest::Client,
    seen: Arc<Mutex<Vec<Recorded>>>,
}

impl Recorder {
    /// Starts one on a free port; gives it and its base address.
    ///
    /// # Errors
    /// When no port is free.
    pub async fn start(target: &str) -> std::io::Result<(Recorder, String)> {
        let recorder = Recorder { target: target.to_owned(), client: reqwest::Client::new(), seen: Arc::default() };
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = format!("http://{}", listener.local_addr()?);
        let app = Router::new().fallback(pass_on).with_state(recorder.clone());
        tokio::spawn(async move {
            let _ = axum::serve(listener, app).await;
        });
        Ok((recorder, address))
    }

    /// The requests so far; forgets them.
    pub fn take(&self) -> Vec<Recorded> {
        std::mem::take(&mut *self.seen.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

async fn pass_on(State(recorder): State<Recorder>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, 1_000_000).await else { return failed() };
    recorder.seen.lock().unwrap_or_else(PoisonError::into_inner).push(Recorded {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers.clone(),
        body: String::from_utf8_lossy(&body).into_owned(),
    });
    let address = format!("{}{}", recorder.target, parts.uri.path_and_query().map_or("/", |p| p.as_str()));
    let mut headers = parts.headers;
    headers.remove("host");
    let Ok(reply) = recorder.client.request(parts.method, address).headers(headers).body(body).send().await else { return failed() };
    let mut response = Response::builder().status(reply.status());
    for (name, value) in reply.headers() {
        if name != "transfer-encoding" && name != "content-length" {
            response = response.header(name, value);
        }
    }
    let Ok(bytes) = reply.bytes().await else { return failed() };
    response.body(Body::from(bytes)).unwrap_or_else(|_| failed())
}

fn failed() -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::BAD_GATEWAY;
    response
}

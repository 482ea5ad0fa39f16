//! A browser on its way to the provider and back, and what a refusal must look like.

use super::{
    Answer, Server,
    provider::{Provider, Way},
    visit,
};
use axum::http::Method;
use std::{
    io::Write,
    sync::{Arc, Mutex},
};

/// Everything the program logs in this test (its thread only).
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    pub fn start() -> (Log, tracing::subscriber::DefaultGuard) {
        let log = Log::default();
        let writer = log.clone();
        let subscriber =
            tracing_subscriber::fmt().with_ansi(false).with_env_filter("server=trace").with_writer(move || writer.clone()).finish();
        (log, tracing::subscriber::set_default(subscriber))
    }
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
    pub fn take(&self) -> String {
        String::from_utf8_lossy(&std::mem::take(&mut *self.0.lock().unwrap())).into_owned()
    }
}

/// The browser comes back from the provider's site.
pub async fn come_back(server: &Server, query: &str, cookies: &[(&str, &str)]) -> Answer {
    let mut request = visit(Method::GET, &format!("/sign-in/callback?{query}"), cookies).body(axum::body::Body::empty()).unwrap();
    request.headers_mut().insert("sec-fetch-site", "cross-site".parse().unwrap());
    server.send(request).await
}

pub fn query(way: &Way) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(&way.query).finish()
}

pub async fn whole_way(provider: &Provider, server: &Server) -> Answer {
    let way = provider.leave(server, "ti", "plan").await;
    come_back(server, &query(&way), &[("__Host-tx", &way.tx)]).await
}

pub fn assert_refused(case: &str, answer: &Answer, notice: &str) {
    assert_eq!(answer.status, 303, "{case}: {}", answer.text());
    assert!(
        answer.location().starts_with('/') && answer.location().contains(&format!("?notice={notice}")),
        "{case}: {}",
        answer.location()
    );
    assert_eq!(answer.cookie("__Host-sessie"), None, "{case}: a session was set");
    assert!(answer.body.is_empty(), "{case}: {}", answer.text());
}

pub async fn assert_no_session(case: &str, server: &Server) {
    assert_eq!(server.sessions().await, 0, "{case}: a session exists");
}

pub fn assert_one_event(case: &str, log: &str) {
    let events = log
        .lines()
        .filter(|line| line.contains("sign-in-refused") || line.contains("sign-in-unavailable") || line.contains("sign-in-cancelled"))
        .count();
    assert_eq!(events, 1, "{case}: {log}");
    for secret in [super::BSN, "code-", "Tesfay", "eyJ"] {
        assert!(!log.contains(secret), "{case}: {secret} in the log: {log}");
    }
}

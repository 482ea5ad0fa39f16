//! One HTTP client per source: no redirects, deadlines, limits, one retry within a budget; errors without addresses.

use super::{
    failure::{Failure, NothingWhen, failure_of, is_json, status_failure},
    guard::Guard,
    raw::RawText,
    settings::{SettingsProblem, SourceLimits, TlsSettings},
    wire::shallow_enough,
};
use crate::{
    accountability::Trace,
    clock::{Clock, Randomness, random_bytes, random_uuid},
};
use dossier::provenance::SourceCall;
use jiff::Timestamp;
use reqwest::{
    Method, Response,
    header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue},
};
use std::{sync::Arc, time::Duration};
use tokio::time::{Instant, sleep, timeout_at};

/// One read under way.
#[derive(Clone, Copy)]
pub struct Ask {
    /// Which read.
    pub call: SourceCall,
    /// The moment of asking, UTC.
    pub asked_at: Timestamp,
    /// When the whole read must be over.
    pub deadline: Instant,
    /// Trace of the request.
    pub trace: Trace,
    /// Span of this read.
    pub span_id: [u8; 8],
}

/// How a source knows us.
pub enum Credentials {
    /// `Authorization: Token …`
    Token(secrecy::SecretString),
    /// DUO: OIN of sender and receiver, a fresh `berichtId` per message, and the contract of an Outway.
    Duo {
        /// OIN of the gemeente.
        bron: String,
        /// OIN of DUO.
        doel: String,
        /// Contract of the Outway, when reached through FSC.
        grant: Option<secrecy::SecretString>,
    },
    /// Per request.
    PerRequest,
}

/// A request in the making. No `Debug`: its address may name a person.
pub struct Request {
    method: Method,
    address: String,
    body: Option<(String, &'static str)>,
    headers: HeaderMap,
    nothing: NothingWhen,
    broken: bool,
}

impl Request {
    /// Adds a header.
    pub fn header(self, name: &'static str, value: &str) -> Request {
        self.put(name, value, false)
    }

    /// Adds a header that must not be printed.
    pub fn secret_header(self, name: &'static str, value: &str) -> Request {
        self.put(name, value, true)
    }

    /// A 404 here is a fault, not "nothing there".
    pub const fn never_nothing(mut self) -> Request {
        self.nothing = NothingWhen::Never;
        self
    }

    /// A 404 only means "nothing there" with this header of the source.
    pub const fn nothing_needs_header(mut self, name: &'static str) -> Request {
        if matches!(self.nothing, NothingWhen::NotFound) {
            self.nothing = NothingWhen::NotFoundWith(name);
        }
        self
    }

    fn put(mut self, name: &'static str, value: &str, secret: bool) -> Request {
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            (Ok(name), Ok(mut value)) => {
                value.set_sensitive(secret);
                self.headers.insert(name, value);
            }
            // A value that is no header (a token with a line end) must not be sent without it
            _ => self.broken = true,
        }
        self
    }
}

/// The client of one source. Cheap to clone.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

struct Inner {
    name: &'static str,
    base: String,
    client: reqwest::Client,
    fixed: HeaderMap,
    duo: bool,
    fsc: bool,
    limits: SourceLimits,
    guard: Arc<Guard>,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
}

/// The edge's services a client needs.
#[derive(Clone)]
pub struct Edge {
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub randomness: Arc<dyn Randomness>,
}

impl Client {
    /// Makes the client of a source; fails on certificates or tokens that cannot be used.
    pub fn new(
        name: &'static str,
        base: &str,
        tls: &TlsSettings,
        credentials: Credentials,
        limits: SourceLimits,
        edge: &Edge,
    ) -> Result<Client, SettingsProblem> {
        let problem = |setting: &str, wrong: String| SettingsProblem { setting: format!("{name}.{setting}"), wrong };
        let mut builder = reqwest::Client::builder()
            .user_agent("inburgerpad")
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .no_proxy()
            .http1_only()
            .connect_timeout(limits.connect())
            .pool_idle_timeout(Duration::from_secs(15))
            .pool_max_idle_per_host(limits.in_flight);
        if let Some(file) = &tls.identity_file {
            let pem = zeroize::Zeroizing::new(
                std::fs::read(file).map_err(|error| problem("tls.identity_file", format!("cannot be read: {error}")))?,
            );
            let identity = reqwest::Identity::from_pem(&pem)
                .map_err(|_| problem("tls.identity_file", "holds no certificate and key in PEM".to_owned()))?;
            builder = builder.identity(identity);
        }
        if let Some(file) = &tls.anchors_file {
            let pem = std::fs::read(file).map_err(|error| problem("tls.anchors_file", format!("cannot be read: {error}")))?;
            let anchors = reqwest::Certificate::from_pem_bundle(&pem)
                .map_err(|_| problem("tls.anchors_file", "holds no certificates in PEM".to_owned()))?;
            builder = builder.tls_certs_only(anchors);
        }
        let client = builder.build().map_err(|_| problem("tls", "does not make a working client".to_owned()))?;
        let duo = matches!(credentials, Credentials::Duo { .. });
        let fsc = matches!(credentials, Credentials::Duo { grant: Some(_), .. });
        let fixed = fixed_headers(credentials).ok_or_else(|| problem("token", "is not text that fits in a header".to_owned()))?;
        let guard = Guard::new(limits);
        let (clock, randomness) = (Arc::clone(&edge.clock), Arc::clone(&edge.randomness));
        Ok(Client { inner: Arc::new(Inner { name, base: base.to_owned(), client, fixed, duo, fsc, limits, guard, clock, randomness }) })
    }

    /// The guard of this source.
    pub fn guard(&self) -> &Arc<Guard> {
        &self.inner.guard
    }

    /// Randomness, for spans of sub-calls.
    pub fn randomness(&self) -> &dyn Randomness {
        &*self.inner.randomness
    }

    /// A GET below the base address.
    pub fn get(&self, path: &str) -> Request {
        self.request(Method::GET, format!("{}{path}", self.inner.base), None)
    }

    /// A POST of JSON below the base address; only for searches, which are safe to repeat.
    pub fn post_json(&self, path: &str, body: String) -> Request {
        self.request(Method::POST, format!("{}{path}", self.inner.base), Some((body, "application/json")))
    }

    /// A POST of a form to a whole address.
    pub fn post_form(&self, address: &str, body: String) -> Request {
        self.request(Method::POST, address.to_owned(), Some((body, "application/x-www-form-urlencoded")))
    }

    fn request(&self, method: Method, address: String, body: Option<(String, &'static str)>) -> Request {
        Request { method, address, body, headers: HeaderMap::new(), nothing: NothingWhen::NotFound, broken: false }
    }

    /// Sends a request within the deadline, and once more when that may help and the budget allows.
    pub async fn send(&self, request: Request, ask: &Ask) -> Result<RawText, Failure> {
        if request.broken {
            return Err(Failure::Unreachable);
        }
        match self.attempt(&request, ask).await {
            Err(Failure::Broken) => {
                let jitter = Duration::from_millis(50 + u64::from(random_bytes::<1>(self.randomness())[0]) * 150 / 255);
                // Not worth it without time for an answer
                let late = Instant::now() + jitter + Duration::from_millis(300) > ask.deadline;
                if late || !self.inner.guard.may_retry() {
                    return Err(Failure::Broken);
                }
                sleep(jitter).await;
                self.attempt(&request, ask).await
            }
            other => other,
        }
    }

    // Dropping a request at its deadline closes its HTTP/1.1 connection, so a late answer cannot reach the next request
    async fn attempt(&self, request: &Request, ask: &Ask) -> Result<RawText, Failure> {
        let result = timeout_at(ask.deadline, self.exchange(request, ask)).await.unwrap_or(Err(Failure::TimedOut));
        if let Err(failure) = result {
            self.report(failure, ask.call);
        }
        result
    }

    async fn exchange(&self, request: &Request, ask: &Ask) -> Result<RawText, Failure> {
        let message_id = random_uuid(self.randomness()).to_string();
        let mut builder = self
            .inner
            .client
            .request(request.method.clone(), &request.address)
            .headers(self.inner.fixed.clone())
            .headers(request.headers.clone());
        builder = builder.header(ACCEPT, "application/json").header("traceparent", ask.trace.traceparent(ask.span_id));
        if self.inner.duo {
            builder = builder.header("berichtId", &message_id);
        }
        if self.inner.fsc {
            builder = builder.header("Fsc-Transaction-Id", self.transaction_id());
        }
        if let Some((body, kind)) = &request.body {
            builder = builder.header(CONTENT_TYPE, *kind).body(body.clone());
        }
        let response = builder.send().await.map_err(|error| failure_of(&error))?;
        if let Some(failure) = status_failure(&response, request.nothing) {
            return Err(failure);
        }
        if let Some(echo) = response.headers().get("berichtId")
            && !echo.as_bytes().eq_ignore_ascii_case(message_id.as_bytes())
        {
            return Err(Failure::WrongPerson);
        }
        if !is_json(response.headers()) {
            return Err(Failure::Unreadable);
        }
        let partial = response.headers().get("x-unauthorized-fields").is_some_and(|fields| !fields.is_empty());
        let body = self.body(response).await?;
        Ok(RawText { body, partial, details: Vec::new() })
    }

    /// Reads the body piece by piece, so that no reply can take more memory than the limit and one piece.
    async fn body(&self, mut response: Response) -> Result<String, Failure> {
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| failure_of(&error))? {
            if bytes.len() + chunk.len() > self.inner.limits.reply_bytes {
                return Err(Failure::Unreadable);
            }
            bytes.extend_from_slice(&chunk);
        }
        if !shallow_enough(&bytes) {
            return Err(Failure::Unreadable);
        }
        String::from_utf8(bytes).map_err(|_| Failure::Unreadable)
    }

    /// UUID version 7, as FSC asks for transactions.
    fn transaction_id(&self) -> String {
        let millis = u64::try_from(self.inner.clock.now().as_millisecond()).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(millis, &random_bytes(self.randomness())).into_uuid().to_string()
    }

    // Names of the source and the read only: never an address, a status text or a body
    fn report(&self, failure: Failure, call: SourceCall) {
        let (source, call) = (self.inner.name, call.slug());
        match failure {
            Failure::Nothing => {}
            Failure::WrongPerson => tracing::error!(event = "reply-of-another-request", source, call, "security"),
            Failure::Unauthorised => tracing::error!(event = "source-refuses-our-credentials", source, call, "alert"),
            other => tracing::warn!(event = "source-read-failed", source, call, failure = ?other),
        }
    }
}

fn fixed_headers(credentials: Credentials) -> Option<HeaderMap> {
    use secrecy::ExposeSecret;
    let mut headers = HeaderMap::new();
    let mut put = |name: &'static str, value: &str| {
        let mut value = HeaderValue::from_str(value).ok()?;
        value.set_sensitive(true);
        headers.insert(HeaderName::from_bytes(name.as_bytes()).ok()?, value);
        Some(())
    };
    match credentials {
        Credentials::Token(token) => put("authorization", &format!("Token {}", token.expose_secret()))?,
        Credentials::Duo { bron, doel, grant } => {
            put("bron", &bron)?;
            put("doel", &doel)?;
            if let Some(grant) = grant {
                put("Fsc-Grant-Hash", grant.expose_secret())?;
            }
        }
        Credentials::PerRequest => {}
    }
    Some(headers)
}

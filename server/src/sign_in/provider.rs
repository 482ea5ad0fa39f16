//! What we know of the provider: its discovery document and its keys, fetched with small limits and kept for minutes.

use super::{
    keys::{ProviderKey, read_keys},
    refusal::Refusal,
    strict,
};
use crate::config::LoginSettings;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value};
use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};
use tokio::sync::Mutex;
use url::Url;

/// A reply of the provider, in bytes at most.
const MAX_REPLY: usize = 64 * 1024;
/// How long the discovery document is believed.
const DISCOVERY_LIFE: SignedDuration = SignedDuration::from_mins(60);
/// How long keys are believed: a key taken away is refused after this.
const KEYS_LIFE: SignedDuration = SignedDuration::from_mins(10);
/// One refresh for unknown keys per this time (a storm of unknown key ids costs the provider nothing).
const REFRESH_EVERY: SignedDuration = SignedDuration::from_secs(60);

/// Endpoints, all on the issuer's own origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoints {
    /// Where the browser goes.
    pub authorization: Url,
    /// Where the code is exchanged.
    pub token: Url,
    /// Keys.
    pub jwks: Url,
    /// Where signing out goes on.
    pub end_session: Option<Url>,
    /// The provider promises `iss` in the callback (RFC 9207): then it must be there.
    pub iss_promised: bool,
}

#[derive(Default)]
struct Known {
    /// The last failed flight: who waited for it hears the same, instead of flying one after another.
    failed: Option<(u64, Refusal)>,
    endpoints: Option<(Arc<Endpoints>, Timestamp)>,
    keys: Option<(Vec<ProviderKey>, Timestamp)>,
    refreshed_for_unknown: Option<Timestamp>,
}

impl Known {
    /// Did a flight fail that ended after `arrived` flights had?
    fn heard_of_failure(&self, arrived: u64) -> Result<(), Refusal> {
        match self.failed {
            Some((flight, refusal)) if flight > arrived => Err(refusal),
            _ => Ok(()),
        }
    }
}

/// The provider of this installation.
pub struct Provider {
    issuer: String,
    client: reqwest::Client,
    known: Mutex<Known>,
    /// Flights that ended.
    flights: AtomicU64,
}

impl Provider {
    /// A provider that has not been asked anything yet.
    pub fn new(login: &LoginSettings) -> Result<Provider, reqwest::Error> {
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(Duration::from_millis(500))
            .timeout(Duration::from_secs(2))
            .no_proxy()
            .https_only(login.issuer.starts_with("https://"))
            .build()?;
        Ok(Provider { issuer: login.issuer.clone(), client, known: Mutex::new(Known::default()), flights: AtomicU64::new(0) })
    }

    /// The endpoints; asks the provider when the last answer is too old. One call at a time.
    pub async fn endpoints(&self, now: Timestamp) -> Result<Arc<Endpoints>, Refusal> {
        self.endpoints_not_older(now, DISCOVERY_LIFE).await
    }

    /// The endpoints for signing out: however old, and asked for only when never known.
    pub async fn endpoints_of_any_age(&self, now: Timestamp) -> Result<Arc<Endpoints>, Refusal> {
        self.endpoints_not_older(now, SignedDuration::MAX).await
    }

    async fn endpoints_not_older(&self, now: Timestamp, life: SignedDuration) -> Result<Arc<Endpoints>, Refusal> {
        let arrived = self.flights.load(Ordering::SeqCst);
        let mut known = self.known.lock().await;
        if let Some((endpoints, at)) = &known.endpoints
            && now.duration_since(*at) < life
        {
            return Ok(endpoints.clone());
        }
        known.heard_of_failure(arrived)?;
        let address = format!("{}/.well-known/openid-configuration", self.issuer.trim_end_matches('/'));
        let address = Url::parse(&address).map_err(|_| Refusal::DiscoveryInvalid)?;
        let document = self.fly(&mut known, address).await?;
        let endpoints = Arc::new(read_discovery(&document, &self.issuer).ok_or(Refusal::DiscoveryInvalid)?);
        known.endpoints = Some((endpoints.clone(), now));
        Ok(endpoints)
    }

    /// One fetch while everyone else waits; a failure is kept for those who waited.
    async fn fly(&self, known: &mut Known, address: Url) -> Result<Map<String, Value>, Refusal> {
        let fetched = self.get(address).await;
        let flight = self.flights.fetch_add(1, Ordering::SeqCst) + 1;
        known.failed = fetched.as_ref().err().map(|refusal| (flight, *refusal));
        fetched
    }

    /// The one key with this id. Two keys with one id are no key.
    pub async fn key(&self, kid: &str, jwks: &Url, now: Timestamp) -> Result<ProviderKey, Refusal> {
        let arrived = self.flights.load(Ordering::SeqCst);
        let mut known = self.known.lock().await;
        let fresh = known.keys.as_ref().is_some_and(|(_, at)| now.duration_since(*at) < KEYS_LIFE);
        if fresh {
            match find(&known.keys, kid) {
                Err(Refusal::KeyUnknown) => {}
                found => return found,
            }
            if known.refreshed_for_unknown.is_some_and(|at| now.duration_since(at) < REFRESH_EVERY) {
                return Err(Refusal::KeyUnknown);
            }
            known.refreshed_for_unknown = Some(now);
        }
        known.heard_of_failure(arrived)?;
        let document = self.fly(&mut known, jwks.clone()).await?;
        known.keys = Some((read_keys(&document).ok_or(Refusal::KeysInvalid)?, now));
        find(&known.keys, kid)
    }

    /// Exchanges the code. Gives the raw ID token.
    pub async fn exchange(&self, token: &Url, form: &BTreeMap<&str, &str>) -> Result<String, Refusal> {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let request = self
            .client
            .post(token.clone())
            .header(http::header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(http::header::ACCEPT, "application/json")
            .body(body);
        let (status, bytes) = receive(request).await?;
        match status.as_u16() {
            200 => {}
            500..=599 => return Err(Refusal::ProviderUnreachable),
            _ => return Err(Refusal::TokenRefused),
        }
        let reply = strict::object(&bytes).ok_or(Refusal::TokenReplyInvalid)?;
        reply.get("id_token").and_then(Value::as_str).map(str::to_owned).ok_or(Refusal::TokenReplyInvalid)
    }

    async fn get(&self, address: Url) -> Result<Map<String, Value>, Refusal> {
        let request = self.client.get(address).header(http::header::ACCEPT, "application/json");
        let (status, bytes) = receive(request).await.map_err(|refusal| match refusal {
            // A document over the limit is the provider's fault, not that of a token
            Refusal::TokenReplyInvalid => Refusal::DiscoveryInvalid,
            other => other,
        })?;
        if status != http::StatusCode::OK {
            return Err(Refusal::ProviderUnreachable);
        }
        strict::object(&bytes).ok_or(Refusal::DiscoveryInvalid)
    }
}

fn find(keys: &Option<(Vec<ProviderKey>, Timestamp)>, kid: &str) -> Result<ProviderKey, Refusal> {
    let mut found = keys.iter().flat_map(|(keys, _)| keys).filter(|key| key.kid == kid);
    let key = found.next().ok_or(Refusal::KeyUnknown)?;
    if found.next().is_some() { Err(Refusal::KeyAmbiguous) } else { Ok(key.clone()) }
}

/// Status and body, the body up to the limit. Errors lose their address here: they may never reach a log with it.
async fn receive(request: reqwest::RequestBuilder) -> Result<(http::StatusCode, Vec<u8>), Refusal> {
    let mut reply = request.send().await.map_err(|_| Refusal::ProviderUnreachable)?;
    let mut bytes = Vec::new();
    while let Some(chunk) = reply.chunk().await.map_err(|_| Refusal::ProviderUnreachable)? {
        if bytes.len() + chunk.len() > MAX_REPLY {
            return Err(Refusal::TokenReplyInvalid);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok((reply.status(), bytes))
}

/// Reads a discovery document: the issuer to the letter, every endpoint on the issuer's origin.
fn read_discovery(document: &Map<String, Value>, issuer: &str) -> Option<Endpoints> {
    if document.get("issuer")?.as_str()? != issuer {
        return None;
    }
    let origin = Url::parse(issuer).ok()?.origin();
    let endpoint = |name: &str| {
        let url = Url::parse(document.get(name)?.as_str()?).ok()?;
        (url.origin() == origin && url.fragment().is_none() && url.username().is_empty()).then_some(url)
    };
    Some(Endpoints {
        authorization: endpoint("authorization_endpoint")?,
        token: endpoint("token_endpoint")?,
        jwks: endpoint("jwks_uri")?,
        end_session: endpoint("end_session_endpoint"),
        iss_promised: document.get("authorization_response_iss_parameter_supported").and_then(Value::as_bool).unwrap_or(false),
    })
}

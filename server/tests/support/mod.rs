//! A whole server in process, with a clock that tests move and a provider that does what a case says.
#![allow(dead_code, reason = "each test file uses its own part")]

pub mod provider;
pub mod sign_in;

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use http_body_util::BodyExt;
use jiff::Timestamp;
use p256::pkcs8::{EncodePrivateKey, LineEnding};
use server::{
    clock::{Clock, ManualClock, SeededRandomness},
    config::Settings,
    session::{Bsn, SignedIn, SplitKey},
    web::{self, AppState, Clocks},
};
use std::{path::Path, sync::Arc};
use tempfile::TempDir;
use tower::ServiceExt;

pub const ORIGIN: &str = "http://localhost:4100";
pub const START: &str = "2027-01-15T09:00:00Z";
/// Passes the elfproef; no such person.
pub const BSN: &str = "999993653";

pub struct Server {
    pub router: Router,
    pub state: AppState,
    pub clock: Arc<ManualClock>,
    pub folder: TempDir,
}

/// An answer, read whole.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
    pub fn location(&self) -> &str {
        self.header("location")
    }
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
    /// The value a response gives a cookie; `None` when it does not set it, or empties it.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.headers.get_all(header::SET_COOKIE).iter().find_map(|cookie| {
            let (found, rest) = cookie.to_str().unwrap().split_once('=')?;
            let value = rest.split(';').next().unwrap();
            (found == name && !value.is_empty()).then(|| value.to_owned())
        })
    }
}

pub fn write_keys(folder: &Path) {
    std::fs::write(folder.join("master.key"), "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n").unwrap();
    let key = p256::SecretKey::from_slice(&[7; 32]).unwrap();
    std::fs::write(folder.join("login.pem"), key.to_pkcs8_pem(LineEnding::LF).unwrap().as_bytes()).unwrap();
}

pub fn settings_text(origin: &str, issuer: &str) -> String {
    format!(
        r##"
origin = "{origin}"
listen = "127.0.0.1:0"
data = "data"
site = "site"
master_key_file = "master.key"

[tenant]
code = "9901"
name = "Gemeente Voorbeeld"
phone = "+31 900 0000000"
website = "https://www.gemeente.example"
email = "inburgering@gemeente.example"
opening_hours = "maandag tot en met vrijdag, 9.00 tot 17.00 uur"
address = ["Dorpsplein 1", "1234 AB Voorbeeld"]
privacy_email = "privacy@gemeente.example"
brand_colour = "#154273"
accessibility_url = "https://www.gemeente.example/toegankelijkheid"

[duo]
phone = "+31 50 599 96 00"
website = "https://www.inburgeren.nl"

[sources]
oin = "00000001999901000000"

[login]
issuer = "{issuer}"
client_id = "inburgerpad"
key_file = "login.pem"
acr = "http://eidas.europa.eu/LoA/substantial"
bsn_claim = "bsn"
"##
    )
}

/// The gemeente's own provider, for the tests that have coaches.
pub fn coach_settings(issuer: &str) -> String {
    format!(
        r#"
[coach_login]
issuer = "{issuer}/medewerkers"
client_id = "inburgerpad-coach"
key_file = "login.pem"
acr = "http://eidas.europa.eu/LoA/substantial"
"#
    )
}

impl Server {
    /// A server on localhost whose provider is at `issuer`.
    pub async fn at(origin: &str, issuer: &str) -> Server {
        let clock = Arc::new(ManualClock::new(START.parse().unwrap()));
        Server::with_clock(origin, issuer, clock).await
    }

    pub async fn with_clock(origin: &str, issuer: &str, clock: Arc<ManualClock>) -> Server {
        let folder = TempDir::new().unwrap();
        write_keys(folder.path());
        let site = folder.path().join("site/pkg");
        std::fs::create_dir_all(&site).unwrap();
        std::fs::write(site.join("app.0123abcd.css"), "body{}").unwrap();
        std::fs::write(site.join("app.0123abcd.css.br"), "brotli").unwrap();
        std::fs::write(site.join("plain.css"), "body{}").unwrap();
        let manifest = r#"{"css":"app.0123abcd.css","output_name":"inburgerpad.0123abcd"}"#;
        std::fs::write(folder.path().join("site/manifest.json"), manifest).unwrap();
        let settings = Settings::from_text(&(settings_text(origin, issuer) + &coach_settings(issuer)), folder.path())
            .unwrap_or_else(|problems| panic!("{problems}"));
        let clocks = Clocks { case: clock.clone(), real: clock.clone(), randomness: Arc::new(SeededRandomness::new(42)) };
        let state = AppState::assemble(settings, clocks).await.unwrap();
        Server { router: web::router(state.clone()), state, clock, folder }
    }

    pub async fn local() -> Server {
        Server::at(ORIGIN, "http://127.0.0.1:9").await
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        Answer { status: parts.status, headers: parts.headers, body: body.collect().await.unwrap().to_bytes().to_vec() }
    }

    /// A GET as our own page or the person would make it.
    pub async fn get(&self, path: &str, cookies: &[(&str, &str)]) -> Answer {
        self.send(visit(Method::GET, path, cookies).body(Body::empty()).unwrap()).await
    }

    /// A form of our own page.
    pub async fn post(&self, path: &str, cookies: &[(&str, &str)], form: &str) -> Answer {
        let request = visit(Method::POST, path, cookies)
            .header("origin", self.state.settings.origin.as_str())
            .header("content-type", "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(form.to_owned())).unwrap()).await
    }

    /// Starts a session without a provider; gives the cookie.
    pub async fn signed_in(&self) -> String {
        let other = SplitKey::new(&*self.state.randomness).row_id();
        self.state.sessions.begin(&person().into(), None, other).await.unwrap().unwrap().to_cookie()
    }

    /// Rows in the table of sessions, as another program would count them.
    pub async fn sessions(&self) -> i64 {
        let path = self.folder.path().join("data/sessions.sqlite");
        let pool = sqlx::SqlitePool::connect(&format!("sqlite://{}", path.display())).await.unwrap();
        let count = sqlx::query_scalar("SELECT count(*) FROM session").fetch_one(&pool).await.unwrap();
        pool.close().await;
        count
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }
}

pub fn visit(method: Method, path: &str, cookies: &[(&str, &str)]) -> http::request::Builder {
    let mut request = Request::builder()
        .method(method)
        .uri(path)
        .header("sec-fetch-site", "same-origin")
        .header("sec-fetch-mode", "navigate")
        .header("sec-fetch-dest", "document");
    if !cookies.is_empty() {
        let all: Vec<String> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        request = request.header("cookie", all.join("; "));
    }
    request
}

pub fn person() -> SignedIn {
    SignedIn {
        bsn: Bsn::parse(BSN).unwrap(),
        given: Some("Selam".to_owned()),
        prefix: None,
        family: Some("Tesfay".to_owned()),
        birthdate: Some("1994".to_owned()),
        email: None,
        issuer: "http://127.0.0.1:9".to_owned(),
        subject: "pairwise-1".to_owned(),
        provider_session: None,
    }
}

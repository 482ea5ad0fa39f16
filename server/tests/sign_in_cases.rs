//! O1–O62 of the known faults: a hostile provider, attacker or browser. Refused, no session, one security event, the
//! same calm answer with nothing of the provider in it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod support;

use axum::http::Method;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use jiff::SignedDuration;
use serde_json::json;
use std::{
    io::Write,
    sync::{Arc, Mutex},
};
use support::{
    Answer, Server,
    provider::{Provider, Script, Signing, Way, ec_jwk, rsa_jwk},
    visit,
};

/// Everything the program logs in this test (its thread only).
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

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
    fn start() -> (Log, tracing::subscriber::DefaultGuard) {
        let log = Log::default();
        let writer = log.clone();
        let subscriber =
            tracing_subscriber::fmt().with_ansi(false).with_env_filter("server=trace").with_writer(move || writer.clone()).finish();
        (log, tracing::subscriber::set_default(subscriber))
    }
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
    fn take(&self) -> String {
        String::from_utf8_lossy(&std::mem::take(&mut *self.0.lock().unwrap())).into_owned()
    }
}

/// The browser comes back from the provider's site.
async fn come_back(server: &Server, query: &str, cookies: &[(&str, &str)]) -> Answer {
    let mut request = visit(Method::GET, &format!("/sign-in/callback?{query}"), cookies).body(axum::body::Body::empty()).unwrap();
    request.headers_mut().insert("sec-fetch-site", "cross-site".parse().unwrap());
    server.send(request).await
}

fn query(way: &Way) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(&way.query).finish()
}

async fn whole_way(provider: &Provider, server: &Server) -> Answer {
    let way = provider.leave(server, "ti", "plan").await;
    come_back(server, &query(&way), &[("__Host-tx", &way.tx)]).await
}

fn assert_refused(case: &str, answer: &Answer, notice: &str) {
    assert_eq!(answer.status, 303, "{case}: {}", answer.text());
    assert!(
        answer.location().starts_with('/') && answer.location().contains(&format!("?notice={notice}")),
        "{case}: {}",
        answer.location()
    );
    assert_eq!(answer.cookie("__Host-sessie"), None, "{case}: a session was set");
    assert!(answer.body.is_empty(), "{case}: {}", answer.text());
}

async fn assert_no_session(case: &str, server: &Server) {
    assert_eq!(server.sessions().await, 0, "{case}: a session exists");
}

fn assert_one_event(case: &str, log: &str) {
    let events = log
        .lines()
        .filter(|line| line.contains("sign-in-refused") || line.contains("sign-in-unavailable") || line.contains("sign-in-cancelled"))
        .count();
    assert_eq!(events, 1, "{case}: {log}");
    for secret in [support::BSN, "code-", "Tesfay", "eyJ"] {
        assert!(!log.contains(secret), "{case}: {secret} in the log: {log}");
    }
}

#[tokio::test]
async fn the_honest_way_ends_in_a_session_and_goes_on_to_the_page_in_the_language() {
    let (provider, server) = Provider::with_server().await;
    let way = provider.leave(&server, "ti", "plan").await;
    let asked = provider.asked(&way.query["code"]);
    assert_eq!(
        (asked["response_type"].as_str(), asked["code_challenge_method"].as_str(), asked["scope"].as_str()),
        ("code", "S256", "openid")
    );
    assert_eq!(asked["redirect_uri"], "http://localhost:4100/sign-in/callback");
    assert!(asked["state"].len() >= 43 && asked["nonce"].len() >= 43);
    let answer = come_back(&server, &query(&way), &[("__Host-tx", &way.tx)]).await;
    assert_eq!(answer.status, 200);
    assert!(answer.text().contains("0; url=/ti/plan"), "{}", answer.text());
    assert!(!answer.text().contains("Tesfay") && !answer.text().contains(support::BSN));
    let cookie = answer.cookie("__Host-sessie").expect("a session");
    assert!(!answer.text().contains(&cookie));
    let page = server.get("/ti/plan", &[("__Host-sessie", &cookie)]).await;
    assert_eq!(page.status, 200);
    assert_eq!(server.sessions().await, 1);
}

#[tokio::test]
async fn oidc_4_the_assertion_is_for_the_issuer_alone_and_lives_a_minute() {
    let (provider, server) = Provider::with_server().await;
    whole_way(&provider, &server).await;
    let form = provider.seen.lock().unwrap().last_token_form.clone();
    assert!(!form.contains_key("client_secret"));
    assert_eq!(form["client_assertion_type"], "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    let parts: Vec<&str> = form["client_assertion"].split('.').collect();
    let claims: serde_json::Value = serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(parts[1]).unwrap()).unwrap();
    assert_eq!(claims["aud"], json!(provider.issuer));
    assert_eq!((claims["iss"].as_str(), claims["sub"].as_str()), (Some("inburgerpad"), Some("inburgerpad")));
    assert!(claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap() <= 60);
    assert!(claims["jti"].as_str().unwrap().len() >= 22);
    // signed with our key, nothing weaker
    use p256::ecdsa::signature::Verifier;
    let key = *p256::ecdsa::SigningKey::from_slice(&[7; 32]).unwrap().verifying_key();
    let signature = p256::ecdsa::Signature::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(parts[2]).unwrap()).unwrap();
    assert!(key.verify(format!("{}.{}", parts[0], parts[1]).as_bytes(), &signature).is_ok());
}

#[tokio::test]
async fn honest_sign_ins_pass_with_a_clock_60_seconds_off_either_way() {
    for off in [-60, -30, 0, 30, 60] {
        let (provider, server) = Provider::with_server().await;
        provider.change(|script| script.clock_off = off);
        let answer = whole_way(&provider, &server).await;
        assert!(answer.cookie("__Host-sessie").is_some(), "{off} s: {}", answer.location());
    }
}

#[tokio::test]
async fn honest_sign_ins_pass_with_every_algorithm_the_profile_knows() {
    for (alg, kid, signing) in [("ES256", "es", Signing::Es256), ("RS256", "rs", Signing::Rs256), ("PS256", "ps", Signing::Ps256)] {
        let (provider, server) = Provider::with_server().await;
        provider.change(|script| {
            script.header = json!({ "alg": alg, "kid": kid });
            script.signing = signing;
        });
        let answer = whole_way(&provider, &server).await;
        assert!(answer.cookie("__Host-sessie").is_some(), "{alg}: {}", answer.location());
    }
}

type Case = (&'static str, fn(&mut Script));

/// What the token, its header, its signature or the key set may be: all refused as "failed".
const TOKEN_CASES: &[Case] = &[
    ("O13 code of another sign-in with PKCE ignored: nonce differs", |s| s.claims = json!({ "nonce": "of-the-attacker" })),
    ("O24 alg none", |s| (s.header, s.signing) = (json!({ "alg": "none", "kid": "es" }), Signing::Nothing)),
    ("O24 no signature", |s| s.signing = Signing::Nothing),
    ("O24 garbage signature", |s| s.signing = Signing::Garbage),
    ("O25 HS256 with the public key", |s| {
        let key = ec_jwk(1, "es").to_string().into_bytes();
        (s.header, s.signing) = (json!({ "alg": "HS256", "kid": "es" }), Signing::Hs256(key));
    }),
    ("O26 HS256 with a client secret", |s| {
        (s.header, s.signing) = (json!({ "alg": "HS256", "kid": "es" }), Signing::Hs256(b"secret".to_vec()))
    }),
    ("O27 RS256 with the key for PS256", |s| (s.header, s.signing) = (json!({ "alg": "RS256", "kid": "ps" }), Signing::Rs256)),
    ("O27 PS256 with the key for RS256", |s| (s.header, s.signing) = (json!({ "alg": "PS256", "kid": "rs" }), Signing::Ps256)),
    ("O27 RSA key that declares nothing", |s| {
        let mut key = rsa_jwk("RS256", "bare");
        key.as_object_mut().unwrap().remove("alg");
        s.jwks = json!({ "keys": [key] });
        (s.header, s.signing) = (json!({ "alg": "RS256", "kid": "bare" }), Signing::Rs256);
    }),
    ("O28 unknown kid", |s| s.header = json!({ "alg": "ES256", "kid": "nobody" })),
    ("O28 no kid", |s| s.header = json!({ "alg": "ES256" })),
    ("O29 kid with a path", |s| s.header = json!({ "alg": "ES256", "kid": "../../../../dev/null" })),
    ("O29 kid with SQL", |s| s.header = json!({ "alg": "ES256", "kid": "es' OR '1'='1" })),
    ("O30 jku", |s| s.header = json!({ "alg": "ES256", "kid": "es", "jku": "http://127.0.0.1:1/keys" })),
    ("O30 jwk", |s| (s.header, s.key) = (json!({ "alg": "ES256", "kid": "mine", "jwk": ec_jwk(9, "mine") }), 9)),
    ("O30 x5u", |s| s.header = json!({ "alg": "ES256", "kid": "es", "x5u": "http://127.0.0.1:1/cert" })),
    ("O30 x5c", |s| s.header = json!({ "alg": "ES256", "kid": "es", "x5c": ["AAAA"] })),
    ("O31 unknown crit", |s| s.header = json!({ "alg": "ES256", "kid": "es", "crit": ["exp"] })),
    ("O32 two keys with one kid", |s| s.jwks = json!({ "keys": [ec_jwk(1, "es"), ec_jwk(2, "es")] })),
    ("O32 signed by another key", |s| s.key = 2),
    ("O33 expired by 61 s", |s| {
        s.raw_payload = Some(payload("\"iat\":NOW,\"exp\":EXPIRED,\"auth_time\":NOW").replace("EXPIRED", &(start() - 61).to_string()))
    }),
    ("O34 nbf 61 s ahead", |s| s.claims = json!({ "nbf": start() + 61 })),
    ("O35 old iat", |s| s.claims = json!({ "iat": start() - 301, "exp": start() + 200 })),
    ("O36 future iat", |s| s.claims = json!({ "iat": start() + 61, "exp": start() + 300 })),
    ("O37 exp in year 9999", |s| s.claims = json!({ "exp": 253_402_300_799_i64 })),
    ("O38 exp as text", |s| s.claims = json!({ "exp": (start() + 300).to_string() })),
    ("O38 exp as float", |s| s.claims = json!({ "exp": 1_800_003_900.5 })),
    ("O38 exp negative", |s| s.claims = json!({ "exp": -1 })),
    ("O38 exp missing", |s| s.claims = json!({ "exp": null })),
    ("O38 iat missing", |s| s.claims = json!({ "iat": null })),
    ("O39 no nonce", |s| s.claims = json!({ "nonce": null })),
    ("O39 empty nonce", |s| s.claims = json!({ "nonce": "" })),
    ("O40 other nonce", |s| s.claims = json!({ "nonce": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" })),
    ("O42 wrong aud", |s| s.claims = json!({ "aud": "another" })),
    ("O42 no aud", |s| s.claims = json!({ "aud": null })),
    ("O42 aud empty list", |s| s.claims = json!({ "aud": [] })),
    ("O43 aud with an extra party", |s| s.claims = json!({ "aud": ["inburgerpad", "another"] })),
    ("O44 other azp", |s| s.claims = json!({ "azp": "another" })),
    ("O45 sub missing", |s| s.claims = json!({ "sub": null })),
    ("O45 sub empty", |s| s.claims = json!({ "sub": "" })),
    ("O45 sub of 4 KiB", |s| s.claims = json!({ "sub": "a".repeat(4096) })),
    ("O45 sub confusable", |s| s.claims = json!({ "sub": "pairwіse-1" })),
    ("O47 acr missing", |s| s.claims = json!({ "acr": null })),
    ("O47 acr low", |s| s.claims = json!({ "acr": "http://eidas.europa.eu/LoA/low" })),
    ("O47 acr unknown", |s| s.claims = json!({ "acr": "http://eidas.europa.eu/LoA/substantial2" })),
    ("O47 acr a list", |s| s.claims = json!({ "acr": ["http://eidas.europa.eu/LoA/substantial"] })),
    ("O47 acr in other case", |s| s.claims = json!({ "acr": "http://eidas.europa.eu/loa/substantial" })),
    ("O48 old auth_time", |s| s.claims = json!({ "auth_time": start() - 361 })),
    ("O48 no auth_time", |s| s.claims = json!({ "auth_time": null })),
    ("O49 encrypted token", |s| s.raw_token = Some("eyJhbGciOiJSU0EtT0FFUCJ9.AAAA.AAAA.AAAA.AAAA".to_owned())),
    ("O50 access token as ID token", |s| s.header = json!({ "alg": "ES256", "kid": "es", "typ": "at+jwt" })),
    ("O50 access token without its type", |s| s.claims = json!({ "scope": "openid" })),
    ("O51 logout token as ID token", |s| s.header = json!({ "alg": "ES256", "kid": "es", "typ": "logout+jwt" })),
    ("O51 logout event", |s| s.claims = json!({ "events": { "http://schemas.openid.net/event/backchannel-logout": {} } })),
    ("O52 duplicate claims", |s| {
        s.raw_payload = Some(
            payload("\"iat\":NOW,\"exp\":LATER,\"auth_time\":NOW,\"bsn\":\"999990019\"").replace("LATER", &(start() + 300).to_string()),
        )
    }),
    ("O53 BSN missing", |s| s.claims = json!({ "bsn": null })),
    ("O53 BSN of 8 digits", |s| s.claims = json!({ "bsn": "99999365" })),
    ("O53 BSN failing the elfproef", |s| s.claims = json!({ "bsn": "999993654" })),
    ("O53 BSN with a sector prefix", |s| s.claims = json!({ "bsn": "s00000000:999993653" })),
    ("O53 BSN as a number", |s| s.claims = json!({ "bsn": 999_993_653 })),
    ("O53 BSN in other digits", |s| s.claims = json!({ "bsn": "٩٩٩٩٩٣٦٥٣" })),
    ("O54 represents", |s| s.claims = json!({ "represents": { "sub": "somebody" } })),
    ("O59 issuer with a slash more", |s| s.claims = json!({ "iss": format!("{}/", s.discovery["issuer"].as_str().unwrap()) })),
    ("O62 clock 5 min behind", |s| s.clock_off = -300),
    ("O62 clock 5 min ahead", |s| s.clock_off = 300),
    ("not a token", |s| s.raw_token = Some("<script>alert(1)</script>".to_owned())),
    ("token of 64 KiB", |s| s.raw_token = Some("a".repeat(40_000))),
    ("reply over 64 KiB", |s| s.token_reply = Some((200, format!("{{\"id_token\":\"{}\"}}", "a".repeat(70_000))))),
    ("reply without a token", |s| s.token_reply = Some((200, "{}".to_owned()))),
    ("reply with the token twice", |s| s.token_reply = Some((200, "{\"id_token\":\"a\",\"id_token\":\"b\"}".to_owned()))),
    ("O14 verifier mismatch", |s| {
        s.token_reply = Some((400, "{\"error\":\"invalid_grant\",\"error_description\":\"<b>no</b>\"}".to_owned()))
    }),
];

fn start() -> i64 {
    support::START.parse::<jiff::Timestamp>().unwrap().as_second()
}

fn payload(times: &str) -> String {
    format!(
        "{{\"iss\":\"ISSUER\",\"aud\":\"inburgerpad\",\"sub\":\"pairwise-1\",\"nonce\":\"NONCE\",\"acr\":\"{}\",\"bsn\":\"{}\",{times}}}",
        support::provider::LEVEL,
        support::BSN
    )
}

#[tokio::test]
async fn every_hostile_token_is_refused() {
    let (log, _guard) = Log::start();
    for (case, change) in TOKEN_CASES {
        let (provider, server) = Provider::with_server().await;
        provider.change(change);
        log.take();
        let answer = whole_way(&provider, &server).await;
        assert_refused(case, &answer, "sign-in-failed");
        assert_eq!(answer.location(), "/ti?notice=sign-in-failed&page=plan", "{case}");
        assert_no_session(case, &server).await;
        assert_one_event(case, &log.take());
    }
}

#[tokio::test]
async fn the_payload_of_the_duplicate_case_is_accepted_without_its_duplicate() {
    // so that O33 and O52 are refused for their own reason
    let (provider, server) = Provider::with_server().await;
    provider.change(|s| {
        s.raw_payload = Some(payload("\"iat\":NOW,\"exp\":LATER,\"auth_time\":NOW").replace("LATER", &(start() + 300).to_string()))
    });
    assert!(whole_way(&provider, &server).await.cookie("__Host-sessie").is_some());
}

#[tokio::test]
async fn o62_the_alert_names_the_skew() {
    let (log, _guard) = Log::start();
    let (provider, server) = Provider::with_server().await;
    provider.change(|script| script.clock_off = -300);
    whole_way(&provider, &server).await;
    let text = log.text();
    assert!(text.contains("provider-clock-skew") && text.contains("seconds=-300"), "{text}");
}

type Turn = (&'static str, &'static str, fn(&mut Way));

/// What may happen to the callback on its way: the token endpoint is never asked.
const CALLBACK_CASES: &[Turn] = &[
    ("O1 no state", "sign-in-failed", |way| drop(way.query.remove("state"))),
    ("O2 wrong state", "sign-in-failed", |way| drop(way.query.insert("state".to_owned(), "AAAA".to_owned()))),
    ("O2 empty state", "sign-in-failed", |way| drop(way.query.insert("state".to_owned(), String::new()))),
    ("O9 response of another flow", "sign-in-failed", |way| drop(way.query.insert("id_token".to_owned(), "eyJ.eyJ.A".to_owned()))),
    ("O9 no code", "sign-in-failed", |way| drop(way.query.remove("code"))),
    ("O16 wrong iss", "sign-in-failed", |way| drop(way.query.insert("iss".to_owned(), "https://evil.example".to_owned()))),
    ("O17 iss missing though announced", "sign-in-failed", |way| drop(way.query.remove("iss"))),
    ("O22 iss with a slash more", "sign-in-failed", |way| {
        let slash = format!("{}/", way.query["iss"]);
        way.query.insert("iss".to_owned(), slash);
    }),
    ("O10 HTML in error_description", "sign-in-failed", |way| {
        way.query.insert("error".to_owned(), "invalid_request".to_owned());
        way.query.insert("error_description".to_owned(), "<script>alert(1)</script>".to_owned());
    }),
    ("SESS-11 cancelled", "sign-in-cancelled", |way| {
        way.query.remove("code");
        way.query.insert("error".to_owned(), "access_denied".to_owned());
    }),
    ("provider busy", "sign-in-unavailable", |way| drop(way.query.insert("error".to_owned(), "temporarily_unavailable".to_owned()))),
];

#[tokio::test]
async fn every_hostile_callback_is_refused_before_the_token_endpoint_is_asked() {
    let (log, _guard) = Log::start();
    for (case, notice, change) in CALLBACK_CASES {
        let (provider, server) = Provider::with_server().await;
        let mut way = provider.leave(&server, "ar", "start").await;
        change(&mut way);
        log.take();
        let answer = come_back(&server, &query(&way), &[("__Host-tx", &way.tx)]).await;
        assert_refused(case, &answer, notice);
        assert_eq!(answer.location(), format!("/ar?notice={notice}"), "{case}");
        assert_no_session(case, &server).await;
        assert_eq!(provider.seen.lock().unwrap().token, 0, "{case}");
        assert_one_event(case, &log.take());
    }
}

#[tokio::test]
async fn o3_and_o12_a_callback_is_worth_something_once() {
    let (provider, server) = Provider::with_server().await;
    let way = provider.leave(&server, "nl", "start").await;
    assert!(come_back(&server, &query(&way), &[("__Host-tx", &way.tx)]).await.cookie("__Host-sessie").is_some());
    let again = come_back(&server, &query(&way), &[("__Host-tx", &way.tx)]).await;
    assert_refused("O3", &again, "sign-in-failed");
    assert_eq!(provider.seen.lock().unwrap().token, 1);
    assert_eq!(server.sessions().await, 1);
}

#[tokio::test]
async fn o4_o6_o11_o41_state_code_and_nonce_of_another_browser_are_worth_nothing() {
    let (provider, server) = Provider::with_server().await;
    let (mine, theirs) = (provider.leave(&server, "nl", "start").await, provider.leave(&server, "nl", "start").await);
    // O4, O6: their callback with my cookie
    assert_refused("O4", &come_back(&server, &query(&theirs), &[("__Host-tx", &mine.tx)]).await, "sign-in-failed");
    // O11: their code in a transaction of mine, with PKCE checked and with PKCE ignored (O41: then the nonce is theirs)
    for checks in [true, false] {
        provider.change(|script| script.checks_pkce = checks);
        let (mut mine, theirs) = (provider.leave(&server, "nl", "start").await, provider.leave(&server, "nl", "start").await);
        mine.query.insert("code".to_owned(), theirs.query["code"].clone());
        assert_refused("O11, O41", &come_back(&server, &query(&mine), &[("__Host-tx", &mine.tx)]).await, "sign-in-failed");
    }
    assert_no_session("O4, O6, O11, O41", &server).await;
}

#[tokio::test]
async fn o5_a_state_of_more_than_ten_minutes_is_worth_nothing() {
    for (seconds, fine) in [(599, true), (601, false)] {
        let (provider, server) = Provider::with_server().await;
        let way = provider.leave(&server, "nl", "start").await;
        server.clock.advance(SignedDuration::from_secs(seconds));
        let answer = come_back(&server, &query(&way), &[("__Host-tx", &way.tx)]).await;
        assert_eq!(answer.cookie("__Host-sessie").is_some(), fine, "{seconds}");
    }
}

#[tokio::test]
async fn o7_o8_o15_callbacks_without_cookie_with_duplicates_or_in_a_flood_cost_the_provider_nothing() {
    let (provider, server) = Provider::with_server().await;
    let way = provider.leave(&server, "nl", "start").await;
    let before = provider.seen.lock().unwrap().clone();
    assert_refused("O7", &come_back(&server, &query(&way), &[]).await, "sign-in-failed");
    assert_refused("O7", &come_back(&server, &query(&way), &[("__Host-tx", "nonsense")]).await, "sign-in-failed");
    let twice = [("__Host-tx", way.tx.as_str()), ("__Host-tx", way.tx.as_str())];
    assert_refused("O7 cookie twice", &come_back(&server, &query(&way), &twice).await, "sign-in-failed");
    for _ in 0..200 {
        let tx = BASE64_URL_SAFE_NO_PAD.encode([9; 32]);
        assert_refused("O15", &come_back(&server, "code=a&state=b", &[("__Host-tx", &tx)]).await, "sign-in-failed");
    }
    assert_refused("O8", &come_back(&server, &format!("{}&code=other", query(&way)), &[("__Host-tx", &way.tx)]).await, "sign-in-failed");
    let after = provider.seen.lock().unwrap().clone();
    assert_eq!((before.token, before.jwks), (after.token, after.jwks));
    assert_no_session("O7, O8, O15", &server).await;
}

#[tokio::test]
async fn o9_form_post_is_refused() {
    let (provider, server) = Provider::with_server().await;
    let way = provider.leave(&server, "nl", "start").await;
    for site in ["cross-site", "same-origin"] {
        let mut request = visit(Method::POST, "/sign-in/callback", &[("__Host-tx", &way.tx)])
            .header("content-type", "application/x-www-form-urlencoded")
            .body(axum::body::Body::from(query(&way)))
            .unwrap();
        request.headers_mut().insert("sec-fetch-site", site.parse().unwrap());
        let answer = server.send(request).await;
        assert!(answer.status == 403 || answer.status == 405, "{site}: {}", answer.status);
    }
    assert_no_session("O9", &server).await;
}

/// What the discovery document may be: sign-in says that it is unavailable, and nobody is sent anywhere.
const DISCOVERY_CASES: &[Case] = &[
    ("O18 issuer differs", |s| s.discovery["issuer"] = json!("https://evil.example")),
    ("O22 issuer with a slash more", |s| s.discovery["issuer"] = json!(format!("{}/", s.discovery["issuer"].as_str().unwrap()))),
    ("O19 redirects", |s| s.discovery_status = 302),
    ("O20 http endpoint elsewhere", |s| s.discovery["authorization_endpoint"] = json!("http://evil.example/authorize")),
    ("O21 token endpoint on another host", |s| s.discovery["token_endpoint"] = json!("http://localhost:1/token")),
    ("O21 keys on another host", |s| s.discovery["jwks_uri"] = json!("https://evil.example/jwks")),
    ("no token endpoint", |s| drop(s.discovery.as_object_mut().unwrap().remove("token_endpoint"))),
    ("down", |s| s.discovery_status = 503),
    ("too large", |s| s.discovery["extra"] = json!("a".repeat(70_000))),
];

#[tokio::test]
async fn every_hostile_discovery_is_refused() {
    let (log, _guard) = Log::start();
    for (case, change) in DISCOVERY_CASES {
        let (provider, server) = Provider::with_server().await;
        provider.change(change);
        log.take();
        let answer = server.post("/en/sign-in", &[], "page=plan").await;
        assert_refused(case, &answer, "sign-in-unavailable");
        assert_eq!(answer.cookie("__Host-tx"), None, "{case}");
        assert_one_event(case, &log.take());
    }
}

#[tokio::test]
async fn o23_a_transaction_of_another_gemeente_or_server_is_worth_nothing() {
    let (provider_a, server_a) = Provider::with_server().await;
    let (_, server_b) = Provider::with_server().await;
    let way = provider_a.leave(&server_a, "nl", "start").await;
    assert_refused("O23", &come_back(&server_b, &query(&way), &[("__Host-tx", &way.tx)]).await, "sign-in-failed");
    assert_no_session("O23", &server_b).await;
}

#[tokio::test]
async fn o28_a_storm_of_unknown_kids_refreshes_once_a_minute() {
    let (provider, server) = Provider::with_server().await;
    whole_way(&provider, &server).await;
    provider.change(|script| script.header = json!({ "alg": "ES256", "kid": "nobody" }));
    let before = provider.seen.lock().unwrap().jwks;
    for _ in 0..20 {
        assert_refused("O28", &whole_way(&provider, &server).await, "sign-in-failed");
    }
    assert_eq!(provider.seen.lock().unwrap().jwks - before, 1);
    server.clock.advance(SignedDuration::from_secs(61));
    whole_way(&provider, &server).await;
    assert_eq!(provider.seen.lock().unwrap().jwks - before, 2);
}

#[tokio::test]
async fn o58_a_key_rotation_during_sign_ins_fails_nobody_and_o59_the_old_key_is_refused_then() {
    let (provider, server) = Provider::with_server().await;
    for turn in 0..100 {
        if turn == 50 {
            provider.change(|script| {
                script.jwks = json!({ "keys": [ec_jwk(2, "new")] });
                script.header = json!({ "alg": "ES256", "kid": "new" });
                script.key = 2;
            });
        }
        assert!(whole_way(&provider, &server).await.cookie("__Host-sessie").is_some(), "{turn}");
    }
    provider.change(|script| (script.header, script.key) = (json!({ "alg": "ES256", "kid": "es" }), 1));
    assert_refused("O59", &whole_way(&provider, &server).await, "sign-in-failed");
}

#[tokio::test]
async fn o60_with_the_key_endpoint_down_sessions_live_on_and_new_sign_ins_hear_it() {
    let (provider, server) = Provider::with_server().await;
    let cookie = whole_way(&provider, &server).await.cookie("__Host-sessie").unwrap();
    provider.change(|script| script.jwks_status = 503);
    server.clock.advance(SignedDuration::from_mins(11));
    assert_refused("O60", &whole_way(&provider, &server).await, "sign-in-unavailable");
    assert_eq!(server.get("/nl/start", &[("__Host-sessie", &cookie)]).await.status, 200);
}

#[tokio::test]
async fn o61_a_sign_out_while_a_callback_is_in_flight_leaves_no_session() {
    for _ in 0..50 {
        let (provider, server) = Provider::with_server().await;
        let way = provider.leave(&server, "nl", "start").await;
        let cookies = [("__Host-tx", way.tx.as_str())];
        let back = query(&way);
        let (callback, out) = tokio::join!(come_back(&server, &back, &cookies), async {
            // the sign-out arrives while the token call is on its way
            while provider.seen.lock().unwrap().token == 0 {
                tokio::task::yield_now().await;
            }
            server.post("/nl/sign-out", &cookies, "").await
        });
        assert_eq!(out.status, 303);
        // whichever came first: either the sign-in was refused, or it was complete before the sign-out was asked
        if callback.cookie("__Host-sessie").is_none() {
            assert_no_session("O61", &server).await;
        }
    }
    // and with the order fixed: signed out first, then the code arrives
    let (provider, server) = Provider::with_server().await;
    let way = provider.leave(&server, "nl", "start").await;
    server.post("/nl/sign-out", &[("__Host-tx", &way.tx)], "").await;
    assert_refused("O61", &come_back(&server, &query(&way), &[("__Host-tx", &way.tx)]).await, "sign-in-failed");
    assert_no_session("O61", &server).await;
}

#[tokio::test]
async fn a_token_is_used_once_even_in_another_transaction() {
    let (provider, server) = Provider::with_server().await;
    provider.change(|script| script.claims = json!({ "jti": "the-same" }));
    assert!(whole_way(&provider, &server).await.cookie("__Host-sessie").is_some());
    assert_refused("jti", &whole_way(&provider, &server).await, "sign-in-failed");
}

#[tokio::test]
async fn sess_5_signing_in_gives_a_new_id_and_the_old_session_is_gone() {
    let (provider, server) = Provider::with_server().await;
    let old = server.signed_in().await;
    let way = provider.leave(&server, "nl", "start").await;
    let answer = come_back(&server, &query(&way), &[("__Host-tx", &way.tx), ("__Host-sessie", &old)]).await;
    let new = answer.cookie("__Host-sessie").unwrap();
    assert_ne!(new, old);
    assert_eq!(server.sessions().await, 1);
    assert_eq!(server.get("/nl/start", &[("__Host-sessie", &old)]).await.location(), "/nl?notice=session-ended&page=start");
    // a cookie an attacker planted before the sign-in is not what the session gets
    let planted = BASE64_URL_SAFE_NO_PAD.encode([5; 32]);
    let way = provider.leave(&server, "nl", "start").await;
    let answer = come_back(&server, &query(&way), &[("__Host-tx", &way.tx), ("__Host-sessie", &planted)]).await;
    assert_ne!(answer.cookie("__Host-sessie").unwrap(), planted);
}

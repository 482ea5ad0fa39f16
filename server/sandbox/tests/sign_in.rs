//! The OpenID provider: the whole way, and every way it must stop.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]
#![allow(missing_docs)]

mod support;

use aws_lc_rs::signature::{RSA_PSS_2048_8192_SHA256, RsaPublicKeyComponents};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sandbox::{Running, Settings};
use serde_json::{Value, json};
use support::*;

const VERIFIER: &str = "0123456789-0123456789-0123456789-0123456789";
const STATE: &str = "a-state-of-at-least-128-bits";
const NONCE: &str = "a-nonce-of-at-least-128-bits";
const SUBSTANTIAL: &str = "http://eidas.europa.eu/LoA/substantial";

struct Chain {
    running: Running,
    key: ClientKey,
}

async fn chain() -> Chain {
    let key = ClientKey::new();
    let running = sandbox(Settings { client_jwks: Some(key.jwks()), ..Settings::default() }).await;
    Chain { running, key }
}

fn query(pairs: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

/// The query of an answer's `Location`.
fn answered(response: &reqwest::Response) -> Vec<(String, String)> {
    assert_eq!(response.status(), 303);
    let location = response.headers()["location"].to_str().unwrap();
    let (uri, query) = location.split_once('?').unwrap();
    assert_eq!(uri, CALLBACK);
    form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

fn part<'a>(pairs: &'a [(String, String)], name: &str) -> &'a str {
    pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
}

impl Chain {
    fn request(&self) -> Vec<(&'static str, String)> {
        let challenge = URL_SAFE_NO_PAD.encode(aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, VERIFIER.as_bytes()));
        [
            ("response_type", "code"),
            ("client_id", "inburgerpad"),
            ("scope", "openid"),
            ("redirect_uri", CALLBACK),
            ("state", STATE),
            ("nonce", NONCE),
            ("acr_values", SUBSTANTIAL),
            ("code_challenge", &challenge),
            ("code_challenge_method", "S256"),
        ]
        .map(|(name, value)| (name, value.to_owned()))
        .to_vec()
    }

    async fn authorize(&self, request: &[(&'static str, String)]) -> reqwest::Response {
        let pairs: Vec<(&str, &str)> = request.iter().map(|(name, value)| (*name, value.as_str())).collect();
        client().get(format!("{}/authorize?{}", self.running.login, query(&pairs))).send().await.unwrap()
    }

    /// The page, and the answer to pressing one of its buttons.
    async fn press(&self, button: &str, value: &str) -> reqwest::Response {
        let page = self.authorize(&self.request()).await.text().await.unwrap();
        let id = page.split("name=\"request\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        let request = client().post(format!("{}/authorize", self.running.login));
        posted(request, &query(&[("request", id), (button, value)])).send().await.unwrap()
    }

    async fn code(&self, person: &str) -> String {
        part(&answered(&self.press("person", person).await), "code").to_owned()
    }

    fn assertion(&self, jti: &str) -> String {
        let exp = NOW.parse::<jiff::Timestamp>().unwrap().as_second() + 60;
        self.key.assertion(
            &json!({ "iss": "inburgerpad", "sub": "inburgerpad", "aud": format!("{}/token", self.running.login), "exp": exp, "jti": jti }),
        )
    }

    async fn token(&self, code: &str, verifier: &str, assertion: &str) -> (u16, Value) {
        let form = query(&[
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", CALLBACK),
            ("code_verifier", verifier),
            ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
            ("client_assertion", assertion),
        ]);
        let answer = posted(client().post(format!("{}/token", self.running.login)), &form).send().await.unwrap();
        assert_eq!(answer.headers()["cache-control"], "no-store");
        (answer.status().as_u16(), answer.json().await.unwrap())
    }

    /// The claims of an ID token whose signature fits the published key.
    async fn verified(&self, token: &str) -> Option<Value> {
        let jwks: Value = client().get(format!("{}/jwks", self.running.login)).send().await.unwrap().json().await.unwrap();
        let number = |name: &str| URL_SAFE_NO_PAD.decode(jwks["keys"][0][name].as_str().unwrap()).unwrap();
        let key = RsaPublicKeyComponents { n: number("n"), e: number("e") };
        let (signed, signature) = token.rsplit_once('.').unwrap();
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        key.verify(&RSA_PSS_2048_8192_SHA256, signed.as_bytes(), &signature).ok()?;
        Some(claims(token))
    }
}

fn claims(token: &str) -> Value {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(token.split('.').nth(1).unwrap()).unwrap()).unwrap()
}

#[tokio::test]
async fn a_person_signs_in() {
    let chain = chain().await;
    let issuer = chain.running.login.as_str();
    let discovery: Value = client().get(format!("{issuer}/.well-known/openid-configuration")).send().await.unwrap().json().await.unwrap();
    assert_eq!(discovery["issuer"], issuer);
    let answer = answered(&chain.press("person", "selam").await);
    assert_eq!((part(&answer, "state"), part(&answer, "iss")), (STATE, issuer));
    let (status, body) = chain.token(part(&answer, "code"), VERIFIER, &chain.assertion("1")).await;
    assert_eq!(status, 200, "{body}");
    let claims = chain.verified(body["id_token"].as_str().unwrap()).await.unwrap();
    let expected = json!({
        "iss": issuer, "aud": "inburgerpad", "nonce": NONCE, "acr": SUBSTANTIAL, "bsn": SELAM, "given_name": "Selam",
        "family_name": "Voorbeeld", "birthdate": "1994-05-02", "email": "selam@example.org", "email_verified": true,
    });
    for (name, value) in expected.as_object().unwrap() {
        assert_eq!(&claims[name], value, "{name}");
    }
    assert_eq!(claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap(), 300);
    assert!(claims["jti"].is_string() && claims["auth_time"].is_i64());
    assert!(claims["sub"].as_str().is_some_and(|sub| !sub.contains(SELAM)));
}

#[tokio::test]
async fn the_page_says_what_it_is_and_shows_everybody_as_text() {
    let chain = chain().await;
    let page = chain.authorize(&chain.request()).await;
    assert!(page.headers()["content-security-policy"].to_str().unwrap().starts_with("default-src 'none'"));
    let html = page.text().await.unwrap();
    for text in ["Zandbak: dit is niet DigiD", "<h1>Kies een persoon</h1>", "Annuleren", "name=\"viewport\"", "lang=\"nl\""] {
        assert!(html.contains(text), "{text}");
    }
    assert_eq!(html.matches("name=\"person\"").count(), chain.running.people.len());
    assert!(!html.contains("<script"), "names are text");
}

#[tokio::test]
async fn cancelling_goes_back_with_an_error_and_no_code() {
    let chain = chain().await;
    let answer = answered(&chain.press("cancel", "1").await);
    assert_eq!((part(&answer, "error"), part(&answer, "state"), part(&answer, "code")), ("access_denied", STATE, ""));
    assert_eq!(part(&answer, "iss"), chain.running.login);
}

#[tokio::test]
async fn a_wrong_verifier_gets_nothing_and_spends_the_code() {
    let chain = chain().await;
    let code = chain.code("selam").await;
    let (status, body) = chain.token(&code, &VERIFIER.replace('0', "x"), &chain.assertion("1")).await;
    assert_eq!((status, body["error"].as_str()), (400, Some("invalid_grant")));
    let (status, body) = chain.token(&code, VERIFIER, &chain.assertion("2")).await;
    assert_eq!((status, body["error"].as_str()), (400, Some("invalid_grant")));
}

#[tokio::test]
async fn a_code_works_once() {
    let chain = chain().await;
    let code = chain.code("ana").await;
    assert_eq!(chain.token(&code, VERIFIER, &chain.assertion("1")).await.0, 200);
    let (status, body) = chain.token(&code, VERIFIER, &chain.assertion("2")).await;
    assert_eq!((status, body["error"].as_str()), (400, Some("invalid_grant")));
}

#[tokio::test]
async fn only_the_registered_client_gets_a_token() {
    let chain = chain().await;
    let exp = NOW.parse::<jiff::Timestamp>().unwrap().as_second() + 60;
    let good = json!({ "iss": "inburgerpad", "sub": "inburgerpad", "aud": chain.running.login, "exp": exp, "jti": "good" });
    let changed = |name: &str, value: Value| {
        let mut claims = good.clone();
        claims[name] = value;
        chain.key.assertion(&claims)
    };
    let assertions = [
        ClientKey::new().assertion(&good),
        changed("aud", json!("https://elsewhere.example")),
        changed("exp", json!(exp - 61)),
        changed("exp", json!(exp + 3600)),
        changed("iss", json!("somebody")),
        changed("jti", Value::Null),
        "no.jwt".to_owned(),
    ];
    let code = chain.code("selam").await;
    for assertion in &assertions {
        let (status, body) = chain.token(&code, VERIFIER, assertion).await;
        assert_eq!((status, body["error"].as_str()), (401, Some("invalid_client")), "{assertion}");
    }
    let assertion = chain.key.assertion(&good);
    assert_eq!(chain.token(&code, VERIFIER, &assertion).await.0, 200, "the code was not spent by strangers");
    let (status, body) = chain.token(&chain.code("selam").await, VERIFIER, &assertion).await;
    assert_eq!((status, body["error"].as_str()), (401, Some("invalid_client")), "the same assertion again");
}

#[tokio::test]
async fn a_request_that_is_not_right_is_refused() {
    let chain = chain().await;
    let with = |name: &'static str, value: Option<&str>| {
        let mut request = chain.request();
        request.retain(|(key, _)| *key != name);
        request.extend(value.map(|value| (name, value.to_owned())));
        request
    };
    for (request, error) in [
        (with("response_type", Some("token")), "unsupported_response_type"),
        (with("scope", Some("profile")), "invalid_scope"),
        (with("code_challenge", None), "invalid_request"),
        (with("code_challenge_method", Some("plain")), "invalid_request"),
        (with("nonce", Some("short")), "invalid_request"),
        (with("acr_values", Some("urn:none")), "unmet_authentication_requirements"),
        (with("prompt", Some("none")), "login_required"),
    ] {
        let answer = answered(&chain.authorize(&request).await);
        assert_eq!((part(&answer, "error"), part(&answer, "state")), (error, STATE));
    }
    for request in [with("client_id", Some("another")), with("redirect_uri", Some("https://kwaad.example/"))] {
        let answer = chain.authorize(&request).await;
        assert_eq!((answer.status().as_u16(), answer.headers().get("location")), (400, None), "never redirects to an unknown address");
    }
}

#[tokio::test]
async fn signing_out_goes_back_only_to_a_registered_origin() {
    let chain = chain().await;
    let go = async |back: &str| {
        let query = query(&[("post_logout_redirect_uri", back), ("state", "s")]);
        client().get(format!("{}/end_session?{query}", chain.running.login)).send().await.unwrap()
    };
    let answer = go("http://localhost:4100/nl/signed-out").await;
    assert_eq!(
        (answer.status().as_u16(), answer.headers()["location"].to_str().unwrap()),
        (303, "http://localhost:4100/nl/signed-out?state=s")
    );
    assert_eq!(go("http://localhost:4100.kwaad.example/").await.status(), 400);
    assert_eq!(go("https://kwaad.example/").await.status(), 400);
}

#[tokio::test]
async fn id_tokens_can_be_spoiled() {
    let chain = chain().await;
    for (n, (kind, name, value)) in [
        ("low_acr", "acr", json!("http://eidas.europa.eu/LoA/low")),
        ("wrong_nonce", "nonce", json!("another-nonce")),
        ("wrong_aud", "aud", json!("another-client")),
        ("wrong_iss", "iss", json!("https://login.invalid")),
    ]
    .into_iter()
    .enumerate()
    {
        fault(&chain.running, json!({ "source": "login", "operation": "token", "fault": kind })).await;
        let (_, body) = chain.token(&chain.code("selam").await, VERIFIER, &chain.assertion(&n.to_string())).await;
        assert_eq!(chain.verified(body["id_token"].as_str().unwrap()).await.unwrap()[name], value);
    }
    fault(&chain.running, json!({ "source": "login", "operation": "token", "fault": "bad_signature" })).await;
    let (_, body) = chain.token(&chain.code("selam").await, VERIFIER, &chain.assertion("bad")).await;
    assert_eq!(chain.verified(body["id_token"].as_str().unwrap()).await, None);
}

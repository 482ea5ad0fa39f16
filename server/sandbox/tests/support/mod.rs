//! What the tests share: a sandbox on free ports, a client, and the client's key.
#![allow(dead_code, missing_docs, clippy::unwrap_used, reason = "each test file uses its own part")]

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sandbox::{Running, Settings};
use serde_json::{Value, json};

pub const NOW: &str = "2026-11-25T09:00:00Z";
pub const SELAM: &str = "999990019";
pub const CALLBACK: &str = "http://localhost:4100/sign-in/callback";

/// A sandbox on free ports, with its clock pinned.
pub async fn sandbox(settings: Settings) -> Running {
    let free = || "127.0.0.1:0".to_owned();
    sandbox::start(Settings { duo: free(), gemeente: free(), login: free(), now: Some(NOW.parse().unwrap()), ..settings }).await.unwrap()
}

pub fn client() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap()
}

/// A read at DUO with the headers it wants.
pub fn duo(running: &Running, path: &str) -> reqwest::RequestBuilder {
    client()
        .get(format!("{}/v1{path}", running.duo))
        .header("bron", "00000001999901000000")
        .header("doel", "00000001800866472000")
        .header("berichtId", "00000000-0000-4000-8000-000000000001")
}

pub fn gemeente(running: &Running, token: &str, path: &str) -> reqwest::RequestBuilder {
    client().get(format!("{}{path}", running.gemeente)).header("authorization", format!("Token sandbox-{token}"))
}

pub fn search(running: &Running, kind: &str, bsn: &str) -> reqwest::RequestBuilder {
    let body =
        json!({ "type": format!("{}/objecten/api/v2/objecttypes/{kind}", running.gemeente), "data_attr": format!("bsn__exact__{bsn}") });
    client()
        .post(format!("{}/objecten/api/v2/objects/search", running.gemeente))
        .header("authorization", "Token sandbox-objecten")
        .header("accept-crs", "EPSG:4326")
        .header("content-crs", "EPSG:4326")
        .json(&body)
}

pub async fn agenda_token(running: &Running) -> String {
    let form = "grant_type=client_credentials&client_id=inburgerpad&client_secret=sandbox-agenda&scope=afspraken:lezen";
    let request = client().post(format!("{}/agenda/oauth/token", running.gemeente));
    let answer: Value = posted(request, form).send().await.unwrap().json().await.unwrap();
    answer["access_token"].as_str().unwrap().to_owned()
}

pub fn posted(request: reqwest::RequestBuilder, form: &str) -> reqwest::RequestBuilder {
    request.header("content-type", "application/x-www-form-urlencoded").body(form.to_owned())
}

pub async fn fault(running: &Running, rule: Value) {
    let answer = client().post(format!("{}/_faults", running.duo)).json(&rule).send().await.unwrap();
    assert_eq!(answer.status(), 200, "{}", answer.text().await.unwrap());
}

/// The client's key, and how it speaks for itself.
pub struct ClientKey(EcdsaKeyPair);

impl ClientKey {
    pub fn new() -> ClientKey {
        ClientKey(EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap())
    }

    pub fn jwks(&self) -> String {
        let point = self.0.public_key().as_ref();
        let part = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        json!({ "keys": [{ "kty": "EC", "crv": "P-256", "kid": "test", "x": part(&point[1..33]), "y": part(&point[33..65]) }] }).to_string()
    }

    pub fn assertion(&self, claims: &Value) -> String {
        let header = URL_SAFE_NO_PAD.encode(json!({ "alg": "ES256", "kid": "test" }).to_string());
        let input = format!("{header}.{}", URL_SAFE_NO_PAD.encode(claims.to_string()));
        let signature = self.0.sign(&SystemRandom::new(), input.as_bytes()).unwrap();
        format!("{input}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}

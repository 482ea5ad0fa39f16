//! An OpenID provider that is honest until a case says otherwise.

use super::Server;
use axum::{
    Json, Router,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use hmac::{Hmac, Mac};
use openidconnect::{
    PrivateSigningKey,
    core::{CoreJwsSigningAlgorithm, CoreRsaPrivateSigningKey},
};
use p256::ecdsa::{Signature, SigningKey, signature::Signer};
use serde_json::{Map, Value, json};
use server::clock::Clock;
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};
use url::Url;

pub const CLIENT: &str = "inburgerpad";
pub const LEVEL: &str = "http://eidas.europa.eu/LoA/substantial";
const RSA: &str = include_str!("rsa_of_the_hostile_provider.pem");

/// How a token is signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signing {
    Es256,
    Rs256,
    Ps256,
    Hs256(Vec<u8>),
    Nothing,
    Garbage,
}

/// What the provider does.
#[derive(Clone)]
pub struct Script {
    pub discovery: Value,
    pub jwks: Value,
    pub header: Value,
    /// Claims laid over the honest ones; `null` removes one.
    pub claims: Value,
    pub signing: Signing,
    pub key: u8,
    /// The payload to the letter, instead of the claims.
    pub raw_payload: Option<String>,
    /// The whole token, instead of one made here.
    pub raw_token: Option<String>,
    /// Status and body of the token endpoint, instead of a token.
    pub token_reply: Option<(u16, String)>,
    pub discovery_status: u16,
    pub jwks_status: u16,
    /// Seconds the provider's clock is ahead.
    pub clock_off: i64,
    /// Checks PKCE as a provider must.
    pub checks_pkce: bool,
}

/// What was asked of it.
#[derive(Default, Clone)]
pub struct Seen {
    pub discovery: usize,
    pub jwks: usize,
    pub token: usize,
    pub last_token_form: BTreeMap<String, String>,
}

#[derive(Clone)]
pub struct Provider {
    pub issuer: String,
    pub script: Arc<Mutex<Script>>,
    pub seen: Arc<Mutex<Seen>>,
    codes: Arc<Mutex<BTreeMap<String, BTreeMap<String, String>>>>,
    clock: Arc<server::clock::ManualClock>,
}

/// A browser on its way back.
pub struct Way {
    pub query: BTreeMap<String, String>,
    pub tx: String,
    pub state: String,
}

pub fn ec_jwk(seed: u8, kid: &str) -> Value {
    let key = SigningKey::from_slice(&[seed; 32]).unwrap();
    let point = key.verifying_key().to_sec1_point(false);
    let coordinate = |part: &[u8]| BASE64_URL_SAFE_NO_PAD.encode(part);
    json!({ "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": kid,
            "x": coordinate(&point.as_bytes()[1..33]), "y": coordinate(&point.as_bytes()[33..65]) })
}

pub fn rsa_jwk(alg: &str, kid: &str) -> Value {
    let key = CoreRsaPrivateSigningKey::from_pem(RSA, None).unwrap();
    let mut jwk = serde_json::to_value(key.as_verification_key()).unwrap();
    jwk["alg"] = json!(alg);
    jwk["kid"] = json!(kid);
    jwk["use"] = json!("sig");
    jwk
}

impl Provider {
    /// Starts a provider on a free port, and a server that trusts it.
    pub async fn with_server() -> (Provider, Server) {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let server = Server::at(super::ORIGIN, &issuer).await;
        let script = Script {
            discovery: json!({ "issuer": issuer, "authorization_endpoint": format!("{issuer}/authorize"), "token_endpoint": format!("{issuer}/token"),
                "jwks_uri": format!("{issuer}/jwks"), "end_session_endpoint": format!("{issuer}/end"), "authorization_response_iss_parameter_supported": true }),
            jwks: json!({ "keys": [ec_jwk(1, "es"), rsa_jwk("RS256", "rs"), rsa_jwk("PS256", "ps")] }),
            header: json!({ "alg": "ES256", "kid": "es", "typ": "JWT" }),
            claims: json!({}),
            signing: Signing::Es256,
            key: 1,
            raw_payload: None,
            raw_token: None,
            token_reply: None,
            discovery_status: 200,
            jwks_status: 200,
            clock_off: 0,
            checks_pkce: true,
        };
        let provider = Provider {
            issuer,
            script: Arc::new(Mutex::new(script)),
            seen: Arc::default(),
            codes: Arc::default(),
            clock: server.clock.clone(),
        };
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(discovery))
            .route("/jwks", get(jwks))
            .route("/token", post(token))
            .with_state(provider.clone());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        (provider, server)
    }

    pub fn change(&self, change: impl FnOnce(&mut Script)) {
        change(&mut self.script.lock().unwrap());
    }

    /// Sends the browser away and lets the person sign in: what it comes back with.
    pub async fn leave(&self, server: &Server, lang: &str, page: &str) -> Way {
        let started = server.post(&format!("/{lang}/sign-in"), &[], &format!("page={page}")).await;
        assert_eq!(started.status, 303, "{}", started.text());
        assert!(started.location().starts_with(&self.issuer), "{}", started.location());
        let url = Url::parse(started.location()).unwrap();
        let asked: BTreeMap<String, String> = url.query_pairs().into_owned().collect();
        let state = asked["state"].clone();
        let code = format!("code-{}", &state[..12]);
        self.codes.lock().unwrap().insert(code.clone(), asked);
        let query =
            BTreeMap::from([("code".to_owned(), code), ("state".to_owned(), state.clone()), ("iss".to_owned(), self.issuer.clone())]);
        Way { query, tx: started.cookie("__Host-tx").unwrap(), state }
    }

    /// The request that the browser was sent away with.
    pub fn asked(&self, code: &str) -> BTreeMap<String, String> {
        self.codes.lock().unwrap()[code].clone()
    }

    fn make_token(&self, script: &Script, nonce: &str) -> String {
        let now = self.clock.now().as_second() + script.clock_off;
        let mut claims = json!({ "iss": self.issuer, "aud": CLIENT, "sub": "pairwise-1", "nonce": nonce, "iat": now, "exp": now + 300, "auth_time": now,
            "acr": LEVEL, "jti": format!("jti-{nonce}"), "bsn": super::BSN, "given_name": "Selam", "family_name": "Tesfay", "birthdate": "1994" });
        lay_over(claims.as_object_mut().unwrap(), script.claims.as_object().unwrap());
        let payload = script.raw_payload.as_ref().map_or_else(
            || claims.to_string(),
            |raw| raw.replace("NONCE", nonce).replace("NOW", &now.to_string()).replace("ISSUER", &self.issuer),
        );
        let signed = format!("{}.{}", BASE64_URL_SAFE_NO_PAD.encode(script.header.to_string()), BASE64_URL_SAFE_NO_PAD.encode(payload));
        format!("{signed}.{}", BASE64_URL_SAFE_NO_PAD.encode(sign(script, signed.as_bytes())))
    }
}

fn lay_over(claims: &mut Map<String, Value>, over: &Map<String, Value>) {
    for (name, value) in over {
        if value.is_null() {
            claims.remove(name);
        } else {
            claims.insert(name.clone(), value.clone());
        }
    }
}

fn sign(script: &Script, text: &[u8]) -> Vec<u8> {
    let rsa = |algorithm| CoreRsaPrivateSigningKey::from_pem(RSA, None).unwrap().sign(&algorithm, text).unwrap();
    match &script.signing {
        Signing::Es256 => {
            let signature: Signature = SigningKey::from_slice(&[script.key; 32]).unwrap().sign(text);
            signature.to_bytes().to_vec()
        }
        Signing::Rs256 => rsa(CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256),
        Signing::Ps256 => rsa(CoreJwsSigningAlgorithm::RsaSsaPssSha256),
        Signing::Hs256(key) => {
            let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
            mac.update(text);
            mac.finalize().into_bytes().to_vec()
        }
        Signing::Nothing => Vec::new(),
        Signing::Garbage => vec![7; 64],
    }
}

async fn discovery(State(provider): State<Provider>) -> Response {
    provider.seen.lock().unwrap().discovery += 1;
    let script = provider.script.lock().unwrap().clone();
    let redirect = [(header::LOCATION, "/elsewhere")];
    (StatusCode::from_u16(script.discovery_status).unwrap(), redirect, Json(script.discovery)).into_response()
}

async fn jwks(State(provider): State<Provider>) -> Response {
    provider.seen.lock().unwrap().jwks += 1;
    let script = provider.script.lock().unwrap().clone();
    (StatusCode::from_u16(script.jwks_status).unwrap(), Json(script.jwks)).into_response()
}

async fn token(State(provider): State<Provider>, body: String) -> Response {
    let form: BTreeMap<String, String> = form_urlencoded::parse(body.as_bytes()).into_owned().collect();
    {
        let mut seen = provider.seen.lock().unwrap();
        seen.token += 1;
        seen.last_token_form = form.clone();
    }
    let script = provider.script.lock().unwrap().clone();
    if let Some((status, body)) = script.token_reply {
        return (StatusCode::from_u16(status).unwrap(), [(header::CONTENT_TYPE, "application/json")], body).into_response();
    }
    let asked = provider.codes.lock().unwrap().remove(&form["code"]);
    let Some(asked) = asked else { return (StatusCode::BAD_REQUEST, Json(json!({ "error": "invalid_grant" }))).into_response() };
    let challenge = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(form["code_verifier"].as_bytes()));
    if script.checks_pkce && challenge != asked["code_challenge"] {
        return (StatusCode::BAD_REQUEST, Json(json!({ "error": "invalid_grant" }))).into_response();
    }
    let token = script.raw_token.clone().unwrap_or_else(|| provider.make_token(&script, &asked["nonce"]));
    Json(json!({ "access_token": "opaque", "token_type": "Bearer", "expires_in": 60, "id_token": token })).into_response()
}

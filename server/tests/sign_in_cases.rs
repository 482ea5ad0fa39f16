//! O24–O62 of the known faults: what a hostile provider may put in a token. Refused for its own reason, no session, one
//! security event, the same calm answer with nothing of the provider in it.
#![allow(missing_docs, reason = "a test says what it does by its names")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod support;

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde_json::json;
use support::{
    provider::{Provider, Script, Signing, ec_jwk, rsa_jwk},
    sign_in::{Log, assert_no_session, assert_one_event, assert_refused, come_back, query, whole_way},
};

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

/// Name, code of the refusal (so that a case is refused for its own reason), and what the provider does.
type TokenCase = (&'static str, &'static str, fn(&mut Script));

/// What the token, its header, its signature or the key set may be: all refused as "failed".
const TOKEN_CASES: &[TokenCase] = &[
    ("O13 code of another sign-in with PKCE ignored: nonce differs", "nonce-mismatch", |s| {
        s.claims = json!({ "nonce": "of-the-attacker" })
    }),
    ("O24 alg none", "id-token-algorithm-forbidden", |s| (s.header, s.signing) = (json!({ "alg": "none", "kid": "es" }), Signing::Nothing)),
    ("O24 no signature", "id-token-signature-invalid", |s| s.signing = Signing::Nothing),
    ("O24 garbage signature", "id-token-signature-invalid", |s| s.signing = Signing::Garbage),
    ("O25 HS256 with the public key", "id-token-algorithm-forbidden", |s| {
        let key = ec_jwk(1, "es").to_string().into_bytes();
        (s.header, s.signing) = (json!({ "alg": "HS256", "kid": "es" }), Signing::Hs256(key));
    }),
    ("O26 HS256 with a client secret", "id-token-algorithm-forbidden", |s| {
        (s.header, s.signing) = (json!({ "alg": "HS256", "kid": "es" }), Signing::Hs256(b"secret".to_vec()))
    }),
    ("O27 RS256 with the key for PS256", "id-token-key-of-other-algorithm", |s| {
        (s.header, s.signing) = (json!({ "alg": "RS256", "kid": "ps" }), Signing::Rs256)
    }),
    ("O27 PS256 with the key for RS256", "id-token-key-of-other-algorithm", |s| {
        (s.header, s.signing) = (json!({ "alg": "PS256", "kid": "rs" }), Signing::Ps256)
    }),
    ("O27 RSA key that declares nothing", "id-token-key-of-other-algorithm", |s| {
        let mut key = rsa_jwk("RS256", "bare");
        key.as_object_mut().unwrap().remove("alg");
        s.jwks = json!({ "keys": [key] });
        (s.header, s.signing) = (json!({ "alg": "RS256", "kid": "bare" }), Signing::Rs256);
    }),
    ("O28 unknown kid", "id-token-key-unknown", |s| s.header = json!({ "alg": "ES256", "kid": "nobody" })),
    ("O28 no kid", "id-token-key-unknown", |s| s.header = json!({ "alg": "ES256" })),
    ("O29 kid with a path", "id-token-key-unknown", |s| s.header = json!({ "alg": "ES256", "kid": "../../../../dev/null" })),
    ("O29 kid with SQL", "id-token-key-unknown", |s| s.header = json!({ "alg": "ES256", "kid": "es' OR '1'='1" })),
    ("O30 jku", "id-token-header-forbidden", |s| s.header = json!({ "alg": "ES256", "kid": "es", "jku": "http://127.0.0.1:1/keys" })),
    ("O30 jwk", "id-token-header-forbidden", |s| {
        (s.header, s.key) = (json!({ "alg": "ES256", "kid": "mine", "jwk": ec_jwk(9, "mine") }), 9)
    }),
    ("O30 x5u", "id-token-header-forbidden", |s| s.header = json!({ "alg": "ES256", "kid": "es", "x5u": "http://127.0.0.1:1/cert" })),
    ("O30 x5c", "id-token-header-forbidden", |s| s.header = json!({ "alg": "ES256", "kid": "es", "x5c": ["AAAA"] })),
    ("O31 unknown crit", "id-token-header-forbidden", |s| s.header = json!({ "alg": "ES256", "kid": "es", "crit": ["exp"] })),
    ("O32 two keys with one kid", "id-token-key-ambiguous", |s| s.jwks = json!({ "keys": [ec_jwk(1, "es"), ec_jwk(2, "es")] })),
    ("O32 signed by another key", "id-token-signature-invalid", |s| s.key = 2),
    ("O33 expired by 61 s", "id-token-expired", |s| {
        s.raw_payload = Some(payload("\"iat\":NOW,\"exp\":EXPIRED,\"auth_time\":NOW").replace("EXPIRED", &(start() - 61).to_string()))
    }),
    ("O34 nbf 61 s ahead", "id-token-clock-skew", |s| s.claims = json!({ "nbf": start() + 61 })),
    ("O35 old iat", "id-token-clock-skew", |s| s.claims = json!({ "iat": start() - 301, "exp": start() + 200 })),
    ("O36 future iat", "id-token-clock-skew", |s| s.claims = json!({ "iat": start() + 61, "exp": start() + 300 })),
    ("O37 exp in year 9999", "id-token-life-too-long", |s| s.claims = json!({ "exp": 253_402_300_799_i64 })),
    ("O38 exp as text", "id-token-malformed", |s| s.claims = json!({ "exp": (start() + 300).to_string() })),
    ("O38 exp as float", "id-token-time-malformed", |s| s.claims = json!({ "exp": 1_800_003_900.5 })),
    ("O38 exp negative", "id-token-expired", |s| s.claims = json!({ "exp": -1 })),
    ("O38 exp missing", "id-token-malformed", |s| s.claims = json!({ "exp": null })),
    ("O38 iat missing", "id-token-malformed", |s| s.claims = json!({ "iat": null })),
    ("O39 no nonce", "nonce-mismatch", |s| s.claims = json!({ "nonce": null })),
    ("O39 empty nonce", "nonce-mismatch", |s| s.claims = json!({ "nonce": "" })),
    ("O40 other nonce", "nonce-mismatch", |s| s.claims = json!({ "nonce": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" })),
    ("O42 wrong aud", "id-token-audience", |s| s.claims = json!({ "aud": "another" })),
    ("O42 no aud", "id-token-audience", |s| s.claims = json!({ "aud": null })),
    ("O42 aud empty list", "id-token-audience", |s| s.claims = json!({ "aud": [] })),
    ("O43 aud with an extra party", "id-token-audience", |s| s.claims = json!({ "aud": ["inburgerpad", "another"] })),
    ("O44 other azp", "id-token-audience", |s| s.claims = json!({ "azp": "another" })),
    ("O45 sub missing", "id-token-malformed", |s| s.claims = json!({ "sub": null })),
    ("O45 sub empty", "id-token-subject", |s| s.claims = json!({ "sub": "" })),
    ("O45 sub of 4 KiB", "id-token-subject", |s| s.claims = json!({ "sub": "a".repeat(4096) })),
    ("O45 sub confusable", "id-token-subject", |s| s.claims = json!({ "sub": "pairwіse-1" })),
    ("O47 acr missing", "level-not-as-asked", |s| s.claims = json!({ "acr": null })),
    ("O47 acr low", "level-not-as-asked", |s| s.claims = json!({ "acr": "http://eidas.europa.eu/LoA/low" })),
    ("O47 acr unknown", "level-not-as-asked", |s| s.claims = json!({ "acr": "http://eidas.europa.eu/LoA/substantial2" })),
    ("O47 acr a list", "id-token-malformed", |s| s.claims = json!({ "acr": ["http://eidas.europa.eu/LoA/substantial"] })),
    ("O47 acr in other case", "level-not-as-asked", |s| s.claims = json!({ "acr": "http://eidas.europa.eu/loa/substantial" })),
    ("O48 old auth_time", "authentication-too-old", |s| s.claims = json!({ "auth_time": start() - 361 })),
    ("O48 no auth_time", "authentication-too-old", |s| s.claims = json!({ "auth_time": null })),
    ("O49 encrypted token", "id-token-encrypted", |s| s.raw_token = Some("eyJhbGciOiJSU0EtT0FFUCJ9.AAAA.AAAA.AAAA.AAAA".to_owned())),
    ("O50 access token as ID token", "id-token-type-forbidden", |s| s.header = json!({ "alg": "ES256", "kid": "es", "typ": "at+jwt" })),
    ("O50 access token without its type", "not-an-id-token", |s| s.claims = json!({ "scope": "openid" })),
    ("O51 logout token as ID token", "id-token-type-forbidden", |s| s.header = json!({ "alg": "ES256", "kid": "es", "typ": "logout+jwt" })),
    ("O51 logout event", "not-an-id-token", |s| {
        s.claims = json!({ "events": { "http://schemas.openid.net/event/backchannel-logout": {} } })
    }),
    ("O52 duplicate claims", "id-token-malformed", |s| {
        s.raw_payload = Some(
            payload("\"iat\":NOW,\"exp\":LATER,\"auth_time\":NOW,\"bsn\":\"999990019\"").replace("LATER", &(start() + 300).to_string()),
        )
    }),
    ("O53 BSN missing", "bsn-missing-or-invalid", |s| s.claims = json!({ "bsn": null })),
    ("O53 BSN of 8 digits", "bsn-missing-or-invalid", |s| s.claims = json!({ "bsn": "99999365" })),
    ("O53 BSN failing the elfproef", "bsn-missing-or-invalid", |s| s.claims = json!({ "bsn": "999993654" })),
    ("O53 BSN with a sector prefix", "bsn-missing-or-invalid", |s| s.claims = json!({ "bsn": "s00000000:999993653" })),
    ("O53 BSN as a number", "bsn-missing-or-invalid", |s| s.claims = json!({ "bsn": 999_993_653 })),
    ("O53 BSN in other digits", "bsn-missing-or-invalid", |s| s.claims = json!({ "bsn": "٩٩٩٩٩٣٦٥٣" })),
    ("O54 represents", "representation-not-agreed", |s| s.claims = json!({ "represents": { "sub": "somebody" } })),
    ("O22 issuer with a slash more", "id-token-issuer", |s| {
        s.claims = json!({ "iss": format!("{}/", s.discovery["issuer"].as_str().unwrap()) })
    }),
    ("O62 clock 5 min behind", "id-token-clock-skew", |s| s.clock_off = -300),
    ("O62 clock 5 min ahead", "id-token-clock-skew", |s| s.clock_off = 300),
    ("not a token", "id-token-malformed", |s| s.raw_token = Some("<script>alert(1)</script>".to_owned())),
    ("token of 64 KiB", "id-token-malformed", |s| s.raw_token = Some("a".repeat(40_000))),
    ("reply over 64 KiB", "token-reply-invalid", |s| s.token_reply = Some((200, format!("{{\"id_token\":\"{}\"}}", "a".repeat(70_000))))),
    ("reply without a token", "token-reply-invalid", |s| s.token_reply = Some((200, "{}".to_owned()))),
    ("reply with the token twice", "token-reply-invalid", |s| {
        s.token_reply = Some((200, "{\"id_token\":\"a\",\"id_token\":\"b\"}".to_owned()))
    }),
    ("O14 verifier mismatch", "token-endpoint-refused", |s| {
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
    for (case, code, change) in TOKEN_CASES {
        let (provider, server) = Provider::with_server().await;
        provider.change(change);
        log.take();
        let answer = whole_way(&provider, &server).await;
        assert_refused(case, &answer, "sign-in-failed");
        assert_eq!(answer.location(), "/ti?notice=sign-in-failed&page=plan", "{case}");
        assert_no_session(case, &server).await;
        let text = log.take();
        assert!(text.contains(&format!("code=\"{code}\"")), "{case}: {text}");
        assert_one_event(case, &text);
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

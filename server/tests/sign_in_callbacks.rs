//! O1–O23 and O58–O61 of the known faults: what a hostile browser, attacker or provider may do around the token. Refused,
//! no session, one security event, the same calm answer.
#![allow(missing_docs, reason = "a test says what it does by its names")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod support;

use axum::http::Method;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use jiff::SignedDuration;
use serde_json::json;
use support::{
    Server,
    provider::{Provider, Script, Way, ec_jwk},
    sign_in::{Log, assert_no_session, assert_one_event, assert_refused, come_back, query, whole_way},
    visit,
};

type Case = (&'static str, fn(&mut Script));
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
        // a callback that was answered before it heard of the sign-out loses its session all the same
        drop(callback);
        assert_no_session("O61", &server).await;
    }
    // the callback is complete, but the browser has not seen its answer when the person signs out
    let (provider, server) = Provider::with_server().await;
    let way = provider.leave(&server, "nl", "start").await;
    assert!(come_back(&server, &query(&way), &[("__Host-tx", &way.tx)]).await.cookie("__Host-sessie").is_some());
    server.post("/nl/sign-out", &[("__Host-tx", &way.tx)], "").await;
    assert_no_session("O61", &server).await;
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

#[tokio::test]
async fn a_provider_that_hangs_costs_many_sign_ins_one_deadline_together() {
    let hanging = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = Server::at(support::ORIGIN, &format!("http://{}", hanging.local_addr().unwrap())).await;
    let server = std::sync::Arc::new(server);
    let started = std::time::Instant::now();
    let mut all = tokio::task::JoinSet::new();
    for _ in 0..20 {
        let server = server.clone();
        all.spawn(async move { server.post("/nl/sign-in", &[], "").await });
    }
    for answer in all.join_all().await {
        assert_refused("hanging", &answer, "sign-in-unavailable");
    }
    assert!(started.elapsed().as_secs_f64() < 5.0, "{:?}", started.elapsed());
}

#[tokio::test]
async fn signing_out_goes_on_to_the_provider_without_any_token_also_after_a_restart() {
    let (provider, server) = Provider::with_server().await;
    // a session from before a restart: nothing of the provider is known yet
    let cookie = server.signed_in().await;
    let out = server.post("/ti/sign-out", &[("__Host-sessie", &cookie)], "").await;
    let address = url::Url::parse(out.location()).unwrap();
    assert!(out.location().starts_with(&format!("{}/end?", provider.issuer)), "{}", out.location());
    let names: Vec<String> = address.query_pairs().map(|(name, _)| name.into_owned()).collect();
    assert_eq!(names, ["client_id", "post_logout_redirect_uri", "state"]);
    assert!(!out.location().contains("eyJ") && !out.location().contains(support::BSN));
    assert_eq!(server.get("/signed-out?state=ti", &[]).await.location(), "/ti/signed-out");
    assert_eq!(server.get("/signed-out?state=//evil.example", &[]).await.location(), "/nl/signed-out");
}

//! The rules for every response, over every route the router has: headers, cross-site requests, sessions, languages.
#![allow(missing_docs, reason = "a test says what it does by its names")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod support;

use axum::{
    body::Body,
    http::{Method, Request},
};
use jiff::SignedDuration;
use server::{
    config::Settings,
    web::routes::{Kind, ROUTES},
};
use std::collections::BTreeSet;
use support::{Answer, ORIGIN, Server, person, visit, write_keys};

/// An address for a template, so that every route is reached.
fn address(template: &str) -> String {
    template
        .replace("{lang}", "nl")
        .replace("{page}", "plan")
        .replace("{handle}", "0123456789abcdef0123456789abcdef")
        .replace("{id}", "0123456789abcdef0123456789abcdef")
        .replace("{section}", "core")
}

fn assert_headers(at: &str, answer: &Answer, https: bool) {
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        assert_eq!(answer.header(name), value, "{at}: {name}");
    }
    let policy = answer.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'; "), "{at}: {policy}");
    assert!(
        policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'") && policy.contains("'nonce-"),
        "{at}: {policy}"
    );
    assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'") && !policy.contains(" *"), "{at}: {policy}");
    assert!(answer.header("permissions-policy").contains("geolocation=()"), "{at}");
    assert_eq!(!answer.header("strict-transport-security").is_empty(), https, "{at}: HSTS");
    let caching = answer.header("cache-control");
    assert!(!caching.is_empty(), "{at}: no Cache-Control");
    if !caching.starts_with("public") {
        assert!(caching.contains("private") || caching == "no-store", "{at}: {caching}");
        assert!(answer.headers.get_all("vary").iter().any(|value| value.to_str().unwrap().contains("Cookie")), "{at}: Vary");
    }
    if !answer.headers.get_all("set-cookie").iter().collect::<Vec<_>>().is_empty() {
        assert!(caching.contains("no-store"), "{at}: a cookie with {caching}");
    }
}

#[tokio::test]
async fn g6_every_route_error_redirect_and_file_carries_the_headers() {
    for (origin, https) in [(ORIGIN, false), ("https://mijn.gemeente.example", true)] {
        let server = Server::at(origin, "https://login.gemeente.example").await;
        let cookie = server.signed_in().await;
        let mut seen = BTreeSet::new();
        let mut nonces = BTreeSet::new();
        let mut paths: Vec<String> = ROUTES.iter().map(|route| address(route.template)).collect();
        paths.extend(
            ["/pkg/app.0123abcd.css", "/pkg/none.css", "/nl/nothing-here", "/nowhere/at/all", "/nl/plan/", "/xx/plan"].map(str::to_owned),
        );
        for path in &paths {
            for cookies in [&[][..], &[("__Host-sessie", cookie.as_str())][..]] {
                for method in [Method::GET, Method::HEAD, Method::PUT, Method::DELETE, Method::OPTIONS, Method::TRACE] {
                    let answer = server.send(visit(method.clone(), path, cookies).body(Body::empty()).unwrap()).await;
                    assert_headers(&format!("{method} {path} ({origin})"), &answer, https);
                    assert_ne!(answer.status.as_u16(), 500, "{method} {path}");
                    seen.insert(answer.status.as_u16());
                    nonces.insert(answer.header("content-security-policy").to_owned());
                    if !matches!(method, Method::GET | Method::HEAD) {
                        assert_eq!(answer.status, 405, "{method} {path}");
                        assert!(!answer.header("allow").is_empty(), "{method} {path}: Allow");
                    }
                }
            }
        }
        assert_eq!(nonces.len(), paths.len() * 2 * 6, "a nonce was used twice");
        for status in [200, 302, 303, 404, 405] {
            assert!(seen.contains(&status), "no answer with {status} among {seen:?}");
        }
    }
}

#[tokio::test]
async fn web_4_no_post_from_another_site_has_an_effect() {
    let server = Server::local().await;
    let cookie = server.signed_in().await;
    let kinds =
        ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain", "TEXT/PLAIN", "application/json", ""];
    let from: [&[(&str, &str)]; 7] = [
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("sec-fetch-site", "none")],
        &[("sec-fetch-site", "cross-site"), ("origin", ORIGIN)],
        &[("origin", "http://localhost:4100.evil.example")],
        &[("origin", "null")],
        &[],
    ];
    let mut tried = 0;
    for route in ROUTES.iter().filter(|route| route.changes) {
        for kind in kinds {
            for headers in from {
                let mut request = Request::builder()
                    .method(Method::POST)
                    .uri(address(route.template))
                    .header("cookie", format!("__Host-sessie={cookie}"));
                for (name, value) in headers {
                    request = request.header(*name, *value);
                }
                if !kind.is_empty() {
                    request = request.header("content-type", kind);
                }
                let answer = server.send(request.body(Body::from("page=plan")).unwrap()).await;
                assert_eq!(answer.status, 403, "{} {kind} {headers:?}", route.template);
                assert_eq!(answer.cookie("__Host-sessie"), None, "{} {kind} {headers:?}", route.template);
                tried += 1;
            }
        }
    }
    assert_eq!(tried, ROUTES.iter().filter(|route| route.changes).count() * 6 * 7);
    assert!(tried >= 13 * 6 * 7, "mutating routes are tried");
    assert_eq!(server.sessions().await, 1, "the session is untouched");
}

#[tokio::test]
async fn g7_no_get_changes_and_no_other_site_gets_a_signed_in_page() {
    let server = Server::local().await;
    let cookie = server.signed_in().await;
    let cookies = [("__Host-sessie", cookie.as_str())];
    for route in ROUTES.iter().filter(|route| route.changes && !route.shows) {
        let answer = server.get(&address(route.template), &cookies).await;
        assert_eq!(answer.status, 405, "{}", route.template);
    }
    // Pages with forms: a GET with everything a form could say changes nothing
    let everything = "do=start&card=clock&kind=helper&category=plan&flow=notifications&text=x";
    for route in ROUTES.iter().filter(|route| route.changes && route.shows) {
        server.get(&format!("{}?{everything}", address(route.template)), &cookies).await;
    }
    let pid = server.state.looks.pid(&person().bsn);
    assert!(server.state.sharing.grants_of(pid).await.unwrap().is_empty() && server.state.sharing.notes(pid).await.unwrap().is_empty());
    assert!(server.state.sharing.consents(pid).await.unwrap().is_empty());
    for site in ["cross-site", "same-site", "nonsense"] {
        let request = Request::builder()
            .uri("/nl/start")
            .header("cookie", format!("__Host-sessie={cookie}"))
            .header("sec-fetch-site", site)
            .header("sec-fetch-mode", "navigate")
            .header("sec-fetch-dest", "document");
        let answer = server.send(request.body(Body::empty()).unwrap()).await;
        assert!(!answer.text().contains("Selam"), "{site}: a signed-in page for another site");
    }
    assert!(server.get("/nl/start", &cookies).await.text().contains("Selam"), "the own page is given");
    assert_eq!(server.sessions().await, 1);
}

#[tokio::test]
async fn g4_sessions_end_after_15_quiet_minutes_and_after_2_hours_whatever_happens() {
    let server = Server::local().await;
    let cookie = server.signed_in().await;
    let cookies = [("__Host-sessie", cookie.as_str())];
    server.clock.advance(SignedDuration::from_secs(15 * 60 - 1));
    assert_eq!(server.get("/nl/more", &cookies).await.status, 200, "one second before the end");
    // A part that refreshes itself and the question "are you still there?" are no activity
    for _ in 0..2 {
        server.clock.advance(SignedDuration::from_mins(7));
        server.get("/nl/plan/section/core", &cookies).await;
        server.get("/nl/still-there", &cookies).await;
    }
    server.clock.advance(SignedDuration::from_mins(1));
    let ended = server.get("/nl/plan", &cookies).await;
    assert_eq!((ended.status.as_u16(), ended.location()), (303, "/nl?notice=session-ended&page=plan"));

    let cookie = server.signed_in().await;
    let cookies = [("__Host-sessie", cookie.as_str())];
    for _ in 0..11 {
        server.clock.advance(SignedDuration::from_mins(10));
        assert_eq!(server.get("/ti/more", &cookies).await.status, 200);
    }
    server.clock.advance(SignedDuration::from_mins(10));
    assert_eq!(server.get("/ti/more", &cookies).await.location(), "/ti?notice=session-ended&page=more", "two hours");
}

#[tokio::test]
async fn the_timer_is_told_the_seconds_and_a_form_gets_the_page() {
    let server = Server::local().await;
    let cookie = server.signed_in().await;
    let cookies = [("__Host-sessie", cookie.as_str())];
    server.clock.advance(SignedDuration::from_mins(14));
    let request = visit(Method::POST, "/nl/extend", &cookies).header("origin", ORIGIN).header("accept", "text/plain");
    let told = server.send(request.body(Body::empty()).unwrap()).await;
    assert_eq!((told.status.as_u16(), told.text().as_str()), (200, "900"));
    let page = server.post("/ar/extend", &cookies, "page=progress").await;
    assert_eq!((page.status.as_u16(), page.location()), (303, "/ar/progress?notice=extended"));
}

#[tokio::test]
async fn sess_3_sess_7_signing_out_ends_the_cookie_everywhere() {
    let server = Server::local().await;
    let cookie = server.signed_in().await;
    let cookies = [("__Host-sessie", cookie.as_str())];
    let out = server.post("/nl/sign-out", &cookies, "").await;
    assert_eq!(out.status, 303);
    assert!(out.header("clear-site-data").contains("\"storage\""));
    for set in out.headers.get_all("set-cookie") {
        let set = set.to_str().unwrap();
        assert!(set.contains("HttpOnly") && set.contains("Secure") && set.contains("SameSite=Lax") && set.contains("Path=/"), "{set}");
        assert!(!set.contains("Domain="), "{set}");
    }
    assert_eq!(server.sessions().await, 0);
    for page in ["/nl/start", "/nl/plan", "/nl/plan/section/core", "/nl/more"] {
        let again = server.get(page, &cookies).await;
        assert!(!again.text().contains("Selam"), "{page} after signing out");
        assert_ne!(again.status, 200, "{page} after signing out");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn sess_2_a_slow_page_never_brings_an_ended_session_back() {
    let server = std::sync::Arc::new(Server::local().await);
    for _ in 0..150 {
        let cookie = server.signed_in().await;
        let mut running = tokio::task::JoinSet::new();
        for path in ["/nl/start", "/nl/dossier", "/nl/plan"] {
            let (server, cookie) = (server.clone(), cookie.clone());
            running.spawn(async move { drop(server.get(path, &[("__Host-sessie", &cookie)]).await) });
        }
        server.post("/nl/sign-out", &[("__Host-sessie", &cookie)], "").await;
        running.join_all().await;
        assert_eq!(server.sessions().await, 0);
    }
}

#[tokio::test]
async fn unknown_languages_go_to_the_nearest_and_unknown_pages_are_a_404_in_the_readers_language() {
    let server = Server::local().await;
    for (path, accept, to) in [
        ("/", "ti-ER,ti;q=0.9,en;q=0.5", "/ti"),
        ("/", "de-DE,de;q=0.9", "/nl"),
        ("/ar-EG/plan", "", "/ar/plan"),
        ("/de/privacy", "en;q=0.8", "/en/privacy"),
        ("/NL/help", "", "/nl/help"),
    ] {
        let request = visit(Method::GET, path, &[]).header("accept-language", accept);
        let answer = server.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!((answer.status.as_u16(), answer.location()), (302, to), "{path} {accept}");
    }
    for (lang, dir) in [("nl", "ltr"), ("en", "ltr"), ("ar", "rtl"), ("ti", "ltr")] {
        let answer = server.get(&format!("/{lang}/no-such-page"), &[]).await;
        assert_eq!(answer.status, 404);
        assert!(answer.text().contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\"")), "{lang}");
    }
}

#[tokio::test]
async fn web_8_web_2_log_4_hostile_headers_redirects_and_debug_paths_give_nothing() {
    let server = Server::local().await;
    let huge = "nl,".repeat(350_000);
    let answer = server.send(visit(Method::GET, "/", &[]).header("accept-language", huge).body(Body::empty()).unwrap()).await;
    assert_eq!(answer.status, 431);
    let body = server.post("/nl/sign-in", &[], &"a".repeat(70_000)).await;
    assert_eq!(body.status, 413);
    for target in [
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "start\r\nSet-Cookie: a=b",
        "%0d%0aX: y",
        "..%2f..",
        "javascript:alert(1)",
    ] {
        let cookie = server.signed_in().await;
        let encoded: String = form_urlencoded::Serializer::new(String::new()).append_pair("page", target).finish();
        let answer = server.post("/nl/extend", &[("__Host-sessie", &cookie)], &encoded).await;
        assert_eq!(answer.location(), "/nl/start?notice=extended", "{target}");
        let page = server.get(&format!("/nl/language?{encoded}"), &[]).await;
        assert!(!page.text().contains("evil.example") && !page.text().contains("javascript:"), "{target}");
    }
    for path in ["/.env", "/debug", "/actuator/env", "/server-status", "/.git/config", "/phpinfo.php", "/nl/admin", "/metrics"] {
        assert_eq!(server.get(path, &[]).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn a_section_without_a_session_is_refused_and_an_unknown_one_is_not_there() {
    let server = Server::local().await;
    assert_eq!(server.get("/nl/plan/section/core", &[]).await.status, 401);
    let cookie = server.signed_in().await;
    assert_eq!(server.get("/nl/plan/section/no-such", &[("__Host-sessie", &cookie)]).await.status, 404);
    assert!(ROUTES.iter().any(|route| route.kind == Kind::Section));
}

#[test]
fn every_missing_setting_is_named_with_an_example_all_at_once() {
    let folder = tempfile::TempDir::new().unwrap();
    write_keys(folder.path());
    let Err(problems) = Settings::from_text("", folder.path()) else { panic!("an empty file is no configuration") };
    let told = problems.to_string();
    for name in ["origin", "master_key_file", "tenant.name", "tenant.phone", "login.issuer", "login.client_id", "login.key_file"] {
        assert!(told.contains(name), "{name} is not named in:\n{told}");
    }
    let Err(problems) = Settings::from_text(&format!("{}\nno_such_setting = 1\n", "origin = \"http://gemeente.example\""), folder.path())
    else {
        panic!("http outside localhost is refused")
    };
    assert!(problems.to_string().contains("origin"), "{problems}");
}

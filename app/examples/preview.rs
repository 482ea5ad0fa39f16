//! Renders every page from sample cases to HTML files, to look at without a server:
//! `cargo run -p app --features ssr --example preview -- FOLDER [CSS-ADDRESS]`.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a tool for looking, not a part of the product")]

use app::{
    context::{Assets, Look, Page, PageContext, SessionInfo, Tenant},
    language::Lang,
    render,
};
use dossier::sample;
use std::{fs, path::PathBuf, sync::Arc};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut args = std::env::args().skip(1);
    let folder = PathBuf::from(args.next().expect("a folder"));
    let css = args.next().unwrap_or_else(|| "/pkg/app.css".to_owned());
    for kind in sample::Kind::ALL {
        let name = format!("{kind:?}");
        let dossier = Arc::new(sample::dossier(kind));
        for lang in Lang::ALL.into_iter().filter(|lang| app::language::Text { lang: *lang }.has("skip-to-content")) {
            for page in Page::PLAIN {
                let ctx = context(lang, page.clone(), &css, dossier.clone());
                let request = http::Request::builder().uri(page.href(lang)).body(render::Body::empty()).unwrap();
                let response = render::respond(ctx, request).await;
                let body = axum::body::to_bytes(response.into_body(), 4_000_000).await.unwrap();
                let to = folder.join(&name).join(lang.code());
                fs::create_dir_all(&to).unwrap();
                let file = if page.slug().is_empty() { "welcome" } else { page.slug() };
                fs::write(to.join(format!("{file}.html")), body).unwrap();
            }
        }
    }
}

fn context(lang: Lang, page: Page, css: &str, dossier: Arc<dossier::case::Dossier>) -> Arc<PageContext> {
    let signed_in = page.needs_session();
    Arc::new(PageContext {
        lang,
        page,
        back: Page::Start,
        tenant: Arc::new(Tenant {
            code: "9901".into(),
            name: "Gemeente Voorbeeld".into(),
            phone: "088-0000000".into(),
            email: "inburgering@voorbeeld.example".into(),
            website: "https://voorbeeld.example".into(),
            address: vec!["Voorbeeldplein 1".into(), "0000 XX Voorbeeld".into()],
            opening_hours: "maandag tot en met vrijdag, 9.00 tot 17.00 uur".into(),
            privacy_email: "privacy@voorbeeld.example".into(),
            gemeente_names: vec![("9902".into(), "Gemeente Elders".into())],
        }),
        session: signed_in.then_some(SessionInfo { idle_seconds: 900, absolute_seconds: 7200 }),
        now: "2026-11-25T09:12:00Z".parse().unwrap(),
        dossier: signed_in.then_some(dossier),
        look: Look::default(),
        filter: None,
        notice: None,
        assets: Arc::new(Assets { css: css.to_owned(), theme_css: "data:text/css,".into(), wasm: None }),
        nonce: "preview".into(),
        request_id: "preview".into(),
        shared: Arc::default(),
        banner: None,
        tap: app::language::Tap::Opens,
        second: None,
        kept: Vec::new(),
        sandbox: true,
    })
}

//! A page as the tests read it.

use app::{
    context::{Assets, Look, Page, PageContext, SessionInfo, Tenant},
    language::Lang,
    pages,
};
use dossier::{
    case::Dossier,
    sample::{self, Kind},
};
use leptos::prelude::*;
use scraper::{Html, Selector};
use std::sync::Arc;

/// Every language of the app.
pub const LANGS: [Lang; 17] = Lang::ALL;

/// The pages of this file that have no handle.
pub const PLAIN: [Page; 10] = [
    Page::Progress,
    Page::Obligations,
    Page::Messages,
    Page::MyData,
    Page::More,
    Page::Language,
    Page::Privacy,
    Page::Accessibility,
    Page::Help,
    Page::StillThere,
];

/// Rendered HTML and its text.
pub struct Paper {
    pub html: String,
    /// Text without direction marks, spaces collapsed.
    pub text: String,
    document: Html,
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).unwrap()
}

/// Visible text: isolation marks are there for the eye, not for comparing.
fn plain(parts: impl Iterator<Item = impl AsRef<str>>) -> String {
    let all: String = parts.map(|part| part.as_ref().to_owned()).collect();
    let all: String = all.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
    all.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Paper {
    fn new(html: String) -> Paper {
        let document = Html::parse_document(&html);
        let text = plain(document.root_element().text());
        Paper { html, text, document }
    }
    pub fn count(&self, css: &str) -> usize {
        self.document.select(&selector(css)).count()
    }
    pub fn all(&self, css: &str) -> Vec<String> {
        self.document.select(&selector(css)).map(|element| plain(element.text())).collect()
    }
    /// Text of everything that matches.
    pub fn text_of(&self, css: &str) -> String {
        self.all(css).join(" ")
    }
    pub fn attribute(&self, css: &str, name: &str) -> Option<String> {
        self.document.select(&selector(css)).next()?.value().attr(name).map(str::to_owned)
    }
    /// Levels of the headings in order.
    pub fn headings(&self) -> Vec<u8> {
        self.document.select(&selector("h1,h2,h3,h4,h5,h6")).map(|h| h.value().name().as_bytes()[1] - b'0').collect()
    }
    pub fn ids(&self) -> Vec<String> {
        self.document.select(&selector("[id]")).filter_map(|e| e.value().attr("id").map(str::to_owned)).collect()
    }
}

/// Every sample with its name.
pub fn samples() -> Vec<(String, Dossier)> {
    Kind::ALL.into_iter().map(|kind| (format!("{kind:?}"), sample::dossier(kind))).collect()
}

/// Renders the page of a context.
pub fn page(context: PageContext) -> Paper {
    let context = Arc::new(context);
    let owner = Owner::new();
    let html = owner.with(|| {
        provide_context(context.clone());
        view(&context.page).to_html()
    });
    Paper::new(html)
}

fn view(page: &Page) -> AnyView {
    match page {
        Page::Progress => pages::progress::ProgressPage().into_any(),
        Page::Obligations => pages::obligations::Obligations().into_any(),
        Page::Messages => pages::messages::Messages().into_any(),
        Page::Message(_) => pages::message::MessagePage().into_any(),
        Page::MyData => pages::my_data::MyData().into_any(),
        Page::More => pages::more::More().into_any(),
        Page::Language => pages::language::LanguagePage().into_any(),
        Page::Privacy => pages::privacy::Privacy().into_any(),
        Page::Accessibility => pages::accessibility::Accessibility().into_any(),
        Page::Help => pages::help::Help().into_any(),
        Page::SignedOut => pages::signed_out::SignedOut().into_any(),
        Page::StillThere => pages::still_there::StillThere().into_any(),
        _ => pages::not_found::NotFound().into_any(),
    }
}

/// A context with a case.
pub fn signed_in(lang: Lang, page: Page, dossier: Dossier) -> PageContext {
    PageContext {
        session: Some(SessionInfo { idle_seconds: 900, absolute_seconds: 7200 }),
        dossier: Some(Arc::new(dossier)),
        ..signed_out(lang, page)
    }
}

/// A context of a visitor.
pub fn signed_out(lang: Lang, page: Page) -> PageContext {
    PageContext {
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
        session: None,
        dossier: None,
        look: Look::default(),
        filter: None,
        notice: None,
        assets: Arc::new(Assets { css: "/app.css".into(), theme_css: "/theme.css".into(), wasm: None }),
        nonce: "nonce".into(),
        request_id: "request-1".into(),
        now: "2026-11-25T09:12:00Z".parse().unwrap(),
        shared: Default::default(),
        banner: None,
        tap: app::language::Tap::Opens,
        second: None,
        kept: Vec::new(),
        sandbox: false,
    }
}

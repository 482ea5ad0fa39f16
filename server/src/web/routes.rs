//! The list of routes. The router is made from it, and so are the tests: a route cannot be forgotten in either.

use super::{AppState, language, page_routes, sharing, sign_in_routes, static_files, well_known};
use Ask::{Both, Get, Post};
use axum::{
    Router,
    routing::{MethodRouter, get, post},
};

/// What a route is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the address says it")]
pub enum Kind {
    Root,
    Welcome,
    Page,
    Appointment,
    Calendar,
    Message,
    Section,
    Sharing,
    Stream,
    TableStream,
    Receipt,
    Letter,
    Show,
    KeepTyped,
    TwoLanguages,
    JoinByWords,
    JoinAnyLanguage,
    SignIn,
    CoachSignIn,
    CoachCallback,
    Callback,
    SignOut,
    Extend,
    SignedOutAtProvider,
    Health,
    Robots,
    SecurityTxt,
}

/// One route.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    /// Its address as a template.
    pub template: &'static str,
    /// What it is.
    pub kind: Kind,
    /// It shows something: GET and HEAD.
    pub shows: bool,
    /// It changes something: POST.
    pub changes: bool,
}

/// What a route can be asked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ask {
    Get,
    Post,
    Both,
}

const fn route(template: &'static str, kind: Kind, ask: Ask) -> Route {
    Route { template, kind, shows: !matches!(ask, Ask::Post), changes: !matches!(ask, Ask::Get) }
}

/// All routes but the files of the built site.
pub const ROUTES: [Route; 35] = [
    route("/", Kind::Root, Get),
    route("/{lang}", Kind::Welcome, Get),
    route("/{lang}/{page}", Kind::Page, Get),
    route("/{lang}/appointments/{handle}", Kind::Appointment, Get),
    route("/{lang}/appointments/{handle}/calendar.ics", Kind::Calendar, Get),
    route("/{lang}/messages/{id}", Kind::Message, Get),
    route("/{lang}/letters/{which}", Kind::Letter, Get),
    route("/{lang}/show/{card}", Kind::Show, Get),
    route("/{lang}/language", Kind::KeepTyped, Both),
    route("/{lang}/two-languages", Kind::TwoLanguages, Post),
    route("/{lang}/{page}/section/{section}", Kind::Section, Get),
    route("/{lang}/together", Kind::Sharing, Both),
    route("/{lang}/together/stream", Kind::Stream, Get),
    route("/join", Kind::JoinByWords, Get),
    route("/join/{code}", Kind::JoinAnyLanguage, Get),
    route("/{lang}/join", Kind::Sharing, Both),
    route("/{lang}/join/{code}", Kind::Sharing, Both),
    route("/{lang}/table", Kind::Sharing, Both),
    route("/{lang}/table/stream", Kind::TableStream, Get),
    route("/{lang}/helpers", Kind::Sharing, Both),
    route("/{lang}/helping/{grant}", Kind::Sharing, Both),
    route("/{lang}/coach/{grant}", Kind::Sharing, Both),
    route("/{lang}/agreements", Kind::Sharing, Both),
    route("/{lang}/consent", Kind::Sharing, Both),
    route("/{lang}/consent/{record}/receipt.json", Kind::Receipt, Get),
    route("/{lang}/sign-in", Kind::SignIn, Post),
    route("/sign-in/callback", Kind::Callback, Get),
    route("/{lang}/coach/sign-in", Kind::CoachSignIn, Post),
    route("/coach/sign-in/callback", Kind::CoachCallback, Get),
    route("/{lang}/sign-out", Kind::SignOut, Post),
    route("/{lang}/extend", Kind::Extend, Post),
    route("/signed-out", Kind::SignedOutAtProvider, Get),
    route("/healthz", Kind::Health, Get),
    route("/robots.txt", Kind::Robots, Get),
    route("/.well-known/security.txt", Kind::SecurityTxt, Get),
];

fn handler(kind: Kind) -> MethodRouter<AppState> {
    match kind {
        Kind::Root => get(language::root),
        Kind::Welcome | Kind::Page | Kind::Appointment | Kind::Message | Kind::Letter | Kind::Show => get(page_routes::page),
        Kind::KeepTyped => get(page_routes::page).post(language::keep),
        Kind::TwoLanguages => post(language::two),
        Kind::Calendar => get(page_routes::calendar),
        Kind::Section => get(page_routes::section),
        Kind::Sharing => get(page_routes::page).post(sharing::act),
        Kind::Stream => get(sharing::live::own),
        Kind::TableStream => get(sharing::live::other),
        Kind::Receipt => get(sharing::receipt::download),
        Kind::JoinByWords => get(language::join_by_words),
        Kind::JoinAnyLanguage => get(language::join),
        Kind::SignIn => post(sign_in_routes::sign_in),
        Kind::CoachSignIn => post(sign_in_routes::coach_sign_in),
        Kind::CoachCallback => get(sign_in_routes::coach_callback),
        Kind::Callback => get(sign_in_routes::callback),
        Kind::SignOut => post(sign_in_routes::sign_out),
        Kind::Extend => post(sign_in_routes::extend),
        Kind::SignedOutAtProvider => get(sign_in_routes::signed_out_at_provider),
        Kind::Health => get(well_known::health),
        Kind::Robots => get(well_known::robots),
        Kind::SecurityTxt => get(well_known::security_txt),
    }
}

/// The router without its rules.
pub(super) fn all(state: &AppState) -> Router<AppState> {
    let mut router = static_files::routes(&state.settings.site, state.theme.clone());
    for route in ROUTES {
        router = router.route(route.template, handler(route.kind));
    }
    router.fallback(language::fallback)
}

//! The list of routes. The router is made from it, and so are the tests: a route cannot be forgotten in either.

use super::{AppState, language, page_routes, sign_in_routes, static_files, well_known};
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
    SignIn,
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
    /// It changes something: POST only.
    pub changes: bool,
}

const fn route(template: &'static str, kind: Kind, changes: bool) -> Route {
    Route { template, kind, changes }
}

/// All routes but the files of the built site.
pub const ROUTES: [Route; 15] = [
    route("/", Kind::Root, false),
    route("/{lang}", Kind::Welcome, false),
    route("/{lang}/{page}", Kind::Page, false),
    route("/{lang}/appointments/{handle}", Kind::Appointment, false),
    route("/{lang}/appointments/{handle}/calendar.ics", Kind::Calendar, false),
    route("/{lang}/messages/{id}", Kind::Message, false),
    route("/{lang}/{page}/section/{section}", Kind::Section, false),
    route("/{lang}/sign-in", Kind::SignIn, true),
    route("/sign-in/callback", Kind::Callback, false),
    route("/{lang}/sign-out", Kind::SignOut, true),
    route("/{lang}/extend", Kind::Extend, true),
    route("/signed-out", Kind::SignedOutAtProvider, false),
    route("/healthz", Kind::Health, false),
    route("/robots.txt", Kind::Robots, false),
    route("/.well-known/security.txt", Kind::SecurityTxt, false),
];

fn handler(kind: Kind) -> MethodRouter<AppState> {
    match kind {
        Kind::Root => get(language::root),
        Kind::Welcome | Kind::Page | Kind::Appointment | Kind::Message => get(page_routes::page),
        Kind::Calendar => get(page_routes::calendar),
        Kind::Section => get(page_routes::section),
        Kind::SignIn => post(sign_in_routes::sign_in),
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

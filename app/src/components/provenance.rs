//! Who says so, when asked, how sure: the line under every fact.

use super::bits::date;
use crate::{
    context::{Page, PageContext},
    language,
    pages::words::mixed,
};
use dossier::provenance::{Gap, Party, Provenance, Reason, SourceCall};
use leptos::prelude::*;

/// Message id of a party's name.
pub const fn party_id(party: Party) -> &'static str {
    match party {
        Party::Duo => "party-duo",
        Party::Gemeente => "party-gemeente",
        Party::Coa => "party-coa",
        Party::Taalaanbieder => "party-taalaanbieder",
        Party::Begeleiding => "party-begeleiding",
        Party::Inlogdienst => "party-inlogdienst",
    }
}

/// Message id of a reason.
pub const fn reason_id(reason: Reason) -> &'static str {
    match reason {
        Reason::Unreachable => "reason-unreachable",
        Reason::TimedOut => "reason-timed-out",
        Reason::Unreadable => "reason-unreadable",
        Reason::WrongPerson => "reason-wrong-person",
        Reason::NotAllowed => "reason-not-allowed",
        Reason::NotConnected => "reason-not-connected",
        Reason::NoConsent => "reason-no-consent",
        Reason::NotAsked => "reason-not-asked",
    }
}

/// What a read is about, in plain words.
pub fn call_name(ctx: &PageContext, call: SourceCall) -> String {
    ctx.t(&format!("call-{}", call.slug()))
}

/// "From DUO, asked 25 November 2026 09:12. Formal." under a fact.
pub fn source_line(ctx: &PageContext, provenance: &Provenance) -> AnyView {
    view! { <p class="app-source">{source_text(ctx, provenance)}</p> }.into_any()
}

/// The same words without their paragraph, for a line that is a button.
pub fn source_text(ctx: &PageContext, provenance: &Provenance) -> AnyView {
    let who = ctx.r(party_id(provenance.party));
    let asked = language::date_time(ctx.lang, provenance.fetched_at);
    let line = mixed(ctx, "source-line", vec![("party", who.into()), ("asked", asked.into())]);
    let as_of = provenance.as_of.map(|day| view! { " "{ctx.r("source-as-of")}" "{date(ctx, day)}"." });
    let weight = ctx.r(if provenance.formal { "source-formal" } else { "source-indicative" });
    view! { {line}{as_of}" "{weight} }.into_any()
}

/// The source lines of a value that several parties give.
pub fn source_lines(ctx: &PageContext, all: &[Provenance]) -> AnyView {
    all.iter().map(|p| source_line(ctx, p)).collect_view().into_any()
}

/// Why a read is missing and what is missing because of it, Dutch terms in their own language.
pub fn missing(ctx: &PageContext, gap: &Gap) -> AnyView {
    let party = ctx.r(party_id(gap.call.asked_party()));
    let what = ctx.r(&format!("call-{}", gap.call.slug()));
    mixed(ctx, reason_id(gap.reason), vec![("party", party.into()), ("what", what.into())])
}

/// Which sources are missing, why, and what is missing because of it.
pub fn gap_list(ctx: &PageContext, gaps: &[Gap]) -> AnyView {
    let items = gaps
        .iter()
        .map(|gap| {
            view! { <li data-call=gap.call.slug()>{missing(ctx, gap)}</li> }
        })
        .collect_view();
    // Where only a yes is missing, the way to it stands beside it
    let consent = gaps.iter().any(|gap| gap.reason == Reason::NoConsent).then(|| {
        view! { <p class="nl-paragraph"><a class="nl-link" href=ctx.href(Page::Consent)>{ctx.t("consent-title")}</a></p> }
    });
    view! { <ul class="app-gaps">{items}</ul>{consent} }.into_any()
}

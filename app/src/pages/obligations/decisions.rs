//! Decisions of DUO and gemeente with the last day to object. Never a ground that is health data.

use super::{
    super::{kit, words},
    consequences::euros,
};
use crate::{
    components::{Icon, Moment, badge, bits::Tone, date, legal, source_line, understood},
    context::PageContext,
    language::Lang,
};
use dossier::{
    case::{Decision, DecisionKind},
    codes::{Beoordeling, Code, Onderdeel, Oordeel, RedenVrijstelling},
    facts::VrijstellingKind,
};
use jiff::civil::Date;
use leptos::prelude::*;

/// One card per decision.
pub fn body(ctx: &PageContext, today: Date, all: &[Decision]) -> AnyView {
    let cards = all.iter().map(|decision| card(ctx, today, decision)).collect_view();
    view! { {cards}{understood(ctx, Moment::Decision)} }.into_any()
}

fn card(ctx: &PageContext, today: Date, decision: &Decision) -> AnyView {
    // A request that waits for a decision has only the day it was received.
    let waits = matches!(decision.kind, DecisionKind::Verlenging { decision: Code::Known(Beoordeling::InBehandeling), .. });
    let day = decision
        .date
        .filter(|_| !waits)
        .map(|day| kit::fact(Icon::Calendar, view! { {ctx.t("obligations-decision-date")}" "{date(ctx, day)} }.into_any()));
    let no_day = (decision.date.is_none() && !waits).then(|| kit::fact(Icon::Calendar, ctx.r("obligations-decision-no-date")));
    let objection = decision.objection_until.filter(|last| *last >= today).map(|last| {
        let id = if matches!(decision.kind, DecisionKind::Pip) { "obligations-object-gemeente" } else { "obligations-object-duo" };
        legal(ctx, id, move |lang: Lang| vec![("date", kit::date_arg(lang, last))])
    });
    view! {
        <article class="app-card" data-decision=title_id(&decision.kind)>
            <div class="app-card__head"><h3 class="nl-heading nl-heading--level-3">{ctx.r(title_id(&decision.kind))}</h3>{outcome(ctx, &decision.kind)}</div>
            <ul class="app-facts">{day}{no_day}{content(ctx, &decision.kind)}</ul>
            {objection}
            {source_line(ctx, &decision.provenance)}
        </article>
    }
    .into_any()
}

pub(crate) const fn title_id(kind: &DecisionKind) -> &'static str {
    match kind {
        DecisionKind::Verlenging { .. } => "obligations-decision-verlenging",
        DecisionKind::Vrijstelling { kind: VrijstellingKind::Geheel, .. } => "obligations-decision-vrijstelling-full",
        DecisionKind::Vrijstelling { kind: VrijstellingKind::Tijdelijk { .. }, .. } => "obligations-decision-vrijstelling-temporary",
        DecisionKind::Vrijstelling { kind: VrijstellingKind::Gedeeltelijk { .. }, .. } => "obligations-decision-vrijstelling-part",
        DecisionKind::Ontheffing { full: true, .. } => "obligations-decision-ontheffing-full",
        DecisionKind::Ontheffing { full: false, .. } => "obligations-decision-ontheffing-part",
        DecisionKind::Boete { .. } => "obligations-decision-boete",
        DecisionKind::Pip => "obligations-decision-pip",
    }
}

/// The outcome as a word; an unknown code as the source wrote it.
fn outcome(ctx: &PageContext, kind: &DecisionKind) -> AnyView {
    match kind {
        DecisionKind::Verlenging { decision, .. } => {
            let word = kit::code_text(ctx, decision, beoordeling_id);
            match decision.known() {
                Some(Beoordeling::Toegekend) => kit::pill("utrecht-status-badge utrecht-status-badge--success", Icon::Check, word),
                Some(Beoordeling::Afgewezen) => kit::pill("utrecht-status-badge utrecht-status-badge--neutral", Icon::Cross, word),
                Some(Beoordeling::InBehandeling) => kit::pill("utrecht-status-badge utrecht-status-badge--active", Icon::Hourglass, word),
                None => badge(Tone::Warning, word),
            }
        }
        DecisionKind::Vrijstelling { oordeel, .. } | DecisionKind::Ontheffing { oordeel, .. } => {
            let word = kit::code_text(ctx, oordeel, oordeel_id);
            match oordeel.known() {
                Some(Oordeel::Toekenning) => kit::pill("utrecht-status-badge utrecht-status-badge--success", Icon::Check, word),
                Some(Oordeel::Afwijzing) => kit::pill("utrecht-status-badge utrecht-status-badge--neutral", Icon::Cross, word),
                None => badge(Tone::Warning, word),
            }
        }
        DecisionKind::Boete { euros: amount } => {
            view! { <strong><bdi class="app-ltr" dir="ltr">{euros(ctx.lang, i64::from(*amount) * 100)}</bdi></strong> }.into_any()
        }
        DecisionKind::Pip => ().into_any(),
    }
}

/// Message of an assessment of a verlenging.
pub(crate) const fn beoordeling_id(known: Beoordeling) -> &'static str {
    match known {
        Beoordeling::Toegekend => "obligations-granted",
        Beoordeling::Afgewezen => "obligations-refused",
        Beoordeling::InBehandeling => "obligations-pending",
    }
}

/// Message of an assessment of a vrijstelling or ontheffing.
pub(crate) const fn oordeel_id(known: Oordeel) -> &'static str {
    match known {
        Oordeel::Toekenning => "obligations-granted",
        Oordeel::Afwijzing => "obligations-refused",
    }
}

/// What the decision covers. An ontheffing: the part at most, never the ground.
fn content(ctx: &PageContext, kind: &DecisionKind) -> AnyView {
    match kind {
        DecisionKind::Verlenging { received, .. } => {
            kit::fact(Icon::Mail, view! { {ctx.t("obligations-decision-received")}" "{date(ctx, *received)} }.into_any())
        }
        DecisionKind::Vrijstelling { kind, oordeel, reden } => {
            let because = if oordeel.known() == Some(Oordeel::Toekenning) { "obligations-because" } else { "obligations-because-asked" };
            let why = kit::fact(Icon::Info, view! { {ctx.t(because)}": "{words::code(ctx, reden, ground_id)} }.into_any());
            view! { {period(ctx, kind)}{why} }.into_any()
        }
        DecisionKind::Ontheffing { onderdeel, .. } => part(ctx, onderdeel.as_ref()),
        DecisionKind::Boete { .. } => kit::fact(Icon::Info, ctx.r("obligations-decision-boete-text")),
        DecisionKind::Pip => kit::fact(Icon::Info, ctx.r("obligations-decision-pip-text")),
    }
}

fn period(ctx: &PageContext, kind: &VrijstellingKind) -> AnyView {
    let dated = |id: &str, day: Option<Date>| day.map(|day| kit::fact(Icon::Calendar, view! { {ctx.t(id)}" "{date(ctx, day)} }.into_any()));
    match kind {
        VrijstellingKind::Geheel => ().into_any(),
        VrijstellingKind::Tijdelijk { start, last_day } => {
            view! { {dated("obligations-from", *start)}{dated("obligations-until", *last_day)} }.into_any()
        }
        VrijstellingKind::Gedeeltelijk { onderdeel, .. } => part(ctx, onderdeel.as_ref()),
    }
}

fn part(ctx: &PageContext, onderdeel: Option<&Code<Onderdeel>>) -> AnyView {
    let Some(onderdeel) = onderdeel else { return ().into_any() };
    let name = words::code(ctx, onderdeel, words::onderdeel_id);
    kit::fact(Icon::Flag, view! { {ctx.t("obligations-decision-part")}": "{name} }.into_any())
}

const fn ground_id(reden: RedenVrijstelling) -> &'static str {
    match reden {
        RedenVrijstelling::Avi => "obligations-ground-avi",
        RedenVrijstelling::Dip => "obligations-ground-dip",
        RedenVrijstelling::Doc => "obligations-ground-doc",
        RedenVrijstelling::Ged => "obligations-ground-ged",
        RedenVrijstelling::Inb => "obligations-ground-inb",
        RedenVrijstelling::Ins => "obligations-ground-ins",
        RedenVrijstelling::Opl => "obligations-ground-opl",
    }
}

//! Deadlines as cards: stand today, dates, rule, who decides. A legal limit and an estimate look different.

use super::{
    super::{kit, show},
    article,
};
use crate::{
    components::{Icon, badge, bits::Tone, date, details, legal, provenance::party_id, source_line},
    context::PageContext,
    together::{Card, cards},
};
use dossier::case::{DateWeight, Deadline, DeadlineKind, DeadlineStand};
use jiff::civil::Date;
use leptos::prelude::*;

/// What runs now first, what is over behind a tap.
pub fn body(ctx: &PageContext, today: Date, all: &[Deadline]) -> AnyView {
    let (over, live): (Vec<&Deadline>, Vec<&Deadline>) = all.iter().partition(|deadline| deadline.stand == DeadlineStand::Over);
    let (now, later): (Vec<&Deadline>, Vec<&Deadline>) =
        live.into_iter().partition(|deadline| matches!(deadline.stand, DeadlineStand::Open | DeadlineStand::LastDay));
    let past = (!over.is_empty()).then(|| {
        let cards = over.iter().map(|deadline| card(ctx, today, deadline)).collect_view();
        details(
            ctx.label_with("obligations-over-list", &[("count", over.len().into())]),
            view! { <div class="app-stack">{cards}</div> }.into_any(),
        )
    });
    view! { {cards(ctx, today, &now)}{cards(ctx, today, &later)}{past} }.into_any()
}

fn cards(ctx: &PageContext, today: Date, some: &[&Deadline]) -> AnyView {
    some.iter().map(|deadline| card(ctx, today, deadline)).collect_view().into_any()
}

fn card(ctx: &PageContext, today: Date, deadline: &Deadline) -> AnyView {
    let words = words(deadline.kind);
    let class = match deadline.stand {
        DeadlineStand::LastDay => "app-card app-card--warning",
        _ => "app-card",
    };
    let rule_line = article::is_law(deadline.rule)
        .then(|| kit::fact(Icon::Book, view! { {ctx.t("obligations-rule")}": "{article::view(deadline.rule)} }.into_any()));
    let decides = kit::fact(Icon::User, view! { {ctx.t("obligations-decides")}": "{ctx.r(party_id(deadline.decides))} }.into_any());
    view! {
        <article class=class data-kind=words.0 data-stand=stand_id(deadline.stand) data-weight=weight_id(deadline.weight)>
            <div class="app-card__head"><h3 class="nl-heading nl-heading--level-3">{ctx.r(words.0)}</h3>{stand(ctx, deadline.stand)}</div>
            {dates(ctx, today, deadline)}
            {legal(ctx, words.1, |_| Vec::new())}
            <ul class="app-facts">{decides}{rule_line}</ul>
            {deadline.cause.as_ref().map(|cause| source_line(ctx, cause))}
            {shown(ctx, deadline)}
        </article>
    }
    .into_any()
}

/// The way to show it to somebody, for what can lie on a table too.
fn shown(ctx: &PageContext, deadline: &Deadline) -> Option<AnyView> {
    let card = Card::Obligation(deadline.kind);
    let offered = ctx.dossier.as_ref().is_some_and(|case| cards::offered(case).contains(&card));
    offered.then(|| show::link(ctx, &card))
}

/// The dates with how hard they are, and the days left while something runs.
fn dates(ctx: &PageContext, today: Date, deadline: &Deadline) -> AnyView {
    let class = match deadline.weight {
        DateWeight::Source | DateWeight::Law => "app-weight--law",
        DateWeight::Estimate => "app-weight--estimate",
    };
    let dated =
        |id: &str, day: Date| kit::fact(Icon::Calendar, view! { {ctx.t(id)}" "<span class=class>{date(ctx, day)}</span> }.into_any());
    let from = deadline.from.map(|day| dated("obligations-from", day));
    let last = deadline.last_day.map(|day| dated("obligations-last-day", day));
    if from.is_none() && last.is_none() {
        return ().into_any();
    }
    let left = deadline
        .last_day
        .filter(|_| matches!(deadline.stand, DeadlineStand::Open))
        .and_then(|day| days_between(today, day))
        .map(|days| kit::fact(Icon::Clock, ctx.rw("obligations-days-left", &[("count", i64::from(days).into())])));
    let weight = kit::fact(Icon::Info, ctx.r(weight_id(deadline.weight)));
    view! { <ul class="app-facts">{from}{last}{left}{weight}</ul> }.into_any()
}

/// Whole days from today to a day; `None` when it is past.
pub(crate) fn days_between(today: Date, day: Date) -> Option<i32> {
    let days = today.until(day).ok()?.get_days();
    (days > 0).then_some(days)
}

fn stand(ctx: &PageContext, stand: DeadlineStand) -> AnyView {
    let word = ctx.t(stand_id(stand));
    match stand {
        DeadlineStand::NotYet => badge(Tone::Neutral, word),
        DeadlineStand::Open | DeadlineStand::Always => badge(Tone::Active, word),
        DeadlineStand::LastDay => kit::pill("utrecht-status-badge utrecht-status-badge--danger", Icon::Warning, word),
        DeadlineStand::Over => kit::pill("utrecht-status-badge utrecht-status-badge--neutral", Icon::Cross, word),
    }
}

pub(crate) const fn stand_id(stand: DeadlineStand) -> &'static str {
    match stand {
        DeadlineStand::NotYet => "obligations-stand-not-yet",
        DeadlineStand::Open => "obligations-stand-open",
        DeadlineStand::LastDay => "obligations-stand-last-day",
        DeadlineStand::Over => "obligations-stand-over",
        DeadlineStand::Always => "obligations-stand-always",
    }
}

pub(crate) const fn weight_id(weight: DateWeight) -> &'static str {
    match weight {
        DateWeight::Source => "obligations-weight-source",
        DateWeight::Law => "obligations-weight-law",
        DateWeight::Estimate => "obligations-weight-estimate",
    }
}

/// Title and rule in plain words.
pub(crate) const fn words(kind: DeadlineKind) -> (&'static str, &'static str) {
    match kind {
        DeadlineKind::PipByGemeente => ("obligations-pip", "obligations-pip-rule"),
        DeadlineKind::TermEnd => ("obligations-term", "obligations-term-rule"),
        DeadlineKind::ChangeLeerroute => ("obligations-route", "obligations-route-rule"),
        DeadlineKind::VerlengingWindow => ("obligations-extension", "obligations-extension-rule"),
        DeadlineKind::VerlengingDecision => ("obligations-extension-decision", "obligations-extension-decision-rule"),
        DeadlineKind::CourseOffer => ("obligations-course", "obligations-course-rule"),
        DeadlineKind::ObjectionPip => ("obligations-objection-pip", "obligations-objection-gemeente-rule"),
        DeadlineKind::ObjectionBoete => ("obligations-objection-boete", "obligations-objection-duo-rule"),
        DeadlineKind::ObjectionVerlenging => ("obligations-objection-verlenging", "obligations-objection-duo-rule"),
        DeadlineKind::ObjectionVrijstelling => ("obligations-objection-vrijstelling", "obligations-objection-duo-rule"),
        DeadlineKind::ObjectionOntheffing => ("obligations-objection-ontheffing", "obligations-objection-duo-rule"),
        DeadlineKind::RegisterExams => ("obligations-register", "obligations-register-rule"),
        DeadlineKind::LastSafeExam => ("obligations-last-exam", "obligations-last-exam-rule"),
    }
}

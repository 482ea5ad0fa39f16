//! One deadline or right, and decisions. Nothing about an ontheffing (health), and no ground of any decision.

use super::{hidden, lines::Lines};
use crate::{
    components::{date, provenance::party_id},
    language::Lang,
    pages::{
        kit,
        obligations::{
            article,
            deadlines::{days_between, stand_id, weight_id, words as named},
            decisions::{beoordeling_id, oordeel_id, title_id},
        },
    },
};
use dossier::{
    case::{DateWeight, Deadline, DeadlineKind, DeadlineStand, Decision, DecisionKind, Dossier},
    codes::{Beoordeling, Code},
};
use jiff::civil::Date;
use leptos::prelude::*;

/// The lines of one deadline; several of a kind stand under each other.
pub fn deadline(lines: &mut Lines<'_>, case: &Dossier, kind: DeadlineKind) {
    if hidden(&case.obligations) {
        return lines.not_here();
    }
    lines.section("obligations-deadlines-nothing", &case.obligations, |lines, all| {
        let mut none = true;
        for deadline in all.iter().filter(|deadline| deadline.kind == kind) {
            one(lines, deadline, case.today);
            none = false;
        }
        if none {
            lines.nothing("card-gone");
        }
    });
}

fn one(lines: &mut Lines<'_>, deadline: &Deadline, today: Date) {
    let ctx = lines.ctx;
    lines.fact(view! { <strong>{ctx.r(stand_id(deadline.stand))}</strong> }.into_any());
    let class = match deadline.weight {
        DateWeight::Source | DateWeight::Law => "app-weight--law",
        DateWeight::Estimate => "app-weight--estimate",
    };
    for (id, day) in [("obligations-from", deadline.from), ("obligations-last-day", deadline.last_day)] {
        if let Some(day) = day {
            lines.fact(view! { {ctx.r(id)}" "<span class=class>{date(ctx, day)}</span> }.into_any());
        }
    }
    let left = deadline.last_day.filter(|_| deadline.stand == DeadlineStand::Open).and_then(|day| days_between(today, day));
    if let Some(days) = left {
        lines.fact(ctx.rw("obligations-days-left", &[("count", i64::from(days).into())]));
    }
    if deadline.from.or(deadline.last_day).is_some() {
        lines.say(weight_id(deadline.weight));
    }
    lines.legal(named(deadline.kind).1, |_| Vec::new());
    lines.fact(view! { {ctx.r("obligations-decides")}": "{ctx.r(party_id(deadline.decides))} }.into_any());
    if article::is_law(deadline.rule) {
        lines.fact(view! { {ctx.r("obligations-rule")}": "{article::view(deadline.rule)} }.into_any());
    }
    if let Some(cause) = &deadline.cause {
        lines.source(cause);
    }
}

/// Decisions that can lie on the card: fines and the PIP are other kinds of data, an ontheffing is nobody's business.
pub const fn may_lie(decision: &Decision) -> bool {
    matches!(decision.kind, DecisionKind::Verlenging { .. } | DecisionKind::Vrijstelling { .. })
}

/// The lines of the decisions.
pub fn decisions(lines: &mut Lines<'_>, case: &Dossier) {
    // Withheld things are not counted out: a card of which nothing may be seen reads like one on which nothing lies
    if hidden(&case.decisions) {
        return lines.nothing("card-empty");
    }
    lines.section("obligations-decisions-nothing", &case.decisions, |lines, all| {
        let mut none = true;
        for decision in all.iter().filter(|decision| may_lie(decision)) {
            decided(lines, decision, case.today);
            none = false;
        }
        if none {
            lines.nothing("card-empty");
        }
    });
}

fn decided(lines: &mut Lines<'_>, decision: &Decision, today: Date) {
    let ctx = lines.ctx;
    let (outcome, waits) = match &decision.kind {
        DecisionKind::Verlenging { decision, .. } => {
            (kit::code_text(ctx, decision, beoordeling_id), *decision == Code::Known(Beoordeling::InBehandeling))
        }
        DecisionKind::Vrijstelling { oordeel, .. } => (kit::code_text(ctx, oordeel, oordeel_id), false),
        DecisionKind::Ontheffing { .. } | DecisionKind::Boete { .. } | DecisionKind::Pip => return,
    };
    lines.fact(view! { {ctx.r(title_id(&decision.kind))}": "<strong>{outcome}</strong> }.into_any());
    if let DecisionKind::Verlenging { received, .. } = &decision.kind {
        lines.fact(view! { {ctx.r("obligations-decision-received")}" "{date(ctx, *received)} }.into_any());
    }
    // A request that waits for a decision has only the day it was received
    match decision.date.filter(|_| !waits) {
        Some(day) => lines.fact(view! { {ctx.r("obligations-decision-date")}" "{date(ctx, day)} }.into_any()),
        None if waits => {}
        None => lines.say("obligations-decision-no-date"),
    }
    if let Some(last) = decision.objection_until.filter(|last| *last >= today) {
        lines.legal("obligations-object-duo", |lang: Lang| vec![("date", kit::date_arg(lang, last))]);
    }
    lines.source(&decision.provenance);
}

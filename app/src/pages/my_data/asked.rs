//! What we asked for this person, grouped by party: what, when, and what came of it.

use super::super::kit;
use crate::{
    components::{
        Icon,
        provenance::{missing, party_id},
    },
    context::PageContext,
    language,
};
use dossier::provenance::{Gap, Outcome, Party, Receipt, SourceCall};
use leptos::prelude::*;

/// Every read of this visit.
pub fn section(ctx: &PageContext, receipts: &[Receipt]) -> AnyView {
    let groups = [Party::Duo, Party::Gemeente]
        .into_iter()
        .filter_map(|party| {
            let mine: Vec<&Receipt> = receipts.iter().filter(|receipt| receipt.call.asked_party() == party).collect();
            (!mine.is_empty()).then(|| group(ctx, party, &mine))
        })
        .collect_view();
    view! {
        <section class="app-section" aria-labelledby="asked-h">
            <h2 class="nl-heading nl-heading--level-2" id="asked-h">{ctx.t("my-data-asked-title")}</h2>
            <p class="nl-paragraph">{ctx.r("my-data-asked-lead")}</p>
            {groups}
        </section>
    }
    .into_any()
}

fn group(ctx: &PageContext, party: Party, receipts: &[&Receipt]) -> AnyView {
    let count = |wanted: fn(&Outcome) -> bool| receipts.iter().filter(|receipt| wanted(&receipt.outcome)).count();
    let known = count(|outcome| matches!(outcome, Outcome::Known));
    let nothing = count(|outcome| matches!(outcome, Outcome::Nothing));
    let unknown = count(|outcome| matches!(outcome, Outcome::NotKnown(_)));
    let sum = ctx.tw("my-data-sum", &[("known", known.into()), ("nothing", nothing.into()), ("unknown", unknown.into())]);
    let rows = receipts.iter().map(|receipt| row(ctx, receipt)).collect_view();
    // Open at once when something is missing: that is what the person comes for.
    let open = unknown > 0;
    view! {
        <details class="utrecht-accordion__section app-details" open=open>
            <summary class="utrecht-accordion__button app-summary">
                <span><span class="app-cap">{ctx.t(party_id(party))}</span>": "{sum}</span>
                <span class="app-chev">{crate::components::icon(Icon::ChevronDown)}</span>
            </summary>
            <div class="utrecht-accordion__panel app-panel"><ul class="app-list">{rows}</ul></div>
        </details>
    }
    .into_any()
}

fn row(ctx: &PageContext, receipt: &Receipt) -> AnyView {
    let (state, class, picture, word) = match receipt.outcome {
        Outcome::Known => ("known", "utrecht-status-badge utrecht-status-badge--success", Icon::Check, "my-data-known"),
        Outcome::Nothing => ("nothing", "utrecht-status-badge utrecht-status-badge--neutral", Icon::Cross, "my-data-nothing"),
        Outcome::NotKnown(_) => ("not-known", "utrecht-status-badge utrecht-status-badge--warning", Icon::Question, "my-data-not-known"),
    };
    let reason = match receipt.outcome {
        Outcome::NotKnown(reason) => Some(view! { <p class="nl-paragraph">{missing(ctx, &Gap { call: receipt.call, reason })}</p> }),
        _ => None,
    };
    let dropped = (receipt.dropped > 0)
        .then(|| view! { <p class="nl-paragraph">{ctx.tw("section-dropped", &[("count", i64::from(receipt.dropped).into())])}</p> });
    let asked = ctx.tw("my-data-asked-at", &[("when", language::date_time(ctx.lang, receipt.asked_at).into())]);
    let ground = ctx.r(if receipt.call == SourceCall::GemeenteAfspraken { "my-data-by-email" } else { "my-data-by-law" });
    view! {
        <li class="app-stack" data-call=receipt.call.slug() data-outcome=state>
            <div class="app-card__head"><strong class="app-cap">{ctx.r(&format!("call-{}", receipt.call.slug()))}</strong>{kit::pill(class, picture, ctx.t(word))}</div>
            {reason}{dropped}
            <p class="app-source">{asked}" "{ground}</p>
        </li>
    }
    .into_any()
}

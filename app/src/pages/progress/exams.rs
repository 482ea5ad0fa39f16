//! Exam results and free attempts: every attempt counts as effort.

use super::super::{kit, words};
use crate::{
    components::{Icon, date, icon},
    context::PageContext,
};
use dossier::{
    case::Dossier,
    codes::{Code, ExamenUitslag, Niveau, RedenGeenResultaat},
    facts::{Examen, GratisPoging},
    provenance::Fact,
};
use leptos::prelude::*;

/// All results, newest first.
pub fn results(ctx: &PageContext, all: &[Fact<Examen>]) -> AnyView {
    let passed = all.iter().filter(|exam| exam.value.result == Code::Known(ExamenUitslag::Geslaagd)).count();
    let tried = ctx.tw("progress-exams-tried", &[("count", all.len().into())]);
    let good = (passed > 0).then(|| ctx.tw("progress-exams-passed", &[("count", passed.into())]));
    let items = all.iter().map(|exam| result(ctx, &exam.value)).collect_view();
    view! {
        <p class="app-notice">{icon(Icon::Flag)}<span>{tried}" "{good}" "{ctx.t("progress-exams-effort")}</span></p>
        <ul class="app-list">{items}</ul>
        <p class="app-muted">{ctx.r("progress-exams-date")}</p>
        {kit::sources(ctx, all.iter().map(|exam| &exam.provenance))}
    }
    .into_any()
}

fn result(ctx: &PageContext, exam: &Examen) -> AnyView {
    let level =
        exam.niveau.as_ref().map(|level| view! { " "<bdi class="app-ltr" dir="ltr">{kit::code_text_raw(ctx, level, Niveau::wire)}</bdi> });
    let (class, picture) = match exam.result.known() {
        Some(ExamenUitslag::Geslaagd) => ("utrecht-status-badge utrecht-status-badge--success", Icon::Check),
        Some(ExamenUitslag::Gezakt) => ("utrecht-status-badge utrecht-status-badge--neutral", Icon::Refresh),
        Some(ExamenUitslag::Geen) | None => ("utrecht-status-badge utrecht-status-badge--warning", Icon::Question),
    };
    let word = kit::code_text(ctx, &exam.result, words::uitslag_id);
    // A reason says something only when there is no result (domain.md, 9).
    let reason = exam
        .reason
        .as_ref()
        .filter(|_| exam.result == Code::Known(ExamenUitslag::Geen))
        .map(|reason| view! { <p class="nl-paragraph">{words::code(ctx, reason, reason_id)}</p> });
    view! {
        <li class="app-stack">
            <div class="app-card__head"><strong>{words::code(ctx, &exam.onderdeel, words::onderdeel_id)}{level}</strong>{kit::pill(class, picture, word)}</div>
            <p class="app-muted">{date(ctx, exam.date)}</p>
            {reason}
        </li>
    }
    .into_any()
}

/// DUO's balance of free attempts; never computed here.
pub fn attempts(ctx: &PageContext, dossier: &Dossier, all: &[Fact<GratisPoging>]) -> AnyView {
    let items = all
        .iter()
        .map(|fact| {
            let left = ctx.tw("progress-attempts-left", &[("count", i64::from(fact.value.left).into())]);
            view! { <li><div class="app-card__head"><span>{words::code(ctx, &fact.value.onderdeel, words::onderdeel_id)}</span><strong>{left}</strong></div></li> }
        })
        .collect_view();
    let asylum = dossier.group.value().is_some_and(|group| group.asylum_rights == Some(true));
    view! {
        <ul class="app-list">{items}</ul>
        {asylum.then(|| view! { <p class="nl-paragraph">{ctx.r("progress-attempts-asylum")}</p> })}
        <p class="app-muted">{ctx.r("progress-attempts-balance")}</p>
        {kit::sources(ctx, all.iter().map(|fact| &fact.provenance))}
    }
    .into_any()
}

const fn reason_id(reason: RedenGeenResultaat) -> &'static str {
    match reason {
        RedenGeenResultaat::Verwijtbaar => "progress-reason-verwijtbaar",
        RedenGeenResultaat::NietVerwijtbaar => "progress-reason-niet-verwijtbaar",
        RedenGeenResultaat::Afgemeld => "progress-reason-afgemeld",
        RedenGeenResultaat::Absent => "progress-reason-absent",
    }
}

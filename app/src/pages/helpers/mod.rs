//! Who helps me, and who I share with: what each sees and until when, how to stop, how to invite.

pub mod invite;

use crate::{
    components::{
        Icon,
        bits::{Tone, badge},
        date, icon,
        interpreter::interpreter,
    },
    context::{PageContext, page_context},
    pages::{
        kit,
        moments::moment,
        words::{self, mixed},
    },
    together::{
        GrantStand, GrantView, HelpersPage, Shared,
        parts::{self, other_id},
    },
};
use leptos::prelude::*;

/// Who helps me, and who I share with.
#[component]
pub fn Helpers() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let page = match &*ctx.shared {
        Shared::Helpers(page) => page.clone(),
        _ => HelpersPage::default(),
    };
    let (now, over): (Vec<&GrantView>, Vec<&GrantView>) =
        page.grants.iter().partition(|grant| matches!(grant.stand, GrantStand::Asked | GrantStand::Active));
    let shown = now.iter().map(|grant| current(&ctx, grant, page.fresh)).collect_view();
    let nobody = now.is_empty().then(|| view! { <p class="app-notice">{icon(Icon::Check)}<span>{ctx.r("helpers-nobody")}</span></p> });
    let stop = (!now.is_empty()).then(|| {
        parts::deed(
            "revoke-all",
            "stop-everyone",
            "nl-button nl-button--primary nl-button--negative app-stop",
            Icon::Cross,
            ctx.r("helpers-stop-all"),
        )
    });
    view! {
        {kit::hero(&ctx, "helpers-title", ctx.r("helpers-lead"))}
        {parts::form_error(&ctx, page.error, "invite")}
        <section class="app-section" aria-labelledby="now-h">
            <h2 class="nl-heading nl-heading--level-2" id="now-h">{ctx.r("helpers-now")}</h2>
            {stop}
            {shown}
            {nobody}
        </section>
        {invite::section(&ctx, &page)}
        {interpreter(&ctx)}
        {rules(&ctx)}
        {(!over.is_empty()).then(|| past(&ctx, &over))}
    }
    .into_any()
}

fn current(ctx: &PageContext, grant: &GrantView, fresh: bool) -> AnyView {
    let asked = grant.stand == GrantStand::Asked;
    let heading = format!("grant-{}", grant.id);
    let label = heading.clone();
    let question =
        asked.then(|| view! { <p class="app-lead">{mixed(ctx, "helpers-asked", vec![("name", words::name(&grant.who.name).into())])}</p> });
    let state = if asked { badge(Tone::Warning, ctx.t("helpers-state-asked")) } else { badge(Tone::Active, ctx.t("helpers-state-active")) };
    let prepare = grant.prepare.then(|| kit::fact(Icon::Message, ctx.r("helpers-may-prepare")));
    let used = grant.last_used.map(|at| kit::fact(Icon::Clock, mixed(ctx, "helpers-used", vec![("when", moment(ctx, at).into())])));
    view! {
        <section class="app-card" aria-labelledby=label data-grant=grant.id.clone()>
            <h3 class="nl-heading nl-heading--level-3" id=heading>{words::name(&grant.who.name)}</h3>
            <p class="app-muted">{ctx.r(other_id(grant.who.kind))}</p>
            <p>{state}</p>
            {question}
            <p class="nl-paragraph">{ctx.r("helpers-sees")}</p>
            {parts::kinds(ctx, &grant.kinds)}
            <ul class="app-facts">
                {kit::fact(Icon::Calendar, mixed(ctx, "helpers-until", vec![("date", date(ctx, grant.until).into())]))}
                {prepare}
                {used}
            </ul>
            {(asked && !fresh).then(|| invite::sign_in(ctx, "helpers", "helpers-yes-not-fresh"))}
            {buttons(ctx, grant, asked, fresh)}
        </section>
    }
    .into_any()
}

/// A yes needs a fresh sign-in; a no never does.
fn buttons(ctx: &PageContext, grant: &GrantView, asked: bool, fresh: bool) -> AnyView {
    let button = |value: &'static str, class: &'static str, picture: Icon, label: &str| {
        view! {
            <button class=class type="submit" name="do" value=value>
                <span class="nl-button__icon-start">{icon(picture)}</span><span class="nl-button__label">{ctx.label(label)}</span>
            </button>
        }
    };
    let choices = if asked {
        let yes = fresh.then(|| button("confirm", "nl-button nl-button--primary", Icon::Check, "helpers-yes"));
        let no = button("refuse", "nl-button nl-button--secondary", Icon::Cross, "helpers-no");
        view! { {yes}{no} }.into_any()
    } else {
        button("revoke", "nl-button nl-button--secondary", Icon::Cross, "helpers-revoke").into_any()
    };
    view! {
        <form class="app-actions" method="post">
            <input type="hidden" name="grant" value=grant.id.clone()/>
            {choices}
        </form>
    }
    .into_any()
}

/// What a person should know before giving access.
fn rules(ctx: &PageContext) -> AnyView {
    view! {
        <section class="app-section" aria-labelledby="rules-h">
            <h2 class="nl-heading nl-heading--level-2" id="rules-h">{ctx.r("helpers-rules")}</h2>
            <ul class="app-facts">
                {kit::fact(Icon::Shield, ctx.r("helpers-rule-digid"))}
                {kit::fact(Icon::Cross, ctx.r("helpers-rule-silent"))}
                {kit::fact(Icon::Users, ctx.r("helpers-rule-apart"))}
                {kit::fact(Icon::Message, ctx.r("helpers-rule-send"))}
                {kit::fact(Icon::Clock, ctx.r("helpers-rule-lapse"))}
            </ul>
        </section>
    }
    .into_any()
}

fn past(ctx: &PageContext, all: &[&GrantView]) -> AnyView {
    let rows = all
        .iter()
        .map(|grant| {
            let id = match grant.stand {
                GrantStand::Lapsed => "helpers-over-lapsed",
                GrantStand::Expired => "helpers-over-expired",
                _ => "helpers-over-revoked",
            };
            view! { <li><strong>{words::name(&grant.who.name)}</strong><br/><span class="app-muted">{ctx.r(id)}</span></li> }
        })
        .collect_view();
    crate::components::details(ctx.label("helpers-over"), view! { <ul class="app-list">{rows}</ul> }.into_any())
}

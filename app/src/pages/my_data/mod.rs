//! Every source: when asked, what it answered, on which ground; who has which data in which phase; the person's rights.

mod asked;
mod seed;

use super::kit;
use crate::{
    components::{Icon, icon},
    context::{Page, PageContext, page_context},
};
use leptos::prelude::*;

/// My data.
#[component]
pub fn MyData() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    view! {
        {kit::hero(&ctx, "my-data-title", ctx.r("my-data-lead"))}
        {ground(&ctx)}
        {ctx.dossier.as_ref().map(|dossier| asked::section(&ctx, &dossier.receipts))}
        {seed::section(&ctx)}
        {who(&ctx)}
        {rights(&ctx)}
    }
    .into_any()
}

/// Why this may be shown: a legal task, no consent (standards.md, 1.4).
fn ground(ctx: &PageContext) -> AnyView {
    view! {
        <section class="app-card" aria-labelledby="ground-h">
            <h2 class="nl-heading nl-heading--level-2" id="ground-h">{ctx.t("my-data-ground-title")}</h2>
            <ul class="app-facts">
                {kit::fact(Icon::Book, ctx.r("my-data-ground-task"))}
                {kit::fact(Icon::Check, ctx.r("my-data-ground-no-consent"))}
                {kit::fact(Icon::Mail, ctx.r("my-data-ground-appointments"))}
                {kit::fact(Icon::Door, ctx.r("my-data-ground-kept"))}
            </ul>
        </section>
    }
    .into_any()
}

/// Who else may see what by law (domain.md, 8.2).
fn who(ctx: &PageContext) -> AnyView {
    let parties = [
        ("party-gemeente", "my-data-who-gemeente"),
        ("party-duo", "my-data-who-duo"),
        ("party-taalaanbieder", "my-data-who-school"),
        ("party-coa", "my-data-who-coa"),
        ("my-data-who-ind-name", "my-data-who-ind"),
        ("my-data-who-others-name", "my-data-who-others"),
    ];
    let rows = parties
        .into_iter()
        .map(|(name, sees)| view! { <li class="app-stack"><strong class="app-cap">{ctx.r(name)}</strong><p class="nl-paragraph">{ctx.r(sees)}</p></li> })
        .collect_view();
    view! {
        <section class="app-section" aria-labelledby="who-h">
            <h2 class="nl-heading nl-heading--level-2" id="who-h">{ctx.t("my-data-who-title")}</h2>
            <p class="nl-paragraph">{ctx.r("my-data-who-lead")}</p>
            <ul class="app-list">{rows}</ul>
            <p class="app-notice">{icon(Icon::Shield)}<span>{ctx.r("my-data-who-health")}</span></p>
        </section>
    }
    .into_any()
}

fn rights(ctx: &PageContext) -> AnyView {
    let email = ctx.tenant.privacy_email.clone();
    view! {
        <section class="app-section" aria-labelledby="your-rights-h">
            <h2 class="nl-heading nl-heading--level-2" id="your-rights-h">{ctx.t("my-data-rights-title")}</h2>
            <div class="app-card">
                {kit::bullets(ctx, &["my-data-right-see", "my-data-right-correct", "my-data-right-time", "my-data-right-duo", "my-data-right-complain"])}
                <p class="app-contact__phone">{icon(Icon::Mail)}<a class="nl-link" href=format!("mailto:{email}")><bdi dir="ltr">{email.clone()}</bdi></a></p>
                <a class="nl-link" href=ctx.href(Page::Privacy)>{ctx.t("privacy-title")}</a>
            </div>
        </section>
    }
    .into_any()
}

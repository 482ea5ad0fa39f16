//! A coach's way in, and the people who share with this coach.

use super::{
    helping_list, kit,
    words::{self, mixed},
};
use crate::{
    components::{Icon, icon},
    context::{Page, PageContext, page_context},
    together::{CoachPage, Shared},
};
use leptos::prelude::*;

/// A coach's way in and list.
#[component]
pub fn Coach() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let page = match &*ctx.shared {
        Shared::Coach(page) => page.clone(),
        _ => CoachPage::default(),
    };
    match &page.coach {
        Some(name) => signed_in(&ctx, name, &page),
        None => way_in(&ctx, page.enabled),
    }
}

fn way_in(ctx: &PageContext, enabled: bool) -> AnyView {
    let go = if enabled {
        view! {
            <form method="post" action=format!("/{}/coach/sign-in", ctx.lang.code())>
                <button class="nl-button nl-button--primary app-sign-in" type="submit">
                    <span class="nl-button__icon-start">{icon(Icon::Building)}</span>
                    <span class="nl-button__label">{mixed(&ctx.untapped(), "coach-sign-in", vec![("gemeente", words::dutch(&ctx.tenant.name).into())])}</span>
                </button>
            </form>
        }
        .into_any()
    } else {
        view! { <p class="app-notice">{icon(Icon::Info)}<span>{ctx.r("coach-disabled")}</span></p> }.into_any()
    };
    view! {
        {kit::hero(ctx, "coach-title", ctx.r("coach-lead"))}
        <ul class="app-facts">
            {kit::fact(Icon::Shield, ctx.r("coach-only-shared"))}
            {kit::fact(Icon::List, ctx.r("coach-seen"))}
        </ul>
        {go}
    }
    .into_any()
}

fn signed_in(ctx: &PageContext, name: &str, page: &CoachPage) -> AnyView {
    let people = if page.people.is_empty() {
        view! { <p class="app-notice">{icon(Icon::Info)}<span>{ctx.r("coach-nobody")}</span></p> }.into_any()
    } else {
        helping_list::list(ctx, &page.people, Page::Review)
    };
    view! {
        <div class="app-hero">
            <h1 class="nl-heading nl-heading--level-1">{mixed(ctx, "coach-hello", vec![("name", words::name(name).into())])}</h1>
            <p class="app-lead">{ctx.r("coach-list-lead")}</p>
        </div>
        <section class="app-section" aria-labelledby="people-h">
            <h2 class="nl-heading nl-heading--level-2" id="people-h">{ctx.r("coach-people")}</h2>
            {people}
        </section>
        <p class="nl-paragraph">{ctx.r("coach-with-code")}</p>
        <p class="nl-paragraph"><a class="nl-link" href=ctx.href(Page::Join(None))>{ctx.t("join-link")}</a></p>
        <form class="app-actions" method="post" action=format!("/{}/sign-out", ctx.lang.code())>
            <button class="nl-button nl-button--secondary" type="submit">
                <span class="nl-button__icon-start">{icon(Icon::Door)}</span><span class="nl-button__label">{ctx.label("sign-out")}</span>
            </button>
        </form>
    }
    .into_any()
}

//! Before sign-in: what the app is, how to sign in, and who helps without DigiD.

use super::words::{dutch, mixed};
use crate::{
    components::{Icon, details, icon, phone},
    context::{Page, PageContext, page_context},
    language::Lang,
};
use leptos::prelude::*;

/// Before sign-in.
#[component]
pub fn Welcome() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    view! {
        <div class="app-welcome">
            <div class="app-hero">
                <h1 class="nl-heading nl-heading--level-1">{ctx.r("welcome-title")}</h1>
                <p class="app-lead">{ctx.r("welcome-lead")}</p>
            </div>
            {languages(&ctx)}
            {sign_in(&ctx)}
            {have_code(&ctx)}
            {promises(&ctx)}
            {help(&ctx)}
            <p class="app-muted"><a class="nl-link app-back" href=ctx.href(Page::Coach)>{ctx.label("join-coach-link")}</a></p>
        </div>
    }
    .into_any()
}

/// Three short lines: what you see here.
fn promises(ctx: &PageContext) -> AnyView {
    let items = [(Icon::Hourglass, "welcome-clock"), (Icon::Calendar, "welcome-appointments"), (Icon::Language, "welcome-language")]
        .into_iter()
        .map(|(picture, id)| view! { <li>{icon(picture)}<span>{ctx.r(id)}</span></li> })
        .collect_view();
    view! { <ul class="app-facts">{items}</ul> }.into_any()
}

/// The sign-in button names the gemeente; a trial environment says so first.
fn sign_in(ctx: &PageContext) -> AnyView {
    let trial = ctx.sandbox.then(|| {
        view! {
            <div class="utrecht-alert utrecht-alert--info">
                <div class="utrecht-alert__icon">{icon(Icon::Info)}</div>
                <div class="utrecht-alert__content"><div class="utrecht-alert__message"><p class="nl-paragraph">{ctx.r("welcome-sandbox")}</p></div></div>
            </div>
        }
    });
    let back = match ctx.back {
        Page::Welcome => Page::Start.path(),
        ref page => page.path(),
    };
    view! {
        {trial}
        <form method="post" action=format!("/{}/sign-in", ctx.lang.code())>
            <input type="hidden" name="page" value=back/>
            <button class="nl-button nl-button--primary app-sign-in" type="submit">
                <span class="nl-button__icon-start">{icon(Icon::User)}</span>
                <span class="nl-button__label">{mixed(&ctx.untapped(), "welcome-sign-in", vec![("gemeente", dutch(&ctx.tenant.name).into())])}</span>
            </button>
        </form>
    }
    .into_any()
}

/// For who was asked to look along: no sign-in of one's own is needed.
fn have_code(ctx: &PageContext) -> AnyView {
    view! {
        <a class="nl-button nl-button--secondary app-sign-in" href=ctx.href(Page::Join(None))>
            <span class="nl-button__icon-start">{icon(Icon::Users)}</span><span class="nl-button__label">{ctx.label("join-link")}</span>
        </a>
    }
    .into_any()
}

/// Every language by its own name; no flags.
fn languages(ctx: &PageContext) -> AnyView {
    let items = Lang::ALL
        .into_iter()
        .map(|lang| {
            let current = (lang == ctx.lang).then_some("true");
            view! {
                <li>
                    <a class="app-languages__link" href=Page::Welcome.href(lang) hreflang=lang.code() aria-current=current>
                        <strong><bdi lang=lang.code() dir=lang.direction().attribute()>{lang.own_name()}</bdi></strong>
                        <small><bdi lang="nl" dir="ltr">{lang.dutch_name()}</bdi></small>
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="app-section app-welcome__languages" aria-labelledby="languages-h">
            <h2 class="nl-heading nl-heading--level-2" id="languages-h">{ctx.r("welcome-languages")}</h2>
            <ul class="app-languages">{items}</ul>
        </section>
    }
    .into_any()
}

fn help(ctx: &PageContext) -> AnyView {
    let call = view! {
        <p class="nl-paragraph">{mixed(ctx, "welcome-no-digid-text", vec![("gemeente", dutch(&ctx.tenant.name).into())])}</p>
        <p class="app-contact__phone">{icon(Icon::Phone)}{phone(&ctx.tenant.phone)}</p>
        <p class="app-muted">{dutch(&ctx.tenant.opening_hours)}</p>
    }
    .into_any();
    view! {
        <section class="app-card" aria-labelledby="no-digid-h">
            <h2 class="nl-heading nl-heading--level-2" id="no-digid-h">{ctx.r("welcome-no-digid")}</h2>
            {call}
        </section>
        {details(ctx.label("welcome-not-title"), view! {
            <ul class="app-bullets">
                <li>{ctx.r("welcome-not-post")}</li>
                <li>{ctx.r("welcome-not-change")}</li>
                <li>{ctx.r("welcome-not-decide")}</li>
            </ul>
        }.into_any())}
        <p class="app-notice">{icon(Icon::Shield)}<span>{ctx.r("welcome-privacy")}" "<a class="nl-link" href=ctx.href(Page::Privacy)>{ctx.label("welcome-privacy-link")}</a></span></p>
    }
    .into_any()
}

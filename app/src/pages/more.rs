//! All other pages in groups, and the session: time left, stay signed in, sign out.

use super::kit;
use crate::{
    components::{Icon, icon},
    context::{Page, PageContext, SessionInfo, page_context},
};
use leptos::prelude::*;

/// The menu.
#[component]
pub fn More() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let case = [
        (Page::Plan, Icon::Book, "plan-title"),
        (Page::Progress, Icon::Hourglass, "progress-title"),
        (Page::Obligations, Icon::Shield, "obligations-title"),
        (Page::Letters(None), Icon::Mail, "letters-title"),
        (Page::MyData, Icon::File, "my-data-title"),
    ];
    let together = [
        (Page::Together, Icon::Users, "together-title"),
        (Page::Helpers, Icon::User, "helpers-title"),
        (Page::Agreements, Icon::Check, "agreements-title"),
        (Page::Consent, Icon::Shield, "consent-title"),
        (Page::WhoSaw, Icon::List, "who-saw-title"),
        (Page::HelpingList, Icon::Message, "helping-title"),
    ];
    let about = [
        (Page::Language, Icon::Language, "language-title"),
        (Page::Words, Icon::Book, "words-title"),
        (Page::Help, Icon::Phone, "help-title"),
        (Page::Privacy, Icon::Shield, "privacy-title"),
        (Page::Accessibility, Icon::User, "accessibility-title"),
    ];
    view! {
        {kit::hero(&ctx, "more-title", ctx.r("more-lead"))}
        {group(&ctx, "case-h", "more-case", &case)}
        {group(&ctx, "together-h", "together-group", &together)}
        {group(&ctx, "about-h", "more-about", &about)}
        {ctx.session.map(|session| session_card(&ctx, session))}
    }
    .into_any()
}

fn group(ctx: &PageContext, id: &'static str, title: &str, items: &[(Page, Icon, &str)]) -> AnyView {
    let links = items
        .iter()
        .map(|(page, picture, label)| {
            view! { <li><a class="app-list__link" href=ctx.href(page.clone())>{icon(*picture)}<span>{ctx.t(label)}</span>{icon(Icon::ChevronEnd)}</a></li> }
        })
        .collect_view();
    view! {
        <section class="app-section" aria-labelledby=id>
            <h2 class="nl-heading nl-heading--level-2" id=id>{ctx.t(title)}</h2>
            <ul class="app-list">{links}</ul>
        </section>
    }
    .into_any()
}

/// How long the session lasts, in words that stay true while the page is read.
fn session_card(ctx: &PageContext, session: SessionInfo) -> AnyView {
    let idle = i64::from(session.idle_seconds / 60);
    let whole = i64::from(session.absolute_seconds / 60);
    view! {
        <section class="app-card" aria-labelledby="session-h">
            <h2 class="nl-heading nl-heading--level-2" id="session-h">{ctx.t("more-session-title")}</h2>
            <ul class="app-facts">
                {kit::fact(Icon::Clock, ctx.rw("more-session-idle", &[("count", idle.into())]))}
                {kit::fact(Icon::Hourglass, ctx.rw("more-session-whole", &[("count", whole.into())]))}
            </ul>
            <div class="app-actions">{extend_form(ctx, &Page::More, "session-extend")}{sign_out_form(ctx, "nl-button nl-button--secondary")}</div>
        </section>
    }
    .into_any()
}

/// "I am still here": a plain form, so that it works without scripts. `page` is where to go on.
pub fn extend_form(ctx: &PageContext, back: &Page, label: &str) -> AnyView {
    view! {
        <form method="post" action=format!("/{}/extend", ctx.lang.code())>
            <input type="hidden" name="page" value=back.path()/>
            <button class="nl-button nl-button--primary" type="submit"><span class="nl-button__label">{ctx.t(label)}</span></button>
        </form>
    }
    .into_any()
}

/// Sign out: a plain form.
pub fn sign_out_form(ctx: &PageContext, class: &'static str) -> AnyView {
    view! {
        <form method="post" action=format!("/{}/sign-out", ctx.lang.code())>
            <button class=class type="submit">
                <span class="nl-button__icon-start">{icon(Icon::Door)}</span><span class="nl-button__label">{ctx.t("sign-out")}</span>
            </button>
        </form>
    }
    .into_any()
}

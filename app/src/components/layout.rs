//! What stands around every page: skip link, header, banner of the session, bottom bar, footer.

use super::{
    acting,
    icon::{Icon, icon},
    language_choice::language_choice,
    table_banner::table_banner,
    tools,
};
use crate::{
    context::{Page, PageContext, page_context},
    islands::session_timer::SessionTimer,
    together::Shared,
};
use leptos::prelude::*;

/// Header, main, bottom bar and footer around a page.
#[component]
pub fn Layout(children: Children) -> impl IntoView {
    let Some(ctx) = page_context() else { return children().into_any() };
    view! {
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#main">{ctx.t("skip-to-content")}</a>
        {header(&ctx)}
        {ctx.session.map(|_| timer(&ctx))}
        {table_banner(&ctx)}
        {acting::top(&ctx)}
        {tools::bar(&ctx)}
        <main id="main" class="utrecht-page-content app-main" tabindex="-1">
            {notice(&ctx)}
            {children()}
        </main>
        {footer(&ctx)}
        {ctx.session.filter(|_| !as_coach(&ctx)).map(|_| bottom(&ctx))}
    }
    .into_any()
}

fn header(ctx: &PageContext) -> AnyView {
    let home = if ctx.session.is_some() { ctx.href(Page::Start) } else { ctx.href(Page::Welcome) };
    let sign_out = ctx.session.map(|_| {
        view! {
            <form method="post" action=format!("/{}/sign-out", ctx.lang.code())>
                <button class="app-out" type="submit">{icon(Icon::Door)}<span>{ctx.t("sign-out")}</span></button>
            </form>
        }
    });
    view! {
        <header class="utrecht-page-header app-header">
            <div class="utrecht-page-header__content app-header__in">
                <a class="app-brand" href=home>
                    <span class="app-brand__mark" aria-hidden="true">{icon(Icon::Building)}</span>
                    <span><strong>{ctx.t("app-name")}</strong><small lang="nl" dir="ltr"><bdi>{ctx.tenant.name.clone()}</bdi></small></span>
                </a>
                <div class="app-header__actions">{language_choice(ctx)}{sign_out}</div>
            </div>
        </header>
    }
    .into_any()
}

/// Warning before the end of the session, with one tap to go on; without scripts a quiet line with the same button on "more".
fn timer(ctx: &PageContext) -> AnyView {
    let Some(session) = ctx.session else { return ().into_any() };
    if ctx.assets.wasm.is_none() {
        return ().into_any();
    }
    let extend = format!("/{}/extend", ctx.lang.code());
    let (idle, last, extended, button) =
        (ctx.t("session-warning"), ctx.t("session-final-warning"), ctx.t("notice-extended"), ctx.t("session-extend"));
    let ended = format!("/{}?notice=session-ended", ctx.lang.code());
    view! {
        <SessionTimer>
            <div class="app-timer" id="session-timer" role="status" aria-live="polite" data-idle=session.idle_seconds
                data-absolute=session.absolute_seconds data-ended=ended>
                <p class="app-timer__text" data-say="idle" hidden=true>{idle}</p>
                <p class="app-timer__text" data-say="final" hidden=true>{last}</p>
                <p class="app-timer__text" data-say="extended" hidden=true>{extended}</p>
                <form class="app-timer__actions" method="post" action=extend data-say="idle" hidden=true>
                    <button class="nl-button nl-button--primary" type="submit"><span class="nl-button__label">{button}</span></button>
                </form>
            </div>
        </SessionTimer>
    }
    .into_any()
}

fn notice(ctx: &PageContext) -> AnyView {
    let Some(notice) = ctx.notice else { return ().into_any() };
    view! {
        <div class="utrecht-alert utrecht-alert--info" role="status">
            <div class="utrecht-alert__icon">{icon(Icon::Info)}</div>
            <div class="utrecht-alert__content"><div class="utrecht-alert__message">
                <p class="nl-paragraph">{ctx.r(&format!("notice-{}", notice.slug()))}</p>
            </div></div>
        </div>
    }
    .into_any()
}

/// A coach has no case of their own, and a table is not about the own case: the bar with its pages is not for there.
fn as_coach(ctx: &PageContext) -> bool {
    match &*ctx.shared {
        Shared::Table(_) => true,
        Shared::Coach(page) => page.coach.is_some(),
        Shared::Review(_) => true,
        _ => false,
    }
}

fn bottom(ctx: &PageContext) -> AnyView {
    let items = [
        (Page::Start, Icon::Home, "nav-start"),
        (Page::Dossier, Icon::List, "nav-dossier"),
        (Page::Appointments, Icon::Calendar, "nav-appointments"),
        (Page::Messages, Icon::Message, "nav-messages"),
        (Page::More, Icon::Dots, "nav-more"),
    ];
    // On somebody else's case the letters are not one's own
    let own = ctx.dossier.as_ref().filter(|_| acting::subject(ctx).is_none());
    let unread = own.and_then(|d| d.messages.value()).map_or(0, |all| all.iter().filter(|m| m.value.opened.is_none()).count());
    let links = items
        .into_iter()
        .map(|(page, picture, label)| {
            let current = (page.slug() == bar_slug(&ctx.page)).then_some("page");
            let dot = (page == Page::Messages && unread > 0).then(|| {
                view! {
                    <span class="nl-number-badge app-dot">
                        <span aria-hidden="true">{unread}</span>
                        <span class="app-vh">{ctx.tw("nav-unread", &[("count", unread.into())])}</span>
                    </span>
                }
            });
            view! { <li><a href=ctx.href(page) aria-current=current>{icon(picture)}<span>{ctx.t(label)}</span>{dot}</a></li> }
        })
        .collect_view();
    view! { <nav class="app-bottom" aria-label=ctx.t("nav-label")><ul>{links}</ul></nav> }.into_any()
}

/// Which item of the bottom bar a page belongs to.
const fn bar_slug(page: &Page) -> &'static str {
    match page {
        Page::Start => "start",
        Page::Dossier => "dossier",
        Page::Appointments | Page::Appointment(_) => "appointments",
        Page::Messages | Page::Message(_) => "messages",
        _ => "more",
    }
}

fn footer(ctx: &PageContext) -> AnyView {
    let links = [(Page::Help, "help-title"), (Page::Privacy, "privacy-title"), (Page::Accessibility, "accessibility-title")]
        .into_iter()
        .map(|(page, label)| view! { <li><a class="nl-link" href=ctx.href(page)>{ctx.t(label)}</a></li> })
        .collect_view();
    view! {
        <footer class="utrecht-page-footer app-footer">
            {tools::translation(ctx)}
            <p class="nl-paragraph">
                {icon(Icon::Phone)}
                <span>{ctx.t("footer-call")}" "<bdi lang="nl">{ctx.tenant.name.clone()}</bdi>" "{super::bits::phone(&ctx.tenant.phone)}</span>
            </p>
            <ul class="app-footer__links">{links}</ul>
            <p class="app-muted">{ctx.r("footer-not-paper")}</p>
        </footer>
    }
    .into_any()
}

//! The people I help.

use super::{
    kit,
    words::{self, mixed},
};
use crate::{
    components::{Icon, date, icon},
    context::{Page, PageContext, page_context},
    together::{HelpedView, Shared},
};
use leptos::prelude::*;

/// The people I help.
#[component]
pub fn HelpingList() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let people = match &*ctx.shared {
        Shared::HelpingList(people) => people.clone(),
        _ => Vec::new(),
    };
    let body = if people.is_empty() {
        view! { <p class="app-notice">{icon(Icon::Info)}<span>{ctx.r("helping-nobody")}</span></p> }.into_any()
    } else {
        list(&ctx, &people, Page::Helping)
    };
    view! {
        {kit::hero(&ctx, "helping-title", ctx.r("helping-lead"))}
        {body}
        <p class="nl-paragraph">{ctx.r("helping-with-code")}</p>
        <p class="nl-paragraph"><a class="nl-link" href=ctx.href(Page::Join(None))>{ctx.t("join-link")}</a></p>
    }
    .into_any()
}

/// People by name, with the last day of the access.
pub fn list(ctx: &PageContext, people: &[HelpedView], page: impl Fn(String) -> Page) -> AnyView {
    let rows = people
        .iter()
        .map(|person| {
            let until = mixed(ctx, "helpers-until", vec![("date", date(ctx, person.until).into())]);
            view! {
                <li>
                    <a class="app-list__link" href=ctx.href(page(person.grant.clone()))>
                        {icon(Icon::User)}<span><strong>{words::name(&person.name)}</strong><br/><small class="app-muted">{until}</small></span>{icon(Icon::ChevronEnd)}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="app-list">{rows}</ul> }.into_any()
}

//! The next appointment and the messages, on Start.

use super::words;
use crate::{
    components::{Icon, icon, source_line},
    context::{Page, PageContext},
    language,
    pages::{
        appointments::{facts, is_past},
        show,
    },
    together::Card,
};
use dossier::{
    facts::{Afspraak, Bericht},
    provenance::Fact,
};
use leptos::prelude::*;

/// The soonest appointment to come.
pub fn appointment(ctx: &PageContext, all: &[Fact<Afspraak>]) -> AnyView {
    let Some(next) = all.iter().filter(|fact| !is_past(ctx, &fact.value)).min_by_key(|fact| fact.value.begin) else {
        return view! { <p class="nl-paragraph">{ctx.r("start-appointment-none-coming")}</p> }.into_any();
    };
    view! {
        <article class="app-card">
            <h3 class="nl-heading nl-heading--level-3">{words::dutch(&next.value.subject)}</h3>
            {facts(ctx, &next.value)}
            <div class="app-actions">
                <a class="nl-button nl-button--secondary" href=ctx.href(Page::Appointment(next.value.handle.clone()))>
                    <span class="nl-button__label">{ctx.label("start-do-appointment")}</span>
                </a>
            </div>
            {show::link(ctx, &Card::NextAppointment)}
            <div class="app-card__foot">{source_line(ctx, &next.provenance)}</div>
        </article>
    }
    .into_any()
}

/// How many messages are new, and when the newest came.
pub fn messages(ctx: &PageContext, all: &[Fact<Bericht>]) -> AnyView {
    let unread = all.iter().filter(|fact| fact.value.opened.is_none()).count();
    let newest = all.iter().max_by_key(|fact| fact.value.published);
    let line = if unread > 0 { ctx.tw("nav-unread", &[("count", unread.into())]) } else { ctx.t("start-messages-read") };
    let newest = newest.map(|fact| {
        let day = crate::components::date(ctx, language::zoned(fact.value.published).date());
        view! {
            <span class="app-muted">{words::mixed(ctx, "start-messages-newest", vec![("date", day.into()), ("subject", words::dutch(&fact.value.subject).into())])}</span>
        }
    });
    let source = all.first().map(|fact| source_line(ctx, &fact.provenance));
    view! {
        <a class="denhaag-action denhaag-action--single app-action" href=ctx.href(Page::Messages)>
            <span class="denhaag-action__content"><strong>{line}</strong>{newest}</span>
            <span class="denhaag-action__details"><span class="denhaag-action__link-icon">{icon(Icon::ChevronEnd)}</span></span>
        </a>
        {source}
    }
    .into_any()
}

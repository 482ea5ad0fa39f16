//! Whom to call. Needs no source and no session: it works when everything else is down.

use super::kit;
use crate::{
    components::{Icon, card, icon, phone, source_line},
    context::{PageContext, page_context},
};
use dossier::{facts::Contact, provenance::Fact};
use leptos::prelude::*;

/// DUO's site for inburgering; its telephone number is on the letters.
const DUO_SITE: &str = "https://www.inburgeren.nl";

/// Help.
#[component]
pub fn Help() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    view! {
        {kit::hero(&ctx, "help-title", ctx.r("help-lead"))}
        {contact(&ctx).map(|fact| person(&ctx, fact))}
        {gemeente(&ctx)}
        {duo(&ctx)}
        {card("help-more-h", ctx.t("help-more-title"), kit::bullets(&ctx, &["help-school", "help-lawyer", "help-danger"]))}
        {card("help-bring-h", ctx.t("help-bring-title"), kit::bullets(&ctx, &["help-bring-letter", "help-bring-helper", "help-bring-interpreter"]))}
    }
    .into_any()
}

/// The contact person of the PIP, when the gemeente has told.
fn contact(ctx: &PageContext) -> Option<Fact<Contact>> {
    let plan = ctx.dossier.as_ref()?.plan.value()?;
    let content = plan.content.value()?;
    let contact = content.value.contact.clone()?;
    Some(Fact { value: contact, provenance: content.provenance.clone() })
}

fn person(ctx: &PageContext, fact: Fact<Contact>) -> AnyView {
    let Contact { naam, email, telefoon } = fact.value;
    let tel = telefoon.map(|number| view! { <p class="app-contact__phone">{icon(Icon::Phone)}{phone(&number)}</p> });
    let mail = email
        .filter(|mail| mail.contains('@') && mail.bytes().all(|b| b.is_ascii_graphic()))
        .map(|mail| view! { <p class="app-contact__phone">{icon(Icon::Mail)}<a class="nl-link" href=format!("mailto:{mail}")><bdi dir="ltr">{mail.clone()}</bdi></a></p> });
    view! {
        <section class="app-card app-card--next app-contact" aria-labelledby="help-person-h">
            <h2 class="nl-heading nl-heading--level-2" id="help-person-h">{ctx.t("help-person-title")}</h2>
            <p class="app-lead"><bdi dir="auto">{kit::clean(&naam)}</bdi></p>
            {tel}{mail}
            {source_line(ctx, &fact.provenance)}
        </section>
    }
    .into_any()
}

fn gemeente(ctx: &PageContext) -> AnyView {
    let tenant = &ctx.tenant;
    let address = tenant.address.iter().map(|line| view! { <bdi class="app-line" dir="ltr">{line.clone()}</bdi> }).collect_view();
    let email = tenant.email.clone();
    let site = tenant.website.clone();
    view! {
        <section class="app-card app-contact" aria-labelledby="help-gemeente-h">
            <h2 class="nl-heading nl-heading--level-2" id="help-gemeente-h"><bdi lang="nl">{tenant.name.clone()}</bdi></h2>
            <p class="nl-paragraph">{ctx.r("help-gemeente")}</p>
            <p class="app-contact__phone">{icon(Icon::Phone)}{phone(&tenant.phone)}</p>
            <ul class="app-facts">
                {kit::fact(Icon::Clock, view! { <span lang="nl" dir="ltr">{tenant.opening_hours.clone()}</span> }.into_any())}
                {kit::fact(Icon::Mail, view! { <a class="nl-link" href=format!("mailto:{email}")><bdi dir="ltr">{email.clone()}</bdi></a> }.into_any())}
                {kit::fact(Icon::Pin, view! { <span class="app-address" lang="nl" dir="ltr">{address}</span> }.into_any())}
                {kit::fact(Icon::World, view! { <a class="nl-link" href=site.clone() rel="noopener noreferrer"><bdi dir="ltr">{site.clone()}</bdi></a> }.into_any())}
            </ul>
        </section>
    }
    .into_any()
}

fn duo(ctx: &PageContext) -> AnyView {
    view! {
        <section class="app-card app-contact" aria-labelledby="help-duo-h">
            <h2 class="nl-heading nl-heading--level-2" id="help-duo-h">{ctx.r("party-duo")}</h2>
            <p class="nl-paragraph">{ctx.r("help-duo")}</p>
            <ul class="app-facts">
                {kit::fact(Icon::World, view! { <a class="nl-link" href=DUO_SITE rel="noopener noreferrer"><bdi dir="ltr">{DUO_SITE}</bdi></a> }.into_any())}
                {kit::fact(Icon::File, ctx.r("help-duo-letter"))}
            </ul>
        </section>
    }
    .into_any()
}

//! One appointment: to read, and to show to someone.

use super::{appointments::facts, words};
use crate::{
    calendar,
    components::{Icon, gap_list, icon, phone, source_line},
    context::{Page, PageContext, page_context},
    language::{Lang, Text, time_of_day, weekday_date, zoned},
    pages::appointments::is_past,
};
use dossier::{
    facts::{Afspraak, Place},
    provenance::{Fact, Section},
};
use leptos::prelude::*;

/// One appointment.
#[component]
pub fn AppointmentPage() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let Page::Appointment(handle) = ctx.page.clone() else { return missing(&ctx) };
    let Some(case) = ctx.dossier.clone() else { return missing(&ctx) };
    match &case.appointments {
        Section::NotKnown { gaps } => unknown(&ctx, gap_list(&ctx, gaps)),
        known => match known.value().and_then(|all| all.iter().find(|fact| fact.value.handle == handle)) {
            Some(fact) => whole(&ctx, fact),
            None => missing(&ctx),
        },
    }
}

fn back(ctx: &PageContext) -> AnyView {
    view! { <a class="nl-link app-back" href=ctx.href(Page::Appointments)>{icon(Icon::Back)}<span>{ctx.label("appointment-back")}</span></a> }
        .into_any()
}

/// No such appointment (any more): moved, cancelled, or an old link.
fn missing(ctx: &PageContext) -> AnyView {
    view! {
        {back(ctx)}
        <h1 class="nl-heading nl-heading--level-1">{ctx.r("appointment-missing-title")}</h1>
        <p class="app-lead">{ctx.r("appointment-missing")}</p>
        <p class="nl-paragraph">{ctx.r("appointment-missing-call")}</p>
        <p class="app-contact__phone">{icon(Icon::Phone)}{phone(&ctx.tenant.phone)}</p>
    }
    .into_any()
}

/// The agenda did not answer: that is not "no appointment" (DATA-2).
fn unknown(ctx: &PageContext, gaps: AnyView) -> AnyView {
    view! {
        {back(ctx)}
        <h1 class="nl-heading nl-heading--level-1">{ctx.r("appointment-title")}</h1>
        <div class="app-state app-state--unknown">
            {icon(Icon::Question)}
            <div class="app-state__body">
                <p class="nl-paragraph"><strong class="app-state__word">{ctx.t("section-not-known")}</strong></p>
                {gaps}
                <p class="nl-paragraph">{ctx.rw("section-whom-to-call", &[("gemeente", ctx.tenant.name.as_str().into()), ("phone", ctx.tenant.phone.as_str().into())])}</p>
            </div>
        </div>
    }
    .into_any()
}

fn whole(ctx: &PageContext, fact: &Fact<Afspraak>) -> AnyView {
    let visit = &fact.value;
    let past = is_past(ctx, visit);
    let over = past.then(|| view! { <p class="app-notice">{icon(Icon::Info)}<span>{ctx.r("appointment-past")}</span></p> });
    let download = (!past).then(|| download(ctx, visit));
    let show = (!past).then(|| view! { {show_to_someone(ctx, visit)}{late(ctx, visit)} });
    view! {
        {back(ctx)}
        <h1 class="nl-heading nl-heading--level-1">{words::dutch(&visit.subject)}</h1>
        {over}
        <div class="app-card app-card--next">
            {facts(ctx, visit)}
            <p class="app-muted">{ctx.r("appointments-dutch-time")}</p>
            {online(ctx, visit)}
            {download}
        </div>
        {address(ctx, visit)}
        {bring(ctx, visit)}
        {interpreter(ctx, visit, past)}
        {show}
        {contact(ctx, visit)}
        {source_line(ctx, &fact.provenance)}
    }
    .into_any()
}

/// A plain link: the file is made on the server, from the same record as this page (CAL-1).
fn download(ctx: &PageContext, visit: &Afspraak) -> AnyView {
    let href = format!("{}/{}", ctx.href(Page::Appointment(visit.handle.clone())), calendar::FILE_NAME);
    view! {
        <div class="app-actions">
            <a class="nl-button nl-button--secondary" href=href download=calendar::FILE_NAME type="text/calendar">
                <span class="nl-button__icon-start">{icon(Icon::Calendar)}</span>
                <span class="nl-button__label">{ctx.label("appointment-calendar")}</span>
            </a>
        </div>
    }
    .into_any()
}

fn online(ctx: &PageContext, visit: &Afspraak) -> AnyView {
    let Place::Online { url } = &visit.place else { return ().into_any() };
    match url.as_deref().filter(|url| url.starts_with("https://")) {
        Some(url) => view! {
            <div class="app-actions">
                <a class="nl-button nl-button--primary" href=url.to_owned() rel="noreferrer">
                    <span class="nl-button__icon-start">{icon(Icon::Video)}</span>
                    <span class="nl-button__label">{ctx.label("appointment-join")}</span>
                </a>
            </div>
        }
        .into_any(),
        None => view! { <p class="nl-paragraph">{ctx.r("appointment-no-link")}</p> }.into_any(),
    }
}

/// The address in Dutch, large, as it stands on the door.
fn address(ctx: &PageContext, visit: &Afspraak) -> AnyView {
    let Place::Physical { name, address } = &visit.place else { return ().into_any() };
    let lines: Vec<String> = name.iter().chain(address).cloned().collect();
    if lines.is_empty() {
        return ().into_any();
    }
    let shown = lines.into_iter().map(|line| view! { <span>{words::dutch(&line)}</span><br/> }).collect_view();
    part(
        ctx,
        "address-h",
        Icon::Pin,
        "appointment-address",
        view! { <p class="app-lead" lang="nl" dir="ltr"><strong>{shown}</strong></p> }.into_any(),
    )
}

fn bring(ctx: &PageContext, visit: &Afspraak) -> AnyView {
    let body = if visit.bring.is_empty() {
        view! { <p class="nl-paragraph">{ctx.r("appointment-bring-nothing")}</p> }.into_any()
    } else {
        let items = visit.bring.iter().map(|item| view! { <li>{icon(Icon::Check)}{words::dutch(item)}</li> }).collect_view();
        view! { <ul class="app-facts">{items}</ul> }.into_any()
    };
    part(ctx, "bring-h", Icon::File, "appointment-bring", body)
}

/// Yes, no, or "the gemeente did not say": the last two with how to ask for one.
fn interpreter(ctx: &PageContext, visit: &Afspraak, past: bool) -> AnyView {
    let id = match visit.interpreter {
        Some(true) => "appointment-interpreter-yes",
        Some(false) => "appointment-interpreter-no",
        None => "appointment-interpreter-unknown",
    };
    let ask = (visit.interpreter != Some(true) && !past).then(|| {
        let number = visit.contact.as_ref().and_then(|c| c.telefoon.clone()).unwrap_or_else(|| ctx.tenant.phone.clone());
        view! {
            <p class="nl-paragraph">{ctx.r("appointment-interpreter-ask")}</p>
            <p class="app-contact__phone">{icon(Icon::Phone)}{phone(&number)}</p>
            <p class="app-lead"><q lang="nl" dir="ltr">{Text { lang: Lang::Nl }.get("appointment-interpreter-sentence")}</q></p>
        }
    });
    let body = view! { <p class="nl-paragraph"><strong>{ctx.r(id)}</strong></p>{ask} }.into_any();
    part(ctx, "interpreter-h", Icon::Language, "appointment-interpreter", body)
}

/// A Dutch sentence to show at the desk or to a driver.
fn show_to_someone(ctx: &PageContext, visit: &Afspraak) -> AnyView {
    let args = [
        ("subject", crate::language::neutral(&visit.subject).into()),
        ("date", weekday_date(Lang::Nl, zoned(visit.begin).date()).into()),
        ("time", time_of_day(Lang::Nl, visit.begin).into()),
    ];
    let sentence = Text { lang: Lang::Nl }.with("appointment-show-sentence", &args);
    let ask = visit.contact.as_ref().map(|person| {
        view! { <p class="app-lead">{ctx.t("appointment-ask-for")}": "<strong>{words::name(&person.naam)}</strong></p> }
    });
    let own = ctx.needs_own().then(|| {
        let slots = vec![
            ("subject", words::dutch(&visit.subject).into()),
            ("date", weekday_date(ctx.lang, zoned(visit.begin).date()).into()),
            ("time", time_of_day(ctx.lang, visit.begin).into()),
        ];
        view! { <p class="app-muted">{words::mixed(ctx, "appointment-show-sentence", slots)}</p> }
    });
    let body = view! {
        {ask}
        <p class="app-show__dutch"><q lang="nl" dir="ltr">{sentence}</q></p>
        {own}
        <p class="app-muted">{ctx.r("appointment-show-how")}</p>
    }
    .into_any();
    part(ctx, "show-h", Icon::User, "appointment-show", body)
}

/// "I am late": the Dutch sentence ready, the own language under it, the number to call.
fn late(ctx: &PageContext, visit: &Afspraak) -> AnyView {
    let args = [("subject", crate::language::neutral(&visit.subject).into()), ("time", time_of_day(Lang::Nl, visit.begin).into())];
    let sentence = Text { lang: Lang::Nl }.with("appointment-late-sentence", &args);
    let number = visit.contact.as_ref().and_then(|c| c.telefoon.clone()).unwrap_or_else(|| ctx.tenant.phone.clone());
    let own = ctx.needs_own().then(|| {
        let slots = vec![("subject", words::dutch(&visit.subject).into()), ("time", time_of_day(ctx.lang, visit.begin).into())];
        view! { <p class="app-muted">{words::mixed(ctx, "appointment-late-sentence", slots)}</p> }
    });
    let body = view! {
        <p class="nl-paragraph">{ctx.r("appointment-late-how")}</p>
        <p class="app-show__dutch"><q lang="nl" dir="ltr">{sentence}</q></p>
        {own}
        <p class="app-contact__phone">{icon(Icon::Phone)}{phone(&number)}</p>
    }
    .into_any();
    part(ctx, "late-h", Icon::Clock, "appointment-late", body)
}

fn contact(ctx: &PageContext, visit: &Afspraak) -> AnyView {
    let Some(person) = &visit.contact else {
        let body = view! {
            <p class="nl-paragraph">{words::dutch(&ctx.tenant.name)}</p>
            <p class="app-contact__phone">{icon(Icon::Phone)}{phone(&ctx.tenant.phone)}</p>
        }
        .into_any();
        return part(ctx, "contact-h", Icon::Phone, "appointment-contact", body);
    };
    let call = person.telefoon.as_deref().map(|number| view! { <p class="app-contact__phone">{icon(Icon::Phone)}{phone(number)}</p> });
    let mail = person.email.as_deref().map(|address| {
        let shown = crate::language::neutral(address);
        view! { <p><a class="nl-link" href=format!("mailto:{shown}")><bdi class="app-ltr" dir="ltr">{shown.clone()}</bdi></a></p> }
    });
    let body =
        view! { <p class="app-lead">{words::name(&person.naam)}</p>{call}{mail}<p class="app-muted">{ctx.r("appointments-cannot")}</p> }
            .into_any();
    part(ctx, "contact-h", Icon::Phone, "appointment-contact", body)
}

fn part(ctx: &PageContext, id: &'static str, picture: Icon, title: &str, body: AnyView) -> AnyView {
    view! {
        <section class="app-card" aria-labelledby=id>
            <h2 class="nl-heading nl-heading--level-3 app-card__title" id=id>{icon(picture)}<span>{ctx.r(title)}</span></h2>
            {body}
        </section>
    }
    .into_any()
}

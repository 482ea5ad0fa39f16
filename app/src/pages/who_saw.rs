//! Who saw my data: sentences by person, newest first; then what the app itself asked, and why.

use super::{
    kit,
    moments::{day, listed, moment},
    words::{self, mixed},
};
use crate::{
    components::{Icon, details, icon, provenance::party_id},
    context::{PageContext, page_context},
    language,
    together::{Deed, Kind, Other, OtherKind, SawView, Shared, WhoSawPage, parts::hour},
};
use leptos::prelude::*;

/// Sentences shown at once about one person; the others behind a tap.
const FIRST: usize = 5;
/// The same about the app itself: the newest few say enough.
const FIRST_OF_APP: usize = 3;

/// Who saw my data.
#[component]
pub fn WhoSaw() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let page = match &*ctx.shared {
        Shared::WhoSaw(page) => page.clone(),
        _ => WhoSawPage::default(),
    };
    let body = match &page.lines {
        None => unknown(&ctx),
        Some(lines) => whole(&ctx, lines),
    };
    view! {
        {kit::hero(&ctx, "who-saw-title", ctx.r("who-saw-lead"))}
        {body}
        {checkpoint(&ctx, &page)}
    }
    .into_any()
}

/// The log could not be read: never the same as "nobody".
fn unknown(ctx: &PageContext) -> AnyView {
    view! {
        <div class="app-state app-state--unknown">
            {icon(Icon::Question)}
            <div class="app-state__body">
                <p class="nl-paragraph"><strong class="app-state__word">{ctx.t("section-not-known")}</strong></p>
                <p class="nl-paragraph">{ctx.r("who-saw-unknown")}</p>
            </div>
        </div>
    }
    .into_any()
}

fn whole(ctx: &PageContext, lines: &[SawView]) -> AnyView {
    let own: Vec<&SawView> = lines.iter().filter(|line| line.who.is_none()).collect();
    let mut people: Vec<(&Other, Vec<&SawView>)> = Vec::new();
    for line in lines {
        let Some(who) = &line.who else { continue };
        match people.iter_mut().find(|(known, _)| *known == who) {
            Some((_, all)) => all.push(line),
            None => people.push((who, vec![line])),
        }
    }
    let nobody = people.is_empty().then(|| view! { <p class="app-notice">{icon(Icon::Check)}<span>{ctx.r("who-saw-nobody")}</span></p> });
    let cards = people.iter().map(|(who, all)| person(ctx, who, all)).collect_view();
    let cards = (!people.is_empty()).then(|| view! { <ul class="app-rows">{cards}</ul> });
    let own = (!own.is_empty()).then(|| app(ctx, &own));
    view! {
        <section class="app-section" aria-labelledby="others-h">
            <h2 class="nl-heading nl-heading--level-2" id="others-h">{ctx.r("who-saw-others")}</h2>
            {nobody}
            {cards}
        </section>
        {own}
    }
    .into_any()
}

/// All sentences about one person.
fn person(ctx: &PageContext, who: &Other, lines: &[&SawView]) -> AnyView {
    let all = lines.iter().map(|line| view! { <p class="nl-paragraph">{sentence(ctx, who, line)}</p> }.into_any()).collect();
    view! { <li class="app-card app-saw">{icon(if who.kind == OtherKind::Guest { Icon::User } else { Icon::Users })}<div class="app-stack">{some(ctx, all, FIRST)}</div></li> }
        .into_any()
}

/// The newest sentences, older ones behind a tap.
fn some(ctx: &PageContext, mut all: Vec<AnyView>, first: usize) -> AnyView {
    let rest: Vec<AnyView> = all.drain(all.len().min(first)..).collect();
    let older = (!rest.is_empty()).then(|| details(ctx.label("who-saw-older"), view! { <div class="app-stack">{rest}</div> }.into_any()));
    view! { {all}{older} }.into_any()
}

/// "NAME (coach, gemeente X) looked at your plan and your exams on DAY at TIME, together with you."
fn sentence(ctx: &PageContext, who: &Other, line: &SawView) -> AnyView {
    let id = match (line.deed, line.together) {
        (Deed::Looked, true) => "who-saw-looked-together",
        (Deed::Looked, false) => "who-saw-looked",
        (Deed::Prepared, _) => "who-saw-prepared",
        (Deed::Agreed, _) => "who-saw-agreed",
    };
    let several = line.times > 1;
    let same_day = language::zoned(line.from).date() == language::zoned(line.to).date();
    let begin = if several && same_day { day(ctx, line.from) } else { moment(ctx, line.from) };
    let name = view! { <strong>{words::name(&who.name)}</strong> }.into_any();
    let mut slots = vec![("name", name.into()), ("role", role(ctx, who.kind).into()), ("when", begin.into())];
    if line.deed == Deed::Looked {
        slots.push(("what", kinds(ctx, &line.kinds).into()));
    }
    let more = several.then(|| {
        let at = |at| if same_day { hour(ctx, at) } else { moment(ctx, at) };
        let slots = vec![("count", line.times.into()), ("from", at(line.from).into()), ("to", at(line.to).into())];
        view! { " "{mixed(ctx, "who-saw-times", slots)} }
    });
    view! { {mixed(ctx, id, slots)}{more} }.into_any()
}

fn role(ctx: &PageContext, kind: OtherKind) -> AnyView {
    match kind {
        OtherKind::Guest => ctx.r("who-saw-guest"),
        OtherKind::Helper => ctx.r("who-saw-helper"),
        OtherKind::Coach => mixed(ctx, "who-saw-coach", vec![("gemeente", words::dutch(&ctx.tenant.name).into())]),
    }
}

/// "your plan, your exams and your appointments".
fn kinds(ctx: &PageContext, all: &[Kind]) -> AnyView {
    listed(ctx, all.iter().map(|kind| ctx.r(kind_id(*kind))).collect()).unwrap_or_else(|| ctx.r("who-saw-something"))
}

/// What somebody looked at, inside a sentence.
const fn kind_id(kind: Kind) -> &'static str {
    match kind {
        Kind::Obligation => "who-saw-kind-obligation",
        Kind::Intake => "who-saw-kind-intake",
        Kind::Plan => "who-saw-kind-plan",
        Kind::Guidance => "who-saw-kind-guidance",
        Kind::Hours => "who-saw-kind-hours",
        Kind::Exams => "who-saw-kind-exams",
        Kind::Appointments => "who-saw-kind-appointments",
        Kind::Messages => "who-saw-kind-messages",
        Kind::Decisions => "who-saw-kind-decisions",
        Kind::Fines => "who-saw-kind-fines",
        Kind::Money => "who-saw-kind-money",
    }
}

/// The app asked sources to show the person the own pages: the gemeente's legal task.
fn app(ctx: &PageContext, lines: &[&SawView]) -> AnyView {
    let all = lines.iter().map(|line| asked(ctx, line)).collect();
    view! {
        <section class="app-section" aria-labelledby="own-h">
            <h2 class="nl-heading nl-heading--level-2" id="own-h">{ctx.r("who-saw-app")}</h2>
            <p class="nl-paragraph">{ctx.r("who-saw-app-why")}</p>
            <div class="app-card">{some(ctx, all, FIRST_OF_APP)}</div>
        </section>
    }
    .into_any()
}

fn asked(ctx: &PageContext, line: &SawView) -> AnyView {
    let mut parties: Vec<&'static str> = Vec::new();
    for id in line.asked.iter().map(|call| party_id(call.asked_party())) {
        if !parties.contains(&id) {
            parties.push(id);
        }
    }
    let parties = listed(ctx, parties.into_iter().map(|id| ctx.r(id)).collect()).unwrap_or_else(|| ctx.r("who-saw-sources"));
    let text = mixed(ctx, "who-saw-asked", vec![("parties", parties.into()), ("when", moment(ctx, line.from).into())]);
    let which = (!line.asked.is_empty()).then(|| {
        let calls = line.asked.iter().map(|call| view! { <li>{ctx.r(&format!("call-{}", call.slug()))}</li> }).collect_view();
        details(ctx.label("who-saw-which"), view! { <ul class="app-bullets">{calls}</ul> }.into_any())
    });
    view! { <p class="nl-paragraph">{text}</p>{which} }.into_any()
}

/// The newest link of the chain, for whoever wants to hold on to it.
fn checkpoint(ctx: &PageContext, page: &WhoSawPage) -> AnyView {
    let Some((number, hash)) = &page.checkpoint else { return ().into_any() };
    let holds = if page.holds { "who-saw-holds" } else { "who-saw-broken" };
    let code = view! { <bdi class="app-code" dir="ltr" translate="no">{number.to_string()}" · "{hash.clone()}</bdi> }.into_any();
    let body = view! {
        <div class="app-stack">
            <p class="nl-paragraph">{ctx.r(holds)}</p>
            <p class="nl-paragraph">{ctx.r("who-saw-chain")}</p>
            <p class="nl-paragraph">{mixed(ctx, "who-saw-code", vec![("code", code.into())])}</p>
        </div>
    };
    details(ctx.label("who-saw-check"), body.into_any())
}

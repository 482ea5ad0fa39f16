//! Agreements as both sides see them: both languages, who wrote, who confirmed, what replaced what.

use super::{
    moments::moment,
    words::{self, mixed},
};
use crate::{
    components::{
        Icon,
        bits::{Tone, badge},
        details, icon,
    },
    context::PageContext,
    language::Lang,
    together::AgreementView,
};
use jiff::Timestamp;
use leptos::prelude::*;

/// Whose page it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The person.
    Person,
    /// The coach.
    Coach,
}

/// All agreements, newest first; the old versions of each stay readable behind a tap.
pub fn list(ctx: &PageContext, all: &[AgreementView], side: Side) -> AnyView {
    if all.is_empty() {
        return view! { <p class="app-muted">{ctx.r("agreements-none")}</p> }.into_any();
    }
    let mut chains: Vec<Vec<&AgreementView>> = Vec::new();
    for one in all {
        match chains.iter_mut().find(|chain| chain.iter().any(|known| known.chain == one.chain)) {
            Some(chain) => chain.push(one),
            None => chains.push(vec![one]),
        }
    }
    let items = chains.into_iter().map(|versions| chain(ctx, versions, side)).collect_view();
    view! { <ul class="app-rows">{items}</ul> }.into_any()
}

/// One agreement: what counts or waits for an answer is open, everything older is behind a tap.
fn chain(ctx: &PageContext, mut versions: Vec<&AgreementView>, side: Side) -> AnyView {
    versions.sort_by_key(|one| std::cmp::Reverse(one.version));
    let (mut open, mut past): (Vec<&AgreementView>, Vec<&AgreementView>) =
        versions.iter().copied().partition(|one| !one.replaced && !one.declined);
    if open.is_empty() {
        open = past.drain(..past.len().min(1)).collect();
    }
    let shown = open.iter().map(|one| version(ctx, one, &versions, side)).collect_view();
    let past = (!past.is_empty()).then(|| {
        let rows = past.iter().map(|one| version(ctx, one, &versions, side)).collect_view();
        details(ctx.label("agreements-earlier"), view! { <div class="app-stack">{rows}</div> }.into_any())
    });
    view! { <li class="app-card app-stack">{shown}{past}</li> }.into_any()
}

fn version(ctx: &PageContext, one: &AgreementView, versions: &[&AgreementView], side: Side) -> AnyView {
    let counts = versions.iter().find(|other| other.valid()).filter(|other| waits(one) && other.version < one.version);
    let changes = counts
        .map(|other| view! { <p class="nl-paragraph">{mixed(ctx, "agreements-changes", vec![("version", other.version.into())])}</p> });
    view! {
        <article class="app-stack app-version" data-agreement=one.id.clone() data-version=one.version.to_string()>
            <p>{state(ctx, one, versions, side)}</p>
            {changes}
            {texts(ctx, one, side)}
            {history(ctx, one, side)}
            {waits_for(one, side).then(|| answer(ctx, one))}
        </article>
    }
    .into_any()
}

/// Both languages beside each other, the reader's own first.
fn texts(ctx: &PageContext, one: &AgreementView, side: Side) -> AnyView {
    let language = match Lang::from_code(&one.own_lang) {
        Some(lang) => view! { <span lang=lang.code() dir=lang.direction().attribute()>{lang.own_name()}</span> }.into_any(),
        None => ctx.r("agreements-own"),
    };
    let own = view! { <div><p class="app-kicker">{language}</p><p class="app-lead app-written">{words::foreign(&one.own_lang, &one.own)}</p></div> };
    let dutch = view! {
        <div><p class="app-kicker">{ctx.r("agreements-dutch")}</p><p class="app-lead app-written">{words::foreign("nl", &one.dutch)}</p></div>
    };
    match side {
        Side::Person => view! { <div class="app-agreement">{own}{dutch}</div> }.into_any(),
        Side::Coach => view! { <div class="app-agreement">{dutch}{own}</div> }.into_any(),
    }
}

/// Who wrote it, and who said yes when.
fn history(ctx: &PageContext, one: &AgreementView, side: Side) -> AnyView {
    let (by_person, yes_person, by_coach, yes_coach) = match side {
        Side::Person => ("agreements-by-you", "agreements-yes-you", "agreements-by-coach", "agreements-yes-coach"),
        Side::Coach => ("agreements-by-person", "agreements-yes-person", "agreements-by-you", "agreements-yes-you"),
    };
    let (writer, coach_writes) = if one.by_coach { (by_coach, true) } else { (by_person, false) };
    let fact = |picture: Icon, id: &str, at: Timestamp, coach: bool, version: bool| {
        let mut slots = vec![("when", moment(ctx, at).into())];
        if coach && side == Side::Person {
            slots.push(("name", words::name(&one.coach).into()));
        }
        if version {
            slots.push(("version", one.version.into()));
        }
        super::kit::fact(picture, mixed(ctx, id, slots))
    };
    view! {
        <ul class="app-facts">
            {fact(Icon::File, writer, one.written, coach_writes, true)}
            {one.person_confirmed.map(|at| fact(Icon::Check, yes_person, at, false, false))}
            {one.coach_confirmed.map(|at| fact(Icon::Check, yes_coach, at, true, false))}
        </ul>
    }
    .into_any()
}

fn state(ctx: &PageContext, one: &AgreementView, versions: &[&AgreementView], side: Side) -> AnyView {
    let by = versions.iter().map(|other| (other.version, other)).filter(|(version, other)| *version > one.version && both(other));
    match by.map(|(version, _)| version).min() {
        _ if one.declined => return badge(Tone::Neutral, ctx.t("agreements-declined")),
        Some(version) if one.replaced => {
            return badge(Tone::Neutral, ctx.tw("agreements-replaced-by", &[("version", version.into())]));
        }
        _ if one.replaced => return badge(Tone::Neutral, ctx.t("agreements-replaced")),
        _ if one.valid() => return badge(Tone::Success, ctx.t("agreements-valid")),
        _ => {}
    }
    let id = match (side, one.person_confirmed.is_none()) {
        _ if waits_for(one, side) => "agreements-waits-you",
        (_, true) => "agreements-waits-person",
        (_, false) => "agreements-waits-coach",
    };
    badge(Tone::Warning, ctx.t(id))
}

/// Confirmed by both at some time.
const fn both(one: &AgreementView) -> bool {
    one.person_confirmed.is_some() && one.coach_confirmed.is_some() && !one.declined
}

const fn waits(one: &AgreementView) -> bool {
    !both(one) && !one.declined && !one.replaced
}

/// Must this side still answer?
const fn waits_for(one: &AgreementView, side: Side) -> bool {
    let open = match side {
        Side::Person => one.person_confirmed.is_none(),
        Side::Coach => one.coach_confirmed.is_none(),
    };
    open && waits(one)
}

fn answer(ctx: &PageContext, one: &AgreementView) -> AnyView {
    view! {
        <form class="app-actions" method="post">
            <input type="hidden" name="agreement" value=one.id.clone()/>
            <button class="nl-button nl-button--primary" type="submit" name="do" value="confirm-agreement">
                <span class="nl-button__icon-start">{icon(Icon::Check)}</span><span class="nl-button__label">{ctx.label("agreements-confirm")}</span>
            </button>
            <button class="nl-button nl-button--secondary" type="submit" name="do" value="decline-agreement">
                <span class="nl-button__icon-start">{icon(Icon::Cross)}</span><span class="nl-button__label">{ctx.label("agreements-decline")}</span>
            </button>
        </form>
    }
    .into_any()
}

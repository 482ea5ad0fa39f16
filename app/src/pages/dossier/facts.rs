//! What each party says about the person, with source and date, and whom to call when it is wrong (DATA-13).

use super::{kind::lbt_id, words};
use crate::{
    components::{Icon, data_list, date, details, icon, merged, phone, provenance::party_id, section, section::section_body},
    context::PageContext,
};
use dossier::{
    case::{Dossier, FactKey, FactLine, FactValue, PartyFacts},
    codes::*,
    facts::Contact,
    provenance::Party,
};
use leptos::prelude::*;

/// Section name of a party.
const fn section_name(party: Party) -> &'static str {
    match party {
        Party::Duo => "facts-duo",
        Party::Gemeente => "facts-gemeente",
        Party::Coa => "facts-coa",
        Party::Taalaanbieder => "facts-taalaanbieder",
        Party::Begeleiding => "facts-begeleiding",
        Party::Inlogdienst => "facts-inlogdienst",
    }
}

/// One section per party.
pub fn all(ctx: &PageContext, case: &Dossier) -> AnyView {
    let parts = case
        .parties
        .iter()
        .map(|party| {
            let title = ctx.tw("dossier-facts-title", &[("party", ctx.t(party_id(party.party)).into())]);
            section(ctx, section_name(party.party), title, "dossier-facts-nothing", &party.facts, |lines| body(ctx, party, lines))
        })
        .collect_view();
    view! { {parts} }.into_any()
}

/// The body of one party's section.
pub fn fragment(ctx: &PageContext, case: &Dossier, name: &str) -> Option<AnyView> {
    let party = case.parties.iter().find(|party| section_name(party.party) == name)?;
    Some(section_body(ctx, "dossier-facts-nothing", &party.facts, |lines| body(ctx, party, lines)))
}

/// Facts in dispute stand open; the others behind one tap.
fn body(ctx: &PageContext, party: &PartyFacts, lines: &[FactLine]) -> AnyView {
    let disputed: Vec<AnyView> = lines.iter().filter(|line| line.value.is_disputed()).map(|line| row(ctx, line)).collect();
    let agreed: Vec<AnyView> = lines.iter().filter(|line| !line.value.is_disputed()).map(|line| row(ctx, line)).collect();
    let count = agreed.len();
    let disputed = (!disputed.is_empty()).then(|| data_list(disputed));
    let agreed = (count > 0).then(|| details(ctx.label_with("dossier-facts-count", &[("count", count.into())]), data_list(agreed)));
    view! { {disputed}{agreed}{wrong(ctx, party.party)} }.into_any()
}

fn row(ctx: &PageContext, line: &FactLine) -> AnyView {
    let shown = merged(ctx, &line.value, |v| view! { <span>{value(ctx, v)}</span> }.into_any());
    words::row(ctx, label_id(line.key), shown)
}

/// "Is this wrong?": the party that may correct it, and how to reach it.
fn wrong(ctx: &PageContext, party: Party) -> AnyView {
    let steps = match party {
        Party::Duo => view! {
            <p class="nl-paragraph">{ctx.r("dossier-wrong-duo")}</p>
            <p class="nl-paragraph"><a class="nl-link" href="https://www.inburgeren.nl" rel="noreferrer" lang="nl" dir="ltr">"www.inburgeren.nl"</a></p>
        }
        .into_any(),
        Party::Inlogdienst => view! { <p class="nl-paragraph">{ctx.r("dossier-wrong-name")}</p> }.into_any(),
        Party::Taalaanbieder => view! { <p class="nl-paragraph">{ctx.r("dossier-wrong-school")}</p>{call(ctx)} }.into_any(),
        Party::Coa => view! { <p class="nl-paragraph">{ctx.r("dossier-wrong-coa")}</p>{call(ctx)} }.into_any(),
        Party::Begeleiding => view! { <p class="nl-paragraph">{ctx.r("dossier-wrong-begeleiding")}</p>{call(ctx)} }.into_any(),
        Party::Gemeente => view! { <p class="nl-paragraph">{ctx.r("dossier-wrong-gemeente")}</p>{call(ctx)} }.into_any(),
    };
    let right = view! { {steps}<p class="app-muted">{ctx.r("dossier-wrong-right")}</p> }.into_any();
    details(ctx.label("dossier-wrong-title"), right)
}

fn call(ctx: &PageContext) -> AnyView {
    view! { <p class="app-contact__phone">{icon(Icon::Phone)}{phone(&ctx.tenant.phone)}</p> }.into_any()
}

/// The value of a fact in words.
fn value(ctx: &PageContext, value: &FactValue) -> AnyView {
    match value {
        FactValue::Date(day) => date(ctx, *day),
        FactValue::Text(text) => words::dutch(text),
        FactValue::Hours(hours) => words::mixed(ctx, "dossier-hours", vec![("hours", (*hours).into())]),
        FactValue::Gemeente(code) => words::gemeente(ctx, code),
        FactValue::Leerroute(route) => words::leerroute(ctx, route),
        FactValue::Niveau(level) => words::niveau(ctx, level),
        FactValue::Indeling(group) => words::code(ctx, group, words::indeling_id),
        FactValue::Detail(detail) => words::code(ctx, detail, detail_id),
        FactValue::Lbt(result) => words::code(ctx, result, lbt_id),
        FactValue::IntakeStatus(status) => words::code(ctx, status, |s| match s {
            IntakeStatus::Opgeroepen => "dossier-status-opgeroepen",
            IntakeStatus::Lopend => "dossier-status-lopend",
            IntakeStatus::Afgerond => "dossier-status-afgerond",
        }),
        FactValue::BegeleidingStatus(status) => words::code(ctx, status, |s| match s {
            BegeleidingStatus::Aangeboden => "dossier-status-aangeboden",
            BegeleidingStatus::Lopend => "dossier-status-lopend",
            BegeleidingStatus::Afgerond => "dossier-status-afgerond",
        }),
        FactValue::Presence(presence) => words::code(ctx, presence, |p| match p {
            Presentie::Nooit => "dossier-presence-never",
            Presentie::Wisselend => "dossier-presence-sometimes",
            Presentie::Altijd => "dossier-presence-always",
        }),
        FactValue::Effort(effort) => words::code(ctx, effort, |e| match e {
            Inzet::Voldoende => "dossier-effort-enough",
            Inzet::Onvoldoende => "dossier-effort-not-enough",
        }),
        FactValue::Flag(yes) => ctx.r(if *yes { "dossier-yes" } else { "dossier-no" }),
        FactValue::Contact(person) => contact(person),
    }
}

/// A contact person: name, telephone, e-mail.
pub fn contact(person: &Contact) -> AnyView {
    let call = person.telefoon.as_deref().map(|number| view! { <br/>{phone(number)} });
    let mail = person.email.as_deref().map(|address| {
        let shown = crate::language::neutral(address);
        view! { <br/><a class="nl-link" href=format!("mailto:{shown}")><bdi class="app-ltr" dir="ltr">{shown.clone()}</bdi></a> }
    });
    view! { <span>{words::name(&person.naam)}{call}{mail}</span> }.into_any()
}

const fn detail_id(detail: GedetailleerdeDoelgroep) -> &'static str {
    use GedetailleerdeDoelgroep::*;
    match detail {
        Asielstatushouder => "indeling-asielstatushouder",
        GeestelijkBedienaar => "dossier-detail-bedienaar",
        Gezinshereniger => "dossier-detail-hereniger",
        GezinsherenigerMetAsielstatushouder => "dossier-detail-hereniger-asiel",
        Gezinsvormer => "dossier-detail-vormer",
        GezinsvormerMetAsielstatushouder => "dossier-detail-vormer-asiel",
        Overig => "dossier-detail-overig",
    }
}

/// Label of a fact.
const fn label_id(key: FactKey) -> &'static str {
    use FactKey::*;
    match key {
        PlichtSince => "dossier-fact-plicht-since",
        Kennisgeving => "dossier-fact-kennisgeving",
        Indeling => "dossier-fact-indeling",
        DetailDoelgroep => "dossier-fact-detail",
        TermStart => "dossier-fact-term-start",
        TermLastDay => "dossier-fact-term-last-day",
        LbtResult => "dossier-fact-lbt",
        LbtScore => "dossier-fact-lbt-score",
        LbtNeeded => "dossier-fact-lbt-needed",
        PipDate => "dossier-fact-pip-date",
        Leerroute => "dossier-fact-leerroute",
        Niveau => "dossier-fact-niveau",
        PipGemeente => "dossier-fact-pip-gemeente",
        IntakeStatus => "dossier-fact-intake-status",
        IntakeEnd => "dossier-fact-intake-end",
        IntakeAdvice => "dossier-fact-intake-advice",
        Ambition => "dossier-fact-ambition",
        Education => "dossier-fact-education",
        VoorinburgeringAgreed => "dossier-fact-voorinburgering-agreed",
        VoorinburgeringPlace => "dossier-fact-voorinburgering-place",
        VoorinburgeringHours => "dossier-fact-voorinburgering-hours",
        VoorinburgeringPresence => "dossier-fact-voorinburgering-presence",
        BegeleidingOrganisation => "dossier-fact-begeleiding-organisation",
        BegeleidingContact => "dossier-fact-begeleiding-contact",
        BegeleidingStatus => "dossier-fact-begeleiding-status",
        BegeleidingHours => "dossier-fact-begeleiding-hours",
        School => "dossier-fact-school",
        SchoolHours => "dossier-fact-school-hours",
        SchoolHoursNt2 => "dossier-fact-school-hours-nt2",
        SchoolHoursKnm => "dossier-fact-school-hours-knm",
        SchoolPresence => "dossier-fact-school-presence",
        SchoolEffort => "dossier-fact-school-effort",
        SchoolExcused => "dossier-fact-school-excused",
        SchoolUnexcused => "dossier-fact-school-unexcused",
        PvtSigned => "dossier-fact-pvt",
        MapTalk => "dossier-fact-map",
    }
}

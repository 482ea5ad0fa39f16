//! Objecttype `pip` 1.

use super::{HasBsn, Object, WireContact, contact};
use crate::sources::wire::{CodeText, Day, Dropped, Reading, Soft, Text, code, day, hide, inner, page, text};
use dossier::{
    codes::{Code, Hoofddoel, Leerroute, Niveau, PipStatus},
    facts::{Afspraaktekst, Ontwikkelwens, PlanObject},
};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire {
    #[allow(dead_code, reason = "only its presence counts")]
    bsn: HasBsn,
    gemeentecode: CodeText,
    status: CodeText,
    dagtekening_pip: Day,
    leerroute: CodeText,
    #[serde(default)]
    dagtekening_initiele_pip: Soft<Day>,
    #[serde(default)]
    niveau: Soft<CodeText>,
    #[serde(default, rename = "geschatteIntensiteitB1Route")]
    geschatte_intensiteit_b1_route: Soft<u32>,
    #[serde(default)]
    indicator_toestemming_examen_a2: Soft<bool>,
    #[serde(default)]
    intensiteit_pvt_uren: Soft<u32>,
    #[serde(default)]
    intensiteit_map_uren: Soft<u32>,
    #[serde(default)]
    aantal_voortgangsgesprekken: Soft<u32>,
    #[serde(default)]
    hoofddoelen: Soft<Vec<Value>>,
    #[serde(default)]
    ontwikkelwensen: Soft<Vec<Value>>,
    #[serde(default)]
    aandachtspunten: Soft<Vec<Value>>,
    #[serde(default)]
    afspraken: Soft<Vec<Value>>,
    #[serde(default)]
    contactpersoon: Soft<WireContact>,
    #[serde(default)]
    informatieobject: Soft<Text>,
}

#[derive(Deserialize)]
struct WireGoal {
    doel: CodeText,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireWish {
    #[serde(alias = "aandachtspuntOmschrijving")]
    ontwikkelwens_omschrijving: Text,
    #[serde(default)]
    subdoelen: Soft<Vec<Value>>,
}

#[derive(Deserialize)]
struct WireSubgoal {
    subdoel: Text,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireAgreement {
    omschrijving: Text,
    #[serde(default)]
    uitvoerder: Soft<Text>,
    #[serde(default)]
    start_datum: Soft<Day>,
    #[serde(default)]
    eind_datum: Soft<Day>,
}

/// All versions the gemeente holds, newest first. Drafts and withdrawn plans are the gemeente's own and stay hidden.
pub fn plans(body: &str, dropped: &mut Dropped) -> Reading<Vec<PlanObject>> {
    let all = page(body, dropped, |object: Object<Wire>, dropped| Some(convert(object.record.data, dropped)));
    let shown = hide(all, *dropped, |plan: &PlanObject| !matches!(plan.status, Code::Known(PipStatus::Concept | PipStatus::Ingetrokken)));
    Ok(shown?.map(|mut plans| {
        plans.sort_by_key(|plan| std::cmp::Reverse(plan.dagtekening));
        plans
    }))
}

fn convert(wire: Wire, dropped: &mut Dropped) -> PlanObject {
    PlanObject {
        gemeentecode: wire.gemeentecode.as_str().to_owned(),
        status: wire.status.code(PipStatus::read),
        first_dagtekening: day(wire.dagtekening_initiele_pip, dropped),
        dagtekening: wire.dagtekening_pip.0,
        leerroute: wire.leerroute.code(Leerroute::read),
        niveau: code(wire.niveau, Niveau::read, dropped),
        intensity_hours: wire.geschatte_intensiteit_b1_route.or_count(dropped),
        a2_allowed: wire.indicator_toestemming_examen_a2.or_count(dropped),
        pvt_hours: wire.intensiteit_pvt_uren.or_count(dropped),
        map_hours: wire.intensiteit_map_uren.or_count(dropped),
        progress_talks: wire.aantal_voortgangsgesprekken.or_count(dropped),
        goals: inner(wire.hoofddoelen, dropped, |goal: WireGoal, _| Some(goal.doel.code(Hoofddoel::read))),
        wishes: wishes(wire.ontwikkelwensen, dropped),
        attention: wishes(wire.aandachtspunten, dropped),
        agreements: inner(wire.afspraken, dropped, agreement),
        contact: contact(wire.contactpersoon, dropped),
        has_document: wire.informatieobject.or_count(dropped).is_some(),
    }
}

fn wishes(field: Soft<Vec<Value>>, dropped: &mut Dropped) -> Vec<Ontwikkelwens> {
    inner(field, dropped, |wish: WireWish, dropped| {
        let own_words = inner(wish.subdoelen, dropped, |subgoal: WireSubgoal, _| Some(subgoal.subdoel.0));
        Some(Ontwikkelwens { text: wish.ontwikkelwens_omschrijving.0, own_words })
    })
}

fn agreement(wire: WireAgreement, dropped: &mut Dropped) -> Option<Afspraaktekst> {
    Some(Afspraaktekst {
        text: wire.omschrijving.0,
        by: text(wire.uitvoerder, dropped),
        start: day(wire.start_datum, dropped),
        end: wire.eind_datum.or_refuse().ok()?.map(|day| day.0),
    })
}

//! Examples of the rules about hours, parts and amounts.

use crate::{Input, maybe_day};
use dossier::{
    case::Part,
    codes::{Niveau, Onderdeel},
    config::Config,
    rules::{
        extension::{BijnaAfgerond, NEARLY_MONTHS, bijna_afgerond},
        fines::{NieuweTermijn, nieuwe_termijn_na_boete},
        hours::{self, ZCursusuren},
        loan::{Huishouden, Lening, maximale_lening},
        parts::{self, OpNiveau, OpenInput, TrajectStatus},
    },
};
use serde_json::{Value, json};

/// The outcome of a rule about hours, parts or amounts; `None` when the rule is not one of them.
pub fn compute(rule: &str, input: Input<'_>, _config: &Config) -> Option<Value> {
    Some(match rule {
        "bijna_afgerond" => nearly(input),
        "afschalen_uren" => {
            let (all, knm) = (input.hours("lesuren_erkende_school"), input.hours("waarvan_knm"));
            // Hours without keurmerk are asked for by the example and have no place in the rule.
            let _ = input.hours("lesuren_zonder_keurmerk");
            let found = hours::afschalen_uren(input.leerroute("leerroute"), all, knm, input.hours("nt2_uren_brede_intake_meegeteld"));
            json!({
                "mogelijk": found.is_some(),
                "getelde_uren": found.map(|f| f.counted),
                "tekort": found.map(|f| f.left),
                "urennorm_gehaald": found.map(|f| f.left == 0),
            })
        }
        "z_cursusuren" => {
            let _ = input.hours("lesuren_zonder_keurmerk");
            let found = hours::z_cursusuren(
                input.hours("norm"),
                ZCursusuren {
                    recognised: input.hours("lesuren_erkende_school"),
                    includes_earlier: input.flag("lesuren_bevatten_eerdere_leerroute"),
                    earlier: input.hours("uren_eerdere_leerroute"),
                    intake: input.hours("uren_brede_intake_meegeteld"),
                    vso_pro_entree: input.hours("uren_vso_pro_entree_meegeteld"),
                },
            );
            json!({"norm": found.norm, "getelde_uren": found.counted, "resterend": found.left})
        }
        "z_participatieuren" => {
            let (capacity, done) = (input.maybe_hours("belastbaarheid_uren"), input.hours("participatie_uren"));
            let found = hours::z_participatieuren(input.asylum(), capacity, done, input.hours("pvt_uren"), input.hours("map_uren"));
            json!({
                "van_toepassing": found.is_some(),
                "norm": found.map(|f| f.norm),
                "getelde_uren": found.map(|f| f.counted),
                "resterend": found.map(|f| f.left),
            })
        }
        _ => return compute_parts(rule, input),
    })
}

fn compute_parts(rule: &str, input: Input<'_>) -> Option<Value> {
    Some(match rule {
        "pvt_status" => {
            let found =
                parts::pvt_status(input.maybe_hours("uren"), input.maybe_date("datum_ondertekening"), input.small("verwerking_duo_weken"));
            json!({"status": status(found.status), "bij_duo_zichtbaar_rond": maybe_day(found.visible_around)})
        }
        "map_status" => {
            let (done, hours, talk) =
                (input.flag("taalschakeltraject_afgerond"), input.maybe_hours("praktijkuren"), input.maybe_date("datum_eindgesprek"));
            json!({"status": status(parts::map_status(input.leerroute("leerroute"), done, hours, talk))})
        }
        "open_onderdelen" => {
            let open: Vec<_> = parts::open_onderdelen(&open_input(input)).into_iter().map(name).collect();
            json!({ "open": open })
        }
        "nieuwe_termijn_na_boete" => json!({"maanden": nieuwe_termijn_na_boete(&NieuweTermijn {
            leerroute: input.leerroute("leerroute"),
            asylum: input.asylum(),
            achieved: input.flag("leerroute_behaald"),
            exams: input.maybe_hours("examenonderdelen_behaald"),
            hours: input.maybe_hours("uren"),
            pvt_open: input.flag("pvt_open"),
            map_open: input.flag("map_open"),
        })}),
        "maximale_lening" => loan(input),
        _ => return None,
    })
}

fn nearly(input: Input<'_>) -> Value {
    let holds = bijna_afgerond(&BijnaAfgerond {
        leerroute: input.leerroute("leerroute"),
        asylum: input.asylum(),
        new_term_after_fine: input.flag("nieuwe_termijn_na_boete"),
        language_exams: u8::try_from(input.int("taalexamens_behaald_op_pip_niveau")).expect("0 to 4"),
        knm: input.flag("knm_behaald"),
        pvt: input.flag("pvt_afgerond"),
        map: input.flag("map_afgerond"),
        all_lessons: input.maybe_flag("alle_lessen_gevolgd"),
        hours: input.maybe_hours("uren_taal_of_knm"),
    });
    json!({"voldoet": holds, "verlenging_maanden": if holds { NEARLY_MONTHS } else { 0 }})
}

fn loan(input: Input<'_>) -> Value {
    let found = maximale_lening(&Lening {
        minimum_wage_cents: input.int("belastbaar_minimumloon_cent"),
        household: match input.text("huishouden") {
            "alleenstaand" => Huishouden::Alleenstaand,
            "met_partner" => Huishouden::MetPartner,
            "alleenstaande_ouderenkorting" => Huishouden::AlleenstaandeOuderenkorting,
            other => panic!("no such household: {other}"),
        },
        income_cents: input.int("draagkrachtinkomen_cent"),
        max_cents: input.int("maximum_cent"),
        threshold_cents: input.int("drempel_cent"),
    });
    json!({"voet_cent": found.floor_cents, "draagkracht_cent": found.capacity_cents, "lening_cent": found.loan_cents})
}

fn part(value: &Value) -> Onderdeel {
    Onderdeel::read(value.as_str().expect("text")).known().expect("LE, LU, SC, SP or KNM")
}

fn level(value: &Value) -> Option<Niveau> {
    value.as_str().map(|raw| Niveau::read(raw).known().expect("A2, B1 or B2"))
}

fn open_input(input: Input<'_>) -> OpenInput {
    let list = |key| -> Vec<OpNiveau> {
        let items = input.get(key).as_array().expect("list");
        items.iter().map(|p| OpNiveau { onderdeel: part(&p["onderdeel"]), niveau: level(&p["niveau"]) }).collect()
    };
    let required = input.get("vereist_niveau");
    OpenInput {
        leerroute: input.leerroute("leerroute"),
        asylum: input.asylum(),
        required: ["LE", "LU", "SC", "SP"].map(|p| level(&required[p]).unwrap_or(Niveau::B1)),
        passed: list("behaald"),
        exempt: list("vrijstellingen"),
        dispensed: input.get("ontheffingen").as_array().expect("list").iter().map(part).collect(),
        taalschakel_done: input.flag("taalschakeltraject_afgerond"),
        course_left: input.maybe_hours("cursusuren_resterend"),
        participation_left: input.maybe_hours("participatieuren_resterend"),
        z_talk: input.maybe_flag("z_eindgesprek_gevoerd"),
        pvt: input.flag("pvt_afgerond"),
        map: input.flag("map_afgerond"),
    }
}

fn status(status: TrajectStatus) -> &'static str {
    match status {
        TrajectStatus::NietVerplicht => "niet_verplicht",
        TrajectStatus::Open => "open",
        TrajectStatus::Ondertekenen => "ondertekenen",
        TrajectStatus::Afgerond => "afgerond",
        TrajectStatus::Controleren => "controleren",
    }
}

fn name(part: Part) -> &'static str {
    match part {
        Part::Lezen => "LE",
        Part::Luisteren => "LU",
        Part::Schrijven => "SC",
        Part::Spreken => "SP",
        Part::Knm => "KNM",
        Part::Taalschakel => "TAALSCHAKELTRAJECT",
        Part::Cursusuren => "CURSUSUREN",
        Part::Participatieuren => "PARTICIPATIEUREN",
        Part::Pvt => "PVT",
        Part::Map => "MAP",
        Part::EindgesprekZ => "EINDGESPREK_Z",
    }
}

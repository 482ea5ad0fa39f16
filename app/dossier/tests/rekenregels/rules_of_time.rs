//! Examples of the rules about dates.

use crate::{Input, day, maybe_day};
use dossier::{
    case::{Stand, Wet},
    codes::Beoordeling,
    config::Config,
    rules::{
        exams,
        extension::*,
        holidays, law, objection,
        objection::Aanvraag,
        periods::{self, Periode},
        pip::{self, PipSituatie, WijzigenLeerroute},
        term::{self, EndField, PipDatum, PipSoort},
    },
};
use serde_json::{Value, json};

/// The outcome of a rule about dates; `None` when the rule is not one of them.
pub fn compute(rule: &str, input: Input<'_>, config: &Config) -> Option<Value> {
    Some(match rule {
        "feestdagen" => {
            let year = i16::try_from(input.int("jaar")).expect("a year");
            let found = holidays::feestdagen(year, config);
            assert!(!found.table.is_missing(), "{year} has a table");
            let days: Vec<_> = found.days.iter().map(|f| json!({"datum": f.date.to_string(), "naam": f.kind.naam()})).collect();
            json!({ "dagen": days })
        }
        "termijnenwet" => json!({"datum": shifted(holidays::termijnenwet(input.date("datum"), config))}),
        "periode_in_maanden" => {
            let p = periods::periode_in_maanden(input.date("startdatum"), input.small("maanden")).expect("inside the calendar");
            json!({"einddatum_exclusief": day(Some(p.exclusive_end)), "laatste_dag": day(Some(p.last_day))})
        }
        "start_termijn" => json!({"startdatum": day(term::start_termijn(input.date("dagtekening_pip")))}),
        "einde_termijn" => whole(term::einde_termijn(input.date("dagtekening_pip"))),
        "termijn_na_wijziging_pip" => {
            let pips: Vec<_> = input.get("pips").as_array().expect("list").iter().map(|p| pip_date(Input(p))).collect();
            whole(term::termijn_na_wijziging_pip(&pips))
        }
        "dagen_resterend" => {
            let left = term::dagen_resterend(input.date("vandaag"), input.date("laatste_dag"));
            let stand = match left.stand {
                Stand::Loopt => "loopt",
                Stand::LaatsteDag => "laatste_dag",
                Stand::Verlopen => "verlopen",
            };
            json!({"dagen_resterend": left.days, "stand": stand})
        }
        "einddatum_uit_bron" => {
            let name = input.text("veld");
            let (field, _) = EndField::ALL.iter().find(|(_, n)| *n == name).unwrap_or_else(|| panic!("no such field: {name}"));
            json!({"laatste_dag": day(term::einddatum_uit_bron(*field, input.date("waarde")))})
        }
        "toepasselijke_wet" => {
            let wet = law::toepasselijke_wet(input.date("begindatum_inburgeringsplicht"));
            json!({"wet": match wet { Wet::Wi2013 => "Wi2013", Wet::Wi2021 => "Wi2021" }})
        }
        _ => return compute_terms(rule, input, config),
    })
}

fn compute_terms(rule: &str, input: Input<'_>, config: &Config) -> Option<Value> {
    Some(match rule {
        "uiterste_datum_pip" => json!({"uiterste_datum": shifted(pip::uiterste_datum_pip(situation(input), config))}),
        "wijzigen_leerroute" => {
            let (from, to) = (input.leerroute("van"), input.leerroute("naar"));
            match pip::wijzigen_leerroute(input.date("dagtekening_eerste_pip"), from, to).expect("inside the calendar") {
                WijzigenLeerroute::AltijdMogelijk => json!({"altijd_mogelijk": true, "laatste_dag": null}),
                WijzigenLeerroute::Tot(last) => json!({"altijd_mogelijk": false, "laatste_dag": last.to_string()}),
            }
        }
        "venster_verlenging" => json!({"vroegste_aanvraagdatum": day(venster_verlenging(input.date("einddatum_exclusief")))}),
        "beslistermijn" => {
            let request = match input.text("soort") {
                "verlenging" => Aanvraag::Verlenging,
                "lening" => Aanvraag::Lening,
                "ontheffing" => Aanvraag::Ontheffing,
                other => panic!("no such request: {other}"),
            };
            json!({"uiterste_beslisdatum": shifted(objection::beslistermijn(request, input.date("ontvangen_op"), config))})
        }
        "einde_na_verlenging" => {
            let list: Vec<_> = input.get("verlengingen").as_array().expect("list").iter().map(|v| granted(Input(v))).collect();
            let p = einde_na_verlenging(input.date("einddatum_exclusief"), &list).expect("inside the calendar");
            json!({"einddatum_exclusief": day(Some(p.exclusive_end)), "laatste_dag": day(Some(p.last_day))})
        }
        "verlengingsgrond" => {
            let found = verlengingsgrond(
                ground(input.text("grond")),
                input.leerroute("leerroute"),
                input.date("van"),
                input.maybe_date("tot_en_met"),
            );
            json!({"voldoet": found.is_some(), "verlenging": found.map_or(Value::Null, length)})
        }
        "grond_g" => {
            let (pip, offered, started) =
                (input.date("dagtekening_pip"), input.maybe_date("aanbod_op"), input.maybe_date("start_taalschakeltraject"));
            let g = grond_g(input.asylum(), pip, input.leerroute("leerroute"), offered, started).expect("inside the calendar");
            json!({
                "laatste_dag_voor_aanbod": maybe_day(g.last_day_for_offer),
                "van_toepassing": g.verlenging.is_some(),
                "verlenging": g.verlenging.map_or(Value::Null, length),
            })
        }
        _ => return compute_planning(rule, input, config),
    })
}

fn compute_planning(rule: &str, input: Input<'_>, config: &Config) -> Option<Value> {
    Some(match rule {
        "annuleren_examen" => {
            json!({"laatste_dag_annuleren": day(exams::annuleren_examen(input.date("examendatum"), input.small("annuleer_dagen")))})
        }
        "laatste_veilige_examendatum" => {
            let found =
                exams::laatste_veilige_examendatum(input.date("laatste_dag"), input.small("uitslag_weken"), input.small("aanmeld_weken"));
            let safe = found.expect("inside the calendar");
            json!({"laatste_examendatum": day(Some(safe.exam)), "aanmelden_uiterlijk": day(Some(safe.register))})
        }
        "bezwaartermijn" => json!({"laatste_dag": shifted(objection::bezwaartermijn(input.date("bekendgemaakt_op"), config))}),
        "beslistermijn_bezwaar" => {
            let last = objection::beslistermijn_bezwaar(input.date("laatste_dag_bezwaar"), input.flag("adviescommissie"), config);
            json!({"uiterste_beslisdatum": shifted(last)})
        }
        _ => return None,
    })
}

fn shifted(end: Option<holidays::LegalEnd>) -> Value {
    let end = end.expect("inside the calendar");
    assert!(!end.table.is_missing(), "{} has a table of equalised days", end.last_day);
    day(Some(end.last_day))
}

fn whole(period: Option<Periode>) -> Value {
    let p = period.expect("inside the calendar");
    json!({"startdatum": day(Some(p.start)), "einddatum_exclusief": day(Some(p.exclusive_end)), "laatste_dag": day(Some(p.last_day))})
}

fn pip_date(input: Input<'_>) -> PipDatum {
    let soort = match input.text("soort") {
        "eerste" => PipSoort::Eerste,
        "opnieuw_vastgesteld" => PipSoort::OpnieuwVastgesteld,
        "na_vernietiging" => PipSoort::NaVernietiging,
        "na_verhuizing" => PipSoort::NaVerhuizing,
        other => panic!("no such kind of PIP: {other}"),
    };
    PipDatum { dagtekening: input.date("dagtekening"), soort }
}

fn situation(input: Input<'_>) -> PipSituatie {
    match input.text("situatie") {
        "eerste_pip" => PipSituatie::EerstePip {
            kennisgeving: input.date("kennisgeving"),
            registered: input.maybe_date("brp_inschrijving_huisvestingsgemeente"),
            third_party: input.maybe_date("informatie_derde_ontvangen"),
        },
        "na_verhuizing" => PipSituatie::NaVerhuizing { registered: input.date("inschrijving_nieuwe_gemeente") },
        other => panic!("no such situation: {other}"),
    }
}

fn granted(input: Input<'_>) -> Toekenning {
    let count = input.small("aantal");
    let duur = match input.text("eenheid") {
        "maanden" => Duur::Maanden(count),
        "weken" => Duur::Weken(count),
        "dagen" => Duur::Dagen(count),
        other => panic!("no such unit: {other}"),
    };
    Toekenning { status: Beoordeling::read(input.text("status")).known().expect("a known status"), duur }
}

fn length(duur: Duur) -> Value {
    let (unit, count) = match duur {
        Duur::Maanden(n) => ("maanden", n),
        Duur::Weken(n) => ("weken", n),
        Duur::Dagen(n) => ("dagen", n),
    };
    json!({"eenheid": unit, "aantal": count})
}

fn ground(letter: &str) -> Grond {
    match letter {
        "a" => Grond::A,
        "b" => Grond::B,
        "c" => Grond::C,
        "d" => Grond::D,
        "e" => Grond::E,
        "f" => Grond::F,
        "h" => Grond::H,
        "i" => Grond::I,
        other => panic!("no such ground: {other}"),
    }
}

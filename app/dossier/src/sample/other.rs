//! The other samples, each a change of the full case or of the empty one.

use super::{asylum, empty, known, not_known, nothing, receipt};
use crate::{
    answers::Answers,
    codes::*,
    facts::*,
    provenance::{Answer, Outcome, Reason, SourceCall::*},
};
use jiff::civil::date;

/// Changes the value of a known answer.
fn change<T>(answer: &mut Answer<T>, with: impl FnOnce(&mut T)) {
    if let Answer::Known(value, _) = answer {
        with(value);
    }
}

pub(super) fn z_route_family() -> Answers {
    let mut a = asylum::z_route();
    change(&mut a.doelgroep, |d| {
        d.indeling = Some(Code::Known(Indeling::GezinsmigrantOfOverig));
        d.detail = Some(Code::Known(GedetailleerdeDoelgroep::Gezinshereniger));
    });
    a.doelgroep_history = nothing(DuoDoelgroepHistorie);
    a.voorinburgering = nothing(GemeenteVoorinburgering);
    a.begeleiding = nothing(GemeenteBegeleiding);
    a.gratis_pogingen = nothing(DuoGratisPogingen);
    a
}

pub(super) fn onderwijsroute() -> Answers {
    let mut a = asylum::running();
    change(&mut a.duo_pip, |p| p.leerroute = Code::Known(Leerroute::O));
    change(&mut a.plans, |plans| plans.iter_mut().for_each(|p| p.leerroute = Code::Known(Leerroute::O)));
    change(&mut a.aanbieders, |list| list.iter_mut().for_each(|s| s.taalschakel = Some(true)));
    a.examens = nothing(DuoExamens);
    a
}

pub(super) fn ended() -> Answers {
    let mut a = asylum::running();
    change(&mut a.plicht, |p| {
        p.obliged = false;
        p.last_day = Some(date(2026, 11, 10));
        p.changed = Some(date(2026, 11, 10));
        p.reason_not = Some(Code::Known(RedenGeenPlicht::Voldaan));
    });
    change(&mut a.gebeurtenissen, |list| {
        list.push(Gebeurtenis { id: "SS106".to_owned(), text: "Voldaan: diploma".to_owned(), date: date(2026, 11, 11) });
    });
    a.verlengingen = nothing(DuoVerlengingen);
    a
}

pub(super) fn wi2013() -> Answers {
    let mut a = empty();
    a.plicht = known(
        DuoPlicht,
        Plicht {
            obliged: true,
            begin: Some(date(2021, 12, 31)),
            last_day: None,
            changed: None,
            kennisgeving: Some(date(2022, 1, 20)),
            reason_not: None,
        },
    );
    a.examens = known(
        DuoExamens,
        vec![Examen {
            date: date(2024, 4, 10),
            result: Code::Known(ExamenUitslag::Geslaagd),
            onderdeel: Code::Known(Onderdeel::Le),
            niveau: Some(Code::Known(Niveau::A2)),
            reason: None,
        }],
    );
    a
}

pub(super) fn not_started() -> Answers {
    let mut a = empty();
    let full = asylum::running();
    a.plicht = known(
        DuoPlicht,
        Plicht {
            obliged: true,
            begin: Some(date(2026, 9, 1)),
            last_day: None,
            changed: None,
            kennisgeving: Some(date(2026, 10, 16)),
            reason_not: None,
        },
    );
    a.doelgroep = full.doelgroep;
    a.voorinburgering = full.voorinburgering;
    a.intakes = known(
        GemeenteIntake,
        vec![IntakeObject {
            gemeentecode: "9901".to_owned(),
            status: Code::Known(IntakeStatus::Opgeroepen),
            start: Some(date(2026, 12, 3)),
            end: None,
            hours: None,
            known_until: None,
            lbt: None,
            advice: None,
            educations: Vec::new(),
            works: Vec::new(),
            ambition: None,
            speaking: None,
            writing: None,
        }],
    );
    a
}

pub(super) fn paused() -> Answers {
    let mut a = asylum::running();
    change(&mut a.plicht, |p| {
        p.obliged = false;
        p.changed = Some(date(2026, 9, 1));
        p.reason_not = Some(Code::Known(RedenGeenPlicht::TijdelijkeVrijstelling));
    });
    let temporary = VrijstellingKind::Tijdelijk { start: Some(date(2026, 9, 1)), last_day: Some(date(2027, 7, 31)) };
    let granted = Vrijstelling {
        kind: temporary,
        oordeel: Code::Known(Oordeel::Toekenning),
        reden: Code::Known(RedenVrijstelling::Opl),
        decided: Some(date(2026, 9, 8)),
    };
    a.vrijstellingen = known(DuoVrijstellingen, vec![granted]);
    a
}

pub(super) fn term_over() -> Answers {
    let mut a = asylum::running();
    change(&mut a.plicht, |p| {
        p.begin = Some(date(2023, 6, 1));
        p.kennisgeving = Some(date(2023, 8, 1));
        p.changed = None;
    });
    a.plicht_history = nothing(DuoPlichtHistorie);
    change(&mut a.termijn, |t| {
        t.start = date(2023, 11, 1);
        t.last_day = date(2026, 10, 31);
    });
    change(&mut a.duo_pip, |p| p.dagtekening = date(2023, 10, 31));
    change(&mut a.plans, |plans| {
        for plan in plans {
            plan.dagtekening = date(2023, 10, 31);
            plan.first_dagtekening = Some(date(2023, 10, 31));
        }
    });
    a.pvt = nothing(DuoPvt);
    a
}

pub(super) fn partial() -> Answers {
    let mut a = asylum::running();
    a.termijn = not_known(DuoTermijn, Reason::TimedOut);
    a.examens = not_known(DuoExamens, Reason::Unreachable);
    a.uren = not_known(DuoUren, Reason::Unreadable);
    a.verlengingen = not_known(DuoVerlengingen, Reason::NotConnected);
    a.boetes = not_known(DuoBoetes, Reason::NotConnected);
    a.gebeurtenissen = not_known(DuoGebeurtenissen, Reason::NotConnected);
    a.berichten = not_known(GemeenteBerichten, Reason::NotAllowed);
    a.afspraken = not_known(GemeenteAfspraken, Reason::NoConsent);
    a
}

pub(super) fn unknown_codes() -> Answers {
    let unknown = |raw: &str| raw.to_owned();
    let mut a = asylum::running();
    change(&mut a.doelgroep, |d| d.indeling = Some(Code::Unknown(unknown("Nieuwe groep"))));
    change(&mut a.duo_pip, |p| p.leerroute = Code::Unknown(unknown("X")));
    change(&mut a.plans, |plans| plans.iter_mut().for_each(|p| p.leerroute = Code::Unknown(unknown("X"))));
    change(&mut a.examens, |list| {
        for exam in list.iter_mut().take(2) {
            exam.onderdeel = Code::Unknown(unknown("XX"));
            exam.result = Code::Unknown(unknown("Onderzoek"));
        }
    });
    change(&mut a.gebeurtenissen, |list| {
        list.push(Gebeurtenis { id: unknown("SS777"), text: "Iets nieuws".to_owned(), date: date(2026, 11, 1) });
    });
    change(&mut a.verlengingen, |list| list.iter_mut().for_each(|v| v.decision = Code::Unknown(unknown("Aangehouden"))));
    change(&mut a.taken, |list| list.iter_mut().for_each(|t| t.status = Code::Unknown(unknown("wacht"))));
    if let Answer::Known(_, found) = &mut a.berichten {
        found.dropped = 2;
    }
    let mut all_dropped = receipt(GemeenteAfspraken, Outcome::Nothing);
    all_dropped.dropped = 1;
    a.afspraken = Answer::Nothing(all_dropped);
    a
}

//! Asielstatushouders: the full B1-route, the same in dispute, and the Z-route after it.

use super::{empty, fetched_at, known};
use crate::{
    answers::Answers,
    codes::*,
    facts::{self, *},
    provenance::SourceCall::{self, *},
};
use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, date},
};

/// Number of the sample school.
const SCHOOL: &str = "0000012345";

fn owned(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// An instant `days` from the sample's day, at 09:30 plus `hours` in Amsterdam.
fn instant(days: i64, hours: i64) -> Timestamp {
    fetched_at().checked_add(SignedDuration::from_hours(days * 24 + hours)).unwrap_or_default()
}

/// Every source filled: term 13 May 2025 to 12 May 2028.
pub(super) fn running() -> Answers {
    let mut a = empty();
    duo_obligation(&mut a);
    duo_progress(&mut a);
    a.plans = known(GemeentePip, vec![plan()]);
    a.intakes = known(GemeenteIntake, vec![intake()]);
    a.voorinburgering = known(GemeenteVoorinburgering, vec![voorinburgering()]);
    a.begeleiding = known(GemeenteBegeleiding, vec![begeleiding()]);
    a.aanbieders = known(GemeenteAanbieder, vec![school()]);
    inbox(&mut a);
    a
}

fn event(id: &str, text: &str, date: Date) -> Gebeurtenis {
    Gebeurtenis { id: id.to_owned(), text: text.to_owned(), date }
}

fn duo_obligation(a: &mut Answers) {
    a.plicht = known(
        DuoPlicht,
        Plicht {
            obliged: true,
            begin: Some(date(2025, 1, 20)),
            last_day: None,
            changed: Some(date(2025, 1, 20)),
            kennisgeving: Some(date(2025, 3, 10)),
            reason_not: None,
        },
    );
    let period = PlichtPeriod { obliged: true, begin: Some(date(2025, 1, 20)), last_day: None, changed: None };
    a.plicht_history = known(DuoPlichtHistorie, vec![period]);
    a.doelgroep = known(
        DuoDoelgroep,
        Doelgroep {
            indeling: Some(Code::Known(Indeling::Asielstatushouder)),
            begin: Some(date(2025, 1, 20)),
            detail: Some(Code::Known(GedetailleerdeDoelgroep::Asielstatushouder)),
            asielrechten: None,
        },
    );
    let group =
        DoelgroepPeriod { indeling: Some(Code::Known(Indeling::Asielstatushouder)), begin: Some(date(2025, 1, 20)), last_day: None };
    a.doelgroep_history = known(DuoDoelgroepHistorie, vec![group]);
    let lbt = Lbt {
        result: Code::Known(LbtUitkomst::Haalbaar),
        score: "62,50".to_owned(),
        needed: "55,00".to_owned(),
        registered: Some(date(2025, 4, 16)),
    };
    a.lbt = known(DuoLbt, vec![lbt]);
    let term = Termijn { start: date(2025, 5, 13), last_day: date(2028, 5, 12), changed: None, ground_code: None, ground_text: None };
    a.termijn = known(DuoTermijn, term);
    a.gebeurtenissen = known(
        DuoGebeurtenissen,
        vec![
            event("SS101", "Persoon is inburgeringsplichtig", date(2025, 1, 21)),
            event("SS139", "Termijn van tien weken voor de PIP is gestart", date(2025, 3, 10)),
            event("SS131", "Leerbaarheidstoets afgenomen, resultaat bekend", date(2025, 4, 16)),
            event("SS102", "Inburgeringstermijn is gestart", date(2025, 5, 14)),
            event("SS199", "Examenresultaat bekend", date(2026, 7, 3)),
            event("SS112", "Verzoek om verlenging ingediend", date(2026, 11, 6)),
            event("SS127", "Nog geen cursusaanbod", date(2025, 8, 20)),
        ],
    );
    let request = Verlenging { decision: Code::Known(Beoordeling::InBehandeling), decided: None, received: date(2026, 11, 6) };
    a.verlengingen = known(DuoVerlengingen, vec![request]);
    let partial = Vrijstelling {
        kind: VrijstellingKind::Gedeeltelijk { onderdeel: Some(Code::Known(Onderdeel::Sp)), niveau: Some(Code::Known(Niveau::A2)) },
        oordeel: Code::Known(Oordeel::Afwijzing),
        reden: Code::Known(RedenVrijstelling::Ged),
        decided: Some(date(2026, 11, 2)),
    };
    a.vrijstellingen = known(DuoVrijstellingen, vec![partial]);
}

fn exam(date: Date, onderdeel: Onderdeel, niveau: Option<Niveau>, result: ExamenUitslag) -> Examen {
    Examen {
        date,
        result: Code::Known(result),
        onderdeel: Code::Known(onderdeel),
        niveau: niveau.map(Code::Known),
        reason: (result == ExamenUitslag::Geen).then_some(Code::Known(RedenGeenResultaat::NietVerwijtbaar)),
    }
}

fn duo_progress(a: &mut Answers) {
    a.duo_pip = known(
        SourceCall::DuoPip,
        facts::DuoPip {
            gemeentecode: "9901".to_owned(),
            dagtekening: date(2025, 5, 12),
            leerroute: Code::Known(Leerroute::B),
            niveau: Some(Code::Known(Niveau::B1)),
            intensity_hours: Some(1_050),
            may_finish_education: Some(false),
            alfabetisering: Some(Code::Known(Alfabetisering::Nvt)),
        },
    );
    a.pvt = known(DuoPvt, date(2026, 3, 3));
    a.uren = known(
        DuoUren,
        vec![Uren {
            gemeentecode: "9901".to_owned(),
            known_until: date(2026, 10, 31),
            participation_as_lessons: Some(12),
            participation: Some(40),
            intake_lessons: Some(16),
            school: Some(SchoolUren { instellingsnummer: SCHOOL.to_owned(), hours: Some(412), excused: Some(18), unexcused: Some(3) }),
        }],
    );
    a.examens = known(
        DuoExamens,
        vec![
            exam(date(2026, 5, 20), Onderdeel::Le, Some(Niveau::B1), ExamenUitslag::Geslaagd),
            exam(date(2026, 6, 17), Onderdeel::Lu, Some(Niveau::B1), ExamenUitslag::Gezakt),
            exam(date(2026, 9, 9), Onderdeel::Knm, None, ExamenUitslag::Geslaagd),
            exam(date(2026, 10, 14), Onderdeel::Lu, Some(Niveau::B1), ExamenUitslag::Geen),
        ],
    );
    let left = |onderdeel, left| GratisPoging { onderdeel: Code::Known(onderdeel), left };
    a.gratis_pogingen = known(DuoGratisPogingen, vec![left(Onderdeel::Lu, 1), left(Onderdeel::Sc, 2), left(Onderdeel::Sp, 2)]);
    let school = Instelling {
        nummer: SCHOOL.to_owned(),
        naam: "Taalschool Voorbeeld".to_owned(),
        plaats: "Voorbeeldstad".to_owned(),
        keurmerk: Some(true),
    };
    a.instellingen = known(DuoInstellingen, vec![school]);
}

fn contact(naam: &str) -> Option<Contact> {
    Some(Contact { naam: naam.to_owned(), email: owned("contact@voorbeeld.example"), telefoon: owned("+31 20 000 0000") })
}

fn plan() -> PlanObject {
    let wish = |text: &str, own: &str| Ontwikkelwens { text: text.to_owned(), own_words: vec![own.to_owned()] };
    PlanObject {
        gemeentecode: "9901".to_owned(),
        status: Code::Known(PipStatus::Vastgesteld),
        first_dagtekening: Some(date(2025, 5, 12)),
        dagtekening: date(2025, 5, 12),
        leerroute: Code::Known(Leerroute::B),
        niveau: None,
        intensity_hours: Some(1_050),
        a2_allowed: Some(false),
        pvt_hours: Some(12),
        map_hours: Some(40),
        progress_talks: Some(4),
        goals: vec![Code::Known(Hoofddoel::BetaaldWerken)],
        wishes: vec![wish("Werken in de zorg", "Ik wil weer als verpleegkundige werken.")],
        attention: vec![wish("Kinderopvang", "Ik heb opvang nodig op dinsdag.")],
        agreements: vec![Afspraaktekst {
            text: "Drie dagdelen per week naar taalles".to_owned(),
            by: owned("inburgeraar"),
            start: Some(date(2025, 6, 2)),
            end: None,
        }],
        contact: contact("K. Regisseur"),
        has_document: true,
    }
}

fn intake() -> IntakeObject {
    IntakeObject {
        gemeentecode: "9901".to_owned(),
        status: Code::Known(IntakeStatus::Afgerond),
        start: Some(date(2025, 3, 24)),
        end: Some(date(2025, 5, 6)),
        hours: Some(16),
        known_until: Some(date(2025, 5, 6)),
        lbt: Some(Code::Known(LbtUitkomst::Haalbaar)),
        advice: Some(Code::Known(Leerroute::B)),
        educations: vec![Opleiding { name: "Verpleegkunde".to_owned(), country: owned("Voorbeeldland"), diploma: Some(true) }],
        works: vec!["Verpleegkundige".to_owned()],
        ambition: owned("Werken in de zorg"),
        speaking: Some(Code::Known(Classificatie::Voldoende)),
        writing: Some(Code::Known(Classificatie::Middelmatig)),
    }
}

fn voorinburgering() -> VoorinburgeringObject {
    VoorinburgeringObject {
        by_coa: true,
        agreed: Some(true),
        agreed_on: Some(date(2024, 9, 2)),
        place: owned("Locatie Voorbeeld"),
        linked_gemeente: owned("9901"),
        lessons_start: Some(date(2024, 9, 16)),
        lessons_end: Some(date(2024, 12, 20)),
        hours: Some(96),
        presence: Some(Code::Known(Presentie::Altijd)),
        result: Some(Code::Known(Classificatie::Goed)),
        modules: vec![ModuleDeelname { module: Code::Known(IntroductieModule::Knm), took_part: true, date: Some(date(2024, 11, 8)) }],
    }
}

fn begeleiding() -> BegeleidingObject {
    BegeleidingObject {
        status: Code::Known(BegeleidingStatus::Lopend),
        start: Some(date(2025, 2, 3)),
        end: None,
        organisation: owned("Welkom Voorbeeld"),
        contact: contact("B. Begeleider"),
        activities: vec![Activiteit {
            text: "Kennismaking met de wijk".to_owned(),
            start: Some(date(2025, 2, 10)),
            end: Some(date(2025, 2, 10)),
            hours: Some(3),
            counts_for_z: Some(false),
        }],
        counted_hours: Some(24),
        known_until: Some(date(2026, 9, 30)),
    }
}

fn school() -> AanbiederObject {
    AanbiederObject {
        instellingsnummer: SCHOOL.to_owned(),
        school: owned("Taalschool Voorbeeld"),
        offered: Some(date(2025, 6, 20)),
        start: Some(date(2025, 9, 1)),
        last_day: Some(date(2027, 7, 31)),
        ended: None,
        taalschakel: Some(false),
        taalschakel_diploma: None,
        hours: Some(420),
        hours_nt2: Some(380),
        hours_knm: Some(40),
        excused: Some(18),
        unexcused: Some(3),
        known_until: date(2026, 11, 20),
        presence: Some(Code::Known(Presentie::Altijd)),
        effort: Some(Code::Known(Inzet::Voldoende)),
        progress: vec![SchoolVoortgang {
            onderdeel: Code::Known(Onderdeel::Sp),
            reached: Some(Code::Known(Niveau::A2)),
            result: Some(Code::Known(Classificatie::Voldoende)),
            as_of: Some(date(2026, 11, 20)),
        }],
        contact: contact("T. Docent"),
    }
}

fn inbox(a: &mut Answers) {
    a.taken = known(
        GemeenteTaken,
        vec![Taak {
            id: "11111111-aaaa-4aaa-8aaa-000000000001".to_owned(),
            title: "Stuur het bewijs van inschrijving".to_owned(),
            text: owned("Stuur het bewijs van uw school."),
            status: Code::Known(TaakStatus::Open),
            start: Some(date(2026, 11, 16)),
            last_day: date(2026, 12, 7),
            perspective: Some(Code::Known(HandelingsPerspectief::InformatieGeven)),
            link: owned("https://gemeente.example/taak"),
        }],
    );
    let bericht = |id: &str, days, subject: &str, perspective, last_day| Bericht {
        id: id.to_owned(),
        subject: subject.to_owned(),
        text: "Beste mevrouw,\n\nDit is een **voorbeeld**.".to_owned(),
        published: instant(days, 0),
        opened: None,
        perspective,
        last_day,
        kind: None,
        attachments: Vec::new(),
    };
    let talk = Some(Code::Known(HandelingsPerspectief::UitnodigingVoorAfspraak));
    a.berichten = known(
        GemeenteBerichten,
        vec![
            bericht("22222222-aaaa-4aaa-8aaa-000000000001", -30, "Welkom", None, None),
            bericht("22222222-aaaa-4aaa-8aaa-000000000002", -2, "Maak een afspraak", talk, Some(date(2026, 12, 11))),
        ],
    );
    let afspraak = |handle: &str, days, subject: &str, place| Afspraak {
        handle: handle.to_owned(),
        subject: subject.to_owned(),
        begin: instant(days, 0),
        end: instant(days, 1),
        place,
        bring: vec!["Uw plan".to_owned()],
        contact: contact("K. Regisseur"),
        interpreter: Some(true),
    };
    let hall = Place::Physical { name: owned("Stadhuis"), address: vec!["Voorbeeldplein 1".to_owned(), "Voorbeeldstad".to_owned()] };
    a.afspraken = known(
        GemeenteAfspraken,
        vec![
            afspraak("a2", -40, "Voortgangsgesprek", hall.clone()),
            afspraak("a1", 7, "Voortgangsgesprek", hall),
            afspraak("a3", 60, "Gesprek op afstand", Place::Online { url: owned("https://beeld.example/1") }),
        ],
    );
}

/// The gemeente says that the first PIP was dated eight days later, and has another route than DUO.
pub(super) fn disputed() -> Answers {
    let mut a = running();
    let gemeente = PlanObject {
        first_dagtekening: Some(date(2025, 5, 20)),
        dagtekening: date(2025, 5, 20),
        leerroute: Code::Known(Leerroute::Z),
        ..plan()
    };
    a.plans = known(GemeentePip, vec![gemeente]);
    a
}

/// Changed from B1- to Z-route in October 2026; hours of the first route count.
pub(super) fn z_route() -> Answers {
    let mut a = running();
    let changed = date(2026, 10, 5);
    let first = PlanObject { status: Code::Known(PipStatus::Vervangen), ..plan() };
    let second = PlanObject { dagtekening: changed, leerroute: Code::Known(Leerroute::Z), a2_allowed: Some(true), ..plan() };
    a.plans = known(GemeentePip, vec![second, first]);
    a.duo_pip = known(
        SourceCall::DuoPip,
        facts::DuoPip {
            gemeentecode: "9901".to_owned(),
            dagtekening: changed,
            leerroute: Code::Known(Leerroute::Z),
            niveau: None,
            intensity_hours: None,
            may_finish_education: None,
            alfabetisering: None,
        },
    );
    a
}

//! A timeline with every kind of entry.

use crate::cases::{duo, entry, gemeente, prov};
use dossier::{case::*, codes::*, facts::VrijstellingKind, provenance::*};
use jiff::civil::date;

/// Every kind of entry once.
pub fn timeline() -> Vec<Entry> {
    use EntryKind::*;
    let b = Code::Known(Leerroute::B);
    let z = Code::Known(Leerroute::Z);
    let school = || Some("Taalhuis Oost".to_owned());
    let granted = Code::Known(Oordeel::Toekenning);
    let kinds: Vec<(EntryKind, Phase)> = vec![
        (TermEnd, Phase::Leerroute),
        (Appointment { handle: "a1".into(), subject: "Gesprek over uw plan".into() }, Phase::Afspraken),
        (RouteChanged { from: b.clone(), to: z.clone() }, Phase::Leerroute),
        (PipReplaced { leerroute: z, niveau: None, gemeentecode: "9901".into() }, Phase::Pip),
        (LevelLowered { from: Code::Known(Niveau::B1), to: Code::Known(Niveau::A2) }, Phase::Pip),
        (
            ExamResult {
                onderdeel: Code::Known(Onderdeel::Le),
                niveau: Some(Code::Known(Niveau::A2)),
                result: Code::Known(ExamenUitslag::Geslaagd),
                reason: None,
            },
            Phase::Examens,
        ),
        (
            ExamResult {
                onderdeel: Code::Unknown("XX".into()),
                niveau: None,
                result: Code::Known(ExamenUitslag::Geen),
                reason: Some(Code::Known(RedenGeenResultaat::Afgemeld)),
            },
            Phase::Examens,
        ),
        (PvtSigned, Phase::Pvt),
        (MapTalk, Phase::Map),
        (Boete { euros: 340 }, Phase::Besluiten),
        (VerlengingAsked, Phase::Besluiten),
        (VerlengingDecided(Code::Known(Beoordeling::Afgewezen)), Phase::Besluiten),
        (TermExtended { last_day: Some(date(2028, 9, 3)), ground: Some("Ziekenhuis Voorbeeld".into()) }, Phase::Besluiten),
        (
            VrijstellingDecided {
                kind: VrijstellingKind::Gedeeltelijk { onderdeel: Some(Code::Known(Onderdeel::Lu)), niveau: None },
                oordeel: granted.clone(),
                reden: Code::Known(RedenVrijstelling::Dip),
            },
            Phase::Besluiten,
        ),
        (VrijstellingEnded, Phase::Besluiten),
        (OntheffingDecided { full: false, oordeel: granted, onderdeel: Some(Code::Known(Onderdeel::Sp)) }, Phase::Besluiten),
        (OntheffingWithdrawn, Phase::Besluiten),
        (CourseOffered { school: school() }, Phase::Leerroute),
        (CourseStart { school: school() }, Phase::Leerroute),
        (CourseEnd { school: None }, Phase::Leerroute),
        (TaalschakelDiploma { school: school() }, Phase::Leerroute),
        (TermStart, Phase::Leerroute),
        (PipFirst { leerroute: b, niveau: Some(Code::Known(Niveau::B1)), gemeentecode: "9902".into() }, Phase::Pip),
        (Moved { from: "9902".into(), to: "1234".into() }, Phase::Vestiging),
        (LbtResult(Code::Known(LbtUitkomst::Haalbaar)), Phase::Intake),
        (IntakeEnd, Phase::Intake),
        (IntakeStart, Phase::Intake),
        (IntakeOproep, Phase::Intake),
        (BegeleidingStart { organisation: Some("Stichting Wegwijs".into()) }, Phase::Begeleiding),
        (BegeleidingActivity { text: "Fietsles".into(), hours: Some(6) }, Phase::Begeleiding),
        (BegeleidingEnd { organisation: None }, Phase::Begeleiding),
        (GroupChanged(Code::Known(Indeling::Asielstatushouder)), Phase::Vestiging),
        (PlichtStart, Phase::Vestiging),
        (Kennisgeving, Phase::Vestiging),
        (PlichtPaused, Phase::Vestiging),
        (PlichtResumed, Phase::Vestiging),
        (PlichtEnded(Some(Code::Known(RedenGeenPlicht::Voldaan))), Phase::Vestiging),
        (PlichtEnded(None), Phase::Vestiging),
        (VoorinburgeringModule(Code::Known(IntroductieModule::Knm)), Phase::Voorinburgering),
        (VoorinburgeringLessonsEnd { hours: Some(80) }, Phase::Voorinburgering),
        (VoorinburgeringLessonsStart { place: Some("Azc Voorbeeld".into()) }, Phase::Voorinburgering),
        (VoorinburgeringAgreed, Phase::Voorinburgering),
        (DuoEvent { id: "SS139".into() }, Phase::Vestiging),
        (DuoEvent { id: "SS777".into() }, Phase::Vestiging),
    ];
    let mut all: Vec<Entry> = kinds
        .into_iter()
        .enumerate()
        .map(|(at, (kind, phase))| {
            let day = match at {
                0 => date(2028, 6, 3),
                1 => date(2026, 11, 27),
                n => date(2026, 11, 20).checked_sub(jiff::Span::new().days(20 * i64::try_from(n).unwrap())).unwrap(),
            };
            entry(&format!("e{}", at + 1), Some(day), kind, phase, vec![duo(SourceCall::DuoGebeurtenissen)])
        })
        .collect();
    all[2].backwards = true;
    all[3].provenance.push(gemeente(SourceCall::GemeentePip));
    for found in all.iter_mut().rev().take(2) {
        found.official_text = Some("De inburgeringsplichtige is geregistreerd.".into());
    }
    all.push(entry(
        "e99",
        None,
        EntryKind::CourseEnd { school: None },
        Phase::Leerroute,
        vec![prov(Party::Taalaanbieder, SourceCall::GemeenteAanbieder, false)],
    ));
    all
}

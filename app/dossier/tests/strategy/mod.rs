//! Answers out of raw numbers: gaps, unknown codes, contradictory and extreme dates, doubled items.
#![allow(clippy::expect_used, clippy::panic, reason = "a test helper fails by panicking")]

use dossier::{
    answers::Answers,
    codes::*,
    facts::{self, *},
    provenance::{Answer, Outcome, Reason, Receipt, SourceCall},
};
use jiff::{
    Timestamp,
    civil::{Date, date},
};
use proptest::prelude::*;

/// Arbitrary answers, and a day on which to look at them.
pub fn answers_and_day() -> impl Strategy<Value = (Answers, Date)> {
    prop::collection::vec(any::<u32>(), 64..900).prop_map(|numbers| {
        let mut source = Source { numbers, at: 0 };
        let today = source.date();
        (source.answers(), today)
    })
}

/// A stream of numbers that starts again at its end, so that short (shrunk) inputs work too.
struct Source {
    numbers: Vec<u32>,
    at: usize,
}

impl Source {
    fn next(&mut self) -> u32 {
        let number = self.numbers[self.at % self.numbers.len()];
        self.at += 1;
        // The round differs, so that a repeated stream is not a repeated answer.
        number.wrapping_add(u32::try_from(self.at / self.numbers.len()).unwrap_or(0).wrapping_mul(2_654_435_761))
    }
    fn below(&mut self, n: u32) -> u32 {
        self.next() % n
    }
    fn flag(&mut self) -> bool {
        self.below(2) == 0
    }
    fn date(&mut self) -> Date {
        match self.below(12) {
            0 => date(1, 1, 1),
            1 => date(9999, 12, 31),
            2 => date(2024, 2, 29),
            3 => date(9999, 1, 1),
            4 => Date::new(i16::try_from(1 + self.below(9999)).expect("a year"), 12, 31).expect("a date"),
            _ => {
                let (year, month, day) = (2019 + self.below(12), 1 + self.below(12), 1 + self.below(28));
                let [year, month, day] = [year, month, day].map(|n| i16::try_from(n).expect("small"));
                date(year, i8::try_from(month).expect("small"), i8::try_from(day).expect("small"))
            }
        }
    }
    fn instant(&mut self) -> Timestamp {
        match self.below(8) {
            0 => Timestamp::MIN,
            1 => Timestamp::MAX,
            _ => Timestamp::from_second(1_700_000_000 + i64::from(self.below(200_000_000))).expect("inside"),
        }
    }
    fn maybe<T>(&mut self, make: fn(&mut Self) -> T) -> Option<T> {
        (self.below(3) > 0).then(|| make(self))
    }
    fn code<T: Copy>(&mut self, all: &[T]) -> Code<T> {
        match self.below(8) {
            0 => Code::Unknown(["", "???", "Nieuw"][self.below(3) as usize].to_owned()),
            _ => Code::Known(all[self.below(u32::try_from(all.len()).expect("short")) as usize]),
        }
    }
    fn text(&mut self) -> String {
        ["", "9901", "9902", "0000012345", "<b>"][self.below(5) as usize].to_owned()
    }
    fn hours(&mut self) -> u32 {
        [0, 1, 12, 799, 800, 801, u32::MAX][self.below(7) as usize]
    }
    fn list<T: Clone>(&mut self, make: fn(&mut Self) -> T) -> Vec<T> {
        let mut list: Vec<T> = (0..1 + self.below(4)).map(|_| make(self)).collect();
        if self.below(4) == 0 {
            list.push(list[0].clone());
        }
        list
    }
    fn answer<T>(&mut self, call: SourceCall, make: impl FnOnce(&mut Self) -> T) -> Answer<T> {
        let asked_at = self.instant();
        let dropped = [0, 0, 0, 2, u16::MAX][self.below(5) as usize];
        let receipt = |outcome| Receipt { call, asked_at, outcome, dropped };
        use Reason::*;
        match self.below(6) {
            0 => Answer::Nothing(receipt(Outcome::Nothing)),
            1 => {
                let reasons = [Unreachable, TimedOut, Unreadable, WrongPerson, NotAllowed, NotConnected, NoConsent, NotAsked];
                let reason = reasons[self.below(8) as usize];
                Answer::NotKnown(reason, receipt(Outcome::NotKnown(reason)))
            }
            _ => Answer::Known(make(self), receipt(Outcome::Known)),
        }
    }
}

impl Source {
    fn answers(&mut self) -> Answers {
        use SourceCall::*;
        Answers {
            plicht: self.answer(DuoPlicht, Self::plicht),
            plicht_history: self.answer(DuoPlichtHistorie, |s| s.list(Self::plicht_period)),
            doelgroep: self.answer(DuoDoelgroep, Self::doelgroep),
            doelgroep_history: self.answer(DuoDoelgroepHistorie, |s| s.list(Self::doelgroep_period)),
            lbt: self.answer(DuoLbt, |s| s.list(Self::lbt)),
            termijn: self.answer(DuoTermijn, Self::termijn),
            termijn_history: self.answer(DuoTermijnHistorie, |s| s.list(Self::termijn_period)),
            gebeurtenissen: self.answer(DuoGebeurtenissen, |s| s.list(Self::gebeurtenis)),
            verlengingen: self.answer(DuoVerlengingen, |s| s.list(Self::verlenging)),
            vrijstellingen: self.answer(DuoVrijstellingen, |s| s.list(Self::vrijstelling)),
            ontheffingen: self.answer(DuoOntheffingen, |s| s.list(Self::ontheffing)),
            duo_pip: self.answer(DuoPip, Self::duo_pip),
            map: self.answer(DuoMap, Self::date),
            pvt: self.answer(DuoPvt, Self::date),
            uren: self.answer(DuoUren, |s| s.list(Self::uren)),
            examens: self.answer(DuoExamens, |s| s.list(Self::examen)),
            gratis_pogingen: self.answer(DuoGratisPogingen, |s| s.list(|s| GratisPoging { onderdeel: s.code(Onderdeel::ALL), left: 2 })),
            boetes: self.answer(DuoBoetes, |s| s.list(|s| Boete { euros: s.hours(), date: s.date() })),
            instellingen: self.answer(DuoInstellingen, |s| s.list(Self::instelling)),
            plans: self.answer(GemeentePip, |s| s.list(Self::plan)),
            intakes: self.answer(GemeenteIntake, |s| s.list(Self::intake)),
            voorinburgering: self.answer(GemeenteVoorinburgering, |s| s.list(Self::voorinburgering)),
            begeleiding: self.answer(GemeenteBegeleiding, |s| s.list(Self::begeleiding)),
            aanbieders: self.answer(GemeenteAanbieder, |s| s.list(Self::aanbieder)),
            taken: self.answer(GemeenteTaken, |s| s.list(Self::taak)),
            berichten: self.answer(GemeenteBerichten, |s| s.list(Self::bericht)),
            afspraken: self.answer(GemeenteAfspraken, |s| s.list(Self::afspraak)),
        }
    }
    fn plicht(&mut self) -> Plicht {
        Plicht {
            obliged: self.flag(),
            begin: self.maybe(Self::date),
            last_day: self.maybe(Self::date),
            changed: self.maybe(Self::date),
            kennisgeving: self.maybe(Self::date),
            reason_not: self.maybe(|s| s.code(RedenGeenPlicht::ALL)),
        }
    }
    fn plicht_period(&mut self) -> PlichtPeriod {
        PlichtPeriod { obliged: self.flag(), begin: self.maybe(Self::date), last_day: self.maybe(Self::date), changed: None }
    }
    fn doelgroep(&mut self) -> Doelgroep {
        Doelgroep {
            indeling: self.maybe(|s| s.code(Indeling::ALL)),
            begin: self.maybe(Self::date),
            detail: self.maybe(|s| s.code(GedetailleerdeDoelgroep::ALL)),
            asielrechten: self.maybe(|s| s.code(Asielrechten::ALL)),
        }
    }
    fn doelgroep_period(&mut self) -> DoelgroepPeriod {
        DoelgroepPeriod { indeling: self.maybe(|s| s.code(Indeling::ALL)), begin: self.maybe(Self::date), last_day: None }
    }
    fn lbt(&mut self) -> Lbt {
        Lbt { result: self.code(LbtUitkomst::ALL), score: self.text(), needed: self.text(), registered: self.maybe(Self::date) }
    }
    fn termijn(&mut self) -> Termijn {
        Termijn {
            start: self.date(),
            last_day: self.date(),
            changed: self.maybe(Self::date),
            ground_code: self.maybe(Self::text),
            ground_text: self.maybe(Self::text),
        }
    }
    fn termijn_period(&mut self) -> TermijnPeriod {
        TermijnPeriod {
            last_day: self.maybe(Self::date),
            changed: self.maybe(Self::date),
            ground_code: self.maybe(Self::text),
            ground_text: self.maybe(Self::text),
        }
    }
    fn gebeurtenis(&mut self) -> Gebeurtenis {
        let number = [101 + self.below(42), 198 + self.below(2), 777][self.below(3) as usize];
        Gebeurtenis { id: format!("SS{number}"), text: self.text(), date: self.date() }
    }
    fn verlenging(&mut self) -> Verlenging {
        Verlenging { decision: self.code(Beoordeling::ALL), decided: self.maybe(Self::date), received: self.date() }
    }
    fn vrijstelling(&mut self) -> Vrijstelling {
        let kind = match self.below(3) {
            0 => VrijstellingKind::Geheel,
            1 => VrijstellingKind::Tijdelijk { start: self.maybe(Self::date), last_day: self.maybe(Self::date) },
            _ => VrijstellingKind::Gedeeltelijk {
                onderdeel: self.maybe(|s| s.code(Onderdeel::ALL)),
                niveau: self.maybe(|s| s.code(Niveau::ALL)),
            },
        };
        let (oordeel, reden) = (self.code(Oordeel::ALL), self.code(RedenVrijstelling::ALL));
        Vrijstelling { kind, oordeel, reden, decided: self.maybe(Self::date) }
    }
    fn ontheffing(&mut self) -> Ontheffing {
        let onderdeel = self.maybe(|s| s.code(Onderdeel::ALL));
        Ontheffing { full: self.flag(), oordeel: self.code(Oordeel::ALL), decided: self.date(), onderdeel }
    }
    fn duo_pip(&mut self) -> facts::DuoPip {
        facts::DuoPip {
            gemeentecode: self.text(),
            dagtekening: self.date(),
            leerroute: self.code(Leerroute::ALL),
            niveau: self.maybe(|s| s.code(Niveau::ALL)),
            intensity_hours: self.maybe(Self::hours),
            may_finish_education: None,
            alfabetisering: None,
        }
    }
    fn uren(&mut self) -> Uren {
        Uren {
            gemeentecode: self.text(),
            known_until: self.date(),
            participation_as_lessons: self.maybe(Self::hours),
            participation: self.maybe(Self::hours),
            intake_lessons: self.maybe(Self::hours),
            school: self.maybe(|s| SchoolUren {
                instellingsnummer: s.text(),
                hours: s.maybe(Self::hours),
                excused: s.maybe(Self::hours),
                unexcused: s.maybe(Self::hours),
            }),
        }
    }
    fn examen(&mut self) -> Examen {
        Examen {
            date: self.date(),
            result: self.code(ExamenUitslag::ALL),
            onderdeel: self.code(Onderdeel::ALL),
            niveau: self.maybe(|s| s.code(Niveau::ALL)),
            reason: self.maybe(|s| s.code(RedenGeenResultaat::ALL)),
        }
    }
    fn instelling(&mut self) -> Instelling {
        Instelling { nummer: self.text(), naam: self.text(), plaats: self.text(), keurmerk: None }
    }
    fn plan(&mut self) -> PlanObject {
        PlanObject {
            gemeentecode: self.text(),
            status: self.code(PipStatus::ALL),
            first_dagtekening: self.maybe(Self::date),
            dagtekening: self.date(),
            leerroute: self.code(Leerroute::ALL),
            niveau: self.maybe(|s| s.code(Niveau::ALL)),
            intensity_hours: self.maybe(Self::hours),
            a2_allowed: None,
            pvt_hours: self.maybe(Self::hours),
            map_hours: self.maybe(Self::hours),
            progress_talks: None,
            goals: Vec::new(),
            wishes: Vec::new(),
            attention: Vec::new(),
            agreements: Vec::new(),
            contact: None,
            has_document: false,
        }
    }
    fn intake(&mut self) -> IntakeObject {
        IntakeObject {
            gemeentecode: self.text(),
            status: self.code(IntakeStatus::ALL),
            start: self.maybe(Self::date),
            end: self.maybe(Self::date),
            hours: self.maybe(Self::hours),
            known_until: self.maybe(Self::date),
            lbt: self.maybe(|s| s.code(LbtUitkomst::ALL)),
            advice: self.maybe(|s| s.code(Leerroute::ALL)),
            educations: Vec::new(),
            works: Vec::new(),
            ambition: self.maybe(Self::text),
            speaking: None,
            writing: None,
        }
    }
    fn voorinburgering(&mut self) -> VoorinburgeringObject {
        VoorinburgeringObject {
            by_coa: self.flag(),
            agreed: self.maybe(Self::flag),
            agreed_on: self.maybe(Self::date),
            place: self.maybe(Self::text),
            linked_gemeente: None,
            lessons_start: self.maybe(Self::date),
            lessons_end: self.maybe(Self::date),
            hours: self.maybe(Self::hours),
            presence: self.maybe(|s| s.code(Presentie::ALL)),
            result: None,
            modules: self.list(|s| ModuleDeelname {
                module: s.code(IntroductieModule::ALL),
                took_part: s.flag(),
                date: s.maybe(Self::date),
            }),
        }
    }
    fn begeleiding(&mut self) -> BegeleidingObject {
        BegeleidingObject {
            status: self.code(BegeleidingStatus::ALL),
            start: self.maybe(Self::date),
            end: self.maybe(Self::date),
            organisation: self.maybe(Self::text),
            contact: None,
            activities: self.list(|s| Activiteit {
                text: s.text(),
                start: s.maybe(Self::date),
                end: s.maybe(Self::date),
                hours: s.maybe(Self::hours),
                counts_for_z: None,
            }),
            counted_hours: self.maybe(Self::hours),
            known_until: self.maybe(Self::date),
        }
    }
    fn aanbieder(&mut self) -> AanbiederObject {
        AanbiederObject {
            instellingsnummer: self.text(),
            school: self.maybe(Self::text),
            offered: self.maybe(Self::date),
            start: self.maybe(Self::date),
            last_day: self.maybe(Self::date),
            ended: self.maybe(Self::date),
            taalschakel: self.maybe(Self::flag),
            taalschakel_diploma: self.maybe(Self::date),
            hours: self.maybe(Self::hours),
            hours_nt2: self.maybe(Self::hours),
            hours_knm: self.maybe(Self::hours),
            excused: self.maybe(Self::hours),
            unexcused: self.maybe(Self::hours),
            known_until: self.date(),
            presence: None,
            effort: None,
            progress: self.list(|s| SchoolVoortgang {
                onderdeel: s.code(Onderdeel::ALL),
                reached: s.maybe(|s| s.code(Niveau::ALL)),
                result: None,
                as_of: None,
            }),
            contact: None,
        }
    }
    fn taak(&mut self) -> Taak {
        Taak {
            id: self.text(),
            title: self.text(),
            text: None,
            status: self.code(TaakStatus::ALL),
            start: self.maybe(Self::date),
            last_day: self.date(),
            perspective: self.maybe(|s| s.code(HandelingsPerspectief::ALL)),
            link: None,
        }
    }
    fn bericht(&mut self) -> Bericht {
        Bericht {
            id: self.text(),
            subject: self.text(),
            text: self.text(),
            published: self.instant(),
            opened: None,
            perspective: self.maybe(|s| s.code(HandelingsPerspectief::ALL)),
            last_day: self.maybe(Self::date),
            kind: None,
            attachments: Vec::new(),
        }
    }
    fn afspraak(&mut self) -> Afspraak {
        Afspraak {
            handle: self.text(),
            subject: self.text(),
            begin: self.instant(),
            end: self.instant(),
            place: Place::Unknown,
            bring: Vec::new(),
            contact: None,
            interpreter: self.maybe(Self::flag),
        }
    }
}

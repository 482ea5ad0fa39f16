//! Plainly synthetic cases, for tests of pages and of [`crate::assemble`]. Nobody here exists.

mod asylum;
mod other;

use crate::{
    answers::{Answers, BirthDate, Person},
    assemble::assemble,
    case::Dossier,
    config::Config,
    provenance::{Answer, Outcome, Reason, Receipt, SourceCall},
};
use jiff::{
    Timestamp,
    civil::{Date, date},
};

/// The day on which the samples are looked at.
pub const TODAY: Date = date(2026, 11, 25);

/// Which sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Asielstatushouder in the B1-route, every source filled.
    Running,
    /// No source answered, each with another reason.
    NotKnown,
    /// Every source answered that there is nothing.
    Nothing,
    /// DUO and the gemeente differ on the start and on the PIP.
    Disputed,
    /// Z-route of an asielstatushouder, changed from the B1-route.
    ZRoute,
    /// Z-route of a gezinsmigrant: no participation hours.
    ZRouteFamily,
    /// Onderwijsroute.
    Onderwijsroute,
    /// DUO says "voldaan".
    Ended,
    /// Obligation of before 2022.
    Wi2013,
    /// Obliged, called up for the intake, no PIP.
    NotStarted,
    /// A temporary vrijstelling pauses the obligation.
    Paused,
    /// Term over, and DUO has not said "voldaan".
    TermOver,
    /// Running, but half of the sources did not answer.
    Partial,
    /// Codes that are on no published list, and items that could not be read.
    UnknownCodes,
}

impl Kind {
    /// Every sample.
    pub const ALL: [Kind; 14] = [
        Kind::Running,
        Kind::NotKnown,
        Kind::Nothing,
        Kind::Disputed,
        Kind::ZRoute,
        Kind::ZRouteFamily,
        Kind::Onderwijsroute,
        Kind::Ended,
        Kind::Wi2013,
        Kind::NotStarted,
        Kind::Paused,
        Kind::TermOver,
        Kind::Partial,
        Kind::UnknownCodes,
    ];
}

/// The case of a sample on [`TODAY`].
pub fn dossier(kind: Kind) -> Dossier {
    assemble(person(), answers(kind), TODAY, &Config::reference())
}

/// What the sources said in a sample.
pub fn answers(kind: Kind) -> Answers {
    match kind {
        Kind::Running => asylum::running(),
        Kind::NotKnown => silent(),
        Kind::Nothing => empty(),
        Kind::Disputed => asylum::disputed(),
        Kind::ZRoute => asylum::z_route(),
        Kind::ZRouteFamily => other::z_route_family(),
        Kind::Onderwijsroute => other::onderwijsroute(),
        Kind::Ended => other::ended(),
        Kind::Wi2013 => other::wi2013(),
        Kind::NotStarted => other::not_started(),
        Kind::Paused => other::paused(),
        Kind::TermOver => other::term_over(),
        Kind::Partial => other::partial(),
        Kind::UnknownCodes => other::unknown_codes(),
    }
}

/// The person of the samples.
pub fn person() -> Person {
    Person {
        given: Some("Samira".to_owned()),
        prefix: Some("van der".to_owned()),
        family: Some("Voorbeeld".to_owned()),
        birth: BirthDate::YearMonth(1991, 7),
        gemeentecode: "9901".to_owned(),
    }
}

/// When the samples were fetched: an instant on [`TODAY`], 09:30 in Amsterdam.
pub fn fetched_at() -> Timestamp {
    Timestamp::from_second(1_795_595_400).unwrap_or_default()
}

/// A receipt of the samples.
pub fn receipt(call: SourceCall, outcome: Outcome) -> Receipt {
    Receipt { call, asked_at: fetched_at(), outcome, dropped: 0 }
}

/// A source that gave data.
pub fn known<T>(call: SourceCall, value: T) -> Answer<T> {
    Answer::Known(value, receipt(call, Outcome::Known))
}

/// A source that answered that there is nothing.
pub fn nothing<T>(call: SourceCall) -> Answer<T> {
    Answer::Nothing(receipt(call, Outcome::Nothing))
}

/// A source that gave no usable answer.
pub fn not_known<T>(call: SourceCall, reason: Reason) -> Answer<T> {
    Answer::NotKnown(reason, receipt(call, Outcome::NotKnown(reason)))
}

/// The reasons in turn, so that every one of them is seen.
fn in_turn<T>(call: SourceCall) -> Answer<T> {
    use Reason::*;
    let reasons = [Unreachable, TimedOut, Unreadable, WrongPerson, NotAllowed, NotConnected, NoConsent, NotAsked];
    let index = SourceCall::ALL.iter().position(|c| *c == call).unwrap_or(0) % reasons.len();
    not_known(call, reasons[index])
}

/// The same answer for every read.
macro_rules! every {
    ($answer:path) => {{
        use SourceCall::*;
        Answers {
            plicht: $answer(DuoPlicht),
            plicht_history: $answer(DuoPlichtHistorie),
            doelgroep: $answer(DuoDoelgroep),
            doelgroep_history: $answer(DuoDoelgroepHistorie),
            lbt: $answer(DuoLbt),
            termijn: $answer(DuoTermijn),
            termijn_history: $answer(DuoTermijnHistorie),
            gebeurtenissen: $answer(DuoGebeurtenissen),
            verlengingen: $answer(DuoVerlengingen),
            vrijstellingen: $answer(DuoVrijstellingen),
            ontheffingen: $answer(DuoOntheffingen),
            duo_pip: $answer(DuoPip),
            map: $answer(DuoMap),
            pvt: $answer(DuoPvt),
            uren: $answer(DuoUren),
            examens: $answer(DuoExamens),
            gratis_pogingen: $answer(DuoGratisPogingen),
            boetes: $answer(DuoBoetes),
            instellingen: $answer(DuoInstellingen),
            plans: $answer(GemeentePip),
            intakes: $answer(GemeenteIntake),
            voorinburgering: $answer(GemeenteVoorinburgering),
            begeleiding: $answer(GemeenteBegeleiding),
            aanbieders: $answer(GemeenteAanbieder),
            taken: $answer(GemeenteTaken),
            berichten: $answer(GemeenteBerichten),
            afspraken: $answer(GemeenteAfspraken),
        }
    }};
}

/// Every source answered that there is nothing.
pub fn empty() -> Answers {
    every!(nothing)
}

/// No source answered.
pub fn silent() -> Answers {
    every!(in_turn)
}

//! Made-up cases for the tests of the pages: one full case, and changes to it.

pub use crate::entries::timeline;
use app::{
    context::{Assets, Look, Page, PageContext, SessionInfo, Tenant},
    language::Lang,
    render,
};
use dossier::{
    answers::{BirthDate, Person},
    case::*,
    codes::*,
    facts::*,
    provenance::*,
};
use jiff::{
    Timestamp,
    civil::{Date, date},
};
use std::sync::Arc;

/// The day of the tests.
pub const TODAY: Date = date(2026, 11, 25);

pub fn now() -> Timestamp {
    "2026-11-25T09:12:00Z".parse().unwrap()
}

pub fn prov(party: Party, call: SourceCall, formal: bool) -> Provenance {
    Provenance { party, call, fetched_at: now(), as_of: None, formal }
}

pub fn duo(call: SourceCall) -> Provenance {
    prov(Party::Duo, call, true)
}

pub fn gemeente(call: SourceCall) -> Provenance {
    prov(Party::Gemeente, call, true)
}

pub fn fact<T>(value: T, provenance: Provenance) -> Fact<T> {
    Fact { value, provenance }
}

pub fn agreed<T>(value: T, provenance: Provenance, also: Vec<Provenance>) -> Merged<T> {
    Merged::Agreed { fact: fact(value, provenance), also }
}

pub fn known<T>(value: T) -> Section<T> {
    Section::Known { value, gaps: Vec::new(), dropped: 0 }
}

pub fn nothing<T>(call: SourceCall) -> Section<T> {
    Section::Nothing { receipts: vec![Receipt { call, asked_at: now(), outcome: Outcome::Nothing, dropped: 0 }] }
}

pub fn down<T>(call: SourceCall) -> Section<T> {
    Section::NotKnown { gaps: vec![Gap { call, reason: Reason::TimedOut }] }
}

pub fn person(given: Option<&str>, prefix: Option<&str>, family: Option<&str>) -> Person {
    let own = |text: Option<&str>| text.map(str::to_owned);
    Person { given: own(given), prefix: own(prefix), family: own(family), birth: BirthDate::Year(1990), gemeentecode: "9901".into() }
}

pub fn visit(handle: &str, begin: &str, end: &str) -> Afspraak {
    Afspraak {
        handle: handle.into(),
        subject: "Gesprek over uw plan, met tolk".into(),
        begin: begin.parse().unwrap(),
        end: end.parse().unwrap(),
        place: Place::Physical {
            name: Some("Stadskantoor, balie 4".into()),
            address: vec!["Voorbeeldplein 1".into(), "0000 XX Voorbeeld".into()],
        },
        bring: vec!["Uw verblijfsdocument".into(), "Diploma's; ook kopieën".into()],
        contact: Some(contact()),
        interpreter: Some(true),
    }
}

fn contact() -> Contact {
    Contact { naam: "Fatma Yılmaz".into(), email: Some("f.yilmaz@voorbeeld.example".into()), telefoon: Some("088-0000001".into()) }
}

pub fn entry(id: &str, day: Option<Date>, kind: EntryKind, phase: Phase, provenance: Vec<Provenance>) -> Entry {
    let planned = day.is_some_and(|d| d > TODAY);
    Entry { id: id.into(), date: day, kind, phase, provenance, backwards: false, planned, official_text: None }
}

/// A case with something in every section, each kind of entry, and a dispute.
pub fn full() -> Dossier {
    Dossier {
        today: TODAY,
        person: person(Some("Selam"), Some("van der"), Some("Berg")),
        law: known(Wet::Wi2021),
        group: known(Group {
            doelgroep: fact(
                Doelgroep { indeling: Some(Code::Known(Indeling::Asielstatushouder)), begin: None, detail: None, asielrechten: None },
                duo(SourceCall::DuoDoelgroep),
            ),
            asylum_rights: Some(true),
        }),
        clock: known(Clock::Running(term())),
        todos: known(todos()),
        timeline: known(timeline()),
        parties: parties(),
        plan: known(plan()),
        progress: down(SourceCall::DuoExamens),
        obligations: nothing(SourceCall::DuoTermijn),
        decisions: nothing(SourceCall::DuoVerlengingen),
        appointments: known(vec![
            fact(visit("a1", "2026-11-27T09:30:00Z", "2026-11-27T10:15:00Z"), gemeente(SourceCall::GemeenteAfspraken)),
            fact(online("a2"), gemeente(SourceCall::GemeenteAfspraken)),
            fact(visit("a0", "2026-05-12T07:00:00Z", "2026-05-12T08:00:00Z"), gemeente(SourceCall::GemeenteAfspraken)),
        ]),
        messages: known(vec![fact(bericht(), gemeente(SourceCall::GemeenteBerichten))]),
        receipts: Vec::new(),
    }
}

fn online(handle: &str) -> Afspraak {
    Afspraak {
        place: Place::Online { url: Some("https://video.voorbeeld.example/kamer".into()) },
        interpreter: None,
        contact: None,
        bring: Vec::new(),
        subject: "Voortgangsgesprek".into(),
        ..visit(handle, "2027-01-12T08:00:00Z", "2027-01-12T08:30:00Z")
    }
}

fn bericht() -> Bericht {
    Bericht {
        id: "m1".into(),
        subject: "Uw cursus begint".into(),
        text: "Uw cursus begint op 1 december.".into(),
        published: "2026-11-20T10:00:00Z".parse().unwrap(),
        opened: None,
        perspective: None,
        last_day: None,
        kind: None,
        attachments: Vec::new(),
    }
}

pub fn term() -> Term {
    Term {
        start: agreed(date(2025, 6, 4), duo(SourceCall::DuoTermijn), Vec::new()),
        last_day: agreed(date(2028, 6, 3), duo(SourceCall::DuoTermijn), vec![prov(Party::Gemeente, SourceCall::GemeentePip, false)]),
        days_left: 556,
        days_total: 1096,
        stand: Stand::Loopt,
        first_pip: Some(fact(date(2025, 6, 3), gemeente(SourceCall::GemeentePip))),
        granted: Vec::new(),
        pending: vec![fact(
            Verlenging { decision: Code::Known(Beoordeling::InBehandeling), decided: None, received: date(2026, 11, 2) },
            duo(SourceCall::DuoVerlengingen),
        )],
        check_with_duo: false,
    }
}

pub fn todo(kind: TodoKind, due: Option<Date>, weight: DateWeight, cause: Provenance) -> Todo {
    Todo { kind, due, weight, cause }
}

fn todos() -> Vec<Todo> {
    let task = Taak {
        id: "t1".into(),
        title: "Stuur uw diploma op".into(),
        text: Some("Maak een foto van uw diploma.".into()),
        status: Code::Known(TaakStatus::Open),
        start: None,
        last_day: date(2026, 12, 4),
        perspective: None,
        link: Some("https://taken.voorbeeld.example/t1".into()),
    };
    let language = vec![Onderdeel::Le, Onderdeel::Sp];
    vec![
        todo(
            TodoKind::Appointment(visit("a1", "2026-11-27T09:30:00Z", "2026-11-27T10:15:00Z")),
            Some(date(2026, 11, 27)),
            DateWeight::Source,
            gemeente(SourceCall::GemeenteAfspraken),
        ),
        todo(TodoKind::Taak(task), Some(date(2026, 12, 4)), DateWeight::Source, gemeente(SourceCall::GemeenteTaken)),
        todo(
            TodoKind::Bericht { id: "m1".into(), subject: "Uw cursus begint".into() },
            Some(date(2026, 12, 5)),
            DateWeight::Source,
            gemeente(SourceCall::GemeenteBerichten),
        ),
        todo(TodoKind::IntakeOproep, None, DateWeight::Source, gemeente(SourceCall::GemeenteIntake)),
        todo(TodoKind::ChangeLeerroute, Some(date(2026, 12, 3)), DateWeight::Law, duo(SourceCall::DuoTermijn)),
        todo(TodoKind::Objection(DecisionKind::Pip), Some(date(2026, 12, 24)), DateWeight::Law, gemeente(SourceCall::GemeentePip)),
        todo(TodoKind::SignPvt, None, DateWeight::Source, duo(SourceCall::DuoPvt)),
        todo(TodoKind::RegisterExams(language), Some(date(2027, 3, 1)), DateWeight::Estimate, duo(SourceCall::DuoExamens)),
        todo(TodoKind::AskVerlenging, Some(date(2028, 6, 3)), DateWeight::Law, duo(SourceCall::DuoTermijn)),
        todo(TodoKind::TermOver, None, DateWeight::Law, duo(SourceCall::DuoTermijn)),
    ]
}

fn parties() -> Vec<PartyFacts> {
    let line = |key, value, p| FactLine { key, value: agreed(value, p, Vec::new()) };
    let route = |r| FactValue::Leerroute(Code::Known(r));
    vec![
        PartyFacts {
            party: Party::Duo,
            facts: known(vec![
                line(FactKey::PlichtSince, FactValue::Date(date(2025, 2, 3)), duo(SourceCall::DuoPlicht)),
                line(FactKey::LbtScore, FactValue::Text("41,5".into()), duo(SourceCall::DuoLbt)),
                line(FactKey::Indeling, FactValue::Indeling(Code::Unknown("Nieuwe groep".into())), duo(SourceCall::DuoDoelgroep)),
                FactLine {
                    key: FactKey::Leerroute,
                    value: Merged::Disputed {
                        versions: vec![
                            fact(route(Leerroute::B), duo(SourceCall::DuoPip)),
                            fact(route(Leerroute::Z), gemeente(SourceCall::GemeentePip)),
                        ],
                        ask: Party::Gemeente,
                    },
                },
            ]),
        },
        PartyFacts {
            party: Party::Gemeente,
            facts: known(vec![
                line(FactKey::PipGemeente, FactValue::Gemeente("9901".into()), gemeente(SourceCall::GemeentePip)),
                line(FactKey::BegeleidingContact, FactValue::Contact(contact()), gemeente(SourceCall::GemeenteBegeleiding)),
                line(FactKey::VoorinburgeringAgreed, FactValue::Flag(true), prov(Party::Coa, SourceCall::GemeenteVoorinburgering, false)),
                line(FactKey::SchoolHours, FactValue::Hours(312), prov(Party::Taalaanbieder, SourceCall::GemeenteAanbieder, false)),
            ]),
        },
        PartyFacts { party: Party::Coa, facts: nothing(SourceCall::GemeenteVoorinburgering) },
        PartyFacts { party: Party::Taalaanbieder, facts: down(SourceCall::GemeenteAanbieder) },
    ]
}

pub fn plan_object() -> PlanObject {
    PlanObject {
        gemeentecode: "9901".into(),
        status: Code::Known(PipStatus::Vastgesteld),
        first_dagtekening: Some(date(2025, 6, 3)),
        dagtekening: date(2026, 11, 12),
        leerroute: Code::Known(Leerroute::B),
        niveau: Some(Code::Known(Niveau::B1)),
        intensity_hours: Some(600),
        a2_allowed: Some(false),
        pvt_hours: Some(16),
        map_hours: Some(60),
        progress_talks: Some(3),
        goals: vec![Code::Known(Hoofddoel::BetaaldWerken), Code::Unknown("Vrijwilliger".into())],
        wishes: vec![Ontwikkelwens { text: "Werken in de zorg".into(), own_words: vec!["Ik wil verpleegkundige worden.".into()] }],
        attention: vec![Ontwikkelwens { text: "Slaapt slecht".into(), own_words: Vec::new() }],
        agreements: vec![Afspraaktekst {
            text: "Elke week naar het taalcafé".into(),
            by: Some("u".into()),
            start: Some(date(2026, 12, 1)),
            end: None,
        }],
        contact: Some(contact()),
        has_document: true,
    }
}

fn plan() -> Plan {
    let old = PlanObject {
        dagtekening: date(2025, 6, 3),
        status: Code::Known(PipStatus::Vervangen),
        gemeentecode: "9902".into(),
        ..plan_object()
    };
    Plan {
        dagtekening: agreed(date(2026, 11, 12), duo(SourceCall::DuoPip), vec![gemeente(SourceCall::GemeentePip)]),
        leerroute: agreed(Code::Known(Leerroute::B), duo(SourceCall::DuoPip), vec![gemeente(SourceCall::GemeentePip)]),
        niveau: None,
        gemeentecode: agreed("9901".into(), duo(SourceCall::DuoPip), Vec::new()),
        from_previous_gemeente: false,
        content: known(fact(plan_object(), gemeente(SourceCall::GemeentePip))),
        objection_until: Some(date(2026, 12, 24)),
        earlier: vec![fact(old, gemeente(SourceCall::GemeentePip))],
        asylum: Some(true),
    }
}

/// A context for a page of a case.
pub fn context(lang: Lang, page: Page, case: Dossier) -> PageContext {
    let signed_in = page.needs_session();
    PageContext {
        lang,
        page,
        back: Page::Plan,
        tenant: Arc::new(Tenant {
            code: "9901".into(),
            name: "Gemeente Voorbeeld".into(),
            phone: "088-0000000".into(),
            email: "inburgering@voorbeeld.example".into(),
            website: "https://voorbeeld.example".into(),
            address: vec!["Voorbeeldplein 1".into(), "0000 XX Voorbeeld".into()],
            opening_hours: "maandag tot en met vrijdag, 9.00 tot 17.00 uur".into(),
            privacy_email: "privacy@voorbeeld.example".into(),
            gemeente_names: vec![("9902".into(), "Gemeente Elders".into())],
        }),
        session: signed_in.then_some(SessionInfo { idle_seconds: 900, absolute_seconds: 7200 }),
        dossier: signed_in.then(|| Arc::new(case)),
        look: Look::default(),
        filter: None,
        notice: None,
        assets: Arc::new(Assets { css: "/pkg/app.css".into(), theme_css: "/theme.css".into(), wasm: None }),
        nonce: "test".into(),
        request_id: "test".into(),
        now: now(),
        shared: Default::default(),
        banner: None,
        tap: app::language::Tap::Opens,
        second: None,
        kept: Vec::new(),
        sandbox: true,
    }
}

/// The whole document of a page.
pub fn html(ctx: PageContext) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let request = http::Request::builder().uri(ctx.page.href(ctx.lang)).body(render::Body::empty()).unwrap();
        let response = render::respond(Arc::new(ctx), request).await;
        let bytes = axum::body::to_bytes(response.into_body(), 4_000_000).await.unwrap();
        String::from_utf8(bytes.to_vec()).unwrap()
    })
}

/// The document of a page of a case.
pub fn page(lang: Lang, page: Page, case: Dossier) -> String {
    html(context(lang, page, case))
}

//! Every state of the pages of lasting access.

use crate::{
    kit::{HOSTILE, case, invitation},
    paper::{samples, signed_in, signed_out},
};
use app::{
    context::{Page, PageContext},
    language::Lang,
    together::{
        AgreementDraft, AgreementView, AgreementsPage, Card, CoachPage, ConsentEventView, ConsentPage, ConsentState, ConsentView, Deed,
        Flow, FormError, GrantStand, GrantView, HelpedView, HelpersPage, HelpingPage, InviteForm, Kind, NoteView, Other, OtherKind,
        ReviewPage, SawView, Shared, WhoSawPage,
    },
};
use dossier::{
    case::Dossier,
    provenance::{Gap, Reason, Section, SourceCall},
};
use jiff::{Timestamp, civil::date};
use std::sync::Arc;

pub const GRANT: &str = "0123456789abcdef0123456789abcdef";

pub fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub fn other(name: &str, kind: OtherKind) -> Other {
    Other { name: name.into(), kind }
}

pub fn grant(id: &str, who: Other, kinds: Vec<Kind>, stand: GrantStand) -> GrantView {
    let used = stand == GrantStand::Active;
    GrantView {
        id: id.into(),
        prepare: who.kind == OtherKind::Helper,
        who,
        kinds,
        stand,
        until: date(2026, 12, 25),
        last_used: used.then(|| at("2026-11-24T13:05:00Z")),
    }
}

/// Helpers and coaches in every stand.
pub fn helpers() -> HelpersPage {
    let helper = |id, stand| grant(id, other(HOSTILE, OtherKind::Helper), vec![Kind::Plan, Kind::Exams], stand);
    HelpersPage {
        grants: vec![
            helper("a1", GrantStand::Asked),
            grant("a2", other("Noor", OtherKind::Coach), Kind::ALL.to_vec(), GrantStand::Active),
            helper("a3", GrantStand::Active),
            helper("a4", GrantStand::Lapsed),
            helper("a5", GrantStand::Expired),
            helper("a6", GrantStand::Revoked),
        ],
        fresh: true,
        ..HelpersPage::default()
    }
}

pub fn note(id: &str, text: &str, lang: &str, by: Option<Other>, done: bool) -> NoteView {
    NoteView { id: id.into(), text: text.into(), lang: lang.into(), by, at: at("2026-11-23T10:00:00Z"), done }
}

fn notes() -> Vec<NoteView> {
    vec![
        note("b1", HOSTILE, "xx", Some(other(HOSTILE, OtherKind::Helper)), false),
        note("b2", "ኣየናይ ቤት ትምህርቲ?\nመዓስ?", "ti", None, false),
        note("b3", "متى يبدأ الدرس؟", "ar", Some(other("Eva", OtherKind::Helper)), true),
    ]
}

pub fn helping(cards: Vec<Card>) -> HelpingPage {
    HelpingPage {
        grant: GRANT.into(),
        name: HOSTILE.into(),
        kinds: vec![Kind::Obligation, Kind::Plan, Kind::Hours, Kind::Exams],
        cards,
        prepare: true,
        notes: notes()
            .into_iter()
            .take(1)
            .chain([note("b4", "Which school?", "en", Some(other("Eva", OtherKind::Helper)), true)])
            .collect(),
        draft: String::new(),
        until: date(2026, 12, 25),
        error: None,
    }
}

/// What to do, clock, plan and progress.
pub fn cards() -> Vec<Card> {
    vec![Card::Clock, Card::Plan, Card::Progress]
}

pub fn agreement(id: &str, chain: &str, version: u32) -> AgreementView {
    AgreementView {
        id: id.into(),
        chain: chain.into(),
        version,
        coach: HOSTILE.into(),
        dutch: format!("Elke dinsdag naar het taalcafé ({version})."),
        own: format!("ነፍሲ ወከፍ ሰሉስ ናብ ካፈ ቋንቋ ({version})።"),
        own_lang: "ti".into(),
        by_coach: true,
        written: at("2026-11-20T09:00:00Z"),
        person_confirmed: Some(at("2026-11-20T09:05:00Z")),
        coach_confirmed: Some(at("2026-11-20T09:00:00Z")),
        replaced: false,
        declined: false,
    }
}

/// Every state an agreement can be in: waiting for either side, in force, replaced, declined.
pub fn agreements() -> Vec<AgreementView> {
    vec![
        AgreementView { person_confirmed: None, ..agreement("d4", "d1", 4) },
        agreement("d3", "d1", 3),
        AgreementView { declined: true, person_confirmed: None, ..agreement("d2", "d1", 2) },
        AgreementView { replaced: true, ..agreement("d1", "d1", 1) },
        AgreementView {
            by_coach: false,
            coach_confirmed: None,
            dutch: HOSTILE.into(),
            own: HOSTILE.into(),
            own_lang: "xx".into(),
            ..agreement("e1", "e1", 1)
        },
        AgreementView { declined: true, ..agreement("f1", "f1", 1) },
    ]
}

pub fn review(case: &Dossier) -> ReviewPage {
    let entries = case.timeline.value().map(Vec::as_slice).unwrap_or_default();
    ReviewPage {
        grant: GRANT.into(),
        name: HOSTILE.into(),
        kinds: vec![Kind::Obligation, Kind::Plan],
        cards: vec![Card::Clock, Card::Todos, Card::Plan, Card::Progress],
        last: Some(at("2026-11-01T10:00:00Z")),
        changed: entries.iter().take(3).map(|entry| entry.id.clone()).collect(),
        notes: notes(),
        agreements: agreements(),
        draft: AgreementDraft::default(),
        error: None,
    }
}

fn event(state: ConsentState, day: &str, record: &str) -> ConsentEventView {
    ConsentEventView { at: at(&format!("{day}T10:00:00Z")), state, record: record.into() }
}

/// Given, refused, withdrawn, never asked; a coach in force and one that ended.
pub fn consents() -> Vec<ConsentView> {
    let view = |flow, record: Option<&str>, values: &[&str], given, history| ConsentView {
        flow,
        record: record.map(str::to_owned),
        values: values.iter().map(|value| (*value).to_owned()).collect(),
        recipient: "Gemeente Voorbeeld".into(),
        given_until: given,
        history,
    };
    let (given, refused, withdrawn, expired) = (ConsentState::Given, ConsentState::Refused, ConsentState::Withdrawn, ConsentState::Expired);
    let coach =
        |record, until, history| ConsentView { recipient: HOSTILE.into(), ..view(Flow::Coach, Some(record), &[HOSTILE], until, history) };
    vec![
        view(
            Flow::AppointmentsByEmail,
            Some("c1"),
            &["selam@voorbeeld.example"],
            Some(date(2027, 5, 1)),
            vec![event(given, "2026-11-02", "c1"), event(withdrawn, "2026-10-03", "c0"), event(given, "2026-10-01", "c0")],
        ),
        view(Flow::CoaProfile, Some("c2"), &[], None, vec![event(refused, "2026-11-01", "c2")]),
        view(Flow::Notifications, None, &["selam@voorbeeld.example"], None, Vec::new()),
        coach("c3", Some(date(2026, 12, 25)), vec![event(given, "2026-11-20", "c3")]),
        coach("c4", None, vec![event(expired, "2026-11-10", "c4"), event(given, "2026-05-10", "c4")]),
    ]
}

pub fn consent(fresh: bool) -> ConsentPage {
    ConsentPage { consents: consents(), fresh, error: None }
}

pub fn saw(who: Option<Other>, kinds: Vec<Kind>, deed: Deed, together: bool, from: &str, to: &str, times: u32) -> SawView {
    SawView { who, kinds, deed, together, from: at(from), to: at(to), times, asked: Vec::new() }
}

/// Everybody and everything that can be in the list.
pub fn lines() -> Vec<SawView> {
    let coach = || Some(other("Noor", OtherKind::Coach));
    let once = |who, kinds, deed, together, moment: &str| saw(who, kinds, deed, together, moment, moment, 1);
    let own = |asked: Vec<SourceCall>, moment: &str| SawView { asked, ..once(None, Vec::new(), Deed::Looked, false, moment) };
    let mut all = vec![
        once(coach(), vec![Kind::Plan, Kind::Exams, Kind::Hours], Deed::Looked, true, "2026-11-24T09:12:00Z"),
        once(coach(), Vec::new(), Deed::Agreed, false, "2026-11-24T09:14:00Z"),
        saw(coach(), vec![Kind::Plan], Deed::Looked, false, "2026-11-23T10:00:00Z", "2026-11-23T10:20:00Z", 3),
        saw(coach(), vec![Kind::Plan], Deed::Looked, false, "2026-11-20T22:50:00Z", "2026-11-20T23:10:00Z", 2),
        once(Some(other(HOSTILE, OtherKind::Guest)), vec![Kind::Appointments], Deed::Looked, true, "2026-11-22T10:00:00Z"),
        once(Some(other(HOSTILE, OtherKind::Helper)), Kind::ALL.to_vec(), Deed::Looked, false, "2026-11-21T10:00:00Z"),
        once(Some(other(HOSTILE, OtherKind::Helper)), Vec::new(), Deed::Prepared, false, "2026-11-21T10:05:00Z"),
        once(Some(other(HOSTILE, OtherKind::Helper)), Vec::new(), Deed::Looked, false, "2026-11-21T10:06:00Z"),
    ];
    all.extend(
        (0..7).map(|n| {
            own(vec![SourceCall::DuoPlicht, SourceCall::DuoExamens, SourceCall::GemeenteTaken], &format!("2026-11-1{n}T08:00:00Z"))
        }),
    );
    all.push(own(vec![SourceCall::DuoPip], "2026-11-09T08:00:00Z"));
    all.push(own(Vec::new(), "2026-11-08T08:00:00Z"));
    all
}

pub fn who_saw(lines: Option<Vec<SawView>>, holds: bool) -> Shared {
    Shared::WhoSaw(WhoSawPage { lines, checkpoint: Some((128, "3fa9c01b77de".into())), holds })
}

pub fn disputed() -> Dossier {
    samples().into_iter().find(|(name, _)| name == "Disputed").unwrap().1
}

/// A case of which the timeline and what to do may not be seen.
pub fn withheld() -> Dossier {
    fn hidden<T>(call: SourceCall) -> Section<T> {
        Section::NotKnown { gaps: vec![Gap { call, reason: Reason::NotAllowed }] }
    }
    Dossier {
        timeline: hidden(SourceCall::DuoGebeurtenissen),
        todos: hidden(SourceCall::GemeenteTaken),
        plan: hidden(SourceCall::DuoPip),
        ..case()
    }
}

/// The page with the case it shows and the session it is asked in.
pub fn context(lang: Lang, page: Page, shared: Shared, shown: Dossier) -> PageContext {
    let way_in = matches!(&shared, Shared::Coach(coach) if coach.coach.is_none());
    let mut ctx = if way_in { signed_out(lang, page) } else { signed_in(lang, page, shown) };
    if !matches!(ctx.page, Page::Helping(_) | Page::Review(_)) {
        ctx.dossier = None;
    }
    ctx.shared = Arc::new(shared);
    ctx
}

pub struct State {
    pub name: &'static str,
    pub page: Page,
    pub shared: Shared,
    pub case: Dossier,
}

/// Every state, with its name.
pub fn states() -> Vec<State> {
    let mut all: Vec<State> = helper_states();
    all.extend(coach_states());
    all.extend(own_states());
    all
}

fn state(name: &'static str, page: Page, shared: Shared) -> State {
    State { name, page, shared, case: case() }
}

fn helper_states() -> Vec<State> {
    let page = |name, page| state(name, Page::Helpers, Shared::Helpers(page));
    let one = |name, shown| state(name, Page::Helping(GRANT.into()), Shared::Helping(shown));
    let helped = HelpedView { grant: GRANT.into(), name: HOSTILE.into(), until: date(2026, 12, 25) };
    vec![
        state("helpers not filled", Page::Helpers, Shared::Nothing),
        page("nobody helps", HelpersPage { fresh: true, ..HelpersPage::default() }),
        page("helpers", helpers()),
        page("helpers, old sign-in", HelpersPage { fresh: false, ..helpers() }),
        page("invitation of a helper", HelpersPage { invitation: Some((invitation(), OtherKind::Helper)), ..helpers() }),
        page("invitation of a coach", HelpersPage { invitation: Some((invitation(), OtherKind::Coach)), ..helpers() }),
        page("no kind of data", HelpersPage { error: Some(FormError::NoCategory), ..helpers() }),
        page("what was ticked is kept", HelpersPage { error: Some(FormError::Gone), chosen: chosen(), ..helpers() }),
        state("I help nobody", Page::HelpingList, Shared::HelpingList(Vec::new())),
        state("I help two", Page::HelpingList, Shared::HelpingList(vec![helped.clone(), HelpedView { grant: "99".into(), ..helped }])),
        one("helping", helping(cards())),
        one("helping without cards", helping(Vec::new())),
        one("helping, only looking", HelpingPage { prepare: false, kinds: Kind::ALL.to_vec(), ..helping(cards()) }),
        one("helping, too long", HelpingPage { error: Some(FormError::TooLong), draft: HOSTILE.into(), ..helping(cards()) }),
    ]
}

/// A form as it was sent: everything but the proposal.
fn chosen() -> InviteForm {
    InviteForm { who: Some(OtherKind::Coach), kinds: vec![Kind::Plan, Kind::Fines], days: Some(90), prepare: true }
}

fn coach_states() -> Vec<State> {
    let page = |name, page| state(name, Page::Coach, Shared::Coach(page));
    let one = |name, shown, case: Dossier| State { name, page: Page::Review(GRANT.into()), shared: Shared::Review(shown), case };
    let person = |n: &str| HelpedView { grant: n.into(), name: HOSTILE.into(), until: date(2026, 12, 25) };
    let signed_in = CoachPage { enabled: true, coach: Some(HOSTILE.into()), people: vec![person("71"), person("72")] };
    let draft = AgreementDraft { replaces: Some("d3".into()), dutch: String::new(), own: HOSTILE.into(), own_lang: "ar".into() };
    vec![
        state("coach not filled", Page::Coach, Shared::Coach(CoachPage::default())),
        page("coach, way in", CoachPage { enabled: true, ..CoachPage::default() }),
        page("coach, nobody shares", CoachPage { people: Vec::new(), ..signed_in.clone() }),
        page("coach", signed_in),
        one("review, first time", ReviewPage { last: None, notes: Vec::new(), agreements: Vec::new(), ..review(&case()) }, case()),
        one("review", review(&case()), case()),
        one("review, disputed", review(&disputed()), disputed()),
        one("review, nothing changed", ReviewPage { changed: Vec::new(), ..review(&case()) }, case()),
        one("review, withheld", review(&withheld()), withheld()),
        one("review, only agreements", ReviewPage { cards: Vec::new(), ..review(&case()) }, case()),
        one("review, no text", ReviewPage { error: Some(FormError::NoText), draft, ..review(&case()) }, case()),
    ]
}

fn own_states() -> Vec<State> {
    let agreed = |name, page| state(name, Page::Agreements, Shared::Agreements(page));
    let flows = |name, page| state(name, Page::Consent, Shared::Consent(page));
    let all = AgreementsPage { agreements: agreements(), notes: notes(), ..AgreementsPage::default() };
    let unknown =
        consents().into_iter().map(|view| ConsentView { values: Vec::new(), record: None, given_until: None, history: Vec::new(), ..view });
    vec![
        state("agreements not filled", Page::Agreements, Shared::Nothing),
        agreed("agreements", all.clone()),
        agreed("agreements, no text", AgreementsPage { error: Some(FormError::NoText), draft: HOSTILE.into(), ..all }),
        state("consent not filled", Page::Consent, Shared::Nothing),
        flows("consent", consent(true)),
        flows("consent, old sign-in", consent(false)),
        flows("consent, gone", ConsentPage { error: Some(FormError::Gone), ..consent(true) }),
        flows("consent, no values known", ConsentPage { consents: unknown.take(3).collect(), fresh: true, error: None }),
        state("who saw not filled", Page::WhoSaw, Shared::Nothing),
        state("who saw, not known", Page::WhoSaw, who_saw(None, false)),
        state("who saw, nobody", Page::WhoSaw, Shared::WhoSaw(WhoSawPage { lines: Some(Vec::new()), checkpoint: None, holds: true })),
        state("who saw", Page::WhoSaw, who_saw(Some(lines()), true)),
        state("who saw, broken", Page::WhoSaw, who_saw(Some(lines()), false)),
    ]
}

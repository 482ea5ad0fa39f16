//! From a session to the case: decide, ask, read, assemble. The only way data of a person reaches a page.

use super::{
    AppState,
    sharing::{agreements, consent},
    site,
};
use crate::{
    accountability::{Logbook, LogbookSettings, Trace},
    broker::{Broker, OLDEST, RawAnswers},
    config::Settings,
    session::{Bsn, CurrentSession, Pid, SignedIn},
    sharing::narrow::category_of,
    sources::{Edge, HandleKey, Question, Sources, VerifiedEmail},
};
use access::{Action, Actor, Categories, Facts, Level, Purpose, Relation, decide};
use app::context::{Assets, Look, Tenant};
use dossier::{
    answers::{BirthDate, Person},
    assemble::assemble,
    case::{Dossier, Entry, EntryKind, with_agreements},
    config::Config,
    provenance::{Outcome, SourceCall},
};
use std::sync::Arc;

use super::{Clocks, StartError};

/// What pages are loaded from.
pub struct Loader {
    broker: Broker,
    config: Config,
    /// Level of the person's provider.
    pub level: Option<Level>,
    /// Level of the coaches' provider; `None` without one.
    pub coach_level: Option<Level>,
    logbook: Logbook,
    /// Public facts of the gemeente.
    pub tenant: Arc<Tenant>,
    /// Built files.
    pub assets: Arc<Assets>,
}

/// A case, and what changed in it.
pub struct Case {
    /// The assembled case.
    pub dossier: Arc<Dossier>,
    /// What changed since the last look.
    pub look: Look,
}

impl Loader {
    /// Connects the sources and opens the logbook; the server does not start without them.
    pub async fn open(settings: &Settings, clocks: &Clocks) -> Result<Loader, StartError> {
        let edge = Edge { clock: clocks.real.clone(), randomness: clocks.randomness.clone() };
        let register = format!("{}/register", settings.origin.as_str());
        let logbook = LogbookSettings { register, subject_key: settings.master_key.derive("logboek|1") };
        let logbook =
            Logbook::open(&settings.data.join("logboek.sqlite"), logbook).await.map_err(|error| StartError::Logbook(error.to_string()))?;
        let sources = Sources::new(settings.sources.clone(), &edge).map_err(|error| StartError::Sources(error.to_string()))?;
        Ok(Loader {
            broker: Broker::new(sources, logbook.clone(), edge),
            logbook,
            config: Config::default(),
            level: level_of(&settings.login.acr),
            coach_level: settings.coach_login.as_ref().and_then(|login| level_of(&login.acr)),
            tenant: Arc::new(tenant(settings)),
            assets: Arc::new(site::assets(settings)?),
        })
    }

    /// The case of the person of a session. Sources that did not answer before are asked again.
    pub async fn case(&self, state: &AppState, session: &CurrentSession, signed_in: &SignedIn) -> Case {
        let calls = self.permitted(session, state.real.now());
        let pid = state.looks.pid(&signed_in.bsn);
        let (raw, asked) = self.raw(state, session, signed_in, &calls).await;
        if asked && let Some(bytes) = raw.to_bytes() {
            // False: the session ended meanwhile; the answers are then for this page only (SESS-2)
            if let Err(error) = state.sessions.keep_answers(session, &bytes).await {
                tracing::error!(event = "store-failed", %error, "session");
            }
        }
        let answers = raw.to_answers(state.real.now(), &HandleKey::new(*session.key.handle_key()));
        let who = person(signed_in, &state.settings.tenant.code);
        let mut dossier = assemble(who, answers, app::language::zoned(state.clock.now()).date(), &self.config);
        dossier.timeline = with_agreements(dossier.timeline, agreements::on_timeline(state, pid).await);
        let look = look_of(state, pid, &dossier, asked).await;
        Case { dossier: Arc::new(dossier), look }
    }

    /// Forgets what the sources said in this session: a consent changed, and what was fetched under the old answer goes.
    pub async fn forget(&self, state: &AppState, session: &CurrentSession) {
        let Some(bytes) = RawAnswers::new(Vec::new()).to_bytes() else { return };
        if let Err(error) = state.sessions.keep_answers(session, &bytes).await {
            tracing::error!(event = "store-failed", %error, "session");
        }
    }

    /// The case of somebody else, for whom `allowed` was decided: only the reads of those kinds of data. Kept nowhere.
    pub async fn case_for_other(
        &self,
        state: &AppState,
        session: &CurrentSession,
        bsn: &Bsn,
        name: &str,
        allowed: Categories,
        trace: Trace,
    ) -> Dossier {
        let calls: Vec<SourceCall> =
            SourceCall::ALL.into_iter().filter(|call| allowed.has(category_of(*call)) || *call == SourceCall::DuoInstellingen).collect();
        let email = consent::email_of(state, state.looks.pid(bsn)).await;
        let question = Question { bsn: bsn.clone(), email: email.as_deref().and_then(VerifiedEmail::new) };
        let raw = self.broker.gather_calls(&question, trace, &calls).await;
        let answers = raw.to_answers(state.real.now(), &HandleKey::new(*session.key.handle_key()));
        let person = Person {
            given: Some(name.to_owned()),
            prefix: None,
            family: None,
            birth: BirthDate::Unknown,
            gemeentecode: state.settings.tenant.code.clone(),
        };
        assemble(person, answers, app::language::zoned(state.clock.now()).date(), &self.config)
    }

    /// The app's own calls about a person, newest first.
    pub async fn calls_about(&self, bsn: &Bsn, most: u16) -> Result<Vec<(jiff::Timestamp, SourceCall)>, crate::store::StoreError> {
        let records = self.logbook.records_of(&self.logbook.subject_of(bsn), most).await?;
        let call = |activity: &str| SourceCall::ALL.into_iter().find(|call| self.logbook.activity_of(*call) == activity);
        Ok(records.into_iter().filter_map(|record| Some((record.start_time, call(&record.processing_activity_id)?))).collect())
    }

    /// The reads this session may make: one decision per kind of data.
    fn permitted(&self, session: &CurrentSession, now: jiff::Timestamp) -> Vec<SourceCall> {
        SourceCall::ALL
            .into_iter()
            .filter(|call| {
                let facts = Facts {
                    actor: Actor::Inburgeraar,
                    level: self.level,
                    signed_in_at: None,
                    session_alive: true,
                    same_tenant: true,
                    relation: Relation::Own,
                    action: Action::View,
                    category: category_of(*call),
                    purpose: Purpose::ShowOwnCase,
                    now: now.as_second(),
                };
                decide(session, &facts).is_ok_and(|permit| permit.category() == category_of(*call))
            })
            .collect()
    }

    async fn raw(&self, state: &AppState, session: &CurrentSession, signed_in: &SignedIn, calls: &[SourceCall]) -> (RawAnswers, bool) {
        // Only the address the person agreed to, and only while the provider still says it is theirs
        let agreed =
            consent::email_of(state, state.looks.pid(&signed_in.bsn)).await.filter(|agreed| signed_in.email.as_ref() == Some(agreed));
        let question = Question { bsn: signed_in.bsn.clone(), email: agreed.as_deref().and_then(VerifiedEmail::new) };
        let trace = Trace::new(&*state.randomness);
        let now = state.real.now();
        let kept = session.answers.as_ref().and_then(|kept| RawAnswers::from_bytes(&kept.bytes));
        let fresh = kept.filter(|raw| raw.oldest().is_some_and(|at| now.duration_since(at) <= OLDEST));
        match fresh {
            Some(kept) if calls.iter().any(|call| kept.worth_asking_again(*call)) => {
                (self.broker.refresh(kept, &question, trace, calls).await, true)
            }
            Some(kept) => (kept, false),
            None => (self.broker.gather_calls(&question, trace, calls).await, true),
        }
    }
}

/// What changed, and that it was seen. Recorded only when the sources were asked: once per visit, not once per page.
pub async fn look_of(state: &AppState, pid: Pid, dossier: &Dossier, asked: bool) -> Look {
    let entries = dossier.timeline.value().map(Vec::as_slice).unwrap_or_default();
    let prints: Vec<String> = entries.iter().map(canonical).collect();
    let (last, changed) = match state.looks.changed_since(pid, &prints).await {
        Ok(found) => found,
        Err(error) => {
            tracing::error!(event = "store-failed", %error, "looks");
            return Look::default();
        }
    };
    if asked {
        let complete = dossier.receipts.iter().all(|receipt| !matches!(receipt.outcome, Outcome::NotKnown(_)));
        if let Err(error) = state.looks.record(pid, &prints, complete, state.clock.now()).await {
            tracing::error!(event = "store-failed", %error, "looks");
        }
    }
    let changed_entries = entries.iter().zip(changed).filter(|(_, changed)| *changed).map(|(entry, _)| entry.id.clone()).collect();
    Look { last, changed_entries }
}

/// An entry as text to fingerprint: without handles, which differ per session, and without who else says it.
fn canonical(entry: &Entry) -> String {
    match &entry.kind {
        EntryKind::Appointment { subject, .. } => format!("{:?}|appointment|{subject}", entry.date),
        kind => format!("{:?}|{kind:?}", entry.date),
    }
}

fn person(signed_in: &SignedIn, gemeentecode: &str) -> Person {
    Person {
        given: signed_in.given.clone(),
        prefix: signed_in.prefix.clone(),
        family: signed_in.family.clone(),
        birth: signed_in.birthdate.as_deref().map_or(BirthDate::Unknown, birth_date),
        gemeentecode: gemeentecode.to_owned(),
    }
}

/// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else is unknown, never a guess.
fn birth_date(text: &str) -> BirthDate {
    let year = |text: &str| text.parse::<i16>().ok().filter(|year| *year > 0);
    match (text.len(), text.split_once('-')) {
        (4, None) => year(text).map_or(BirthDate::Unknown, BirthDate::Year),
        (7, Some((y, m))) => match (year(y), m.parse::<i8>()) {
            (Some(y), Ok(m @ 1..=12)) => BirthDate::YearMonth(y, m),
            _ => BirthDate::Unknown,
        },
        (10, Some(_)) => text.parse().map_or(BirthDate::Unknown, BirthDate::Full),
        _ => BirthDate::Unknown,
    }
}

fn level_of(acr: &str) -> Option<Level> {
    match acr {
        "http://eidas.europa.eu/LoA/low" => Some(Level::Low),
        "http://eidas.europa.eu/LoA/substantial" => Some(Level::Substantial),
        "http://eidas.europa.eu/LoA/high" => Some(Level::High),
        _ => None,
    }
}

fn tenant(settings: &Settings) -> Tenant {
    let from = &settings.tenant;
    Tenant {
        code: from.code.clone(),
        name: from.name.clone(),
        phone: from.phone.clone(),
        email: from.email.clone(),
        website: from.website.clone(),
        address: from.address.clone(),
        opening_hours: from.opening_hours.clone(),
        privacy_email: from.privacy_email.clone(),
        gemeente_names: from.gemeente_names.clone(),
    }
}

//! The outside parties: one folder per party, wire formats to facts. What leaves here is raw text or a reason.

pub mod duo;
mod failure;
pub mod gemeente;
mod guard;
mod handle;
mod http;
mod question;
mod raw;
mod settings;
pub mod wire;

pub use guard::Pass;
pub use handle::HandleKey;
pub use http::Edge;
pub use question::{Question, VerifiedEmail};
pub use raw::{RawDetail, RawOutcome, RawReply, RawText};
pub use settings::{
    AgendaSettings, DuoSettings, ObjectTypes, ObjectenSettings, SettingsProblem, SourceLimits, SourceSettings, TlsSettings, TokenSettings,
};

use crate::{accountability::Trace, clock::Clock};
use dossier::provenance::{Reason, SourceCall};
use failure::Failure;
use gemeente::agenda::AgendaAccess;
use http::{Ask, Client, Credentials};
use std::{sync::Arc, time::Duration};
use tokio::time::{Instant, timeout, timeout_at};

/// A read ends itself at its deadline; this much later it is ended from outside.
const BACKSTOP: Duration = Duration::from_millis(30);

/// The connected sources of one gemeente.
pub struct Sources {
    clock: Arc<dyn Clock>,
    limits: SourceLimits,
    duo: Option<Client>,
    objecten: Option<(Client, ObjectTypes)>,
    taken: Option<Client>,
    berichten: Option<Client>,
    agenda: Option<(Client, AgendaAccess)>,
}

impl Sources {
    /// Makes the clients. Nothing is asked yet.
    pub fn new(settings: SourceSettings, edge: &Edge) -> Result<Sources, SettingsProblem> {
        let limits = settings.limits;
        let client = |name, base: &str, tls: &TlsSettings, credentials| Client::new(name, base, tls, credentials, limits, edge);
        let by_token = |name, s: TokenSettings| client(name, &s.base_url, &s.tls, Credentials::Token(s.token));
        let bron = settings.oin;
        let duo = settings.duo.map(|s| client("duo", &s.base_url, &s.tls, Credentials::Duo { bron, doel: s.oin, grant: s.fsc_grant_hash }));
        let objecten = settings.objecten.map(|s| Ok((client("objecten", &s.base_url, &s.tls, Credentials::Token(s.token))?, s.types)));
        let agenda = settings.agenda.map(|s| Ok((client("agenda", &s.base_url, &s.tls, Credentials::PerRequest)?, AgendaAccess::new(s))));
        Ok(Sources {
            clock: Arc::clone(&edge.clock),
            limits,
            duo: duo.transpose()?,
            objecten: objecten.transpose()?,
            taken: settings.taken.map(|s| by_token("taken", s)).transpose()?,
            berichten: settings.berichten.map(|s| by_token("berichten", s)).transpose()?,
            agenda: agenda.transpose()?,
        })
    }

    /// May this read be made now? Nothing is sent; the reason is the one to give to the person.
    pub fn admit(&self, call: SourceCall, question: &Question) -> Result<Pass, Reason> {
        let client = self.client(call).ok_or(Reason::NotConnected)?;
        if call == SourceCall::GemeenteAfspraken && question.email.is_none() {
            return Err(Reason::NoConsent);
        }
        client.guard().admit(call)
    }

    /// The moment at which reads that begin now must have ended.
    pub fn deadline(&self) -> Instant {
        Instant::now() + self.limits.call()
    }

    /// Makes a read. Call it only after its record of processing is on disk.
    pub async fn ask(
        self: Arc<Sources>,
        pass: Pass,
        question: Arc<Question>,
        trace: Trace,
        span_id: [u8; 8],
        deadline: Instant,
    ) -> RawReply {
        let ask = Ask { call: pass.call(), asked_at: self.clock.now(), deadline, trace, span_id };
        let (probe, wait) = (pass.probe, self.limits.probe_wait());
        let work = self.guarded(pass, question, ask);
        let result = if probe {
            // A source that is known to hang may not cost a page more than this; the probe itself goes on
            match timeout(wait, tokio::spawn(work)).await {
                Ok(ended) => ended.unwrap_or(Err(Failure::Unreachable)),
                Err(_) => Err(Failure::TimedOut),
            }
        } else {
            work.await
        };
        let outcome = match result {
            Ok(text) => RawOutcome::Text(text),
            Err(failure) => failure.reason().map_or(RawOutcome::Nothing, RawOutcome::NotKnown),
        };
        RawReply { call: ask.call, asked_at: ask.asked_at, outcome }
    }

    async fn guarded(self: Arc<Sources>, pass: Pass, question: Arc<Question>, ask: Ask) -> Result<RawText, Failure> {
        let result = timeout_at(ask.deadline + BACKSTOP, self.read(&question, &ask)).await.unwrap_or(Err(Failure::TimedOut));
        if result == Err(Failure::WrongPerson) {
            tracing::error!(event = "reply-about-another-person", call = ask.call.slug(), "security");
        }
        // A read that used up its time hangs, also when a part of it (a detail) was left out and the rest is there
        let used_up = Instant::now() + BACKSTOP >= ask.deadline;
        pass.finish(match &result {
            Ok(_) if used_up => Failure::TimedOut.verdict(),
            Ok(_) => guard::Verdict::Fine,
            Err(failure) => failure.verdict(),
        });
        result
    }

    async fn read(&self, question: &Question, ask: &Ask) -> Result<RawText, Failure> {
        use SourceCall::*;
        let absent = Failure::Unreachable;
        match ask.call {
            GemeenteTaken => gemeente::cases::ask(self.taken.as_ref().ok_or(absent)?, &question.bsn, ask).await,
            GemeenteBerichten => gemeente::inbox::ask(self.berichten.as_ref().ok_or(absent)?, &question.bsn, ask).await,
            GemeenteAfspraken => {
                let (client, access) = self.agenda.as_ref().ok_or(absent)?;
                gemeente::agenda::ask(client, access, question.email.as_ref().ok_or(absent)?, ask).await
            }
            call => match self.objecttype(call) {
                Some((client, objecttype)) => gemeente::plan::ask(client, objecttype, &question.bsn, ask).await,
                None => duo::ask(self.duo.as_ref().ok_or(absent)?, call, &question.bsn, ask).await,
            },
        }
    }

    fn objecttype(&self, call: SourceCall) -> Option<(&Client, &str)> {
        use SourceCall::*;
        let (client, types) = self.objecten.as_ref()?;
        let address = match call {
            GemeentePip => &types.pip,
            GemeenteIntake => &types.brede_intake,
            GemeenteVoorinburgering => &types.voorinburgering,
            GemeenteBegeleiding => &types.maatschappelijke_begeleiding,
            GemeenteAanbieder => &types.aanbieder_voortgang,
            _ => return None,
        };
        Some((client, address.as_deref()?))
    }

    /// The client of a read, when it is connected.
    fn client(&self, call: SourceCall) -> Option<&Client> {
        use SourceCall::*;
        match call {
            GemeenteTaken => self.taken.as_ref(),
            GemeenteBerichten => self.berichten.as_ref(),
            GemeenteAfspraken => self.agenda.as_ref().map(|(client, _)| client),
            GemeentePip | GemeenteIntake | GemeenteVoorinburgering | GemeenteBegeleiding | GemeenteAanbieder => {
                self.objecttype(call).map(|(client, _)| client)
            }
            _ => self.duo.as_ref(),
        }
    }
}

/// Sources whose interface forces a BSN into the address: a recorded deviation, each hop's address log is off (LOG-2).
pub const fn bsn_in_address(call: SourceCall) -> bool {
    use SourceCall::*;
    !matches!(
        call,
        DuoInstellingen
            | GemeentePip
            | GemeenteIntake
            | GemeenteVoorinburgering
            | GemeenteBegeleiding
            | GemeenteAanbieder
            | GemeenteAfspraken
    )
}

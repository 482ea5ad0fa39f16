//! Asks all sources at once, each within its own deadline, after its record of processing is on disk.

mod raw_answers;

pub use raw_answers::{OLDEST, RawAnswers};

use crate::{
    accountability::{Ending, Logbook, Start, Trace},
    clock::random_bytes,
    sources::{Edge, Pass, Question, RawOutcome, RawReply, Sources},
};
use dossier::provenance::{Reason, SourceCall};
use jiff::SignedDuration;
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

/// The list of schools is the same for everybody and changes seldom.
const REFERENCE_LIFE: SignedDuration = SignedDuration::from_hours(24);

/// How much later than at once the reads may begin, waiting for their records, and still have their whole time.
const LOG_SHARE: Duration = Duration::from_millis(200);

/// Asks the sources. Cheap to clone.
#[derive(Clone)]
pub struct Broker {
    inner: Arc<Inner>,
}

struct Inner {
    sources: Arc<Sources>,
    logbook: Logbook,
    edge: Edge,
    /// The list of schools: no personal data, so shared between sessions.
    schools: Mutex<Option<RawReply>>,
}

/// A read that was let through, not yet sent.
struct Planned {
    pass: Pass,
    span_id: [u8; 8],
}

impl Broker {
    /// A broker over the connected sources.
    pub fn new(sources: Sources, logbook: Logbook, edge: Edge) -> Broker {
        Broker { inner: Arc::new(Inner { sources: Arc::new(sources), logbook, edge, schools: Mutex::new(None) }) }
    }

    /// Asks everything about one person. Takes at most the log's confirmation and the deadline of one read together.
    pub async fn gather(&self, question: &Question, trace: Trace) -> RawAnswers {
        self.gather_calls(question, trace, &SourceCall::ALL).await
    }

    /// Asks some reads; the others are not in the result.
    pub async fn gather_calls(&self, question: &Question, trace: Trace, calls: &[SourceCall]) -> RawAnswers {
        let inner = Arc::clone(&self.inner);
        let (question, calls) = (Arc::new(question.clone()), calls.to_vec());
        let asked_at = inner.edge.clock.now();
        let failed = calls.clone();
        // Apart from the request: when the browser goes away, no read is cut off and every record gets its end
        let work = tokio::spawn(async move { inner.run(question, trace, calls).await });
        work.await.unwrap_or_else(|_| {
            RawAnswers::new(failed.into_iter().map(|call| RawReply::not_known(call, asked_at, Reason::Unreachable)).collect())
        })
    }

    /// Asks again for those of `calls` that are not known in `kept`, and keeps the rest as it is.
    pub async fn refresh(&self, kept: RawAnswers, question: &Question, trace: Trace, calls: &[SourceCall]) -> RawAnswers {
        let missing: Vec<SourceCall> = calls.iter().copied().filter(|call| kept.worth_asking_again(*call)).collect();
        if missing.is_empty() {
            return kept;
        }
        let newer = self.gather_calls(question, trace, &missing).await;
        kept.updated_with(newer, self.inner.edge.clock.now())
    }
}

impl Inner {
    async fn run(self: Arc<Inner>, question: Arc<Question>, trace: Trace, calls: Vec<SourceCall>) -> RawAnswers {
        let now = self.edge.clock.now();
        let latest = self.sources.deadline() + LOG_SHARE;
        let mut replies = Vec::with_capacity(calls.len());
        let mut planned = Vec::with_capacity(calls.len());
        for call in calls {
            if let Some(kept) = self.kept_schools(call, now) {
                replies.push(kept);
                continue;
            }
            match self.sources.admit(call, &question) {
                Ok(pass) => planned.push(Planned { pass, span_id: random_bytes(&*self.edge.randomness) }),
                Err(reason) => replies.push(RawReply::not_known(call, now, reason)),
            }
        }
        let allowed = self.record_starts(planned, &question, trace, now, &mut replies).await;
        // Beyond its share a slow disk takes time from the reads, not from the page
        let deadline = self.sources.deadline().min(latest);
        let mut tasks = tokio::task::JoinSet::new();
        for Planned { pass, span_id } in allowed {
            let (sources, question) = (Arc::clone(&self.sources), Arc::clone(&question));
            let call = pass.call();
            let clock = Arc::clone(&self.edge.clock);
            tasks.spawn(async move {
                let reply = sources.ask(pass, question, trace, span_id, deadline).await;
                let ending =
                    is_personal(call).then(|| Ending { trace_id: trace.trace_id, span_id, at: clock.now(), outcome: reply.outcome() });
                (reply, ending)
            });
        }
        let mut endings = Vec::new();
        for (reply, ending) in tasks.join_all().await {
            self.keep_schools(&reply);
            endings.extend(ending);
            replies.push(reply);
        }
        // Not awaited by the page: the reads were allowed by their starts
        let logbook = self.logbook.clone();
        tokio::spawn(async move { logbook.complete(endings).await });
        RawAnswers::new(replies)
    }

    /// Writes the starts in one transaction; when that fails, no read about a person is made.
    async fn record_starts(
        &self,
        planned: Vec<Planned>,
        question: &Question,
        trace: Trace,
        now: jiff::Timestamp,
        replies: &mut Vec<RawReply>,
    ) -> Vec<Planned> {
        let (personal, mut allowed): (Vec<Planned>, Vec<Planned>) = planned.into_iter().partition(|plan| is_personal(plan.pass.call()));
        let starts = personal.iter().map(|plan| Start { call: plan.pass.call(), trace, span_id: plan.span_id, at: now }).collect();
        match self.logbook.begin(starts, &self.logbook.subject_of(&question.bsn)).await {
            Ok(()) => allowed.extend(personal),
            Err(_) => replies.extend(personal.iter().map(|plan| RawReply::not_known(plan.pass.call(), now, Reason::NotAsked))),
        }
        allowed
    }

    fn kept_schools(&self, call: SourceCall, now: jiff::Timestamp) -> Option<RawReply> {
        if call != SourceCall::DuoInstellingen {
            return None;
        }
        let kept = self.schools.lock().unwrap_or_else(PoisonError::into_inner);
        kept.clone().filter(|reply| now.duration_since(reply.asked_at).abs() < REFERENCE_LIFE)
    }

    fn keep_schools(&self, reply: &RawReply) {
        if reply.call == SourceCall::DuoInstellingen && matches!(reply.outcome, RawOutcome::Text(_)) {
            *self.schools.lock().unwrap_or_else(PoisonError::into_inner) = Some(reply.clone());
        }
    }
}

/// Does this read concern a person? The list of schools does not, and has no data subject to record.
const fn is_personal(call: SourceCall) -> bool {
    !matches!(call, SourceCall::DuoInstellingen)
}

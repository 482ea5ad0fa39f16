//! What protects a source from us and a page from a source: seats, breaker, probes and the retry budget (security.md 9).

use super::settings::SourceLimits;
use dossier::provenance::{Reason, SourceCall};
use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::Instant,
};

/// Failures are weighed over this time.
const WINDOW: Duration = Duration::from_secs(10);
/// The breaker judges a source after this many calls in the window.
const ENOUGH: usize = 20;
/// A source that asks for more patience than this is probed after this.
const LONGEST_WAIT: Duration = Duration::from_secs(60);
/// Most calls remembered in the window, so that memory stays flat under load.
const REMEMBERED: usize = 2_000;
/// A retry costs ten calls: all retries together stay within 10 % of the calls (KEEP-7).
const RETRY_COSTS: u32 = 10;
/// Retries that may be saved up.
const SAVED_RETRIES: u32 = 2;

/// The guard of one source of one gemeente.
pub struct Guard {
    limits: SourceLimits,
    state: Mutex<State>,
    seats: Mutex<HashMap<SourceCall, Arc<Semaphore>>>,
}

#[derive(Default)]
struct State {
    /// Moment, read, and whether it failed or hung.
    recent: VecDeque<(Instant, SourceCall, Weight)>,
    /// The whole source is closed; with the reason to give.
    closed: Option<Reason>,
    /// Reads that hang while others may work, with the reason to give.
    hanging: HashMap<SourceCall, Reason>,
    /// Not before this moment is the source tried again.
    next_probe: Option<Instant>,
    /// A probe went well: the other hanging reads may be tried at once.
    recovering: bool,
    /// Calls not yet used up by retries.
    saved: u32,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Weight {
    Fine,
    Failed,
    Hung,
}

/// How a read ended, for the guard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The source works.
    Fine,
    /// It failed, fast.
    Failed,
    /// It cost the whole wait, with the reason given to the page.
    Hung(Reason),
    /// It asked to be left alone.
    Later(Duration),
}

/// A seat for one read. Dropping it frees the seat.
pub struct Pass {
    guard: Arc<Guard>,
    call: SourceCall,
    /// The page waits for this read only shortly.
    pub probe: bool,
    _seat: OwnedSemaphorePermit,
}

impl Pass {
    /// Tells how the read ended.
    pub fn finish(self, verdict: Verdict) {
        self.guard.note(self.call, verdict, self.probe);
    }

    /// The read this pass is for.
    pub const fn call(&self) -> SourceCall {
        self.call
    }
}

impl Guard {
    /// A guard that knows nothing yet.
    pub fn new(limits: SourceLimits) -> Arc<Guard> {
        Arc::new(Guard { limits, state: Mutex::default(), seats: Mutex::default() })
    }

    /// May this read be made now? Otherwise the reason to give, at once.
    pub fn admit(self: &Arc<Guard>, call: SourceCall) -> Result<Pass, Reason> {
        let probe = self.state().admit(call, Instant::now(), self.limits.probe_every())?;
        let seats = lock(&self.seats).entry(call).or_insert_with(|| Arc::new(Semaphore::new(self.limits.in_flight))).clone();
        let seat = seats.try_acquire_owned().map_err(|_| Reason::Unreachable)?;
        Ok(Pass { guard: Arc::clone(self), call, probe, _seat: seat })
    }

    /// Takes one retry from the budget, when there is one.
    pub fn may_retry(&self) -> bool {
        let mut state = self.state();
        let enough = state.saved >= RETRY_COSTS;
        if enough {
            state.saved -= RETRY_COSTS;
        }
        enough
    }

    fn note(&self, call: SourceCall, verdict: Verdict, probe: bool) {
        let mut state = self.state();
        state.note(call, verdict, Instant::now(), self.limits.probe_every());
        if probe && verdict == Verdict::Fine {
            state.recovering = true;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

// A panic elsewhere while the lock was held leaves counters that are at worst one off
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl State {
    /// Gives whether the read is a probe.
    fn admit(&mut self, call: SourceCall, now: Instant, every: Duration) -> Result<bool, Reason> {
        let closed = self.closed.or_else(|| self.hanging.get(&call).copied());
        let probe = match closed {
            None => false,
            Some(_) if self.closed.is_none() && self.recovering => true,
            Some(reason) => {
                if self.next_probe.is_some_and(|at| now < at) {
                    return Err(reason);
                }
                self.next_probe = Some(now + every);
                true
            }
        };
        self.saved = (self.saved + 1).min(SAVED_RETRIES * RETRY_COSTS);
        Ok(probe)
    }

    fn note(&mut self, call: SourceCall, verdict: Verdict, now: Instant, every: Duration) {
        let weight = match verdict {
            Verdict::Fine => Weight::Fine,
            Verdict::Hung(_) => Weight::Hung,
            Verdict::Failed | Verdict::Later(_) => Weight::Failed,
        };
        self.recent.push_back((now, call, weight));
        while self.recent.len() > REMEMBERED || self.recent.front().is_some_and(|(at, ..)| now.duration_since(*at) > WINDOW) {
            self.recent.pop_front();
        }
        match verdict {
            Verdict::Fine => {
                self.hanging.remove(&call);
                if self.closed.take().is_some() {
                    self.recent.clear();
                }
                if self.hanging.is_empty() {
                    self.recovering = false;
                }
            }
            Verdict::Hung(reason) => {
                self.recovering = false;
                let (mut hung, mut all) = (0, 0);
                for (_, _, weight) in self.recent.iter().filter(|(_, other, _)| *other == call) {
                    all += 1;
                    hung += usize::from(*weight == Weight::Hung);
                }
                // One hang is enough when nothing speaks against it: the next page must not wait for it again
                if hung * 2 >= all {
                    self.hanging.insert(call, reason);
                    // Counted from the start of a probe, not from its end: a source that is back is found in time
                    self.next_probe = Some(self.next_probe.filter(|at| *at > now).unwrap_or(now + every));
                }
                self.judge(reason, now, every);
            }
            Verdict::Failed => self.judge(Reason::Unreachable, now, every),
            Verdict::Later(wait) => {
                self.closed = Some(Reason::Unreachable);
                self.next_probe = Some(now + wait.min(LONGEST_WAIT));
            }
        }
    }

    fn judge(&mut self, reason: Reason, now: Instant, every: Duration) {
        let failed = self.recent.iter().filter(|(_, _, weight)| *weight != Weight::Fine).count();
        if self.recent.len() >= ENOUGH && failed * 2 >= self.recent.len() && self.closed.is_none() {
            self.closed = Some(reason);
            self.next_probe = Some(now + every);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CALL: SourceCall = SourceCall::GemeenteAfspraken;
    const HUNG: Verdict = Verdict::Hung(Reason::TimedOut);

    /// A source that hangs is tried again five seconds after the last try began, however long that try took.
    #[tokio::test(start_paused = true)]
    async fn probes_are_counted_from_their_start() {
        let guard = Guard::new(SourceLimits::default());
        let begun = Instant::now();
        let mut before = begun;
        for _ in 0..4 {
            let pass = loop {
                match guard.admit(CALL) {
                    Ok(pass) => break pass,
                    Err(reason) => assert_eq!(reason, Reason::TimedOut),
                }
                tokio::time::advance(Duration::from_millis(100)).await;
            };
            let now = Instant::now();
            if pass.probe {
                // The first hang was no probe: the wait after it begins when it is known
                let wait = if before == begun { 7 } else { 5 };
                assert_eq!(now - before, Duration::from_secs(wait));
            }
            before = now;
            tokio::time::advance(Duration::from_secs(2)).await;
            pass.finish(HUNG);
        }
    }
}

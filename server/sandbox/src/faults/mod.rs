//! Faults on request, and counted calls: `/_faults` and `/_calls` on every port.
//!
//! ```text
//! POST   /_faults  {"source": "duo", "operation": "PIP", "fault": {"delay_ms": 3000}}
//! POST   /_faults  {"source": "agenda", "fault": {"status": 429, "retry_after": 30, "times": 2}}
//! POST   /_faults  {"source": "objecten", "operation": "pip", "fault": "hang"}       or {"kind": "hang"} or {"hang": true}
//! POST   /_faults  {"source": "duo", "operation": "PIP", "fault": null}              takes it away
//! DELETE /_faults                                                                    takes all away
//! GET    /_faults                GET /_calls                DELETE /_calls
//! ```
//! `operation` is an operation as `/_calls` names it, or else any part of the path. Without it the fault is for the whole source.
//! `times` limits a fault to the first so many calls. `field` names the field of `nulls` and `missing_field`.

mod bodies;
mod parse;
mod port;

pub use parse::parse;
pub use port::{Port, Which, handle};

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Who answers.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    /// DUO.
    Duo,
    /// Objecten.
    Objecten,
    /// Open VTB Taken.
    Taken,
    /// Open VTB Berichten.
    Berichten,
    /// MijnAgenda.
    Agenda,
    /// The OpenID provider.
    Login,
}

/// Ways in which an answer can be wrong.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// No answer, ever.
    Hang,
    /// Half of the body, then the connection closes.
    Truncated,
    /// JSON of another type: a list where an object belongs, and the reverse.
    WrongType,
    /// 200 with the HTML of a login page.
    Html,
    /// 200 with nothing.
    EmptyBody,
    /// The data of somebody else.
    OtherPerson,
    /// Codes that are on no list.
    UnknownCodes,
    /// 302 to another address.
    Redirect,
    /// A small gzip body that unpacks to 256 MiB.
    GzipBomb,
    /// A body of 64 MiB.
    Huge,
    /// One byte per second.
    Slow,
    /// The connection closes without an answer.
    Reset,
    /// Bytes that are not UTF-8 inside a text.
    InvalidUtf8,
    /// 100 000 nested lists.
    DeepNesting,
    /// The first key of the body twice.
    DuplicateKeys,
    /// `null` where a value belongs.
    Nulls,
    /// A field left out.
    MissingField,
    /// ID token: a lower level than asked.
    LowAcr,
    /// ID token: another nonce.
    WrongNonce,
    /// ID token: for another client.
    WrongAud,
    /// ID token: of another issuer.
    WrongIss,
    /// ID token: ended an hour ago.
    Expired,
    /// ID token: a signature that does not fit.
    BadSignature,
    /// ID token: the person acts for somebody else.
    Represents,
}

/// A fault that the source itself must make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inside {
    /// Give somebody else's data.
    OtherPerson,
    /// Spoil the ID token.
    Token(Kind),
}

/// One fault.
#[derive(Clone, Debug, Default, Serialize, PartialEq, Eq)]
pub struct Fault {
    /// Wait first, in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delay_ms: Option<u64>,
    /// Answer with this status instead, as the source would.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// `Retry-After`, in seconds, with `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u64>,
    /// What is wrong with the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// The field `nulls` and `missing_field` are about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// How many calls are still hit; absent: all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub times: Option<u32>,
}

/// A fault and what it is for.
#[derive(Clone, Debug, Serialize, PartialEq, Eq)]
pub struct Rule {
    /// The source it is for.
    pub source: Source,
    /// An operation, or a part of the path; absent: the whole source.
    pub operation: Option<String>,
    /// The fault.
    pub fault: Fault,
}

/// Rules that are switched on, and calls that were counted.
#[derive(Debug, Default)]
pub struct Control {
    rules: Vec<Rule>,
    calls: BTreeMap<(Source, String), u64>,
}

impl Control {
    /// Replaces the rule for this source and operation, or takes it away.
    pub fn set(&mut self, source: Source, operation: Option<String>, fault: Option<Fault>) {
        self.rules.retain(|rule| rule.source != source || rule.operation != operation);
        if let Some(fault) = fault {
            self.rules.push(Rule { source, operation, fault });
        }
    }

    /// Takes every rule away.
    pub fn clear_rules(&mut self) {
        self.rules.clear();
    }

    /// The rules that are on.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// Forgets the counted calls.
    pub fn clear_calls(&mut self) {
        self.calls.clear();
    }

    /// Counted calls per source and operation.
    pub fn calls(&self) -> BTreeMap<Source, BTreeMap<&str, u64>> {
        let mut grouped: BTreeMap<Source, BTreeMap<&str, u64>> = BTreeMap::new();
        for ((source, operation), count) in &self.calls {
            grouped.entry(*source).or_default().insert(operation, *count);
        }
        grouped
    }

    /// Counts a call and gives the fault it meets; a rule for an operation goes before one for the source.
    pub fn meet(&mut self, source: Source, operation: &str, path: &str) -> Option<Fault> {
        *self.calls.entry((source, operation.to_owned())).or_default() += 1;
        let named = |rule: &Rule| rule.operation.as_deref() == Some(operation);
        let partly = |rule: &Rule| rule.operation.as_deref().is_some_and(|part| !known(source, part) && covers(part, operation, path));
        let whole = |rule: &Rule| rule.operation.is_none();
        let alive = |rule: &Rule| rule.source == source && rule.fault.times != Some(0);
        let at = [&named as &dyn Fn(&Rule) -> bool, &partly, &whole]
            .iter()
            .find_map(|test| self.rules.iter().position(|rule| alive(rule) && test(rule)))?;
        let rule = self.rules.get_mut(at)?;
        let fault = rule.fault.clone();
        if let Some(times) = &mut rule.fault.times {
            *times -= 1;
        }
        Some(fault)
    }
}

/// Whether a name is an operation of DUO, so that `inburgeringsplicht` does not also mean its history.
fn known(source: Source, name: &str) -> bool {
    source == Source::Duo && crate::duo::OPERATIONS.iter().any(|operation| operation.key == name)
}

fn covers(part: &str, operation: &str, path: &str) -> bool {
    let part = part.to_lowercase();
    operation.to_lowercase().contains(&part) || path.to_lowercase().contains(&part)
}

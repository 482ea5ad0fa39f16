//! "Who saw my data": the access log and the records of processing, as sentences about the person alone.

use super::{Answer, Filled, Reply, Visitor};
use crate::{
    sharing::{AccessEntry, Ground, cards},
    web::AppState,
};
use access::{Action, Actor, Categories};
use app::together::{Deed, Other, OtherKind, SawView, Shared, WhoSawPage};
use jiff::{SignedDuration, Timestamp};

/// Lines read at most.
const MOST: u16 = 300;
/// Looks of the same person at most this far apart are one line.
const TOGETHER: SignedDuration = SignedDuration::from_mins(30);

/// GET.
pub async fn page(state: &AppState, visitor: &Visitor) -> Answer {
    let Some((_, person)) = visitor.person() else { return Ok(Reply::SignIn) };
    let pid = state.looks.pid(&person.bsn);
    let others = state.sharing.log_of(pid, MOST).await;
    let own = state.pages.calls_about(&person.bsn, MOST).await;
    let chain = state.sharing.verify_chain(pid).await;
    let lines = match (others, own) {
        (Ok(others), Ok(own)) => {
            let mut lines = grouped(others);
            lines.extend(calls(own));
            lines.sort_by_key(|line| std::cmp::Reverse(line.to));
            Some(lines)
        }
        // Unknown is not "nobody"
        _ => None,
    };
    let (checkpoint, holds) = match chain {
        Ok(report) => ((report.rows > 0).then(|| (report.rows, report.newest.chars().take(12).collect())), report.broken_at.is_none()),
        Err(_) => (None, false),
    };
    Ok(Reply::Page(Box::new(Filled::plain(Shared::WhoSaw(WhoSawPage { lines, checkpoint, holds })))))
}

/// Looks of one person close to each other become one line. `entries` are newest first.
fn grouped(entries: Vec<AccessEntry>) -> Vec<SawView> {
    let mut lines: Vec<(SawView, Categories)> = Vec::new();
    for entry in entries {
        let line = one(&entry);
        let near = |earlier: &SawView| earlier.from.duration_since(entry.at).abs() <= TOGETHER;
        let same = lines
            .iter_mut()
            .find(|(known, _)| known.who == line.who && known.deed == line.deed && known.together == line.together && near(known));
        match same {
            Some((known, categories)) => {
                *categories = Categories::from_bits(categories.bits() | entry.categories.bits());
                known.kinds = cards::kinds(*categories);
                known.from = known.from.min(entry.at);
                known.to = known.to.max(entry.at);
                known.times += 1;
            }
            None => lines.push((line, entry.categories)),
        }
    }
    lines.into_iter().map(|(line, _)| line).collect()
}

fn one(entry: &AccessEntry) -> SawView {
    let kind = match entry.actor {
        Actor::Helper | Actor::Inburgeraar => OtherKind::Helper,
        Actor::Coach => OtherKind::Coach,
        Actor::Guest => OtherKind::Guest,
    };
    let deed = match entry.action {
        Action::Prepare => Deed::Prepared,
        Action::Agree => Deed::Agreed,
        Action::View | Action::Point | Action::Share | Action::Send => Deed::Looked,
    };
    SawView {
        who: Some(Other { name: entry.name.clone(), kind }),
        kinds: cards::kinds(entry.categories),
        deed,
        together: matches!(entry.ground, Ground::Table(_)),
        from: entry.at,
        to: entry.at,
        times: 1,
        asked: Vec::new(),
    }
}

/// The app's own calls: those of one page are one line.
fn calls(calls: Vec<(Timestamp, dossier::provenance::SourceCall)>) -> Vec<SawView> {
    let mut lines: Vec<SawView> = Vec::new();
    for (at, call) in calls {
        match lines.last_mut() {
            Some(line) if line.from.duration_since(at).abs() <= SignedDuration::from_secs(10) => {
                line.from = line.from.min(at);
                if !line.asked.contains(&call) {
                    line.asked.push(call);
                }
            }
            _ => lines.push(SawView {
                who: None,
                kinds: Vec::new(),
                deed: Deed::Looked,
                together: false,
                from: at,
                to: at,
                times: 1,
                asked: vec![call],
            }),
        }
    }
    lines
}

//! Changes: told to this instance after the commit, and on PostgreSQL to all by `NOTIFY` inside the transaction.

use super::{Change, Done, Id, Kind};
use sqlx::postgres::PgListener;
use std::time::Duration;
use tokio::sync::broadcast;

/// Channel of PostgreSQL.
pub const CHANNEL: &str = "inburgerpad_sharing";
/// Changes a slow listener may be behind; beyond it, it looks anew.
const QUEUE: usize = 1_024;
/// A lost channel is asked for again this often.
const AGAIN: Duration = Duration::from_millis(500);

/// Tells changes.
pub struct Announcer {
    here: broadcast::Sender<Change>,
    listening: Option<tokio::task::AbortHandle>,
}

impl Drop for Announcer {
    fn drop(&mut self) {
        if let Some(task) = &self.listening {
            task.abort();
        }
    }
}

impl Announcer {
    /// Listens to other instances where there can be any.
    pub async fn start(url: &str, kind: Kind) -> Done<Announcer> {
        let (here, _) = broadcast::channel(QUEUE);
        if kind == Kind::Sqlite {
            return Ok(Announcer { here, listening: None });
        }
        let listener = connect(url).await?;
        let task = tokio::spawn(listen(url.to_owned(), listener, here.clone()));
        Ok(Announcer { here, listening: Some(task.abort_handle()) })
    }

    /// Changes from now on.
    pub fn subscribe(&self) -> broadcast::Receiver<Change> {
        self.here.subscribe()
    }

    /// Tells this instance.
    pub fn tell(&self, change: Change) {
        // Nobody listens: nothing is shown to anybody
        let _ = self.here.send(change);
    }
}

async fn connect(url: &str) -> Result<PgListener, sqlx::Error> {
    let mut listener = PgListener::connect(url).await?;
    listener.listen(CHANNEL).await?;
    Ok(listener)
}

/// Hears other instances. When the channel is lost, whoever shows something must look anew, at once.
async fn listen(url: String, mut listener: PgListener, here: broadcast::Sender<Change>) {
    loop {
        match listener.try_recv().await {
            Ok(Some(heard)) => {
                let _ = here.send(read(heard.payload()).unwrap_or(Change::Lost));
            }
            Ok(None) | Err(_) => {
                tracing::error!(event = "change-channel-lost", "store of sharing");
                let _ = here.send(Change::Lost);
                loop {
                    tokio::time::sleep(AGAIN).await;
                    if let Ok(again) = connect(&url).await {
                        listener = again;
                        // What happened meanwhile was not heard
                        let _ = here.send(Change::Lost);
                        break;
                    }
                }
            }
        }
    }
}

/// A change as a payload.
pub fn text(change: &Change) -> String {
    match change {
        Change::Table(id) => format!("table {id}"),
        Change::Subject(subject) => format!("subject {}", Id(*subject)),
        Change::Lost => "lost".to_owned(),
    }
}

fn read(payload: &str) -> Option<Change> {
    let (kind, id) = payload.split_once(' ')?;
    let id = Id::parse(id)?;
    match kind {
        "table" => Some(Change::Table(id)),
        "subject" => Some(Change::Subject(id.0)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_read_as_it_was_told() {
        for change in [Change::Table(Id([7; 16])), Change::Subject([9; 16])] {
            assert_eq!(read(&text(&change)), Some(change));
        }
        assert_eq!(read("table xyz"), None);
        assert_eq!(read(""), None);
    }
}

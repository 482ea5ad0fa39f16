//! The store of sharing on both databases: a file, and a PostgreSQL of its own that ends with the test.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "each test file uses its own part; a test may panic")]

use access::{Action, Actions, Categories, Category};
use jiff::{SignedDuration, Timestamp};
use server::{
    clock::SystemRandomness,
    config::MasterKey,
    session::{Bsn, Pid, RowId},
    sharing::{InvitationFor, NewInvitation, Table, Terms, store::SharingStore},
};
use std::{
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Arc,
    time::Duration,
};
use tempfile::TempDir;

pub const BSN: &str = "999993653";

pub fn now() -> Timestamp {
    "2027-01-15T09:00:00Z".parse().unwrap()
}

pub fn at(seconds: i64) -> Timestamp {
    now() + SignedDuration::from_secs(seconds)
}

pub fn pid(number: u8) -> Pid {
    Pid::from_bytes([number; 16])
}

pub fn row(number: u8) -> RowId {
    RowId::from_bytes([number; 32])
}

/// A PostgreSQL cluster in a folder of its own, on a socket there. Ended when dropped, also by a panic.
pub struct Cluster {
    server: Child,
    folder: TempDir,
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let _ = Command::new("kill").args(["-QUIT", &self.server.id().to_string()]).status();
        let _ = self.server.wait();
    }
}

fn programs() -> Option<PathBuf> {
    let mut versions: Vec<PathBuf> =
        std::fs::read_dir("/usr/lib/postgresql").ok()?.filter_map(|entry| Some(entry.ok()?.path().join("bin"))).collect();
    versions.sort();
    versions.into_iter().rfind(|bin| bin.join("initdb").exists())
}

/// PostgreSQL refuses root: then it runs as its own user.
fn as_its_user(program: &Path) -> Command {
    let root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.starts_with(b"0\n"));
    if !root {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]).arg(program);
    command
}

impl Cluster {
    pub fn start() -> Option<Cluster> {
        let programs = programs()?;
        let folder = TempDir::new().unwrap();
        let _ = Command::new("chown").arg("postgres").arg(folder.path()).status();
        let data = folder.path().join("data");
        let made = as_its_user(&programs.join("initdb"))
            .args(["-A", "trust", "-U", "inburgerpad", "-E", "UTF8", "--no-sync", "-D"])
            .arg(&data)
            .stdout(Stdio::null())
            .status()
            .unwrap();
        assert!(made.success(), "initdb");
        let server = as_its_user(&programs.join("postgres"))
            .args(["-c", "listen_addresses=", "-c", "fsync=off", "-k"])
            .arg(folder.path())
            .arg("-D")
            .arg(&data)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let cluster = Cluster { server, folder };
        for _ in 0..200 {
            if cluster.folder.path().join(".s.PGSQL.5432").exists() {
                std::thread::sleep(Duration::from_millis(200));
                return Some(cluster);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("PostgreSQL did not start");
    }

    pub fn url(&self) -> String {
        format!("postgres://inburgerpad@localhost/postgres?host={}", self.folder.path().display())
    }
}

/// A store to test, with what keeps it alive.
pub struct House {
    pub store: SharingStore,
    pub url: String,
    pub name: &'static str,
    keep: Option<Cluster>,
    pub folder: TempDir,
}

pub async fn open(url: &str) -> SharingStore {
    SharingStore::open(url, &MasterKey::new([9; 32]), "9901", Arc::new(SystemRandomness)).await.unwrap()
}

/// Both databases; where there is no PostgreSQL, one visible line says that it was left out.
pub async fn both() -> Vec<House> {
    let mut houses = Vec::new();
    let folder = TempDir::new().unwrap();
    let url = format!("sqlite:{}", folder.path().join("sharing.sqlite").display());
    houses.push(House { store: open(&url).await, url, name: "SQLite", keep: None, folder });
    match Cluster::start() {
        Some(cluster) => {
            let url = cluster.url();
            houses.push(House { store: open(&url).await, url, name: "PostgreSQL", keep: Some(cluster), folder: TempDir::new().unwrap() });
        }
        None => eprintln!("SKIPPED: there is no PostgreSQL here; the store of sharing was tested on SQLite only"),
    }
    houses
}

pub fn table(store: &SharingStore, subject: u8) -> Table {
    Table {
        id: store.new_id(),
        subject: pid(subject),
        subject_name: "Selam".to_owned(),
        session: row(subject),
        ends_at: at(3_600),
        present_until: at(60),
        cards: vec!["clock".to_owned(), "plan".to_owned()],
        lit: None,
        revision: 0,
    }
}

pub fn words(first: &str) -> [String; 6] {
    [first, "boom", "tafel", "water", "zon", "vis"].map(str::to_owned)
}

pub fn invitation(leads_to: InvitationFor, subject: u8, secret: &str, first: &str) -> NewInvitation {
    NewInvitation {
        leads_to,
        subject: pid(subject),
        subject_name: "Selam".to_owned(),
        bsn: Some(Bsn::parse(BSN).unwrap()),
        secret: secret.to_owned(),
        words: words(first),
        until: at(900),
        words_until: at(600),
    }
}

pub fn terms() -> Terms {
    Terms { categories: Categories::of([Category::Plan]), actions: Actions::of([Action::View, Action::Prepare]), until: at(30 * 86_400) }
}

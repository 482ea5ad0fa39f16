//! A stand-in source on a real socket that does exactly what a script says, and a broker that asks it.
#![allow(dead_code, clippy::unwrap_used, reason = "each test file uses its own part; a test may panic")]

use dossier::provenance::{Outcome, SourceCall};
use server::{
    accountability::{Logbook, LogbookSettings, Trace},
    broker::{Broker, RawAnswers},
    clock::{SeededRandomness, SystemClock},
    session::Bsn,
    sources::{
        AgendaSettings, DuoSettings, Edge, HandleKey, ObjectTypes, ObjectenSettings, Question, SourceLimits, SourceSettings, Sources,
        TlsSettings, TokenSettings, VerifiedEmail,
    },
};
use std::{
    path::PathBuf,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// A synthetic person; passes the elfproef.
pub const BSN: &str = "999990019";
/// Another one.
pub const OTHER_BSN: &str = "999990020";

/// One request as it came in.
#[derive(Clone, Debug)]
pub struct Seen {
    pub target: String,
    pub head: String,
    pub body: String,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| line.split_once(": ").filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value))
    }
}

/// What to do with a request.
#[derive(Clone, Debug)]
pub enum Step {
    Write(Vec<u8>),
    Sleep(u64),
    /// Writes these bytes for ever, with a pause in ms between.
    Forever(Vec<u8>, u64),
    Hang,
    /// Closes with an RST.
    Reset,
    Close,
}

pub type Script = Arc<dyn Fn(&Seen) -> Vec<Step> + Send + Sync>;

/// A listening source.
pub struct Fake {
    pub base: String,
    pub seen: Arc<Mutex<Vec<Seen>>>,
}

impl Fake {
    pub async fn start(script: impl Fn(&Seen) -> Vec<Step> + Send + Sync + 'static) -> Fake {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let seen: Arc<Mutex<Vec<Seen>>> = Arc::default();
        let (log, script): (_, Script) = (Arc::clone(&seen), Arc::new(script));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(connection(stream, Arc::clone(&script), Arc::clone(&log)));
            }
        });
        Fake { base, seen }
    }

    pub fn count(&self) -> usize {
        self.seen.lock().unwrap().len()
    }
}

async fn connection(mut stream: TcpStream, script: Script, log: Arc<Mutex<Vec<Seen>>>) {
    let mut buffer = Vec::new();
    loop {
        let Some(seen) = request(&mut stream, &mut buffer).await else { return };
        log.lock().unwrap().push(seen.clone());
        for step in script(&seen) {
            match step {
                Step::Write(bytes) => {
                    if stream.write_all(&bytes).await.is_err() {
                        return;
                    }
                }
                Step::Sleep(millis) => tokio::time::sleep(Duration::from_millis(millis)).await,
                Step::Forever(bytes, pause) => loop {
                    if stream.write_all(&bytes).await.is_err() {
                        return;
                    }
                    tokio::time::sleep(Duration::from_millis(pause)).await;
                },
                Step::Hang => std::future::pending().await,
                Step::Reset => {
                    let _ = stream.set_zero_linger();
                    return;
                }
                Step::Close => return,
            }
        }
    }
}

async fn request(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Seen> {
    loop {
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&buffer[..end]).into_owned();
            let length = head
                .lines()
                .find_map(|line| line.to_lowercase().strip_prefix("content-length: ").map(str::to_owned))
                .and_then(|length| length.parse().ok())
                .unwrap_or(0_usize);
            if buffer.len() >= end + 4 + length {
                let body = String::from_utf8_lossy(&buffer[end + 4..end + 4 + length]).into_owned();
                buffer.drain(..end + 4 + length);
                let target = head.split(' ').nth(1).unwrap_or_default().to_owned();
                return Some(Seen { target, head, body });
            }
        }
        let mut chunk = [0; 4096];
        let read = stream.read(&mut chunk).await.ok().filter(|read| *read > 0)?;
        buffer.extend_from_slice(&chunk[..read]);
    }
}

/// A whole reply with a right length.
pub fn reply(status: u16, headers: &str, body: &[u8]) -> Vec<u8> {
    let mut bytes = format!("HTTP/1.1 {status} X\r\n{headers}Content-Length: {}\r\n\r\n", body.len()).into_bytes();
    bytes.extend_from_slice(body);
    bytes
}

pub const JSON: &str = "Content-Type: application/json\r\nAPI-Version: 1.0.0\r\n";

pub fn ok(body: &str) -> Vec<Step> {
    vec![Step::Write(reply(200, JSON, body.as_bytes()))]
}

pub fn not_found() -> Vec<Step> {
    vec![Step::Write(reply(404, "API-Version: 1.0.0\r\n", b""))]
}

/// A good, small reply to any read about the person.
pub fn good(seen: &Seen) -> Vec<Step> {
    let target = seen.target.as_str();
    let page = |item: &str| ok(&format!(r#"{{"count":1,"next":null,"previous":null,"results":[{item}]}}"#));
    if target.ends_with("/inburgeringsplicht") {
        return ok(r#"{"indicatorInburgeringsplicht":true,"begindatum":"2025-01-01"}"#);
    }
    if target.ends_with("/instellingen") {
        return ok(
            r#"[{"instellingsnummer":"1000000001","naam":"Taalschool","postcode":"1234AB","huisnummer":1,"plaatsnaam":"Voorbeeld"}]"#,
        );
    }
    if target.ends_with("/oauth/token") {
        return ok(r#"{"access_token":"t0ken","token_type":"Bearer","expires_in":300}"#);
    }
    if target.ends_with("/afspraken/opvragen") {
        return ok(
            r#"{"afspraken":[{"afspraakIdentificatie":"a-1","onderwerp":"Gesprek","geplandAanvangsmoment":"2026-12-01T09:00:00Z","geplandEindmoment":"2026-12-01T10:00:00Z"}]}"#,
        );
    }
    if target.contains("/afspraken/") {
        return ok(
            r#"{"afspraakIdentificatie":"a-1","afspraakSoort":"fysiek","onderwerp":"Gesprek","geplandAanvangsmoment":"2026-12-01T09:00:00Z","afspraakLocatie":{"naam":"Stadhuis"}}"#,
        );
    }
    if target.contains("/externetaken") {
        return page(&format!(
            r#"{{"uuid":"7b0b5d1c-0000-4000-8000-000000000001","titel":"Formulier","status":"open","einddatumHandelingsTermijn":"2026-12-31","isToegewezenAan":"urn:nld:brp:bsn:{BSN}","taakSoort":"urltaak","details":{{"uitvraagLink":"https://example.org/x"}}}}"#
        ));
    }
    if target.contains("/berichten") {
        return page(&format!(
            r#"{{"uuid":"7b0b5d1c-0000-4000-8000-000000000002","onderwerp":"Brief","berichtTekst":"Tekst","publicatiedatum":"2026-01-01T10:00:00Z","ontvanger":"urn:nld:brp:bsn:{BSN}","mijnOverheidBerichtenbox":false}}"#
        ));
    }
    if target.ends_with("/objects/search") && seen.body.contains("/types/pip") {
        return page(&format!(
            r#"{{"record":{{"data":{{"bsn":"{BSN}","gemeentecode":"9901","status":"vastgesteld","dagtekeningPip":"2025-05-12","leerroute":"B"}}}}}}"#
        ));
    }
    if target.ends_with("/objects/search") {
        return ok(r#"{"count":0,"next":null,"previous":null,"results":[]}"#);
    }
    not_found()
}

/// A broker with a log in its own folder.
pub struct Harness {
    pub broker: Broker,
    pub logbook: Logbook,
    pub folder: PathBuf,
    numbers: SeededRandomness,
}

static NEXT: AtomicU64 = AtomicU64::new(1);

pub fn folder() -> PathBuf {
    let number = NEXT.fetch_add(1, Ordering::SeqCst);
    let folder = std::env::temp_dir().join(format!("inburgerpad-sources-{}-{number}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

pub fn log_settings() -> LogbookSettings {
    LogbookSettings { register: "https://register.example.org".to_owned(), subject_key: zeroize::Zeroizing::new([7; 32]) }
}

/// Settings with every source at one address.
pub fn all_at(base: &str) -> SourceSettings {
    let kind = |name: &str| Some(format!("{base}/objecten/types/{name}"));
    let token = |name: &str| TokenSettings {
        base_url: format!("{base}/{name}/api/v1"),
        token: format!("sandbox-{name}").into(),
        tls: TlsSettings::default(),
    };
    SourceSettings {
        oin: "00000001999901000000".to_owned(),
        duo: Some(DuoSettings {
            base_url: format!("{base}/v1"),
            oin: "00000001800866472000".to_owned(),
            tls: TlsSettings::default(),
            fsc_grant_hash: None,
        }),
        objecten: Some(ObjectenSettings {
            base_url: format!("{base}/objecten/api/v2"),
            token: "sandbox-objecten".to_owned().into(),
            types: ObjectTypes {
                pip: kind("pip"),
                brede_intake: kind("brede-intake"),
                voorinburgering: kind("voorinburgering"),
                maatschappelijke_begeleiding: kind("maatschappelijke-begeleiding"),
                aanbieder_voortgang: kind("aanbieder-voortgang"),
            },
            tls: TlsSettings::default(),
        }),
        taken: Some(token("taken")),
        berichten: Some(token("berichten")),
        agenda: Some(AgendaSettings {
            base_url: format!("{base}/agenda"),
            token_url: format!("{base}/agenda/oauth/token"),
            client_id: "inburgerpad".to_owned(),
            client_secret: "sandbox-agenda".to_owned().into(),
            scope: "afspraken:lezen".to_owned(),
            tls: TlsSettings::default(),
        }),
        limits: SourceLimits::default(),
    }
}

pub fn edge(seed: u64) -> Edge {
    Edge { clock: Arc::new(SystemClock), randomness: Arc::new(SeededRandomness::new(seed)) }
}

impl Harness {
    pub async fn new(settings: SourceSettings) -> Harness {
        let folder = folder();
        let logbook = Logbook::open(&folder.join("log.sqlite"), log_settings()).await.unwrap();
        Harness::with_log(settings, logbook, folder)
    }

    pub fn with_log(settings: SourceSettings, logbook: Logbook, folder: PathBuf) -> Harness {
        let seed = NEXT.fetch_add(1, Ordering::SeqCst);
        let edge = edge(seed);
        let sources = Sources::new(settings, &edge).unwrap();
        Harness { broker: Broker::new(sources, logbook.clone(), edge), logbook, folder, numbers: SeededRandomness::new(seed ^ 0xABCD) }
    }

    pub fn trace(&self) -> Trace {
        Trace::new(&self.numbers)
    }

    pub async fn gather(&self) -> RawAnswers {
        self.broker.gather(&question(), self.trace()).await
    }

    pub async fn one(&self, call: SourceCall) -> Outcome {
        let raw = self.broker.gather_calls(&question(), self.trace(), &[call]).await;
        outcome(&raw, call)
    }
}

impl Drop for Harness {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

pub fn question() -> Question {
    Question { bsn: Bsn::parse(BSN).unwrap(), email: VerifiedEmail::new("selam@example.org") }
}

pub fn key() -> HandleKey {
    HandleKey::new([9; 32])
}

/// What came of a read after its text was read.
pub fn outcome(raw: &RawAnswers, call: SourceCall) -> Outcome {
    let now = "2026-11-25T12:00:00Z".parse().unwrap();
    let receipts = raw.to_answers(now, &key()).receipts();
    receipts.into_iter().find(|receipt| receipt.call == call).unwrap().outcome
}

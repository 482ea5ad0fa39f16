//! The parts of the local chain that need no running program.

use super::{
    Ports, Sandbox, Times, keys,
    process::Process,
    settings::{self, port},
};
use base64::{Engine, prelude::BASE64_STANDARD, prelude::BASE64_URL_SAFE_NO_PAD};
use p256::{SecretKey, elliptic_curve::sec1::ToSec1Point, pkcs8::DecodePrivateKey};
use std::{
    fs,
    net::TcpListener,
    os::unix::fs::PermissionsExt,
    path::PathBuf,
    process::Command,
    time::{Duration, Instant},
};

fn sandbox() -> Sandbox {
    let line = r#"sandbox ready {"duo":"http://127.0.0.1:1","gemeente":"http://127.0.0.1:2","login":"http://127.0.0.1:3","people":[{"id":"b1","name":"Selam","situation":"B1 route"}]}"#;
    Sandbox::from_line(line).unwrap()
}

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("inburgerpad-tasks-{}-{name}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn the_ready_line_says_where_everybody_is() {
    let sandbox = sandbox();
    assert_eq!(sandbox.login, "http://127.0.0.1:3");
    assert_eq!(sandbox.people, [["b1", "Selam", "B1 route"].map(str::to_owned)]);
    assert_eq!(Sandbox::from_line("listening"), None);
    assert_eq!(Sandbox::from_line("sandbox ready {\"duo\":1}"), None);
}

#[test]
fn settings_name_the_ports_that_were_taken_and_the_clock_only_when_it_stands_still() {
    let real = settings::server(4100, "http://localhost:4100", &sandbox(), &Times::default());
    assert!(real.contains("listen = \"127.0.0.1:4100\"") && real.contains("issuer = \"http://127.0.0.1:3\""));
    assert!(real.contains("base_url = \"http://127.0.0.1:1/v1\""));
    assert!(!real.contains("fixed_at"));
    let times = Times { fixed_at: Some("2026-11-25T09:00:00+01:00".to_owned()) };
    assert!(settings::server(1, "http://localhost:1", &sandbox(), &times).contains("[clock]\nfixed_at = \"2026-11-25T09:00:00+01:00\""));
    assert_eq!(times.sandbox(), [("SANDBOX_TODAY", "2026-11-25".to_owned())]);
}

#[test]
fn a_port_comes_from_its_variable_and_a_wrong_one_is_named() {
    assert_eq!(port("INBURGERPAD_PORT", 4100, None), Ok(4100));
    assert_eq!(port("INBURGERPAD_PORT", 4100, Some("8080")), Ok(8080));
    let wrong = port("INBURGERPAD_PORT", 4100, Some("80 80")).unwrap_err().to_string();
    assert!(wrong.contains("INBURGERPAD_PORT=80 80"), "{wrong}");
}

#[test]
fn free_ports_are_free() {
    let port = Ports::Free.server().unwrap();
    assert!(TcpListener::bind(("127.0.0.1", port)).is_ok());
    assert!(Ports::Free.sandbox().unwrap().iter().all(|(_, address)| address.ends_with(":0")));
}

#[test]
fn keys_fit_together_are_private_and_stay() {
    let folder = folder("keys");
    let jwks = keys::ensure(&folder).unwrap();
    let pem = fs::read_to_string(folder.join("login.pem")).unwrap();
    let secret = SecretKey::from_pkcs8_pem(&pem).unwrap();
    let public: serde_json::Value = serde_json::from_slice(&fs::read(jwks).unwrap()).unwrap();
    let key = &public["keys"][0];
    let point = secret.public_key().to_sec1_point(false);
    for (name, half) in [("x", point.x()), ("y", point.y())] {
        let told = BASE64_URL_SAFE_NO_PAD.decode(key[name].as_str().unwrap()).unwrap();
        assert_eq!(told.as_slice(), half.unwrap().as_slice(), "{name}");
    }
    assert_eq!(key["kid"], keys::KEY_ID);
    assert!(key.get("d").is_none(), "the private half stays here");
    let master = fs::read_to_string(folder.join("master.key")).unwrap();
    assert_eq!(BASE64_STANDARD.decode(&master).unwrap().len(), 32);
    for file in ["login.pem", "master.key"] {
        assert_eq!(fs::metadata(folder.join(file)).unwrap().permissions().mode() & 0o777, 0o600, "{file}");
    }
    keys::ensure(&folder).unwrap();
    assert_eq!(fs::read_to_string(folder.join("login.pem")).unwrap(), pem);
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_program_is_ended_with_us_and_its_last_words_are_kept() {
    let folder = folder("process");
    let log = folder.join("a.log");
    let mut shell = Command::new("sh");
    shell.args(["-c", "echo warming up; echo ready now; exec sleep 60"]);
    let (mut process, line) = Process::start("the shell", shell, &log, Duration::from_secs(10), |line| line.starts_with("ready")).unwrap();
    assert_eq!(line, "ready now");
    assert_eq!(process.ended(), None);
    let begun = Instant::now();
    drop(process);
    assert!(begun.elapsed() < Duration::from_secs(10), "it was not waited for to the end");
    let mut broken = Command::new("sh");
    broken.args(["-c", "echo a setting is missing >&2; exit 3"]);
    let Err(trouble) = Process::start("the shell", broken, &log, Duration::from_secs(10), |_| false) else { panic!("it never was ready") };
    let told = trouble.to_string();
    assert!(told.contains("the shell ended") && told.contains("a setting is missing"), "{told}");
    fs::remove_dir_all(folder).unwrap();
}

//! The settings file: every problem at once, with its full name and an example; the server does not start.
#![allow(missing_docs, reason = "a test says what it does by its names")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod support;

use server::config::{Problem, Settings};
use std::process::Command;
use support::{ORIGIN, settings_text, write_keys};
use tempfile::TempDir;

const ISSUER: &str = "http://127.0.0.1:4103";

fn folder() -> TempDir {
    let folder = TempDir::new().unwrap();
    write_keys(folder.path());
    folder
}

fn problems(text: &str, folder: &TempDir) -> Vec<Problem> {
    match Settings::from_text(text, folder.path()) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.0,
    }
}

fn names(text: &str) -> Vec<String> {
    problems(text, &folder()).into_iter().map(|problem| problem.setting).collect()
}

fn good() -> String {
    settings_text(ORIGIN, ISSUER)
}

#[test]
fn the_example_is_accepted_and_paths_start_at_its_folder() {
    let folder = folder();
    let settings = Settings::from_text(&good(), folder.path()).unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(settings.data, folder.path().join("data"));
    assert_eq!(settings.login.redirect_uri, "http://localhost:4100/sign-in/callback");
    assert_eq!((settings.limits.idle.as_mins(), settings.limits.absolute.as_mins()), (15, 120));
    assert!(settings.wasm && !settings.sandbox && !settings.origin.is_https());
}

#[test]
fn an_empty_file_names_every_required_setting_at_once() {
    let found = names("");
    for name in [
        "origin",
        "listen",
        "data",
        "site",
        "master_key_file",
        "tenant.code",
        "tenant.name",
        "tenant.phone",
        "tenant.website",
        "tenant.email",
        "tenant.opening_hours",
        "tenant.address",
        "tenant.privacy_email",
        "tenant.brand_colour",
        "tenant.accessibility_url",
        "duo.phone",
        "duo.website",
        "login.issuer",
        "login.client_id",
        "login.key_file",
        "login.acr",
        "login.bsn_claim",
        "sources.oin",
    ] {
        assert!(found.iter().any(|found| found == name), "{name} not in {found:?}");
    }
}

#[test]
fn every_required_setting_is_missed_alone_under_its_own_name() {
    let text = good();
    let (mut section, mut tried) = (String::new(), 0);
    for line in text.lines() {
        if let Some(name) = line.strip_prefix('[') {
            section = format!("{}.", name.trim_end_matches(']'));
        } else if let Some((name, _)) = line.split_once(" = ") {
            let without = text.replacen(&format!("{line}\n"), "", 1);
            // `website` stands in two sections: take the line of this one
            let without = if text.matches(&format!("\n{line}\n")).count() > 1 { continue } else { without };
            assert_eq!(names(&without), [format!("{section}{name}")], "{line}");
            tried += 1;
        }
    }
    assert!(tried >= 20, "{tried}");
}

#[test]
fn a_wrong_value_is_named_with_an_example_and_never_repeated() {
    let cases = [
        ("origin = \"http://localhost:4100\"", "origin = \"http://gemeente.example\"", "origin"),
        ("origin = \"http://localhost:4100\"", "origin = \"https://gemeente.example/\"", "origin"),
        ("origin = \"http://localhost:4100\"", "origin = \"HTTPS://gemeente.example\"", "origin"),
        ("origin = \"http://localhost:4100\"", "origin = \"not an address\"", "origin"),
        ("listen = \"127.0.0.1:0\"", "listen = \"localhost\"", "listen"),
        ("code = \"9901\"", "code = 9901", "tenant.code"),
        ("code = \"9901\"", "code = \"99011\"", "tenant.code"),
        ("name = \"Gemeente Voorbeeld\"", "name = \" \"", "tenant.name"),
        ("email = \"inburgering@gemeente.example\"", "email = \"SECRETVALUE\"", "tenant.email"),
        ("brand_colour = \"#154273\"", "brand_colour = \"blue\"", "tenant.brand_colour"),
        ("brand_colour = \"#154273\"", "brand_colour = \"#15427g\"", "tenant.brand_colour"),
        ("address = [\"Dorpsplein 1\", \"1234 AB Voorbeeld\"]", "address = []", "tenant.address"),
        ("issuer = \"http://127.0.0.1:4103\"", "issuer = \"http://login.gemeente.example\"", "login.issuer"),
        ("issuer = \"http://127.0.0.1:4103\"", "issuer = \"https://login.gemeente.example?x=1\"", "login.issuer"),
        ("bsn_claim = \"bsn\"", "bsn_claim = \"a..b\"", "login.bsn_claim"),
        ("key_file = \"login.pem\"", "key_file = \"master.key\"", "login.key_file"),
        ("master_key_file = \"master.key\"", "master_key_file = \"none.key\"", "master_key_file"),
        ("master_key_file = \"master.key\"", "master_key_file = \"login.pem\"", "master_key_file"),
        ("oin = \"00000001999901000000\"", "oin = \"12\"", "sources.oin"),
    ];
    for (from, to, name) in cases {
        let text = good().replace(from, to);
        assert_ne!(text, good(), "{from}");
        let found = problems(&text, &folder());
        let [problem] = &found[..] else { panic!("{to}: {found:?}") };
        assert_eq!(problem.setting, name, "{to}");
        assert!(!problem.example.is_empty() && !problem.wrong.contains("SECRETVALUE"), "{problem:?}");
    }
}

#[test]
fn settings_nobody_knows_are_named_wherever_they_stand() {
    let text =
        good().replace("[duo]", "phoen = \"typo\"\n[duo]").replace("[sources]", "[sources]\nduuo = 1") + "\nextra = 1\n[other]\na = 1\n";
    let found = names(&text);
    for name in ["tenant.phoen", "login.extra", "other"] {
        assert!(found.iter().any(|found| found == name), "{name} not in {found:?}");
    }
    assert!(found.iter().any(|found| found.starts_with("sources.duuo")), "{found:?}");
}

#[test]
fn a_token_of_a_source_is_never_in_the_message() {
    let text =
        good() + "\n[sources.objecten]\nbase_url = \"https://api.gemeente.example\"\ntoken = \"SECRETVALUE\"\ntypes = \"SECRETVALUE\"\n";
    let found = problems(&text, &folder());
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].setting.starts_with("sources.objecten"), "{found:?}");
    assert!(!format!("{found:?}").contains("SECRETVALUE"), "{found:?}");
}

#[test]
fn what_is_for_this_computer_only_is_refused_elsewhere() {
    let away = settings_text("https://mijn.gemeente.example", "https://login.gemeente.example");
    let tests = "\n[clock]\nfixed_at = \"2027-01-15T09:00:00+01:00\"\n";
    assert_eq!(names(&format!("sandbox = true\n{away}{tests}")), ["clock.fixed_at", "sandbox"]);
    assert_eq!(names(&format!("sandbox = true\n{}{tests}", good())), [] as [&str; 0]);
    assert_eq!(names(&(settings_text("https://mijn.gemeente.example", ISSUER))), ["login.issuer"], "http needs a local installation");
}

#[test]
fn limits_can_be_tightened_but_not_loosened() {
    assert_eq!(names(&format!("{}\n[limits]\nidle_minutes = 5\nabsolute_minutes = 60\n", good())), [] as [&str; 0]);
    let loose = format!("{}\n[limits]\nidle_minutes = 16\nabsolute_minutes = 121\nconnections = 0\n", good());
    assert_eq!(names(&loose), ["limits.idle_minutes", "limits.absolute_minutes", "limits.connections"]);
}

#[test]
fn a_master_key_that_is_not_random_or_not_32_bytes_is_refused() {
    for key in ["AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "AAECAw==", "", "not base64 at all"] {
        let folder = folder();
        std::fs::write(folder.path().join("master.key"), key).unwrap();
        let found = problems(&good(), &folder);
        assert_eq!(found.len(), 1, "{key}: {found:?}");
        assert!(found[0].wrong.contains("head -c 32 /dev/urandom | base64"), "{found:?}");
    }
}

#[test]
fn the_program_says_what_is_wrong_and_ends_before_it_listens() {
    let run = |path: Option<&std::path::Path>| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_server"));
        command.env_remove("INBURGERPAD_CONFIG");
        if let Some(path) = path {
            command.env("INBURGERPAD_CONFIG", path);
        }
        command.output().unwrap()
    };
    let folder = folder();
    let file = folder.path().join("settings.toml");
    std::fs::write(&file, good().replace("code = \"9901\"\n", "").replace("phone = \"+31 900 0000000\"\n", "")).unwrap();
    for (path, said) in [
        (None, vec!["INBURGERPAD_CONFIG"]),
        (Some(folder.path().join("none.toml")), vec!["INBURGERPAD_CONFIG", "cannot be read"]),
        (Some(file), vec!["tenant.code", "tenant.phone", "Example: \"9901\""]),
    ] {
        let output = run(path.as_deref());
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert_eq!(output.status.code(), Some(2), "{err}");
        assert!(out.is_empty(), "{out}");
        for word in said {
            assert!(err.contains(word), "{word} not in {err}");
        }
        assert!(!folder.path().join("data").exists(), "nothing is made");
    }
}

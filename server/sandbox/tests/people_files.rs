//! Person files that are wrong stop the start, and say where and why.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]
#![allow(missing_docs)]

use sandbox::{Settings, StartError};
use std::path::PathBuf;

/// A folder of its own for one test.
fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    for (file, text) in files {
        std::fs::write(folder.join(file), text).unwrap();
    }
    folder
}

fn person(id: &str, bsn: &str, rest: &str) -> String {
    format!(
        "{{\n  \"id\": \"{id}\",\n  \"situation\": {{ \"nl\": \"een\", \"en\": \"one\" }},\n  \"login\": {{\n    \"bsn\": \"{bsn}\"\n  }}{rest}\n}}\n"
    )
}

/// The problems the sandbox starts with, as printed.
async fn problems(folder: PathBuf) -> Vec<String> {
    let free = || "127.0.0.1:0".to_owned();
    let settings = Settings { people: Some(folder), duo: free(), gemeente: free(), login: free(), ..Settings::default() };
    match sandbox::start(settings).await {
        Err(StartError::People(problems)) => problems.iter().map(ToString::to_string).collect(),
        other => panic!("must not start: {:?}", other.map(|_| ())),
    }
}

/// One wrong file gives one problem, at `line`, that says `what`.
async fn one_problem(name: &str, text: &str, line: usize, what: &str) {
    let found = problems(folder(name, &[("a.json", text)])).await;
    assert_eq!(found.len(), 1, "{name}: {found:?}");
    assert!(found[0].contains(&format!("a.json:{line}: ")) && found[0].contains(what), "{name}: {}", found[0]);
}

#[tokio::test]
async fn each_kind_of_mistake_is_placed_and_named() {
    let good = "999990019";
    one_problem("syntax", "{\n  \"id\": \"a\",\n  oeps\n}", 3, "key must be a string").await;
    one_problem("unknown-key", &person("a", good, ",\n  \"gemeente\": {\n    \"takken\": []\n  }"), 8, "unknown field `takken`").await;
    one_problem("unknown-operation", &person("a", good, ",\n  \"duo\": {\n    \"pip\": {}\n  }"), 8, "`pip` is not an operation of DUO")
        .await;
    one_problem("shape", &person("a", good, ",\n  \"duo\": {\n    \"boetes\": {}\n  }"), 8, "must be a list").await;
    one_problem(
        "date",
        &person("a", good, ",\n  \"duo\": {\n    \"map\": {\n      \"datum\": \"@today+3q\"\n    }\n  }"),
        9,
        "bad date expression",
    )
    .await;
    one_problem("elfproef", &person("a", "999990018", ""), 5, "does not pass the elfproef").await;
    one_problem("real-bsn", &person("a", "111222333", ""), 5, "must begin with 99999 or 0000").await;
    one_problem("short-bsn", &person("a", "99999001", ""), 5, "is not nine digits").await;
    one_problem("id", &person("A b", good, ""), 2, "must consist of a-z").await;
    one_problem(
        "task-key",
        &person("a", good, ",\n  \"gemeente\": { \"taken\": [\n    { \"title\": \"x\" }\n  ] }"),
        8,
        "unknown key `titel`".replace("titel", "title").as_str(),
    )
    .await;
    one_problem(
        "record-date",
        &person("a", good, ",\n  \"gemeente\": { \"objecten\": { \"pip\": [\n    { \"startAt\": \"gisteren\", \"data\": {} }\n  ] } }"),
        8,
        "gisteren is not a date",
    )
    .await;
}

#[tokio::test]
async fn a_bsn_is_used_once() {
    let (first, second) = (person("a", "999990019", ""), person("b", "999990019", ""));
    let found = problems(folder("duplicate", &[("a.json", &first), ("b.json", &second)])).await;
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("b.json:5: bsn 999990019 is already used in") && found[0].contains("a.json"), "{}", found[0]);
}

#[tokio::test]
async fn all_broken_files_are_reported_at_once() {
    let bad_bsn = person("b", "999990018", "");
    let found = problems(folder("several", &[("a.json", "{"), ("b.json", &bad_bsn), ("c.json", "[]"), ("d.txt", "no person")])).await;
    assert_eq!(found.len(), 3, "{found:?}");
}

#[tokio::test]
async fn an_empty_or_missing_folder_is_a_problem() {
    assert_eq!(problems(folder("empty", &[])).await.len(), 1);
    assert_eq!(problems(PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("nowhere")).await.len(), 1);
}

#[tokio::test]
async fn another_folder_replaces_the_built_in_people() {
    let text = person("anders", "999990019", "");
    let free = || "127.0.0.1:0".to_owned();
    let people = Some(folder("replace", &[("anders.json", text.as_str())]));
    let running = sandbox::start(Settings { people, duo: free(), gemeente: free(), login: free(), ..Settings::default() }).await.unwrap();
    assert_eq!(running.people.iter().map(|person| person.id.as_str()).collect::<Vec<_>>(), ["anders"]);
}

/// The program itself: nothing on standard output, the reason on standard error, a failing exit code.
#[test]
fn the_program_refuses_to_start() {
    let people = folder("program", &[("a.json", "{\n  \"id\": 1\n}")]);
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_sandbox"))
        .env("SANDBOX_PEOPLE", people)
        .env("SANDBOX_DUO", "127.0.0.1:0")
        .env("SANDBOX_GEMEENTE", "127.0.0.1:0")
        .env("SANDBOX_LOGIN", "127.0.0.1:0")
        .output()
        .unwrap();
    assert!(!output.status.success());
    assert!(output.stdout.is_empty());
    assert!(String::from_utf8_lossy(&output.stderr).contains("a.json:2: "), "{}", String::from_utf8_lossy(&output.stderr));
}

//! The local chain: sandbox and server as processes of their own, with settings and keys made for them.

mod keys;
mod process;
mod settings;

#[cfg(test)]
mod tests;

pub use settings::{Ports, Times};

use crate::{
    run,
    say::{Outcome, because, say, trouble},
};
use process::Process;
use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

/// How long a program may take to be ready.
const PATIENCE: Duration = Duration::from_secs(60);

/// Where the sandbox answers, as it says itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sandbox {
    /// DUO.
    pub duo: String,
    /// The gemeente.
    pub gemeente: String,
    /// The OpenID provider.
    pub login: String,
    /// Id, name and situation of everybody who can sign in.
    pub people: Vec<[String; 3]>,
}

impl Sandbox {
    /// Reads `sandbox ready {…}`; `None` when the line is another one.
    pub fn from_line(line: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(line.strip_prefix("sandbox ready ")?).ok()?;
        let text = |value: &Value, name: &str| value[name].as_str().map(str::to_owned);
        let people = value["people"].as_array().into_iter().flatten();
        Some(Self {
            duo: text(&value, "duo")?,
            gemeente: text(&value, "gemeente")?,
            login: text(&value, "login")?,
            people: people.filter_map(|one| Some([text(one, "id")?, text(one, "name")?, text(one, "situation")?])).collect(),
        })
    }
}

/// A running chain. Dropping it ends both programs.
pub struct Chain {
    /// Where people go.
    pub address: String,
    /// The stand-in for everybody else.
    pub sandbox: Sandbox,
    // The server is dropped, and so ended, before what it asks.
    server: Process,
    neighbours: Process,
}

impl Chain {
    /// Starts both and waits until both answer. `folder` gets settings, keys, data and the programs' logs.
    /// `people` replaces the built-in ones.
    pub fn start(folder: &Path, ports: &Ports, times: &Times, people: Option<&Path>) -> Outcome<Self> {
        let (server, sandbox) = build()?;
        fs::create_dir_all(folder).map_err(because(format_args!("cannot make {}", folder.display())))?;
        let port = ports.server()?;
        let address = format!("http://localhost:{port}");
        let jwks = keys::ensure(folder)?;
        let mut command = Command::new(sandbox);
        command.envs(ports.sandbox()?).envs(times.sandbox()).env("SANDBOX_CLIENT_JWKS", jwks);
        command.envs(people.map(|folder| ("SANDBOX_PEOPLE", folder)));
        command.env("SANDBOX_REDIRECT_URIS", format!("{address}/sign-in/callback,{address}/coach/sign-in/callback"));
        let (neighbours, line) =
            Process::start("the sandbox", command, &folder.join("sandbox.log"), PATIENCE, |line| line.starts_with("sandbox ready "))?;
        let Some(sandbox) = Sandbox::from_line(&line) else {
            return trouble(format!("the sandbox says something else than expected: {line}"));
        };
        let file = folder.join("inburgerpad.toml");
        fs::write(&file, settings::server(port, &address, &sandbox, times)).map_err(because("cannot write the server's settings"))?;
        let mut command = Command::new(server);
        command.env("INBURGERPAD_CONFIG", &file);
        let server = Process::start_healthy("the server", command, &folder.join("server.log"), PATIENCE, port)?;
        Ok(Self { address, sandbox, server, neighbours })
    }

    /// The first program that ended by itself, with its last words.
    pub fn ended(&mut self) -> Option<String> {
        self.server.ended().or_else(|| self.neighbours.ended())
    }
}

/// Builds both programs; returns where they are.
pub fn build() -> Outcome<(PathBuf, PathBuf)> {
    say("building server and sandbox");
    let mut command = run::cargo();
    // The whole workspace, as the tests build it: another choice of packages would unify features otherwise and compile the rest twice
    command.args(["build", "--workspace", "--bins"]);
    run::run(&mut command)?;
    let programs = programs_folder()?;
    Ok((programs.join("server"), programs.join("sandbox")))
}

/// The folder of the programs is the one this program stands in.
fn programs_folder() -> Outcome<PathBuf> {
    let here = std::env::current_exe().map_err(because("cannot tell where this program is"))?;
    // Under test the program is one folder deeper, in `deps`.
    let folder = here.ancestors().skip(1).find(|folder| !folder.ends_with("deps")).map(Path::to_path_buf);
    folder.map_or_else(|| trouble("cannot tell where programs are built"), Ok)
}

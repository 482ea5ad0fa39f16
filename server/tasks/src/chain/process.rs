//! A program that runs until we stop: its output in a log file, its end noticed, its process ended with ours.

use crate::say::{Outcome, because, trouble};
use std::{
    fs::{self, File},
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

/// How often a program is looked at.
const LOOK: Duration = Duration::from_millis(100);
/// How long a program may take to end when it is asked to.
const GOODBYE: Duration = Duration::from_secs(2);

/// A running program. Dropping it ends it.
pub struct Process {
    name: &'static str,
    child: Child,
    log: PathBuf,
}

impl Process {
    /// Starts a program and waits for the line on its standard output that says it is ready.
    pub fn start(
        name: &'static str,
        mut command: Command,
        log: &Path,
        patience: Duration,
        ready: impl Fn(&str) -> bool + Send + 'static,
    ) -> Outcome<(Self, String)> {
        let errors = create(log)?;
        let mut copy = errors.try_clone().map_err(because("cannot write a log"))?;
        let spawned = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(errors).spawn();
        let mut process = Self { name, child: spawned.map_err(because(format_args!("cannot start {name}")))?, log: log.to_path_buf() };
        let Some(out) = process.child.stdout.take() else { return trouble(format!("{name} has no output")) };
        let (send, receive) = mpsc::channel();
        thread::spawn(move || {
            // Reads to the end, so that the program never waits for a reader.
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                let _log_full = writeln!(copy, "{line}");
                if ready(&line) {
                    let _nobody_waits_any_more = send.send(line);
                }
            }
        });
        match receive.recv_timeout(patience) {
            Ok(line) => Ok((process, line)),
            Err(RecvTimeoutError::Timeout) => trouble(format!("{name} was not ready within {} s", patience.as_secs())),
            Err(RecvTimeoutError::Disconnected) => trouble(process.last_words()),
        }
    }

    /// Starts a program and waits until `/healthz` on its port answers with 200.
    pub fn start_healthy(name: &'static str, mut command: Command, log: &Path, patience: Duration, port: u16) -> Outcome<Self> {
        let out = create(log)?;
        let errors = out.try_clone().map_err(because("cannot write a log"))?;
        let spawned = command.stdin(Stdio::null()).stdout(out).stderr(errors).spawn();
        let mut process = Self { name, child: spawned.map_err(because(format_args!("cannot start {name}")))?, log: log.to_path_buf() };
        let begun = Instant::now();
        while begun.elapsed() < patience {
            if let Some(words) = process.ended() {
                return trouble(words);
            }
            if healthy(port) {
                return Ok(process);
            }
            thread::sleep(LOOK);
        }
        trouble(format!("{name} was not ready within {} s; its log is {}", patience.as_secs(), log.display()))
    }

    /// What it said last, when it has ended.
    pub fn ended(&mut self) -> Option<String> {
        matches!(self.child.try_wait(), Ok(Some(_))).then(|| self.last_words())
    }

    fn last_words(&mut self) -> String {
        let status = self.child.wait().map_or_else(|error| error.to_string(), |status| status.to_string());
        let log = fs::read_to_string(&self.log).unwrap_or_default();
        let lines: Vec<&str> = log.lines().collect();
        let last = lines.get(lines.len().saturating_sub(20)..).unwrap_or_default().join("\n");
        format!("{} ended ({status}):\n{last}", self.name)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Asked first, so that it can finish what it is writing; after a moment it is ended.
        let asked = Command::new("kill").arg(self.child.id().to_string()).stdin(Stdio::null()).stderr(Stdio::null()).status();
        let begun = Instant::now();
        while asked.is_ok() && begun.elapsed() < GOODBYE {
            if matches!(self.child.try_wait(), Ok(Some(_))) {
                return;
            }
            thread::sleep(LOOK);
        }
        let _ended_already = self.child.kill();
        let _ended_already = self.child.wait();
    }
}

fn create(log: &Path) -> Outcome<File> {
    File::create(log).map_err(because(format_args!("cannot write {}", log.display())))
}

/// Does the server say it is well?
fn healthy(port: u16) -> bool {
    let answer = || -> std::io::Result<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_read_timeout(Some(Duration::from_secs(2)))?;
        write!(stream, "GET /healthz HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n")?;
        let mut text = String::new();
        stream.take(4096).read_to_string(&mut text)?;
        Ok(text)
    };
    answer().is_ok_and(|text| text.starts_with("HTTP/1.1 200"))
}

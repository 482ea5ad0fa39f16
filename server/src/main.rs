//! The server. Reads its settings, refuses to start when anything is wrong with them, then listens until told to stop.

use server::{
    config::Settings,
    web::{self, AppState, Clocks},
};
use std::{process::ExitCode, time::Duration};
use tokio::{net::TcpListener, signal::unix};
use tracing_subscriber::EnvFilter;

/// What is over is removed this often.
const SWEEP: Duration = Duration::from_secs(60);

fn main() -> ExitCode {
    let check_log = std::env::args().nth(1).is_some_and(|command| command == "verify-log");
    let settings = match Settings::from_environment() {
        Ok(settings) => settings,
        Err(problems) => {
            eprint!("{problems}");
            return ExitCode::from(2);
        }
    };
    // HTTP libraries log whole addresses below WARN (LOG-1): the filter of the environment cannot turn that on
    let quiet = "hyper=warn,hyper_util=warn,reqwest=warn,h2=warn,rustls=warn,sqlx=warn";
    let own = std::env::var("INBURGERPAD_LOG")
        .ok()
        .filter(|level| matches!(level.as_str(), "error" | "warn" | "info" | "debug"))
        .unwrap_or("info".to_owned());
    tracing_subscriber::fmt().with_env_filter(EnvFilter::new(format!("{own},{quiet}"))).with_ansi(false).init();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&error),
    };
    if check_log {
        return runtime.block_on(verify_log(&settings));
    }
    match runtime.block_on(run(settings)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failed(&*error),
    }
}

fn failed(error: &dyn std::error::Error) -> ExitCode {
    eprintln!("The server stopped: {error}");
    ExitCode::FAILURE
}

async fn run(settings: Settings) -> Result<(), Box<dyn std::error::Error>> {
    let (listen, connections) = (settings.listen, settings.limits.connections);
    let clocks = Clocks::of(&settings);
    let state = AppState::assemble(settings, clocks).await?;
    let listener = TcpListener::bind(listen).await?;
    // One line that says where: start scripts wait for it (port 0 picks a free one)
    println!("listening on {} for {}", listener.local_addr()?, state.settings.origin.as_str());
    let sweeping = tokio::spawn(sweep(state.clone()));
    let mut terminate = unix::signal(unix::SignalKind::terminate())?;
    let stop = async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
    };
    web::listen::serve(listener, web::router(state), connections, stop).await;
    sweeping.abort();
    Ok(())
}

/// `server verify-log`: checks every chain of the access log, without keys and without a running server.
async fn verify_log(settings: &Settings) -> ExitCode {
    let chains = match server::sharing::store::check_without_keys(&settings.sharing_database()).await {
        Ok(chains) => chains,
        Err(error) => return failed(&error),
    };
    for (number, chain) in chains.iter().enumerate() {
        match chain.broken_at {
            None => println!("chain {}: {} lines, whole, newest {}", number + 1, chain.rows, chain.newest),
            Some(line) => println!("chain {}: {} lines, BROKEN at line {line}", number + 1, chain.rows),
        }
    }
    let broken = chains.iter().filter(|chain| chain.broken_at.is_some()).count();
    println!("{} chains, {broken} broken", chains.len());
    if broken == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn sweep(state: AppState) {
    let mut every = tokio::time::interval(SWEEP);
    loop {
        every.tick().await;
        if let Err(error) = state.sessions.sweep().await {
            tracing::error!(event = "sweep-failed", %error, "session store");
        }
        if let Err(error) = sweep_sharing(&state).await {
            tracing::error!(event = "sweep-failed", %error, "store of sharing");
        }
    }
}

/// Rows of what is over, and cases of tables that do not run any more.
async fn sweep_sharing(state: &AppState) -> Result<(), server::sharing::store::SharingError> {
    let now = state.real.now();
    state.sharing.sweep(now).await?;
    let mut running = Vec::new();
    for id in state.rooms.tables() {
        if state.sharing.table(id, now).await?.is_some() {
            running.push(id);
        }
    }
    state.rooms.keep_only(&running, now);
    Ok(())
}

//! Warns two minutes before the session ends and extends it with one tap. Server time rules: the seconds come from the server.

use leptos::prelude::*;

/// Seconds before the end at which the warning shows (security.md, 2.2).
#[cfg(feature = "hydrate")]
const WARN_AT: f64 = 120.0;

/// The banner; empty until there is something to warn about.
#[island]
pub fn SessionTimer(
    /// Seconds until the idle end, when the page was made.
    idle_seconds: u32,
    /// Seconds until the absolute end, which nothing moves.
    absolute_seconds: u32,
    /// Where the extension is posted.
    extend_url: String,
    /// Where to go when the session has ended.
    ended_url: String,
    /// "You have been quiet. You will be signed out soon."
    warning: String,
    /// "Your session ends. Sign in again."
    final_warning: String,
    /// Button.
    extend: String,
    /// Said when extended.
    extended: String,
) -> impl IntoView {
    let stage = RwSignal::new(Stage::Quiet);
    #[cfg(feature = "hydrate")]
    let again = run(stage, idle_seconds, absolute_seconds, extend_url, ended_url);
    #[cfg(not(feature = "hydrate"))]
    let again = {
        let _ = (idle_seconds, absolute_seconds, extend_url, ended_url);
        || ()
    };
    view! {
        <div class="app-timer" role="status" aria-live="polite">
            <Show when=move || stage.get() == Stage::Idle>
                <p class="nl-paragraph">{warning.clone()}</p>
                <button type="button" class="nl-button nl-button--primary" on:click={let again = again.clone(); move |_| again()}>
                    <span class="nl-button__label">{extend.clone()}</span>
                </button>
            </Show>
            <Show when=move || stage.get() == Stage::Final>
                <p class="nl-paragraph">{final_warning.clone()}</p>
            </Show>
            <Show when=move || stage.get() == Stage::Extended>
                <p class="nl-paragraph">{extended.clone()}</p>
            </Show>
        </div>
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Quiet,
    #[cfg_attr(not(feature = "hydrate"), allow(dead_code))]
    Idle,
    #[cfg_attr(not(feature = "hydrate"), allow(dead_code))]
    Final,
    #[cfg_attr(not(feature = "hydrate"), allow(dead_code))]
    Extended,
}

/// Looks at the clock every five seconds (also after the phone slept) and returns what the button does.
#[cfg(feature = "hydrate")]
fn run(stage: RwSignal<Stage>, idle: u32, absolute: u32, extend_url: String, ended_url: String) -> impl Fn() + Clone + 'static {
    use leptos::task::spawn_local;
    let seconds = || js_sys::Date::now() / 1000.0;
    let idle_end = StoredValue::new(seconds() + f64::from(idle));
    let last_end = seconds() + f64::from(absolute);
    // The interval lives as long as the page.
    let _ = set_interval(
        move || {
            let left = idle_end.get_value().min(last_end) - seconds();
            if left <= 0.0 {
                let _ = window().location().set_href(&ended_url);
            } else if left <= WARN_AT {
                stage.set(if last_end <= idle_end.get_value() { Stage::Final } else { Stage::Idle });
            }
        },
        std::time::Duration::from_secs(5),
    );
    move || {
        let url = extend_url.clone();
        spawn_local(async move {
            let answer = gloo_net::http::Request::post(&url).header("Accept", "text/plain").send().await;
            if let Ok(answer) = answer
                && let Ok(body) = answer.text().await
                && let Ok(left) = body.trim().parse::<f64>()
            {
                idle_end.set_value(js_sys::Date::now() / 1000.0 + left);
                stage.set(Stage::Extended);
            }
        });
    }
}

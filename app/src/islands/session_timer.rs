//! Warns two minutes before the session ends and extends it with one tap. The server's time rules.

use leptos::prelude::*;

/// Around the banner `#session-timer`, which the server makes with every sentence in it, hidden.
///
/// `data-idle` and `data-absolute` are seconds left when the page was made; `data-ended` is where to go at the end.
#[island]
pub fn SessionTimer(children: Children) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::start();
    children()
}

#[cfg(feature = "hydrate")]
mod browser {
    use crate::islands::dom;
    use std::{cell::Cell, rc::Rc};
    use wasm_bindgen::{JsCast, closure::Closure};

    /// Seconds before the end at which the warning shows (security.md, 2.2).
    const WARN_AT: f64 = 120.0;
    /// Milliseconds between looks at the clock; also right after the phone slept.
    const LOOK_EVERY: i32 = 5_000;

    fn now() -> f64 {
        js_sys::Date::now() / 1000.0
    }

    fn say(what: &str) {
        dom::show_only("#session-timer [data-say]", &format!("[data-say~={what}]"));
    }

    pub fn start() -> Option<()> {
        let banner = dom::first("#session-timer")?;
        let idle_end = Rc::new(Cell::new(now() + dom::number(&banner, "data-idle")?));
        let last_end = now() + dom::number(&banner, "data-absolute")?;
        let ended = dom::text(&banner, "data-ended");
        let end = idle_end.clone();
        let look = Closure::<dyn FnMut()>::new(move || {
            let left = end.get().min(last_end) - now();
            if left <= 0.0 {
                let _ = web_sys::window().map(|window| window.location().set_href(&ended));
            } else if left <= WARN_AT {
                say(if last_end <= end.get() { "final" } else { "idle" });
            }
        });
        let _ = web_sys::window()?.set_interval_with_callback_and_timeout_and_arguments_0(look.as_ref().unchecked_ref(), LOOK_EVERY);
        look.forget();
        dom::on(&banner, "submit", move |event| {
            event.prevent_default();
            if let Some(form) = dom::origin(&event, "form") {
                let (idle_end, url) = (idle_end.clone(), dom::text(&form, "action"));
                leptos::task::spawn_local(async move {
                    if let Some(left) = extend(&url).await {
                        idle_end.set(now() + left);
                        say("extended");
                    }
                });
            }
        });
        Some(())
    }

    /// Posts, and reads the seconds the server now gives.
    async fn extend(url: &str) -> Option<f64> {
        let answer = gloo_net::http::Request::post(url).header("Accept", "text/plain").send().await.ok()?;
        answer.text().await.ok()?.trim().parse().ok()
    }
}

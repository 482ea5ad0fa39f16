//! Makes a table quicker: shows frames as they come, moves the light, points without loading the page again.

use leptos::prelude::*;

/// Around the element with `data-stream` (the address of the events): `#table-live`, or `#table-banner` on other pages.
///
/// Events: `frame` (HTML of the element's inside), `point` (the number of a line, or nothing), `over` (where to go then).
/// The element says in `data-lost` that the connection is gone and in `data-pointed` which line was pointed at (`#`);
/// `#table-lost` and `#table-say` say it. Lines have `data-line`, their light `data-lit`, news in a frame `data-news`.
#[island]
pub fn TableLive(children: Children) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::start();
    children()
}

#[cfg(feature = "hydrate")]
mod browser {
    use crate::islands::dom;
    use futures::Stream;
    use gloo_net::eventsource::futures::{EventSource, EventSourceSubscription};
    use std::{future::poll_fn, pin::Pin, task::Poll, time::Duration};
    use web_sys::HtmlElement;

    /// A stream that was refused is asked for again after this long; one that broke comes back by itself.
    const AGAIN: Duration = Duration::from_secs(5);

    pub fn start() -> Option<()> {
        let live = dom::first("[data-stream]")?;
        dom::on(&live, "click", |event| {
            if let Some(button) = dom::origin(&event, "button[name=line]") {
                event.prevent_default();
                leptos::task::spawn_local(point(dom::text(&button, "value")));
            }
        });
        leptos::task::spawn_local(listen(live));
        Some(())
    }

    /// Points at a line, or takes the light away from it. The server's answer is an event; the light is there at once.
    async fn point(line: String) {
        let lit = dom::first("[data-line][aria-current]").is_some_and(|lit| dom::text(&lit, "data-line") == line);
        light(if lit { "" } else { &line });
        let form = format!("do=point&line={line}");
        let request = gloo_net::http::Request::post("")
            .redirect(web_sys::RequestRedirect::Manual)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .body(form);
        if let Ok(request) = request {
            let _ = request.send().await;
        }
    }

    /// Marks one line as lit, and no other. Gives the line when it was not lit before.
    fn light(line: &str) -> Option<HtmlElement> {
        let mut new = None;
        for place in dom::all("[data-line]") {
            let here = dom::text(&place, "data-line") == line;
            if here && !place.has_attribute("aria-current") {
                new = Some(place.clone());
            }
            let _ = if here { place.set_attribute("aria-current", "true") } else { place.remove_attribute("aria-current") };
            if let Ok(Some(word)) = place.query_selector("[data-lit]") {
                let _ = if here { word.remove_attribute("hidden") } else { word.set_attribute("hidden", "") };
            }
        }
        new
    }

    fn say(id: &str, words: &str) {
        if let Some(place) = dom::first(id) {
            place.set_text_content(Some(words));
        }
    }

    /// One event: its name and its data.
    async fn next(all: &mut [EventSourceSubscription]) -> Option<(String, String)> {
        let found = poll_fn(|context| {
            for one in all.iter_mut() {
                if let Poll::Ready(found) = Pin::new(one).poll_next(context) {
                    return Poll::Ready(found);
                }
            }
            Poll::Pending
        });
        let (name, event) = found.await?.ok()?;
        Some((name, event.data().as_string().unwrap_or_default()))
    }

    async fn listen(live: HtmlElement) {
        let Ok(mut source) = EventSource::new(&dom::text(&live, "data-stream")) else { return };
        let names = ["frame", "point", "over", "open", "error"];
        let mut all: Vec<_> = names.iter().filter_map(|name| source.subscribe(*name).ok()).collect();
        let mut lit = dom::first("[data-line][aria-current]").map(|place| dom::text(&place, "data-line")).unwrap_or_default();
        while let Some((name, data)) = next(&mut all).await {
            match name.as_str() {
                "frame" => {
                    replace(&live, &data);
                }
                "point" => {
                    show(&live, &data, &lit);
                    lit = data;
                }
                "over" => return over(&live, &data),
                "open" => say("#table-lost", ""),
                _ => say("#table-lost", &dom::text(&live, "data-lost")),
            }
        }
        say("#table-lost", &dom::text(&live, "data-lost"));
        let _ = leptos::prelude::set_timeout(move || leptos::task::spawn_local(listen(live)), AGAIN);
    }

    /// Lights a line; brings it into view when somebody else pointed at it just now.
    fn show(live: &HtmlElement, line: &str, before: &str) {
        let new = light(line);
        if let Some(place) = new.filter(|_| line != before) {
            let how = web_sys::ScrollIntoViewOptions::new();
            how.set_block(web_sys::ScrollLogicalPosition::Nearest);
            place.scroll_into_view_with_scroll_into_view_options(&how);
            say("#table-say", &dom::text(live, "data-pointed").replace('#', line));
        }
    }

    fn over(live: &HtmlElement, to: &str) {
        if live.id() == "table-live" {
            let _ = web_sys::window().map(|window| window.location().set_href(to));
        } else if let Some(banner) = live.parent_element() {
            // On another page something may be half written: only the banner goes
            banner.remove();
        }
    }

    fn news(live: &HtmlElement) -> String {
        let Ok(all) = live.query_selector_all("[data-news]") else { return String::new() };
        (0..all.length()).filter_map(|at| all.item(at)?.text_content()).collect::<Vec<_>>().join(". ")
    }

    /// Puts a frame in the element's place: the focus, what was opened and the place on the page stay.
    fn replace(live: &HtmlElement, html: &str) -> Option<()> {
        let (window, document) = (web_sys::window()?, dom::document()?);
        let focus = document.active_element().map(|element| element.id()).filter(|id| !id.is_empty());
        let open: Vec<String> = dom::all("#table-live details[open]").iter().map(|element| element.id()).collect();
        let (before, scrolled) = (news(live), window.scroll_y().unwrap_or_default());
        // Our own server's HTML of this element, escaped there like the page itself
        live.set_inner_html(html);
        for id in open {
            if let Some(element) = document.get_element_by_id(&id) {
                let _ = element.set_attribute("open", "");
            }
        }
        if let Some(element) = focus.and_then(|id| dom::first(&format!("#table-live [id=\"{id}\"]"))) {
            let how = web_sys::FocusOptions::new();
            how.set_prevent_scroll(true);
            let _ = element.focus_with_options(&how);
        }
        // A scroll that is under way goes on
        if window.scroll_y().is_ok_and(|now| (now - scrolled).abs() > 1.0) {
            window.scroll_to_with_x_and_y(0.0, scrolled);
        }
        let now = news(live);
        if now != before {
            say("#table-say", &now);
        }
        Some(())
    }
}

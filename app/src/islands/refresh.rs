//! Asks once more for a section whose source was late, without loading the whole page again.

use leptos::prelude::*;

/// Around the "try again" link: the same link, but only this section is fetched and replaced.
#[island]
pub fn SectionRefresh(
    /// Address of the section's fragment.
    url: String,
    /// Id of the section on the page.
    section: String,
    /// Said while waiting.
    busy: String,
    /// Said when the section was replaced.
    done: String,
    /// Said when the source still does not answer.
    failed: String,
    /// The plain link.
    children: Children,
) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let waiting = RwSignal::new(false);
    let on_click = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        if !waiting.get_untracked() {
            waiting.set(true);
            said.set(busy.clone());
            fetch(url.clone(), section.clone(), done.clone(), failed.clone(), said, waiting);
        }
    };
    view! {
        <div class="app-late">
            <div on:click=on_click>{children()}</div>
            <p class="app-muted" role="status" aria-live="polite">{move || said.get()}</p>
        </div>
    }
}

#[cfg(feature = "hydrate")]
fn fetch(url: String, section: String, done: String, failed: String, said: RwSignal<String>, waiting: RwSignal<bool>) {
    use leptos::task::spawn_local;
    spawn_local(async move {
        let answer = gloo_net::http::Request::get(&url).header("Accept", "text/html").send().await;
        let mut replaced = false;
        if let Ok(answer) = answer
            && answer.ok()
            && let Ok(html) = answer.text().await
            && let Some(target) = document().get_element_by_id(&section)
            && let Ok(Some(body)) = target.query_selector("[data-body]")
        {
            // The fragment is our own server's HTML of this page, escaped there like the page itself.
            body.set_inner_html(&html);
            replaced = !html.contains("app-state--unknown");
        }
        said.set(if replaced { done } else { failed });
        waiting.set(false);
    });
}

#[cfg(not(feature = "hydrate"))]
fn fetch(_: String, _: String, _: String, _: String, _: RwSignal<String>, _: RwSignal<bool>) {}

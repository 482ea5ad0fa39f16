//! Asks once more for a section whose source was late, without loading the whole page again.

use leptos::prelude::*;

/// Around the "try again" link of a section: the same link, but only this section is fetched and replaced.
///
/// The link has `data-refresh` (address of the fragment), `data-section` (id on the page) and the sentences `data-busy`,
/// `data-done`, `data-failed`; the paragraph after it says them.
#[island]
pub fn SectionRefresh(children: Children) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::start();
    children()
}

#[cfg(feature = "hydrate")]
mod browser {
    use crate::islands::dom;
    use web_sys::HtmlElement;

    /// Marks a link that is already listened to: there is one island per late section.
    const TAKEN: &str = "data-taken";

    pub fn start() {
        for link in dom::all("[data-refresh]:not([data-taken])") {
            let _ = link.set_attribute(TAKEN, "");
            let mine = link.clone();
            dom::on(&link, "click", move |event| {
                event.prevent_default();
                if mine.get_attribute("aria-busy").is_none() {
                    leptos::task::spawn_local(refresh(mine.clone()));
                }
            });
        }
    }

    async fn refresh(link: HtmlElement) {
        let _ = link.set_attribute("aria-busy", "true");
        say(&link, "data-busy");
        let replaced = replace(&link).await.unwrap_or(false);
        say(&link, if replaced { "data-done" } else { "data-failed" });
        let _ = link.remove_attribute("aria-busy");
    }

    fn say(link: &HtmlElement, sentence: &str) {
        if let Some(line) = link.next_element_sibling() {
            line.set_text_content(Some(&dom::text(link, sentence)));
        }
    }

    /// Puts the fragment in the section's place; true when nothing in it is unknown any more.
    async fn replace(link: &HtmlElement) -> Option<bool> {
        let answer = gloo_net::http::Request::get(&dom::text(link, "data-refresh")).send().await.ok()?;
        if !answer.ok() {
            return None;
        }
        let html = answer.text().await.ok()?;
        let section = dom::document()?.get_element_by_id(&dom::text(link, "data-section"))?;
        // Our own server's HTML of this section, escaped there like the page itself
        section.query_selector("[data-body]").ok()??.set_inner_html(&html);
        Some(!html.contains("app-state--unknown"))
    }
}

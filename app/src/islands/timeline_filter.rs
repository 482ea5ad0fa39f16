//! Shows only one part of the timeline in place. Without scripts the same choices are links (`?phase=`).

use leptos::prelude::*;

/// Around the links `a[data-choose]` (slug of the phase, empty for all). Entries have `data-phase`; the paragraph
/// `#timeline-count` has the sentence in `data-count`, with `#` where the number goes.
#[island]
pub fn TimelineFilter(children: Children) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::start();
    children()
}

#[cfg(feature = "hydrate")]
mod browser {
    use crate::islands::dom;

    pub fn start() {
        for link in dom::all("a[data-choose]") {
            let slug = dom::text(&link, "data-choose");
            dom::on(&link, "click", move |event| {
                // A page that was made for one phase does not hold the others: there the link does its work
                if dom::first("[data-filtered]").is_none() {
                    event.prevent_default();
                    choose(&slug);
                }
            });
        }
    }

    fn choose(slug: &str) {
        let wanted = if slug.is_empty() { "[data-phase]".to_owned() } else { format!("[data-phase={slug}]") };
        dom::show_only("[data-phase]", &wanted);
        // A year's divider without entries would stand alone; each entry's own date has the year
        for year in dom::all(".app-timeline__year") {
            year.set_hidden(!slug.is_empty());
        }
        for link in dom::all("a[data-choose]") {
            let here = dom::text(&link, "data-choose") == slug;
            let _ = if here { link.set_attribute("aria-current", "true") } else { link.remove_attribute("aria-current") };
        }
        if let Some(line) = dom::first("#timeline-count") {
            let count = dom::all(&wanted).len();
            line.set_text_content(Some(&dom::text(&line, "data-count").replace('#', &count.to_string())));
        }
    }
}

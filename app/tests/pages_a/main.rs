//! The pages before and after sign-in, rendered whole, as a browser without scripts gets them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod appointments;
mod calendar;
mod cases;
mod entries;
mod every_page;
#[path = "../shared/nested.rs"]
mod nested;
mod plan;
mod start;
mod timeline;

use scraper::{ElementRef, Html, Selector};

/// The elements of a page that fit a selector.
pub fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

/// The text of the first element that fits, without isolation marks and with single spaces.
pub fn text(page: &Html, selector: &str) -> String {
    all(page, selector).first().map_or_else(|| panic!("no {selector} in the page"), |found| words(*found))
}

/// The text of one element, as a reader sees it.
pub fn words(found: ElementRef<'_>) -> String {
    let raw: String = found.text().collect();
    let plain: String = raw.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

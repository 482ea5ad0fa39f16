//! One file per page.

pub mod accessibility;
pub mod agreement_list;
pub mod agreements;
pub mod appointment;
pub mod appointments;
pub mod coach;
pub mod consent;
pub mod dossier;
pub mod help;
pub mod helpers;
pub mod helping;
pub mod helping_list;
pub mod join;
pub(crate) mod kit;
pub mod language;
pub mod letters;
pub mod message;
pub mod messages;
pub mod moments;
pub mod more;
pub mod my_data;
pub mod not_found;
pub mod notes;
pub mod obligations;
pub mod plan;
pub mod privacy;
pub mod progress;
pub mod review;
pub mod show;
pub mod signed_out;
pub mod start;
pub mod still_there;
pub mod table;
pub mod together;
pub mod welcome;
pub mod who_saw;
pub mod words;
pub mod words_list;

use crate::context::{Page, PageContext};
use leptos::prelude::AnyView;

/// The body of one section of a page, for the refresh island.
pub fn section_fragment(ctx: &PageContext, name: &str) -> Option<AnyView> {
    match ctx.page {
        _ if name.is_empty() => None,
        Page::Start => start::section_fragment(ctx, name),
        Page::Dossier => dossier::section_fragment(ctx, name),
        Page::Plan => plan::section_fragment(ctx, name),
        Page::Appointments => appointments::section_fragment(ctx, name),
        Page::Progress => progress::section_fragment(ctx, name),
        Page::Obligations => obligations::section_fragment(ctx, name),
        Page::Messages => messages::section_fragment(ctx, name),
        _ => None,
    }
}

//! What one page is made from. The server fills it; pages only read it.

use crate::{
    language::{Arg, Lang, Tap, Text},
    together::{Shared, TableBanner},
};
mod page;

pub use page::Page;
pub(crate) use page::is_handle;

use dossier::{
    case::{Dossier, Phase},
    provenance::SourceCall,
};
use jiff::Timestamp;
use leptos::prelude::*;
use std::sync::Arc;

/// Public facts about the gemeente that runs this installation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tenant {
    /// Code, four digits.
    pub code: String,
    /// "Gemeente Voorbeeld".
    pub name: String,
    /// Telephone of the desk for inburgering, always shown left to right.
    pub phone: String,
    /// E-mail of the desk.
    pub email: String,
    /// Website of the gemeente.
    pub website: String,
    /// Visiting address, lines in Dutch.
    pub address: Vec<String>,
    /// Opening hours, in Dutch.
    pub opening_hours: String,
    /// Whom to write to about privacy.
    pub privacy_email: String,
    /// Names of other gemeenten by code, as far as known.
    pub gemeente_names: Vec<(String, String)>,
}

impl Tenant {
    /// Name of a gemeente by its code; the code itself when the name is not known.
    pub fn gemeente(&self, code: &str) -> Option<&str> {
        if code == self.code {
            return Some(&self.name);
        }
        self.gemeente_names.iter().find(|(c, _)| c == code).map(|(_, name)| name.as_str())
    }
}

/// The running session, for the banner and the timer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionInfo {
    /// Seconds until the idle end.
    pub idle_seconds: u32,
    /// Seconds until the absolute end.
    pub absolute_seconds: u32,
}

/// One calm sentence at the top of a page, chosen from a closed list by the address (`?notice=`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is a message `notice-…`")]
pub enum Notice {
    SignInCancelled,
    SignInFailed,
    SignInUnavailable,
    SessionEnded,
    SignedOut,
    Extended,
}

impl Notice {
    /// All notices.
    pub const ALL: [Notice; 6] = [
        Notice::SignInCancelled,
        Notice::SignInFailed,
        Notice::SignInUnavailable,
        Notice::SessionEnded,
        Notice::SignedOut,
        Notice::Extended,
    ];
    /// Value in the address.
    pub const fn slug(self) -> &'static str {
        match self {
            Notice::SignInCancelled => "sign-in-cancelled",
            Notice::SignInFailed => "sign-in-failed",
            Notice::SignInUnavailable => "sign-in-unavailable",
            Notice::SessionEnded => "session-ended",
            Notice::SignedOut => "signed-out",
            Notice::Extended => "extended",
        }
    }
    /// Reads the value; unknown values are ignored.
    pub fn from_slug(slug: &str) -> Option<Notice> {
        Notice::ALL.into_iter().find(|notice| notice.slug() == slug)
    }
}

/// What changed since the person last looked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// When they last looked; `None` on the first visit.
    pub last: Option<Timestamp>,
    /// Ids of timeline entries that are new or different since then.
    pub changed_entries: Vec<String>,
}

/// Where the built files are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assets {
    /// Address of the stylesheet.
    pub css: String,
    /// Address of the stylesheet with the gemeente's colours.
    pub theme_css: String,
    /// Base name of the WASM bundle under `/pkg`; `None` switches islands off for this installation.
    pub wasm: Option<String>,
}

/// Everything a page needs.
#[derive(Clone, Debug)]
pub struct PageContext {
    /// Language of the page.
    pub lang: Lang,
    /// Which page.
    pub page: Page,
    /// The page to return to from the language page.
    pub back: Page,
    /// The gemeente.
    pub tenant: Arc<Tenant>,
    /// Session, when signed in.
    pub session: Option<SessionInfo>,
    /// The case, when signed in.
    pub dossier: Option<Arc<Dossier>>,
    /// What changed.
    pub look: Look,
    /// Only this phase of the timeline (`?phase=`).
    pub filter: Option<Phase>,
    /// One calm sentence.
    pub notice: Option<Notice>,
    /// Built files.
    pub assets: Arc<Assets>,
    /// Nonce of this response, for the one inline script that wakes the islands.
    pub nonce: String,
    /// Id of the request, shown on error pages only.
    pub request_id: String,
    /// Now, for "asked at" and the clock of the page.
    pub now: Timestamp,
    /// What a page of looking together, helping, reviewing or consenting is about.
    pub shared: Arc<Shared>,
    /// The person's table runs: every page says who looks along.
    pub banner: Option<TableBanner>,
    /// What a tap on a Dutch term does here.
    pub tap: Tap,
    /// The second language beside the first, when somebody reads two at once.
    pub second: Option<Lang>,
    /// What was typed on the page one comes from, carried along while a language is chosen.
    pub kept: Vec<(String, String)>,
    /// A stand-in chain is connected: sign-in says so, never behind sign-in of a real one.
    pub sandbox: bool,
}

impl PageContext {
    /// The same context for what stands inside links and buttons: Dutch terms are only marked there.
    #[must_use]
    pub fn untapped(&self) -> PageContext {
        PageContext { tap: Tap::Nothing, ..self.clone() }
    }
    /// Does a Dutch sentence need one in the reader's language under it? The same answer for both of two languages.
    pub fn needs_own(&self) -> bool {
        self.lang != Lang::Nl || self.second.is_some_and(|second| second != Lang::Nl)
    }
    /// Does the page show Dutch in one of its languages? Then no Dutch sentence is repeated under a legal one.
    pub fn has_dutch(&self) -> bool {
        self.lang.is_dutch() || self.second.is_some_and(Lang::is_dutch)
    }
    /// Messages of the page's language.
    pub const fn text(&self) -> Text {
        Text { lang: self.lang }
    }
    /// Shorthand for [`Text::get`].
    pub fn t(&self, id: &str) -> String {
        self.text().get(id)
    }
    /// Shorthand for [`Text::with`].
    pub fn tw(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.text().with(id, args)
    }
    /// Shorthand for [`Text::rich`].
    pub fn r(&self, id: &str) -> AnyView {
        self.text().rich(id, self.tap)
    }
    /// As [`PageContext::r`], for what stands inside links, buttons and summaries: Dutch terms are only marked there.
    pub fn label(&self, id: &str) -> AnyView {
        self.text().rich(id, Tap::Nothing)
    }
    /// As [`PageContext::label`], with values.
    pub fn label_with(&self, id: &str, args: &[(&str, Arg)]) -> AnyView {
        self.text().rich_with(id, args, Tap::Nothing)
    }
    /// Shorthand for [`Text::rich_with`].
    pub fn rw(&self, id: &str, args: &[(&str, Arg)]) -> AnyView {
        self.text().rich_with(id, args, self.tap)
    }
    /// Address of a page in the page's language.
    pub fn href(&self, page: Page) -> String {
        page.href(self.lang)
    }
    /// Name of a gemeente, or "gemeente 1234" when only the code is known.
    pub fn gemeente(&self, code: &str) -> String {
        self.tenant.gemeente(code).map_or_else(|| self.tw("gemeente-unknown", &[("code", code.into())]), str::to_owned)
    }
    /// Reads that did not answer, of the whole case.
    pub fn late_calls(&self) -> Vec<SourceCall> {
        use dossier::provenance::Outcome;
        let receipts = self.dossier.as_ref().map(|d| d.receipts.as_slice()).unwrap_or_default();
        receipts.iter().filter(|r| matches!(r.outcome, Outcome::NotKnown(_))).map(|r| r.call).collect()
    }
}

/// A page asked for its context outside a request: cannot happen behind the router, and gives an empty view in the route list.
pub fn page_context() -> Option<Arc<PageContext>> {
    use_context::<Arc<PageContext>>()
}

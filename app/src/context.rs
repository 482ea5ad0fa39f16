//! What one page is made from. The server fills it; pages only read it.

use crate::{
    language::{Arg, Lang, Tap, Text},
    together::{Shared, TableBanner},
};
use dossier::{
    case::{Dossier, Phase},
    provenance::SourceCall,
};
use jiff::Timestamp;
use leptos::prelude::*;
use std::sync::Arc;

/// The pages, as in the address after the language.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "one page each; the slug says which")]
pub enum Page {
    Welcome,
    Start,
    Dossier,
    Plan,
    Appointments,
    Appointment(String),
    Progress,
    Obligations,
    Messages,
    Message(String),
    MyData,
    More,
    Language,
    Privacy,
    Accessibility,
    Help,
    /// What the Dutch words mean.
    Words,
    /// Understand a letter: which one, or (by its kind) what it says.
    Letters(Option<String>),
    /// One card full screen, to hand over.
    Show(String),
    SignedOut,
    StillThere,
    /// Look together: the person's side.
    Together,
    /// The way in, by QR address (with its code) or by words.
    Join(Option<String>),
    /// The other side of a table.
    Table,
    /// Who helps me, and who I share with.
    Helpers,
    /// The people I help.
    HelpingList,
    /// One of them, by the grant.
    Helping(String),
    /// A coach's way in and list.
    Coach,
    /// One of them, by the grant.
    Review(String),
    /// Agreements with a coach, and questions for the next talk.
    Agreements,
    /// What I agreed to.
    Consent,
    /// Who saw my data.
    WhoSaw,
    NotFound,
    Failed,
}

impl Page {
    /// Pages without a handle in their address, in menu order.
    pub const PLAIN: [Page; 25] = [
        Page::Welcome,
        Page::Start,
        Page::Dossier,
        Page::Plan,
        Page::Appointments,
        Page::Progress,
        Page::Obligations,
        Page::Messages,
        Page::MyData,
        Page::More,
        Page::Language,
        Page::Privacy,
        Page::Accessibility,
        Page::Help,
        Page::Words,
        Page::Letters(None),
        Page::Together,
        Page::Join(None),
        Page::Table,
        Page::Helpers,
        Page::HelpingList,
        Page::Coach,
        Page::Agreements,
        Page::Consent,
        Page::WhoSaw,
    ];

    /// Path segments after `/{lang}`; empty for the welcome page.
    pub fn path(&self) -> String {
        match self {
            Page::Appointment(handle) => format!("appointments/{handle}"),
            Page::Message(id) => format!("messages/{id}"),
            Page::Join(Some(code)) => format!("join/{code}"),
            Page::Letters(Some(kind)) => format!("letters/{kind}"),
            Page::Show(what) => format!("show/{what}"),
            Page::Helping(grant) => format!("helping/{grant}"),
            Page::Review(grant) => format!("coach/{grant}"),
            other => other.slug().to_owned(),
        }
    }

    /// The page's stable name (also the prefix of its messages).
    pub const fn slug(&self) -> &'static str {
        match self {
            Page::Welcome => "",
            Page::Start => "start",
            Page::Dossier => "dossier",
            Page::Plan => "plan",
            Page::Appointments | Page::Appointment(_) => "appointments",
            Page::Progress => "progress",
            Page::Obligations => "obligations",
            Page::Messages | Page::Message(_) => "messages",
            Page::MyData => "my-data",
            Page::More => "more",
            Page::Language => "language",
            Page::Privacy => "privacy",
            Page::Accessibility => "accessibility",
            Page::Help => "help",
            Page::Words => "words",
            Page::Letters(_) => "letters",
            Page::Show(_) => "show",
            Page::SignedOut => "signed-out",
            Page::StillThere => "still-there",
            Page::Together => "together",
            Page::Join(_) => "join",
            Page::Table => "table",
            Page::Helpers => "helpers",
            Page::HelpingList | Page::Helping(_) => "helping",
            Page::Coach | Page::Review(_) => "coach",
            Page::Agreements => "agreements",
            Page::Consent => "consent",
            Page::WhoSaw => "who-saw",
            Page::NotFound => "not-found",
            Page::Failed => "failed",
        }
    }

    /// Reads what stands after `/{lang}/`. Unknown: `None`.
    pub fn from_path(path: &str) -> Option<Page> {
        if let Some(page) = Page::PLAIN.into_iter().chain([Page::SignedOut, Page::StillThere]).find(|page| page.slug() == path) {
            return Some(page);
        }
        match path.split_once('/') {
            Some(("appointments", handle)) if is_handle(handle) => Some(Page::Appointment(handle.to_owned())),
            Some(("messages", id)) if is_handle(id) => Some(Page::Message(id.to_owned())),
            Some(("letters", kind)) if is_handle(kind) => Some(Page::Letters(Some(kind.to_owned()))),
            Some(("show", what)) if is_handle(what) => Some(Page::Show(what.to_owned())),
            Some(("join", code)) if is_handle(code) => Some(Page::Join(Some(code.to_owned()))),
            Some(("helping", grant)) if is_handle(grant) => Some(Page::Helping(grant.to_owned())),
            Some(("coach", grant)) if is_handle(grant) => Some(Page::Review(grant.to_owned())),
            _ => None,
        }
    }

    /// Is this page shown only to a signed-in person? Guests at a table and coaches have a way in of their own.
    pub const fn needs_session(&self) -> bool {
        !matches!(
            self,
            Page::Join(_)
                | Page::Table
                | Page::Coach
                | Page::Review(_)
                | Page::Welcome
                | Page::Language
                | Page::Privacy
                | Page::Accessibility
                | Page::Help
                | Page::Words
                | Page::Letters(_)
                | Page::SignedOut
                | Page::NotFound
                | Page::Failed
        )
    }

    /// Is this page made from the case of somebody who is signed in? A letter is explained to everybody, with one's own date
    /// to who is signed in.
    pub const fn wants_case(&self) -> bool {
        self.needs_session() || matches!(self, Page::Letters(Some(_)))
    }

    /// The address of this page in a language.
    pub fn href(&self, lang: Lang) -> String {
        match self.path().as_str() {
            "" => format!("/{}", lang.code()),
            path => format!("/{}/{path}", lang.code()),
        }
    }
}

/// A handle in an address: letters, digits, hyphens, at most 64.
pub(crate) fn is_handle(text: &str) -> bool {
    !text.is_empty() && text.len() <= 64 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

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

//! The pages and their addresses.

use crate::language::Lang;

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

//! Names in the address: languages, pages and notices, each a closed list.

/// A language of the app. Closed: nothing else ever reaches a file name, a header or markup (WEB-6, WEB-7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// Dutch, the source text.
    Nl,
    /// English.
    En,
    /// Arabic.
    Ar,
    /// Tigrinya.
    Ti,
}

/// Reading direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// Value of the `dir` attribute.
    pub const fn attribute(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

impl Lang {
    /// Every language, in the order of the language page.
    pub const ALL: [Lang; 4] = [Lang::Nl, Lang::En, Lang::Ar, Lang::Ti];

    /// BCP 47 tag: the path segment and the `lang` attribute.
    pub const fn code(self) -> &'static str {
        match self {
            Lang::Nl => "nl",
            Lang::En => "en",
            Lang::Ar => "ar",
            Lang::Ti => "ti",
        }
    }

    /// The language's own name, shown first on the language page.
    pub const fn own_name(self) -> &'static str {
        match self {
            Lang::Nl => "Nederlands",
            Lang::En => "English",
            Lang::Ar => "العربية",
            Lang::Ti => "ትግርኛ",
        }
    }

    /// Its Dutch name, for the person who helps at the desk.
    pub const fn dutch_name(self) -> &'static str {
        match self {
            Lang::Nl => "Nederlands",
            Lang::En => "Engels",
            Lang::Ar => "Arabisch",
            Lang::Ti => "Tigrinya",
        }
    }

    /// Reading direction.
    pub const fn direction(self) -> Direction {
        match self {
            Lang::Ar => Direction::Rtl,
            Lang::Nl | Lang::En | Lang::Ti => Direction::Ltr,
        }
    }

    /// Reads a tag exactly (`nl`), as in the address. Case does not count.
    pub fn from_code(code: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(code))
    }

    /// The nearest language we have for one tag: `ar-EG` → ar, `ti-ER` → ti, anything unknown → `None`.
    pub fn nearest(tag: &str) -> Option<Lang> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Lang::from_code(primary)
    }

    /// The best language for an `Accept-Language` header; Dutch when none fits.
    ///
    /// Reads at most 1,000 characters and 20 tags, so that a huge header costs nothing (WEB-8).
    pub fn from_accept_language(header: &str) -> Lang {
        let head: String = header.chars().take(1000).collect();
        let mut best: Option<(u16, Lang)> = None;
        for item in head.split(',').take(20) {
            let mut parts = item.split(';');
            let Some(lang) = Lang::nearest(parts.next().unwrap_or_default().trim()) else { continue };
            let weight = parts.find_map(|p| p.trim().strip_prefix("q=").and_then(|q| q.parse::<f32>().ok())).unwrap_or(1.0);
            // thousandths, as RFC 9110 12.4.2 allows three digits
            let weight = (weight.clamp(0.0, 1.0) * 1000.0) as u16;
            if weight > 0 && best.is_none_or(|(w, _)| weight > w) {
                best = Some((weight, lang));
            }
        }
        best.map_or(Lang::Nl, |(_, lang)| lang)
    }
}

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
    SignedOut,
    StillThere,
    NotFound,
    Failed,
}

impl Page {
    /// Pages without a handle in their address, in menu order.
    pub const PLAIN: [Page; 14] = [
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
    ];

    /// Path segments after `/{lang}`; empty for the welcome page.
    pub fn path(&self) -> String {
        match self {
            Page::Appointment(handle) => format!("appointments/{handle}"),
            Page::Message(id) => format!("messages/{id}"),
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
            Page::SignedOut => "signed-out",
            Page::StillThere => "still-there",
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
            _ => None,
        }
    }

    /// Is this page shown only to a signed-in person?
    pub const fn needs_session(&self) -> bool {
        !matches!(
            self,
            Page::Welcome
                | Page::Language
                | Page::Privacy
                | Page::Accessibility
                | Page::Help
                | Page::SignedOut
                | Page::NotFound
                | Page::Failed
        )
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
fn is_handle(text: &str) -> bool {
    !text.is_empty() && text.len() <= 64 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
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

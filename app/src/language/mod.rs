//! Languages: a closed enum in the address, Fluent messages, dates and direction. Server only.

mod dates;
mod rich;
mod text;

pub use dates::{date_long, date_numeric, date_time, month_day, time_of_day, weekday_date, zoned};
pub use rich::{plain, rich};
pub(crate) use text::neutral;
pub use text::{Arg, Text, message_ids};

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

//! The closed list of languages, and how the nearest one is found for a reader.

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

/// Declares the languages once: tag, folder in `locales`, own name, Dutch name, direction.
macro_rules! languages {
    ($($name:ident: $code:literal, $folder:literal, $own:literal, $dutch:literal, $direction:ident;)+) => {
        /// A language of the app. Closed: nothing else ever reaches a file name, a header or markup (WEB-6, WEB-7).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "each has its names below")]
        pub enum Lang { $($name),+ }

        impl Lang {
            /// Every language, in the order of the language page.
            pub const ALL: [Lang; [$(Lang::$name),+].len()] = [$(Lang::$name),+];

            /// BCP 47 tag: the path segment and the `lang` attribute.
            pub const fn code(self) -> &'static str {
                match self { $(Lang::$name => $code),+ }
            }

            /// Folder in `locales`: the tag the plural rules of CLDR know.
            pub const fn folder(self) -> &'static str {
                match self { $(Lang::$name => $folder),+ }
            }

            /// The language's own name, shown first on the language page.
            pub const fn own_name(self) -> &'static str {
                match self { $(Lang::$name => $own),+ }
            }

            /// Its Dutch name, for the person who helps at the desk.
            pub const fn dutch_name(self) -> &'static str {
                match self { $(Lang::$name => $dutch),+ }
            }

            /// Reading direction.
            pub const fn direction(self) -> Direction {
                match self { $(Lang::$name => Direction::$direction),+ }
            }
        }
    };
}

languages! {
    Nl: "nl", "nl", "Nederlands", "Nederlands", Ltr;
    NlSimple: "nl-simple", "nl-simple", "Makkelijk Nederlands", "Makkelijk Nederlands", Ltr;
    En: "en", "en", "English", "Engels", Ltr;
    Ar: "ar", "ar", "العربية", "Arabisch", Rtl;
    Ti: "ti", "ti", "ትግርኛ", "Tigrinya", Ltr;
    Tr: "tr", "tr", "Türkçe", "Turks", Ltr;
    Fa: "fa", "fa", "فارسی", "Perzisch (Farsi)", Rtl;
    Prs: "prs", "fa-AF", "دری", "Dari", Rtl;
    Ps: "ps", "ps", "پښتو", "Pasjtoe", Rtl;
    Ku: "ku", "ku", "Kurdî (Kurmancî)", "Koerdisch (Kurmanji)", Ltr;
    Ckb: "ckb", "ckb", "کوردی (سۆرانی)", "Koerdisch (Sorani)", Rtl;
    So: "so", "so", "Soomaali", "Somalisch", Ltr;
    Uk: "uk", "uk", "Українська", "Oekraïens", Ltr;
    Ru: "ru", "ru", "Русский", "Russisch", Ltr;
    Es: "es", "es", "Español", "Spaans", Ltr;
    Fr: "fr", "fr", "Français", "Frans", Ltr;
    Zh: "zh-Hans", "zh-Hans", "简体中文", "Chinees (vereenvoudigd)", Ltr;
}

impl Lang {
    /// Dutch, at either level: its terms need no mark, its sentences no Dutch sentence beside them.
    pub const fn is_dutch(self) -> bool {
        matches!(self, Lang::Nl | Lang::NlSimple)
    }

    /// Reads a tag exactly (`nl`), as in the address. Case does not count.
    pub fn from_code(code: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(code))
    }

    /// The nearest language we have for one tag: `ar-EG` → ar, `fa-AF` → Dari, `ku-IQ` → Sorani, anything unknown → `None`.
    pub fn nearest(tag: &str) -> Option<Lang> {
        if let Some(lang) = Lang::from_code(tag) {
            return Some(lang);
        }
        let mut parts = tag.split(['-', '_']);
        let primary = parts.next().unwrap_or_default().to_ascii_lowercase();
        let has = |wanted: &[&str]| tag.split(['-', '_']).skip(1).any(|part| wanted.iter().any(|one| one.eq_ignore_ascii_case(part)));
        match primary.as_str() {
            "fa" if has(&["AF"]) => Some(Lang::Prs),
            // Kurdish in Arabic script, or of Iraq and Iran, is nearly always Sorani
            "ku" if has(&["Arab", "IQ", "IR"]) => Some(Lang::Ckb),
            "kmr" => Some(Lang::Ku),
            "pes" => Some(Lang::Fa),
            "pbt" | "pbu" | "pus" => Some(Lang::Ps),
            // Whoever reads traditional characters reads these better than Dutch
            "zh" | "cmn" | "yue" => Some(Lang::Zh),
            "arb" | "apc" | "ary" | "arz" | "acm" | "ajp" => Some(Lang::Ar),
            _ => Lang::from_code(&primary),
        }
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

//! The Dutch words that people must recognise in letters, and the message that says what each means.

/// Declares the words once: stable name, how it is written, other spellings in messages (lower case).
macro_rules! words {
    ($($name:ident: $slug:literal, $dutch:literal $(, $other:literal)*;)+) => {
        /// A Dutch word with an explanation (`word-…` in the messages).
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "each is a word")]
        pub enum Word { $($name),+ }

        impl Word {
            /// All words, in the order of the list: first what everybody meets.
            pub const ALL: [Word; [$(Word::$name),+].len()] = [$(Word::$name),+];

            /// Stable name: end of its message id, and its place on the page of words.
            pub const fn slug(self) -> &'static str {
                match self { $(Word::$name => $slug),+ }
            }

            /// As it stands in letters.
            pub const fn dutch(self) -> &'static str {
                match self { $(Word::$name => $dutch),+ }
            }

            fn others(self) -> &'static [&'static str] {
                match self { $(Word::$name => &[$($other),*]),+ }
            }
        }
    };
}

words! {
    Pip: "pip", "PIP", "persoonlijk plan inburgering en participatie";
    Termijn: "termijn", "inburgeringstermijn";
    Leerroute: "leerroute", "leerroute";
    B1Route: "b1-route", "B1-route";
    Onderwijsroute: "onderwijsroute", "onderwijsroute";
    ZRoute: "z-route", "Z-route";
    Kennisgeving: "kennisgeving", "kennisgeving";
    BredeIntake: "brede-intake", "brede intake";
    Leerbaarheidstoets: "leerbaarheidstoets", "leerbaarheidstoets";
    Voorinburgering: "voorinburgering", "voorinburgering";
    Pvt: "pvt", "PVT", "participatieverklaring", "participatieverklaringstraject";
    Map: "map", "MAP", "module arbeidsmarkt en participatie";
    Knm: "knm", "KNM", "kennis van de nederlandse maatschappij";
    Niveau: "niveau", "niveau";
    Verlenging: "verlenging", "verlenging";
    Vrijstelling: "vrijstelling", "vrijstelling";
    Ontheffing: "ontheffing", "ontheffing";
    Afschalen: "afschalen", "afschalen";
    Bezwaar: "bezwaar", "bezwaar";
    Beroep: "beroep", "beroep";
    Ingebrekestelling: "ingebrekestelling", "ingebrekestelling";
    Dwangsom: "dwangsom", "dwangsom";
    Voldaan: "voldaan", "voldaan";
    Diploma: "inburgeringsdiploma", "inburgeringsdiploma";
    Certificaat: "inburgeringscertificaat", "inburgeringscertificaat";
    Taalschakeltraject: "taalschakeltraject", "taalschakeltraject";
    Alfabetisering: "alfabetisering", "alfabetisering";
    Nt2: "nt2", "NT2";
    Ontzorgen: "ontzorgen", "financieel ontzorgen";
    Inzage: "inzage", "inzage";
    Duo: "duo", "DUO", "dienst uitvoering onderwijs";
    Coa: "coa", "COA", "centraal orgaan opvang asielzoekers";
    Ind: "ind", "IND";
    Cbs: "cbs", "CBS", "centraal bureau voor de statistiek";
    DigiD: "digid", "DigiD";
    MijnOverheid: "mijnoverheid", "MijnOverheid", "berichtenbox";
    Bsn: "bsn", "BSN";
    Wi2021: "wi2021", "Wet inburgering 2021";
    Wi2013: "wi2013", "Wet inburgering 2013", "wi2013";
}

impl Word {
    /// The word a marked term of a message is, if it is explained.
    pub fn of_term(term: &str) -> Option<Word> {
        let term = term.to_lowercase();
        Word::ALL.into_iter().find(|word| word.dutch().to_lowercase() == term || word.others().contains(&term.as_str()))
    }

    /// Message that says what it means.
    pub fn meaning_id(self) -> String {
        format!("word-{}", self.slug())
    }
}

//! Code lists of DUO and the objecttypes. Every list is open: an unknown code is kept and shown as such (standards.md, 1.2).

/// A code of a source: one we know, or the raw text of one we do not.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Code<T> {
    /// A code of the published list.
    Known(T),
    /// A code that is not on the published list, as the source wrote it.
    Unknown(String),
}

impl<T: Copy> Code<T> {
    /// The known code, if it is one.
    pub const fn known(&self) -> Option<T> {
        match self {
            Code::Known(t) => Some(*t),
            Code::Unknown(_) => None,
        }
    }
}

/// Declares a closed list with its wire spelling, and reading that never fails.
macro_rules! codes {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $wire:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* #[doc = concat!("`", $wire, "`")] $variant),+ }

        impl $name {
            /// Every code of the list, in the order of the specification.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The code as the source writes it.
            pub const fn wire(self) -> &'static str {
                match self { $($name::$variant => $wire),+ }
            }

            /// Reads a code; what is not on the list is kept as [`Code::Unknown`].
            pub fn read(raw: &str) -> Code<$name> {
                match raw { $($wire => Code::Known($name::$variant),)+ other => Code::Unknown(other.to_owned()) }
            }
        }
    };
}

codes! {
    /// Leerroute (DUO PIP 1.2.0; W 6-9).
    Leerroute { B = "B", O = "O", Z = "Z" }
}
codes! {
    /// Language level (DUO PIP 1.2.0, Examen 1.0.0). The order is the ladder of the ERK.
    Niveau { A0 = "A0", A1 = "A1", A2 = "A2", B1 = "B1", B2 = "B2" }
}
codes! {
    /// Exam part (DUO Examen 1.0.0).
    Onderdeel { Le = "LE", Lu = "LU", Sc = "SC", Sp = "SP", Knm = "KNM" }
}
codes! {
    /// Result of an exam (DUO Examen 1.0.0).
    ExamenUitslag { Geslaagd = "Geslaagd", Gezakt = "Gezakt", Geen = "Geen" }
}
codes! {
    /// Reason for no result, meaningful with `Geen` (DUO Examen 1.0.0).
    RedenGeenResultaat { Verwijtbaar = "Verwijtbaar", NietVerwijtbaar = "Nietverwijtbaar", Afgemeld = "Afgemeld", Absent = "Absent" }
}
codes! {
    /// Doelgroep, in two values (DUO Inburgeringsplicht 1.2.2).
    Indeling { Asielstatushouder = "Asielstatushouder", GezinsmigrantOfOverig = "Gezinsmigrant en overige migrant" }
}
codes! {
    /// Finer label of the doelgroep (DUO Inburgeringsplicht 1.2.2).
    GedetailleerdeDoelgroep {
        Asielstatushouder = "Asielstatushouder", GeestelijkBedienaar = "Geestelijk bedienaar", Gezinshereniger = "Gezinshereniger",
        GezinsherenigerMetAsielstatushouder = "Gezinshereniger met Asielstatushouder", Gezinsvormer = "Gezinsvormer",
        GezinsvormerMetAsielstatushouder = "Gezinsvormer met Asielstatushouder", Overig = "Overig",
    }
}
codes! {
    /// Rights kept or granted after a change of residence purpose (DUO Inburgeringsplicht 1.2.2).
    Asielrechten {
        Toegekend = "Asielrechten toegekend", Behoud = "Behoud asielrechten",
        BehoudGezinsmigrant = "Op verzoek behoud rechten van gezins- en overige migrant",
        ToegekendGezinsmigrant = "Op verzoek rechten van gezins- en overige migrant toegekend",
    }
}
codes! {
    /// Why there is no obligation (DUO Inburgeringsplicht 1.2.2). `Voldaan` is the only formal "done".
    RedenGeenPlicht {
        VolledigeOntheffing = "Volledige ontheffing", VolledigeVrijstelling = "Volledige vrijstelling", Voldaan = "Inburgeringsplicht voldaan",
        VerblijfsdoelGewijzigd = "Verblijfsdoel gewijzigd", Vertrek = "Vertrek uit Nederland langer dan een jaar",
        Overlijden = "Overlijden", Overig = "Overig", TijdelijkeVrijstelling = "Tijdelijke vrijstelling",
    }
}
codes! {
    /// Result of the leerbaarheidstoets (DUO Leerbaarheidstoets 1.2.0). There is no pass or fail.
    LbtUitkomst { Haalbaar = "B1-route haalbaar", NietHaalbaar = "B1-route niet haalbaar", Onbekend = "Onbekend" }
}
codes! {
    /// Judgement on a request for verlenging (DUO Verlenging 1.0.0).
    Beoordeling { Toegekend = "Toegekend", Afgewezen = "Afgewezen", InBehandeling = "InBehandeling" }
}
codes! {
    /// Judgement on vrijstelling or ontheffing (DUO 1.0.0).
    Oordeel { Toekenning = "Toekenning", Afwijzing = "Afwijzing" }
}
codes! {
    /// Ground of a vrijstelling (DUO Vrijstelling 1.0.0).
    RedenVrijstelling { Avi = "AVI", Dip = "DIP", Doc = "DOC", Ged = "GED", Inb = "INB", Ins = "INS", Opl = "OPL" }
}
codes! {
    /// Alphabetisation (DUO PIP 1.2.0).
    Alfabetisering { Analfabeet = "A", AndersAnalfabeet = "AA", Nvt = "NVT" }
}
codes! {
    /// State of a PIP object (objecttype `pip`, own).
    PipStatus { Concept = "concept", Vastgesteld = "vastgesteld", Vervangen = "vervangen", Ingetrokken = "ingetrokken" }
}
codes! {
    /// State of the brede intake (objecttype `brede-intake`, own).
    IntakeStatus { Opgeroepen = "opgeroepen", Lopend = "lopend", Afgerond = "afgerond" }
}
codes! {
    /// State of maatschappelijke begeleiding (objecttype, own).
    BegeleidingStatus { Aangeboden = "aangeboden", Lopend = "lopend", Afgerond = "afgerond" }
}
codes! {
    /// State of a task (Open VTB Taken 0.1.0).
    TaakStatus { Open = "open", Uitgevoerd = "uitgevoerd", NietUitgevoerd = "niet_uitgevoerd", Afgebroken = "afgebroken", Verwerkt = "verwerkt" }
}
codes! {
    /// What is expected of the person (Open VTB 0.1.0).
    HandelingsPerspectief {
        Betalen = "betalen", Incasso = "incasso", InformatieGeven = "informatie_geven", InformatieKrijgen = "informatie_krijgen",
        ReactieOntvangen = "reactie_ontvangen", VernieuwingNodig = "vernieuwing_nodig", UitnodigingVoorAfspraak = "uitnodiging_voor_afspraak",
    }
}
codes! {
    /// Presence at lessons (GGM PresentieTaalles).
    Presentie { Nooit = "Nooit aanwezig", Wisselend = "Wel/niet aanwezig", Altijd = "Altijd aanwezig" }
}
codes! {
    /// Effort as the school sees it (GGM ParticipatieDeelname).
    Inzet { Voldoende = "Voldoende", Onvoldoende = "Onvoldoende" }
}
codes! {
    /// Result on a five-step scale (GGM ClassificatieArmTotUitstekend).
    Classificatie { Arm = "Arm", Middelmatig = "Middelmatig", Voldoende = "Voldoende", Goed = "Goed", Uitstekend = "Uitstekend" }
}
codes! {
    /// Main goal in the PIP (GGM Doel; the misspelling `Betaal` is the source's).
    Hoofddoel {
        BetaaldWerken = "Betaald Werken", Ondernemen = "Ondernemen", Opleiding = "Opleiding met studiefinanciering",
        NaarVermogen = "Betaal werken naar vermogen", Werkfit = "Werkfit worden", MaatschappelijkFit = "Maatschappelijk fit worden",
    }
}
codes! {
    /// Module introduced during voorinburgering (objecttype `voorinburgering`).
    IntroductieModule { Map = "MAP", Knm = "KNM", Pvt = "PVT" }
}

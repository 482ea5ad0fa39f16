//! The letters of DUO and the gemeente that the app can explain. Nothing is guessed: a letter is known by the type its
//! sender gave it, or by the sentence the reader recognises.

use dossier::case::DeadlineKind;

/// Who sends a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the two parties that write")]
pub enum Sender {
    Duo,
    Gemeente,
}

impl Sender {
    /// Place in the address.
    pub const fn slug(self) -> &'static str {
        match self {
            Sender::Duo => "duo",
            Sender::Gemeente => "gemeente",
        }
    }
}

/// Where the last day of a letter comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Nothing has to be done before a day.
    Never,
    /// Only the letter says it.
    Letter,
    /// A deadline of the case.
    Deadline(DeadlineKind),
    /// A term to object: a deadline of the case, else the rule of six weeks (AWB 6:7, 6:8).
    Objection(DeadlineKind),
}

/// Declares the letters once: stable name, sender, `berichtType` (Open VTB Berichten 0.1.0: at most eight characters, agreed
/// with the gemeente), and where the last day comes from.
macro_rules! letters {
    ($($name:ident: $slug:literal, $sender:ident, $type:literal, $when:expr;)+) => {
        /// A letter the app can explain.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "each has its messages `letter-…`")]
        pub enum Letter { $($name),+ }

        impl Letter {
            /// All letters, in the order they come in a case.
            pub const ALL: [Letter; [$(Letter::$name),+].len()] = [$(Letter::$name),+];

            /// Stable name: in the address and in its message ids.
            pub const fn slug(self) -> &'static str {
                match self { $(Letter::$name => $slug),+ }
            }

            /// Who sends it.
            pub const fn sender(self) -> Sender {
                match self { $(Letter::$name => Sender::$sender),+ }
            }

            /// The type a message of the gemeente's inbox has.
            pub const fn bericht_type(self) -> &'static str {
                match self { $(Letter::$name => $type),+ }
            }

            /// Where its last day comes from.
            pub const fn when(self) -> When {
                match self { $(Letter::$name => $when),+ }
            }
        }
    };
}

letters! {
    Kennisgeving: "kennisgeving", Duo, "KENNISG", When::Never;
    Intake: "intake", Gemeente, "OPROEP", When::Letter;
    Pip: "pip", Gemeente, "PIP", When::Objection(DeadlineKind::ObjectionPip);
    Meeting: "meeting", Gemeente, "GESPREK", When::Letter;
    Warning: "warning", Gemeente, "WAARSCH", When::Letter;
    GemeenteFine: "gemeente-fine", Gemeente, "BOETEGEM", When::Objection(DeadlineKind::ObjectionBoete);
    Reminder: "reminder", Duo, "HERINN", When::Deadline(DeadlineKind::TermEnd);
    Announcement: "announcement", Duo, "VOORAANK", When::Letter;
    DuoFine: "duo-fine", Duo, "BOETEDUO", When::Objection(DeadlineKind::ObjectionBoete);
    ExtensionYes: "extension-yes", Duo, "VERLJA", When::Objection(DeadlineKind::ObjectionVerlenging);
    ExtensionNo: "extension-no", Duo, "VERLNEE", When::Objection(DeadlineKind::ObjectionVerlenging);
    Result: "result", Duo, "UITSLAG", When::Never;
    Exempt: "exempt", Duo, "VRIJONTH", When::Objection(DeadlineKind::ObjectionVrijstelling);
    Done: "done", Duo, "VOLDAAN", When::Never;
}

impl Letter {
    /// Reads [`Letter::slug`].
    pub fn from_slug(slug: &str) -> Option<Letter> {
        Letter::ALL.into_iter().find(|letter| letter.slug() == slug)
    }

    /// The letter of a message's type, when its sender gave one that is known.
    pub fn of_type(kind: &str) -> Option<Letter> {
        Letter::ALL.into_iter().find(|letter| letter.bericht_type() == kind)
    }

    /// The id of one of its messages: `key`, `what`, `do` or `not`.
    pub fn message(self, part: &str) -> String {
        format!("letter-{}-{part}", self.slug())
    }
}

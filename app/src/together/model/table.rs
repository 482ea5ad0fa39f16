//! Looking together: what lies on a table, who sits at it and how one joins.

use super::common::{FormError, InvitationView, Kind, Other};
use dossier::case::DeadlineKind;
use jiff::{Timestamp, civil::Date};

/// One thing that can lie on a table. Every card is rendered per viewer, in the viewer's language, from a case that holds
/// nothing but what the viewer may see.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Card {
    /// The last day, days left and why.
    Clock,
    /// What must be done now.
    Todos,
    /// The next appointment.
    NextAppointment,
    /// The PIP.
    Plan,
    /// The obligation matrix and hours.
    Progress,
    /// One deadline or right.
    Obligation(DeadlineKind),
    /// Decisions of DUO.
    Decisions,
    /// One letter, by its handle in the person's session.
    Letter(String),
}

impl Card {
    /// As in forms and in the store: `clock`, `obligation:term-end`, `letter:1f3c…`.
    pub fn slug(&self) -> String {
        match self {
            Card::Clock => "clock".to_owned(),
            Card::Todos => "todos".to_owned(),
            Card::NextAppointment => "next-appointment".to_owned(),
            Card::Plan => "plan".to_owned(),
            Card::Progress => "progress".to_owned(),
            Card::Decisions => "decisions".to_owned(),
            Card::Obligation(kind) => format!("obligation:{}", kind.slug()),
            Card::Letter(id) => format!("letter:{id}"),
        }
    }

    /// Reads [`Card::slug`]; unknown text is no card.
    pub fn from_slug(slug: &str) -> Option<Card> {
        Some(match slug {
            "clock" => Card::Clock,
            "todos" => Card::Todos,
            "next-appointment" => Card::NextAppointment,
            "plan" => Card::Plan,
            "progress" => Card::Progress,
            "decisions" => Card::Decisions,
            other => match other.split_once(':')? {
                ("obligation", kind) => Card::Obligation(DeadlineKind::from_slug(kind)?),
                ("letter", id) if crate::context::is_handle(id) => Card::Letter(id.to_owned()),
                _ => return None,
            },
        })
    }
}

/// Somebody at the table, as the person sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatView {
    /// Handle in forms.
    pub id: String,
    /// Who.
    pub who: Other,
    /// The number that must be the same on both screens: three digits.
    pub number: String,
    /// Confirmed by the person.
    pub confirmed: bool,
}

/// A line of the table: card and line, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineRef {
    /// Number of the card.
    pub card: u8,
    /// Number of the line; 0 for the whole card.
    pub line: u8,
}

impl LineRef {
    /// "2.3", as on the screen and in forms.
    pub fn text(self) -> String {
        format!("{}.{}", self.card, self.line)
    }
    /// Reads "2.3".
    pub fn parse(text: &str) -> Option<LineRef> {
        let (card, line) = text.split_once('.')?;
        Some(LineRef { card: card.parse().ok().filter(|n| *n > 0)?, line: line.parse().ok()? })
    }
}

/// The person's side of looking together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TogetherPage {
    /// The running table, if any.
    pub table: Option<OwnTable>,
    /// What can be put on the table (and is not).
    pub offered: Vec<Card>,
    /// What was ticked, kept after an error.
    pub ticked: Vec<Card>,
    /// What went wrong with the last form.
    pub error: Option<FormError>,
}

/// A running table, from the person's side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnTable {
    /// Cards in order.
    pub cards: Vec<Card>,
    /// Who is there or waits for a yes.
    pub seats: Vec<SeatView>,
    /// The line somebody points at.
    pub lit: Option<LineRef>,
    /// How to join; none when the last invitation was used or is over.
    pub invitation: Option<InvitationView>,
    /// When it ends at the latest.
    pub ends_at: Timestamp,
}

/// The way in: by QR address or by words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoinPage {
    /// The code of the address, when it came by QR.
    pub code: Option<String>,
    /// What the code is for. `None`: words are still to be typed, or the code is unknown, used or over (`error` says it).
    pub invitation: Option<JoinKind>,
    /// Typed words, kept after an error.
    pub words: String,
    /// Typed name, kept after an error.
    pub name: String,
    /// What went wrong.
    pub error: Option<FormError>,
    /// Who is signed in here now, when somebody is.
    pub signed_in_as: Option<Other>,
}

/// What an invitation is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JoinKind {
    /// Look together, now.
    Table,
    /// Help for longer, with one's own DigiD.
    Helper {
        /// First name of the person, so that the helper knows whose invitation it is.
        subject: String,
        /// Kinds of data.
        kinds: Vec<Kind>,
        /// Last day.
        until: Date,
    },
    /// A coach may look in for longer.
    Coach {
        /// First name of the person.
        subject: String,
        /// Kinds of data.
        kinds: Vec<Kind>,
        /// Last day.
        until: Date,
    },
}

/// The other side of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TablePage {
    /// First name of the person.
    pub subject: String,
    /// Own name, as shown to the person.
    pub name: String,
    /// The number that must be the same on both screens.
    pub number: String,
    /// The person said yes.
    pub confirmed: bool,
    /// Cards in order; empty until confirmed.
    pub cards: Vec<Card>,
    /// The line somebody points at.
    pub lit: Option<LineRef>,
    /// It is over: stopped, ended or refused. Nothing else is set then.
    pub over: bool,
}

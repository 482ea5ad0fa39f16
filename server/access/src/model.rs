//! The closed lists a decision is made of.

/// Declares a closed list that can be walked, so that tests see every cell.
macro_rules! closed {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $slug:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// Stable name: in forms, in the store, in the Cedar policies.
            pub const fn slug(self) -> &'static str {
                match self { $($name::$variant => $slug),+ }
            }

            /// Reads a name; unknown names are nothing (IDOR-12).
            pub fn from_slug(slug: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|value| value.slug() == slug)
            }
        }
    };
}

closed! {
    /// What kind of actor asks: how they signed in, and in which role they act now.
    Actor {
        /// The person whose case it is, signed in with DigiD.
        Inburgeraar = "inburgeraar",
        /// Somebody signed in with their own DigiD who acts for another person.
        Helper = "helper",
        /// Somebody signed in at the gemeente's own identity provider.
        Coach = "coach",
        /// Somebody without a sign-in, at a table.
        Guest = "guest",
    }
}
closed! {
    /// Levels of assurance of eIDAS, lowest first.
    Level {
        /// Laag.
        Low = "low",
        /// Substantieel: the least for everything behind sign-in.
        Substantial = "substantial",
        /// Hoog.
        High = "high",
    }
}
closed! {
    /// The stored state of a grant. Past its time and unused are judged by [`crate::decide`] itself.
    GrantState {
        /// Somebody accepted the invitation; the person has not said yes.
        Asked = "asked",
        /// The person said yes, after a fresh sign-in.
        Active = "active",
        /// Taken back by the person, or given up.
        Revoked = "revoked",
    }
}
closed! {
    /// The state of somebody's seat at a table.
    SeatState {
        /// Joined; the person has not confirmed the name.
        Waiting = "waiting",
        /// The person confirmed the name and the number.
        Confirmed = "confirmed",
        /// Refused, left, or the table ended.
        Gone = "gone",
    }
}
closed! {
    /// What can be done with data.
    Action {
        /// Look.
        View = "view",
        /// Draft a question or an answer; never send.
        Prepare = "prepare",
        /// Point at a line of the table.
        Point = "point",
        /// Write or confirm an agreement.
        Agree = "agree",
        /// Let others look: put on a table, invite, give or change a grant or a consent.
        Share = "share",
        /// Change at the source. No rule allows it: what has legal effect goes through the person or DigiD Machtigen.
        Send = "send",
    }
}
closed! {
    /// Purposes, as in the register of processing.
    Purpose {
        /// Show a person the own case.
        ShowOwnCase = "show-own-case",
        /// A helper reads and prepares.
        HelpWithCase = "help-with-case",
        /// A coach goes through the progress with the person.
        ReviewProgress = "review-progress",
        /// Look at chosen cards together, now.
        LookTogether = "look-together",
        /// Statistics. No rule allows it: nothing leaves the app for statistics.
        Statistics = "statistics",
    }
}
closed! {
    /// Kinds of data (the columns of domain.md, 8.2).
    Category {
        /// Obligation and term.
        Obligation = "obligation",
        /// Leerbaarheidstoets and brede intake.
        Intake = "intake",
        /// PIP.
        Plan = "plan",
        /// Voorinburgering and maatschappelijke begeleiding.
        Guidance = "guidance",
        /// Hours, attendance, progress at school.
        Hours = "hours",
        /// Exams, PVT, MAP.
        Exams = "exams",
        /// Verlenging, vrijstelling, ontheffing (decision and date, never the ground).
        Decisions = "decisions",
        /// Fines.
        Fines = "fines",
        /// Costs and loan.
        Money = "money",
        /// Appointments.
        Appointments = "appointments",
        /// Tasks and messages of the gemeente.
        Messages = "messages",
        /// Public reference lists (names of schools).
        Reference = "reference",
        /// The doelgroep and what follows from asylum: special, in no bundle.
        Asylum = "asylum",
        /// Ground of an ontheffing, capacity: special, shown to nobody before the gemeente settled its level.
        Health = "health",
    }
}

impl Category {
    /// The lowest level of sign-in for this kind of data (security.md, 2.2 rule 6: `substantial` for everything).
    pub const fn least_level(self) -> Level {
        Level::Substantial
    }

    /// Special categories: never at a table, in no grant (AVG 9; security.md 6).
    pub const fn special(self) -> bool {
        matches!(self, Category::Asylum | Category::Health)
    }

    /// Off unless the person ticks it for a helper: money and sanctions.
    pub const fn off_by_default(self) -> bool {
        matches!(self, Category::Money | Category::Fines | Category::Decisions)
    }

    /// What a person can tick for somebody else.
    pub fn grantable() -> impl Iterator<Item = Category> {
        Category::ALL.iter().copied().filter(|category| !category.special() && *category != Category::Reference)
    }
}

/// A set of a closed list of at most 32 values, as stored and as compared.
macro_rules! set_of {
    ($(#[$meta:meta])* $name:ident of $item:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub struct $name(u32);

        // More values than bits would make two values one
        const _: () = assert!($item::ALL.len() <= 32);

        impl $name {
            /// Nothing.
            pub const NONE: $name = $name(0);

            /// These values.
            pub fn of(values: impl IntoIterator<Item = $item>) -> $name {
                $name(values.into_iter().fold(0, |bits, value| bits | 1 << value as u32))
            }
            /// Is the value in it?
            pub const fn has(self, value: $item) -> bool {
                self.0 & (1 << value as u32) != 0
            }
            /// The values in it, in order.
            pub fn values(self) -> impl Iterator<Item = $item> {
                $item::ALL.iter().copied().filter(move |value| self.has(*value))
            }
            /// As stored.
            pub const fn bits(self) -> u32 {
                self.0
            }
            /// From the store; bits nobody knows are dropped.
            pub fn from_bits(bits: u32) -> $name {
                $name::of($name(bits).values())
            }
        }
    };
}

set_of! {
    /// Kinds of data.
    Categories of Category
}
set_of! {
    /// Actions.
    Actions of Action
}

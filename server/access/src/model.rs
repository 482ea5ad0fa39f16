//! The closed lists a decision is made of.

/// Declares a closed list that can be walked, so that tests see every cell.
macro_rules! closed {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
        }
    };
}

closed! {
    /// What kind of actor asks.
    Actor {
        /// The person whose case it is.
        Inburgeraar,
        /// Somebody without a sign-in.
        Guest,
    }
}
closed! {
    /// How the actor stands to the subject of the data.
    Relation {
        /// The same person.
        Own,
        /// Anybody else.
        Stranger,
    }
}
closed! {
    /// Levels of assurance of eIDAS, lowest first.
    Level {
        /// Laag.
        Low,
        /// Substantieel: the least for everything behind sign-in.
        Substantial,
        /// Hoog.
        High,
    }
}
closed! {
    /// What can be done with data.
    Action {
        /// Look.
        View,
        /// Change at the source. No rule allows it: this product reads.
        Change,
    }
}
closed! {
    /// Purposes, as in the register of processing.
    Purpose {
        /// Show a person the own case.
        ShowOwnCase,
        /// Statistics. No rule allows it: nothing leaves the app for statistics.
        Statistics,
    }
}
closed! {
    /// Kinds of data (the columns of domain.md, 8.2).
    Category {
        /// Obligation, group and term.
        Obligation,
        /// Leerbaarheidstoets and brede intake.
        Intake,
        /// PIP.
        Plan,
        /// Voorinburgering and maatschappelijke begeleiding.
        Guidance,
        /// Hours, attendance, progress at school.
        Hours,
        /// Exams, PVT, MAP.
        Exams,
        /// Verlenging, vrijstelling, ontheffing (decision and date, never the ground).
        Decisions,
        /// Fines.
        Fines,
        /// Appointments.
        Appointments,
        /// Tasks and messages of the gemeente.
        Messages,
        /// Public reference lists (names of schools).
        Reference,
    }
}

impl Category {
    /// The lowest level of sign-in for this kind of data (security.md, 2.2 rule 6: `substantial` for everything).
    pub const fn least_level(self) -> Level {
        Level::Substantial
    }
}

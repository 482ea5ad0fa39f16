//! What the pages of looking together, helping, reviewing, agreeing and consenting are made from. The server fills it.

mod common;
mod consent;
mod grants;
mod table;
mod talk;

pub use common::*;
pub use consent::*;
pub use grants::*;
pub use table::*;
pub use talk::*;

/// What a page of this part is about; every other page has `Nothing`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "one per page")]
pub enum Shared {
    #[default]
    Nothing,
    Together(TogetherPage),
    Join(JoinPage),
    Table(TablePage),
    Helpers(HelpersPage),
    HelpingList(Vec<HelpedView>),
    Helping(HelpingPage),
    Coach(CoachPage),
    Review(ReviewPage),
    Agreements(AgreementsPage),
    Consent(ConsentPage),
    WhoSaw(WhoSawPage),
}

/// What every page of the person says about a running table: who looks along, and one button that stops it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableBanner {
    /// Names of those who are confirmed.
    pub names: Vec<String>,
    /// Somebody waits for a yes.
    pub waiting: bool,
}

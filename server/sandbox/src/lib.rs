//! The sandbox: a stand-in for DUO, a gemeente and an OpenID provider, with synthetic people, over real HTTP.
//!
//! It knows none of the product's crates: what it says, it says in the wire formats of the published specifications.
//!
//! # Running
//! `cargo run -p sandbox` prints one line, `sandbox ready {json}`, with the base URLs (`duo`, `gemeente`, `login`) and `people`.
//! See [`Settings`] for what can be set and [`faults`] for making a source fail.
//!
//! # Writing a person file
//! One JSON file per person in `server/sandbox/people`, named after the situation; the order of the names is the order on the
//! sign-in page. `SANDBOX_PEOPLE` names another folder that replaces the built-in people.
//!
//! ```json
//! {
//!   "id": "selam",
//!   "situation": { "nl": "Asiel, B1-route, halverwege", "en": "Asylum, B1 route, halfway" },
//!   "login": { "bsn": "999990019", "given_name": "Selam", "family_name": "Voorbeeld", "birthdate": "1994-05-02",
//!              "email": "selam@example.org", "email_verified": true },
//!   "duo": {
//!     "inburgeringstermijn": { "startdatum": "@today-400d", "einddatum": "@today-400d+36m" },
//!     "boetes": [],
//!     "map": null
//!   },
//!   "gemeente": {
//!     "objecten": { "pip": [ { "startAt": "@today-401d", "data": { "status": "vastgesteld", "…": "…" } } ] },
//!     "taken": [], "berichten": [], "afspraken": []
//!   }
//! }
//! ```
//! - `login`: everything but `bsn` may be left out; `birthdate` may be `YYYY` or `YYYY-MM`. The BSN begins with 99999 or 0000.
//! - `duo`: keys are the paths below `/personen/{bsn}/` ([`duo::OPERATIONS`]), values the body as DUO sends it. A key that is
//!   `null` or left out is a 404; `[]` is an empty list. `"access": "forbidden"` makes every answer a 403.
//! - `gemeente.objecten`: records per objecttype; `bsn` and `gemeentecode` (9901) are filled in. `taken` and `berichten` are Open
//!   VTB bodies (`uuid`, `url`, `urn`, the URN of the person and empty fields are filled in), `afspraken` are detail answers of
//!   MijnAgenda, found by the person's e-mail address.
//! - Dates: see [`dates`]. A file that is wrong stops the start, with file, line and reason; all of them are reported at once.

pub mod clock;
pub mod dates;
pub mod duo;
pub mod faults;
mod gemeente;
mod login;
pub mod people;
mod reply;
mod settings;
mod start;
mod state;

pub use settings::{BadSetting, Settings};
pub use start::{Running, StartError, start};

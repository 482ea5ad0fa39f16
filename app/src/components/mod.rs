//! What pages share.

pub mod acting;
pub mod bits;
pub mod icon;
pub mod interpreter;
pub mod language_choice;
pub mod layout;
pub mod legal;
pub mod provenance;
pub mod section;
pub mod table_banner;
pub mod tools;
pub mod understood;
pub mod word;

pub use bits::{badge, card, data_list, data_row, date, details, heading2, phone, when};
pub use icon::{Icon, icon};
pub use legal::legal;
pub use provenance::{gap_list, source_line, source_lines};
pub use section::{merged, section};
pub use understood::{Moment, understood};

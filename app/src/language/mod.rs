//! Languages: a closed enum in the address, Fluent messages, dates and direction. Server only.

mod dates;
mod lang;
mod recorded;
mod rich;
mod text;
mod words;

pub use dates::{date_long, date_numeric, date_time, month_day, time_of_day, weekday_date, zoned};
pub use lang::{Direction, Lang};
pub use recorded::use_recordings;
pub use rich::{Tap, plain, rich};
pub(crate) use text::neutral;
pub use text::{Arg, Text, is_machine, message_ids, stale};
pub use words::Word;

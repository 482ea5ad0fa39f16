//! The rules of the law: every calculation of the Wet inburgering 2021 that this app makes.
//!
//! Pure and total: dates are civil dates in Europe/Amsterdam, `today` is an argument, amounts are whole eurocents. A result that
//! would leave the calendar (years −9999 to 9999) is `None`, never a panic. Function names are the names of the worked examples.
//!
//! Own computations are forecasts: a date from DUO goes before a date in a letter, and both go before these (ground rule G2).

pub mod exams;
pub mod extension;
pub mod fines;
pub mod holidays;
pub mod hours;
pub mod law;
pub mod loan;
pub mod objection;
pub mod parts;
pub mod periods;
pub mod pip;
pub mod term;

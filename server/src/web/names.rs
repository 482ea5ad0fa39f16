//! The closed lists of the app, under one name for the web side.

pub use app::{
    context::{Notice, Page},
    language::Lang,
};

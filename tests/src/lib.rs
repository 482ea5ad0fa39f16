//! What the tests that cross crates share: a reader of OpenAPI files and a recorder between client and source.

pub mod openapi;
pub mod recorder;

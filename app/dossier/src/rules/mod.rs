//! The rules of the law.

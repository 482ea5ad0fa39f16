//! Compressed copies beside the files, made once; and the sizes that the budgets are about.

use crate::say::{Outcome, because};
use flate2::{Compression, write::GzEncoder};
use std::{fs, io::Write, path::Path};

/// Size of the window (2^22 bytes): all browsers accept it.
const BROTLI_WINDOW: i32 = 22;

/// Brotli at its best.
pub fn brotli(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: BROTLI_WINDOW, size_hint: bytes.len(), ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &parameters).map_err(because("brotli"))?;
    Ok(packed)
}

/// Gzip at its best, without a time inside, so that equal input gives equal files.
pub fn gzip(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).map_err(because("gzip"))?;
    encoder.finish().map_err(because("gzip"))
}

/// Writes a file with its `.br` and `.gz`; returns the size in brotli.
pub fn write(file: &Path, bytes: &[u8]) -> Outcome<usize> {
    let packed = brotli(bytes)?;
    let beside = |ending: &str| {
        let mut name = file.as_os_str().to_owned();
        name.push(ending);
        name
    };
    let put =
        |name: &std::ffi::OsStr, bytes: &[u8]| fs::write(name, bytes).map_err(because(format_args!("cannot write {}", name.display())));
    put(file.as_os_str(), bytes)?;
    put(&beside(".br"), &packed)?;
    put(&beside(".gz"), &gzip(bytes)?)?;
    Ok(packed.len())
}

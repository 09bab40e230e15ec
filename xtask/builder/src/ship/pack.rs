//! Packing: what goes over the wire, and what stands inside the single file. Everything is kept by its content.

use std::num::NonZeroU64;

use anyhow::{Context, Result};

use crate::build::cache::Cache;

/// Packs with brotli's highest quality.
pub fn brotli(cache: &Cache, bytes: &[u8]) -> Result<Vec<u8>> {
    cache.get("brotli 11 22 16", &[bytes], || pack_brotli(bytes))
}

/// Packs with gzip as small as it gets; no time or name is in it, so the same bytes give the same.
pub fn gzip(cache: &Cache, bytes: &[u8]) -> Result<Vec<u8>> {
    cache.get(&format!("gzip {ROUNDS}"), &[bytes], || pack_gzip(bytes))
}

/// Packs with LZMA as small as it gets, for the parts inside the single file.
pub fn lzma(cache: &Cache, bytes: &[u8]) -> Result<Vec<u8>> {
    cache.get("lzma 9", &[bytes], || pack_lzma(bytes))
}

/// Bytes as text inside a page: four bytes are five signs, 42 to 126 in ASCII, with `!` for `<`
/// (`static/page/inside.js` reads them).
pub fn base85(bytes: &[u8]) -> String {
    let mut text = String::new();
    for four in bytes.chunks(4) {
        let mut padded = [0; 4];
        padded[..four.len()].copy_from_slice(four);
        let mut value = u32::from_be_bytes(padded);
        let mut signs = [0; 5];
        for sign in signs.iter_mut().rev() {
            *sign = match (value % 85) as u8 + 42 {
                b'<' => b'!',
                sign => sign,
            };
            value /= 85;
        }
        text.extend(
            signs
                .iter()
                .take(four.len() + 1)
                .map(|sign| char::from(*sign)),
        );
    }
    text
}

fn pack_brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        // Read in smaller pieces, the app packs 0.2 % smaller.
        lgblock: 16,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &params)?;
    Ok(out)
}

fn pack_lzma(bytes: &[u8]) -> Result<Vec<u8>> {
    use std::io::Write as _;
    let mut smallest: Option<Vec<u8>> = None;
    // Texts and code differ in how much of the byte before matters.
    for lc in [3, 4] {
        let options = lzma_rust2::LzmaOptions {
            lc,
            pb: 0,
            nice_len: lzma_rust2::LzmaOptions::NICE_LEN_MAX,
            ..lzma_rust2::LzmaOptions::with_preset(9)
        };
        let size = Some(bytes.len() as u64);
        let mut writer = lzma_rust2::LzmaWriter::new_use_header(Vec::new(), &options, size)?;
        writer.write_all(bytes)?;
        let packed = writer.finish()?;
        if smallest
            .as_ref()
            .is_none_or(|known| packed.len() < known.len())
        {
            smallest = Some(packed);
        }
    }
    smallest.context("two tries were made")
}

/// How often zopfli tries.
const ROUNDS: NonZeroU64 = NonZeroU64::new(4).unwrap();

fn pack_gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    zopfli::compress(
        zopfli::Options {
            // From here on it gains a thousandth for each further second.
            iteration_count: ROUNDS,
            ..zopfli::Options::default()
        },
        zopfli::Format::Gzip,
        bytes,
        &mut packed,
    )?;
    Ok(packed)
}

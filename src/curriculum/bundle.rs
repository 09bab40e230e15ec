use std::fmt;

use serde::Serialize;

use crate::packed::{self, Unpack};

/// Raised whenever the layout of a bundle changes: a bundle of another layout is refused, not misread.
const LAYOUT: u8 = 1;

/// Why a bundle could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BundleError {
    /// Written by another version of the app.
    OtherLayout,
    /// Cut off or altered.
    Damaged,
}

impl fmt::Display for BundleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            BundleError::OtherLayout => "the bundle is of another version of the app",
            BundleError::Damaged => "the bundle is cut off or altered",
        })
    }
}

impl std::error::Error for BundleError {}

/// The bytes of a bundle: layout, value, a checksum of both.
///
/// Errors: [`BundleError::Damaged`] if the value cannot be written, which no type of this crate does.
pub fn write_bundle<T: Serialize>(value: &T) -> Result<Vec<u8>, BundleError> {
    let mut bytes = vec![LAYOUT];
    bytes.extend(postcard::to_allocvec(value).map_err(|_| BundleError::Damaged)?);
    let sum = checksum(&bytes);
    bytes.extend(sum.to_le_bytes());
    Ok(bytes)
}

/// Reads what [`write_bundle`] wrote. Any bytes give a value or an error, never a panic.
pub fn read_bundle<T: Unpack>(bytes: &[u8]) -> Result<T, BundleError> {
    let (body, sum) = bytes.split_last_chunk::<4>().ok_or(BundleError::Damaged)?;
    if checksum(body) != u32::from_le_bytes(*sum) {
        return Err(BundleError::Damaged);
    }
    match body.split_first() {
        Some((&LAYOUT, value)) => packed::read(value).ok_or(BundleError::Damaged),
        Some(_) => Err(BundleError::OtherLayout),
        None => Err(BundleError::Damaged),
    }
}

/// FNV-1a: finds accidents (a cut download, a proxy's error page), not malice.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum, byte| {
        (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(texts: Vec<(String, String)>) {
            let bytes = write_bundle(&texts).unwrap();
            prop_assert_eq!(read_bundle::<Vec<(String, String)>>(&bytes), Ok(texts));
        }

        #[test]
        fn a_changed_byte_is_refused(texts: Vec<String>, at: proptest::sample::Index, flip in 1u8..) {
            let mut bytes = write_bundle(&texts).unwrap();
            let at = at.index(bytes.len());
            bytes[at] ^= flip;
            prop_assert!(read_bundle::<Vec<String>>(&bytes).is_err());
        }

        #[test]
        fn any_bytes_give_a_result(bytes: Vec<u8>) {
            let _ = read_bundle::<crate::curriculum::Module>(&bytes);
        }
    }

    /// The bytes of a bundle: the layout, postcard's bytes, FNV-1a of both (the reference value for these bytes).
    #[test]
    fn the_bytes_are_as_written() {
        let bytes = write_bundle(&vec![String::from("a")]).unwrap();
        assert_eq!(bytes[..4], [LAYOUT, 1, 1, b'a']);
        let sum = u32::from_le_bytes([bytes[4], bytes[5], bytes[6], bytes[7]]);
        assert_eq!((sum, bytes.len()), (checksum(&bytes[..4]), 8));
        // The published values of 32-bit FNV-1a.
        assert_eq!(checksum(b""), 0x811c_9dc5);
        assert_eq!(checksum(b"a"), 0xe40c_292c);
        assert_eq!(checksum(b"foobar"), 0xbf9c_f968);
    }

    #[test]
    fn faults_have_words() {
        assert_ne!(
            BundleError::OtherLayout.to_string(),
            BundleError::Damaged.to_string()
        );
        assert_eq!(read_bundle::<Vec<u8>>(&[]), Err(BundleError::Damaged));
    }

    #[test]
    fn a_newer_layout_says_so() {
        let mut bytes = vec![LAYOUT + 1, 0];
        bytes.extend(checksum(&[LAYOUT + 1, 0]).to_le_bytes());
        assert_eq!(
            read_bundle::<Vec<u8>>(&bytes),
            Err(BundleError::OtherLayout)
        );
    }
}

//! The check sum of what travels.

use crc::{CRC_32_ISO_HDLC, Crc, NoTable};

/// Without a table: what is summed is short, and a table is a kilobyte that does not pack.
const SUM: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);

/// The CRC-32 of zip and PNG (ISO-HDLC).
pub fn crc32(bytes: &[u8]) -> u32 {
    SUM.checksum(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_known_value() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
    }
}

//! Texts as QR codes.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// The largest version that an old camera still reads from a screen across a table.
const LARGEST: u8 = 15;

/// The dark squares of a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Squares {
    /// So many squares on each side, without the quiet zone around it.
    pub size: u32,
    /// Row by row, left to right.
    dark: Vec<bool>,
}

/// The code of a text, at level M, of version 15 at most; `None` for what does not fit.
pub fn qr(text: &str) -> Option<Squares> {
    let segments = QrSegment::make_segments(text);
    let code = QrCode::encode_segments_advanced(
        &segments,
        QrCodeEcc::Medium,
        Version::MIN,
        Version::new(LARGEST),
        None,
        false,
    )
    .ok()?;
    let side = 0..code.size();
    let dark = side
        .clone()
        .flat_map(|y| side.clone().map(move |x| (x, y)))
        .map(|(x, y)| code.get_module(x, y))
        .collect();
    Some(Squares {
        size: u32::try_from(code.size()).ok()?,
        dark,
    })
}

impl Squares {
    /// Whether the square in a column and row is dark; outside of the code none is.
    pub fn is_dark(&self, x: u32, y: u32) -> bool {
        let inside = x < self.size && y < self.size;
        let at = usize::try_from(y * self.size + x).unwrap_or(usize::MAX);
        inside && self.dark.get(at).copied().unwrap_or(false)
    }

    /// The dark squares as an SVG path, row by row, each square one unit wide.
    pub fn path(&self) -> String {
        let mut path = String::new();
        let size = usize::try_from(self.size).unwrap_or(1).max(1);
        for (y, row) in self.dark.chunks(size).enumerate() {
            let mut at = 0;
            // Neighbours are one rectangle.
            for run in row.chunk_by(|a, b| a == b) {
                if run.first() == Some(&true) {
                    let width = run.len().to_string();
                    let place = [at.to_string(), y.to_string()].join(" ");
                    path.push_str(&["M", &place, "h", &width, "v1h-", &width, "z"].concat());
                }
                at += run.len();
            }
        }
        path
    }
}

/// Reads the codes that a grey picture shows, row by row, a byte a point; texts alone.
pub fn read_qr(width: usize, height: usize, grey: &[u8]) -> Vec<String> {
    if width == 0 || height == 0 || grey.len() != width.saturating_mul(height) {
        return Vec::new();
    }
    let mut reader = quircs::Quirc::default();
    let found = reader.identify(width, height, grey);
    found
        .filter_map(|code| code.ok()?.decode().ok())
        .filter_map(|code| String::from_utf8(code.payload).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::ticket::{Ticket, tests::any_ticket};
    use super::super::transfer::{from_text, to_text};
    use super::*;
    use proptest::prelude::*;

    /// As a camera might see it: so many points a square, a quiet zone, grey instead of black and white.
    fn picture(code: &Squares, points: usize) -> (usize, Vec<u8>) {
        let size = code.size as usize;
        let side = (size + 8) * points;
        let mut grey = vec![220; side * side];
        for (at, dark) in code.dark.iter().enumerate() {
            if *dark {
                let (x, y) = ((at % size + 4) * points, (at / size + 4) * points);
                for row in y..y + points {
                    grey[row * side + x..row * side + x + points].fill(40);
                }
            }
        }
        (side, grey)
    }

    #[test]
    fn what_does_not_fit_has_no_code() {
        assert_eq!(qr(&"A".repeat(601)), None);
        let code = qr(&"A".repeat(600)).expect("version 15 at level M");
        assert_eq!(code.size, 77);
        assert_eq!(read_qr(10, 10, &[0; 99]), Vec::<String>::new());
    }

    #[test]
    fn the_path_has_every_dark_square() {
        let code = qr("SAQBOL").expect("it is short");
        let drawn: usize = code
            .path()
            .split('M')
            .filter_map(|run| run.split(['h', 'v']).nth(1)?.parse::<usize>().ok())
            .sum();
        assert_eq!(drawn, code.dark.iter().filter(|dark| **dark).count());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn a_camera_reads_what_was_drawn(ticket in any_ticket(), points in 3usize..6) {
            let text = to_text(&ticket);
            if let Some(code) = qr(&text) {
                let (side, grey) = picture(&code, points);
                let read = read_qr(side, side, &grey);
                prop_assert_eq!(read.len(), 1);
                prop_assert_eq!(from_text::<Ticket>(&read[0]), Ok(ticket));
            }
        }

        #[test]
        fn any_picture_gives_an_answer(side in 0usize..60, grey in proptest::collection::vec(any::<u8>(), 0..3600)) {
            let _ = read_qr(side, side, &grey);
            let _ = read_qr(side, grey.len().checked_div(side).unwrap_or(0), &grey[..grey.len().checked_div(side).unwrap_or(0) * side]);
        }
    }
}

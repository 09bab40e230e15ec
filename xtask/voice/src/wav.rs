//! WAV files of one channel with samples of 16 bits, and what can be told of them.

use anyhow::{Context, Result, bail, ensure};

/// A recording.
#[derive(Clone, Debug, PartialEq)]
pub struct Wav {
    /// Samples a second.
    pub rate: u32,
    pub samples: Vec<i16>,
}

/// How loud a recording is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    Good,
    /// Too far from the microphone: made louder, one would hear the room.
    Low,
    /// So loud that the tops are cut off: it crackles.
    Cut,
}

impl Level {
    /// As the list and the studio's page write it.
    pub fn name(self) -> &'static str {
        match self {
            Level::Good => "good",
            Level::Low => "low",
            Level::Cut => "cut",
        }
    }
}

/// The longest recording of a sentence, in seconds.
const LONGEST: f64 = 60.0;

/// A window in which loudness is measured, in seconds.
const WINDOW: f64 = 0.01;

/// Silence that stays before and after the words, in seconds: a breath, and the last sound dying away.
const BEFORE: f64 = 0.12;
const AFTER: f64 = 0.25;

/// Full scale is 1. What is less loud than this (-50 dB), or than a thirtieth of the loudest window, is silence.
const SILENCE: f64 = 0.003;
const FAINT: f64 = 1.0 / 30.0;

/// Words whose loudness on average is below this (-36 dB) are too low.
const LOW: f64 = 0.016;

/// So many samples at the end of the scale in a row are a top that was cut off.
const CUT: usize = 3;

impl Wav {
    /// Reads a file.
    ///
    /// # Errors
    /// If it is no WAV file of one channel with samples of 16 bits, or longer than a minute.
    pub fn parse(bytes: &[u8]) -> Result<Wav> {
        ensure!(
            bytes.get(..4) == Some(b"RIFF") && bytes.get(8..12) == Some(b"WAVE"),
            "this is no WAV file"
        );
        let (mut rate, mut at) = (None, 12);
        loop {
            let name = bytes
                .get(at..at + 4)
                .context("the WAV file has no sound in it")?;
            let size = number(bytes, at + 4, 4)? as usize;
            let (start, end) = (at + 8, (at + 8).saturating_add(size).min(bytes.len()));
            match name {
                b"fmt " => {
                    let (format, channels) =
                        (number(bytes, start, 2)?, number(bytes, start + 2, 2)?);
                    let bits = number(bytes, start + 14, 2)?;
                    if (format, channels, bits) != (1, 1, 16) {
                        bail!("the WAV file is not of one channel with samples of 16 bits");
                    }
                    rate = Some(number(bytes, start + 4, 4)?);
                }
                b"data" => {
                    let rate = rate.context("the WAV file does not say how fast it is")?;
                    ensure!((8_000..=192_000).contains(&rate), "{rate} samples a second");
                    let sound = bytes.get(start..end).unwrap_or_default().chunks_exact(2);
                    let wav = Wav {
                        rate,
                        samples: sound
                            .map(|two| i16::from_le_bytes([two[0], two[1]]))
                            .collect(),
                    };
                    ensure!(wav.seconds() <= LONGEST, "a sentence of over a minute");
                    return Ok(wav);
                }
                _ => {}
            }
            at = end + size % 2;
        }
    }

    /// The file's bytes.
    pub fn write(&self) -> Vec<u8> {
        let size = u32::try_from(self.samples.len() * 2).unwrap_or(u32::MAX - 36);
        let mut bytes = b"RIFF".to_vec();
        bytes.extend((size + 36).to_le_bytes());
        bytes.extend(b"WAVEfmt ");
        bytes.extend(16_u32.to_le_bytes());
        bytes.extend([1, 0, 1, 0]);
        bytes.extend(self.rate.to_le_bytes());
        bytes.extend((self.rate * 2).to_le_bytes());
        bytes.extend([2, 0, 16, 0]);
        bytes.extend(b"data");
        bytes.extend(size.to_le_bytes());
        bytes.extend(self.samples.iter().flat_map(|sample| sample.to_le_bytes()));
        bytes
    }

    /// A sine tone between two silences of half a second, for tests: its height in hertz, its loudness (full scale is 1).
    pub fn tone(hertz: f64, seconds: f64, loud: f64) -> Wav {
        let rate = 48_000;
        let each = f64::from(rate);
        let silence = vec![0_i16; (each * 0.5) as usize];
        let sound = (0..(each * seconds) as u32).map(|at| {
            let wave = (f64::from(at) / each * hertz * std::f64::consts::TAU).sin();
            (wave * loud * f64::from(i16::MAX)) as i16
        });
        Wav {
            rate,
            samples: [silence.clone(), sound.collect(), silence].concat(),
        }
    }

    /// How long it is.
    pub fn seconds(&self) -> f64 {
        self.samples.len() as f64 / f64::from(self.rate)
    }

    /// The same without the silence around it; `None` where there is nothing but silence.
    pub fn trimmed(&self) -> Option<Wav> {
        let window = self.window();
        let loud = self.loudness();
        let floor = floor(&loud);
        let first = loud.iter().position(|loud| *loud > floor)?;
        let last = loud.iter().rposition(|loud| *loud > floor)?;
        let each = f64::from(self.rate);
        let from = (first * window).saturating_sub((BEFORE * each) as usize);
        let to = ((last + 1) * window + (AFTER * each) as usize).min(self.samples.len());
        Some(Wav {
            rate: self.rate,
            samples: self.samples.get(from..to)?.to_vec(),
        })
    }

    /// Whether it is too low or cut.
    pub fn level(&self) -> Level {
        let top = |sample: &i16| sample.unsigned_abs() >= i16::MAX as u16 - 8;
        if self.samples.windows(CUT).any(|few| few.iter().all(top)) {
            return Level::Cut;
        }
        let loud = self.loudness();
        let floor = floor(&loud);
        let words: Vec<f64> = loud.into_iter().filter(|loud| *loud > floor).collect();
        let square: f64 = words.iter().map(|loud| loud * loud).sum();
        match (square / words.len().max(1) as f64).sqrt() < LOW {
            true => Level::Low,
            false => Level::Good,
        }
    }

    fn window(&self) -> usize {
        ((f64::from(self.rate) * WINDOW) as usize).max(1)
    }

    /// The loudness of each window: the root of the mean square, full scale is 1.
    fn loudness(&self) -> Vec<f64> {
        let windows = self.samples.chunks(self.window());
        windows
            .map(|window| {
                let scaled = window
                    .iter()
                    .map(|sample| f64::from(*sample) / f64::from(i16::MAX));
                let square: f64 = scaled.map(|sample| sample * sample).sum();
                (square / window.len() as f64).sqrt()
            })
            .collect()
    }
}

/// What is less loud than this is silence.
fn floor(loud: &[f64]) -> f64 {
    let loudest = loud.iter().copied().fold(0.0, f64::max);
    (loudest * FAINT).max(SILENCE)
}

fn number(bytes: &[u8], at: usize, length: usize) -> Result<u32> {
    let digits = bytes
        .get(at..at + length)
        .context("the WAV file is cut short")?;
    let digits = digits.iter().rev();
    Ok(digits.fold(0, |sum, digit| sum << 8 | u32::from(*digit)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_as_it_was_written() {
        let tone = Wav::tone(440.0, 0.5, 0.5);
        assert_eq!(Wav::parse(&tone.write()).unwrap(), tone);
        // Programs write notes of their own before the sound.
        let mut noted = tone.write();
        noted.splice(12..12, *b"LIST\x03\0\0\0abc\0");
        assert_eq!(Wav::parse(&noted).unwrap(), tone);
    }

    #[test]
    fn what_is_no_recording_is_refused() {
        let whole = Wav::tone(440.0, 0.1, 0.5).write();
        for end in 0..44 {
            assert!(Wav::parse(&whole[..end]).is_err(), "{end} bytes");
        }
        let mut stereo = whole.clone();
        stereo[22] = 2;
        assert!(Wav::parse(&stereo).is_err());
        let mut endless = Wav::tone(440.0, 0.1, 0.5);
        endless.samples.resize(61 * 48_000, 0);
        assert!(Wav::parse(&endless.write()).is_err());
    }

    #[test]
    fn silence_around_the_words_is_cut_off() {
        let tone = Wav::tone(440.0, 0.5, 0.5);
        let trimmed = tone.trimmed().unwrap();
        assert!((tone.seconds() - 1.5).abs() < 0.01);
        let kept = trimmed.seconds();
        assert!(
            (kept - (0.5 + BEFORE + AFTER)).abs() < 0.03,
            "{kept} seconds"
        );
        // A pause within stays.
        let twice = Wav {
            rate: tone.rate,
            samples: [tone.samples.clone(), tone.samples].concat(),
        };
        assert!(twice.trimmed().unwrap().seconds() > 2.0);
        assert_eq!(Wav::tone(440.0, 0.5, 0.001).trimmed(), None);
        assert_eq!(
            Wav {
                rate: 48_000,
                samples: Vec::new()
            }
            .trimmed(),
            None
        );
    }

    #[test]
    fn too_low_and_cut_are_noticed() {
        let level = |loud| Wav::tone(440.0, 0.5, loud).level();
        assert_eq!(level(0.5), Level::Good);
        assert_eq!(level(0.05), Level::Good);
        assert_eq!(level(0.01), Level::Low);
        assert_eq!(level(3.0), Level::Cut);
    }
}

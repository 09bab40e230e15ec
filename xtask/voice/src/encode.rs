use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

/// How a recording becomes what is shipped: Opus of 16 kbit/s, made for speech, in WebM. ARCHITECTURE.md says why.
pub const HOW: [&str; 18] = [
    "-map_metadata",
    "-1",
    "-fflags",
    "+bitexact",
    "-flags:a",
    "+bitexact",
    "-ac",
    "1",
    "-c:a",
    "libopus",
    "-b:a",
    "16k",
    "-application",
    "voip",
    "-frame_duration",
    "60",
    "-f",
    "webm",
];

/// Whether this machine can encode.
pub fn is_there() -> bool {
    let version = Command::new("ffmpeg").arg("-version").output();
    version.is_ok_and(|output| output.status.success())
}

/// Encodes a WAV file. The same file gives the same bytes.
///
/// # Errors
/// If ffmpeg is not there, or cannot read the file.
pub fn webm(wav: &Path) -> Result<Vec<u8>> {
    let output = Command::new("ffmpeg")
        .args(["-v", "error", "-nostdin", "-i"])
        .arg(wav)
        .args(HOW)
        .arg("pipe:1")
        .output()
        .context(
            "ffmpeg packs recordings and is not here: apt install ffmpeg (elsewhere: ffmpeg.org)",
        )?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("{} cannot be packed: {said}", wav.display());
    }
    Ok(output.stdout)
}

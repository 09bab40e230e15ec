//! Names that stay for ever: Kolibri keeps pupils' progress by them.

use md5::{Digest, Md5};
use uuid::Uuid;

/// What all our ids are made in: a number drawn once. It names no host.
const OURS: Uuid = Uuid::from_u128(0x9d5b_1a52_6c0e_4f53_8f2a_71c4_30b9_e6d7);

/// 32 hexadecimal digits that follow from a kind of thing and its names alone (UUIDv5).
pub fn id(kind: &str, names: &[&str]) -> String {
    let name = [&[kind], names].concat().join("\n");
    Uuid::new_v5(&OURS, name.as_bytes()).simple().to_string()
}

/// What Kolibri calls a file: its MD5. It guards against damage on the way, not against anybody.
pub fn md5(bytes: &[u8]) -> String {
    let digest = Md5::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Where a file lies in the channel's folder: `content/storage/a/b/ab….zip`.
pub fn storage_path(md5: &str, extension: &str) -> String {
    let (first, second) = (md5.get(..1), md5.get(1..2));
    let (first, second) = (first.unwrap_or("_"), second.unwrap_or("_"));
    format!("content/storage/{first}/{second}/{md5}.{extension}")
}

//! The learning platform around the page: the page's own script speaks to it (`static/page/lms/`).

use super::boot;

/// Tells the platform how a walk came out, as the script reads it.
pub fn report(text: &str) {
    let _ = boot::call("report", text);
}

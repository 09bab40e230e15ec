/// Why something was not read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// The browser has no storage here, does not allow it, or has not answered within six seconds (`static/page/store.js`).
    Missing,
    /// The device is full.
    Full,
    /// It did not work this time: the connection was closed, or the write failed.
    Refused,
    /// What was kept could not be read.
    Unread,
    /// What these lines belong to was erased, in another tab.
    Erased,
}

impl StoreError {
    /// The reason as the page's script says it (`static/page/store.js`, `lms/port.js`).
    pub fn of(reason: &str) -> StoreError {
        match reason {
            "erased" => StoreError::Erased,
            "full" => StoreError::Full,
            "missing" => StoreError::Missing,
            _ => StoreError::Refused,
        }
    }
}

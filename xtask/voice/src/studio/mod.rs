//! The studio: a page that shows line after line, and the server that keeps what is read. Nothing of it is shipped.

mod answer;
mod books;
mod disk;
mod page;
mod server;

pub use server::Studio;

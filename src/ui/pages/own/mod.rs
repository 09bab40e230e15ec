//! What belongs to the learner: what is kept, how the page looks, the certificate.

mod certificate;
mod mine;
mod privacy;
mod settings;

pub use certificate::certificate;
pub use mine::mine;
pub use privacy::privacy;
pub use settings::settings;

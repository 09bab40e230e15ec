//! Sealed tickets: closed for everybody but the device that made the assignment.
//!
//! What it is for: a classmate who finds a ticket's file on a shared computer cannot read it. What it is not: a proof of
//! who wrote it. Whoever has the assignment has its public key and can seal any ticket, also a forged one.
//!
//! The box is NaCl's sealed box (X25519, XSalsa20, Poly1305; libsodium's `crypto_box_seal`), from RustCrypto's
//! `crypto_box`. The core makes nothing random: whoever calls it gives 32 random bytes for each key and for each sealing.

use std::num::NonZeroU32;

use crypto_box::aead::rand_core::{CryptoRng, Error, RngCore, impls};
use crypto_box::{PublicKey, SecretKey};

use super::ticket::Ticket;
use super::transfer::{ReadError, Transfer, from_bytes, to_bytes};

/// A teacher's key: what it has sealed only it opens.
#[derive(Clone)]
pub struct SealKey(SecretKey);

/// A ticket that is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed(Vec<u8>);

impl SealKey {
    /// Of 32 random bytes.
    pub fn new(random: [u8; 32]) -> SealKey {
        SealKey(SecretKey::from_bytes(random))
    }

    /// The half that the assignment carries.
    pub fn public(&self) -> [u8; 32] {
        *self.0.public_key().as_bytes()
    }

    /// Opens a ticket that was sealed to this key; [`ReadError::Damaged`] for one that was sealed to another, or changed.
    pub fn open(&self, sealed: &Sealed) -> Result<Ticket, ReadError> {
        let bytes = self.0.unseal(&sealed.0).map_err(|_| ReadError::Damaged)?;
        from_bytes(&bytes)
    }
}

impl PartialEq for SealKey {
    fn eq(&self, other: &SealKey) -> bool {
        self.public() == other.public()
    }
}

/// Never shows the key.
impl std::fmt::Debug for SealKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SealKey")
    }
}

impl Sealed {
    /// Closes a ticket to a public key. `random` are 32 random bytes that are used for nothing else. `None` if they were
    /// not enough: a box is never made with bytes that anybody knows.
    pub fn new(ticket: &Ticket, to: [u8; 32], random: [u8; 32]) -> Option<Sealed> {
        seal(&to_bytes(ticket), to, &random)
    }
}

fn seal(bytes: &[u8], to: [u8; 32], random: &[u8]) -> Option<Sealed> {
    let mut random = Given {
        left: random,
        ended: false,
    };
    let sealed = PublicKey::from_bytes(to).seal(&mut random, bytes).ok()?;
    (!random.ended).then_some(Sealed(sealed))
}

/// Travels as it is.
impl Transfer for Sealed {
    const KIND: u8 = b'S';

    fn write(&self) -> Vec<u8> {
        self.0.clone()
    }

    fn read(bytes: &[u8]) -> Option<Sealed> {
        (!bytes.is_empty()).then(|| Sealed(bytes.into()))
    }

    fn read_version_1(bytes: &[u8]) -> Option<Sealed> {
        Sealed::read(bytes)
    }
}

/// The key's file: only who has it opens what was sealed.
impl Transfer for SealKey {
    const KIND: u8 = b'K';

    fn write(&self) -> Vec<u8> {
        self.0.to_bytes().into()
    }

    fn read(bytes: &[u8]) -> Option<SealKey> {
        bytes.try_into().ok().map(SealKey::new)
    }

    fn read_version_1(bytes: &[u8]) -> Option<SealKey> {
        SealKey::read(bytes)
    }
}

/// The random bytes that the caller has given, each used once. What is asked for after the last of them is refused, and
/// remembered as refused where the interface has no way to say so.
struct Given<'a> {
    left: &'a [u8],
    ended: bool,
}

impl RngCore for Given<'_> {
    fn next_u32(&mut self) -> u32 {
        impls::next_u32_via_fill(self)
    }

    fn next_u64(&mut self) -> u64 {
        impls::next_u64_via_fill(self)
    }

    fn fill_bytes(&mut self, to: &mut [u8]) {
        match self.left.split_at_checked(to.len()) {
            Some((bytes, left)) => {
                to.copy_from_slice(bytes);
                self.left = left;
            }
            None => self.ended = true,
        }
    }

    fn try_fill_bytes(&mut self, to: &mut [u8]) -> Result<(), Error> {
        self.fill_bytes(to);
        if self.ended {
            let code = NonZeroU32::MIN.saturating_add(Error::CUSTOM_START);
            return Err(Error::from(code));
        }
        Ok(())
    }
}

impl CryptoRng for Given<'_> {}

#[cfg(test)]
mod tests {
    use super::super::ticket::tests::any_ticket;
    use super::super::transfer::{from_text, to_text};
    use super::{Given, ReadError, RngCore as _, SealKey, Sealed, seal};
    use proptest::prelude::*;

    #[test]
    fn random_bytes_that_end_are_an_error() {
        let to = SealKey::new([3; 32]).public();
        assert!(seal(b"ticket", to, &[9; 32]).is_some());
        assert_eq!(seal(b"ticket", to, &[9; 31]), None);
        assert_eq!(seal(b"ticket", to, &[]), None);
        let mut random = Given {
            left: &[1, 2, 3, 4, 5],
            ended: false,
        };
        assert_eq!(random.next_u32(), 0x0403_0201);
        assert!(random.try_fill_bytes(&mut [0; 1]).is_ok());
        assert!(random.try_fill_bytes(&mut [0; 1]).is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]

        #[test]
        fn only_the_key_opens_it(ticket in any_ticket(), mine: [u8; 32], other: [u8; 32], random: [u8; 32], at: usize, by in 1u8..=255) {
            prop_assume!(mine != other && random != [0; 32]);
            let (mine, other) = (SealKey::new(mine), SealKey::new(other));
            let sealed = Sealed::new(&ticket, mine.public(), random).unwrap();
            let carried: Sealed = from_text(&to_text(&sealed)).unwrap();
            prop_assert_eq!(mine.open(&carried), Ok(ticket));
            if mine != other {
                prop_assert_eq!(other.open(&carried), Err(ReadError::Damaged));
            }
            let mut changed = sealed.clone();
            let at = at % changed.0.len();
            changed.0[at] = changed.0[at].wrapping_add(by);
            prop_assert!(mine.open(&changed).is_err());
            let key: SealKey = from_text(&to_text(&mine)).unwrap();
            prop_assert_eq!(&key, &mine);
            prop_assert_eq!(format!("{key:?}"), "SealKey");
        }

        #[test]
        fn any_bytes_give_an_answer(bytes: Vec<u8>, key: [u8; 32]) {
            prop_assert!(SealKey::new(key).open(&Sealed(bytes)).is_err());
        }

        /// The random bytes that were given are the key of the box, not a constant: others make another box.
        #[test]
        fn no_two_boxes_are_alike(ticket in any_ticket(), key: [u8; 32], a: [u8; 32], b: [u8; 32]) {
            let to = SealKey::new(key).public();
            let (one, two) = (Sealed::new(&ticket, to, a), Sealed::new(&ticket, to, b));
            prop_assert_eq!(a == b, one == two);
        }
    }
}

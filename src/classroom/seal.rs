//! Sealed tickets: closed for everybody but the device that made the assignment.
//!
//! What it is for: a classmate who finds a ticket's file on a shared computer cannot read it. What it is not: a proof of
//! who wrote it. Whoever has the assignment has its public key and can seal any ticket, also a forged one.
//!
//! The box is NaCl's sealed box (X25519, XSalsa20, Poly1305; libsodium's `crypto_box_seal`), from RustCrypto's
//! `crypto_box`. The core has no chance: whoever calls it brings 32 random bytes for each key and for each sealing.

use crypto_box::aead::rand_core::{CryptoRng, Error, RngCore, impls};
use crypto_box::{PublicKey, SecretKey};

use super::carried::{Bytes, Carried, CarryError, from_bytes, to_bytes};
use super::ticket::Ticket;

/// A teacher's key: what it has sealed only it opens.
#[derive(Clone)]
pub struct SealKey(SecretKey);

/// A ticket that is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed(Vec<u8>);

impl SealKey {
    /// Of 32 bytes of chance.
    pub fn new(random: [u8; 32]) -> SealKey {
        SealKey(SecretKey::from_bytes(random))
    }

    /// The half that the assignment carries.
    pub fn public(&self) -> [u8; 32] {
        *self.0.public_key().as_bytes()
    }

    /// Opens a ticket that was sealed to this key; [`CarryError::Damaged`] for one that was sealed to another, or changed.
    pub fn open(&self, sealed: &Sealed) -> Result<Ticket, CarryError> {
        let bytes = self.0.unseal(&sealed.0).map_err(|_| CarryError::Damaged)?;
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
    /// Closes a ticket to a public key. `random` are 32 bytes of chance that are used for nothing else.
    pub fn new(ticket: &Ticket, to: [u8; 32], random: [u8; 32]) -> Option<Sealed> {
        let to = PublicKey::from_bytes(to);
        let sealed = to.seal(&mut Once(random), &to_bytes(ticket)).ok()?;
        Some(Sealed(sealed))
    }
}

impl Carried for Sealed {
    const KIND: u8 = b'S';

    fn write(&self, out: &mut Vec<u8>) {
        out.extend(&self.0);
    }

    fn read(from: &mut Bytes) -> Option<Sealed> {
        let rest = from.rest();
        (!rest.is_empty()).then_some(Sealed(rest))
    }
}

/// The key's file: only who has it opens what was sealed.
impl Carried for SealKey {
    const KIND: u8 = b'K';

    fn write(&self, out: &mut Vec<u8>) {
        out.extend(self.0.to_bytes());
    }

    fn read(from: &mut Bytes) -> Option<SealKey> {
        let key: [u8; 32] = from.rest().try_into().ok()?;
        Some(SealKey::new(key))
    }
}

/// Chance that the caller has brought, for one key and no more.
struct Once([u8; 32]);

impl RngCore for Once {
    fn next_u32(&mut self) -> u32 {
        impls::next_u32_via_fill(self)
    }

    fn next_u64(&mut self) -> u64 {
        impls::next_u64_via_fill(self)
    }

    fn fill_bytes(&mut self, to: &mut [u8]) {
        for (to, from) in to.iter_mut().zip(self.0.iter_mut()) {
            *to = std::mem::take(from);
        }
    }

    fn try_fill_bytes(&mut self, to: &mut [u8]) -> Result<(), Error> {
        self.fill_bytes(to);
        Ok(())
    }
}

impl CryptoRng for Once {}

#[cfg(test)]
mod tests {
    use super::super::carried::{from_text, to_text};
    use super::super::ticket::tests::any_ticket;
    use super::*;
    use proptest::prelude::*;

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
                prop_assert_eq!(other.open(&carried), Err(CarryError::Damaged));
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

        /// The chance that was brought is the key of the box, not a constant: other chance, other bytes.
        #[test]
        fn no_two_boxes_are_alike(ticket in any_ticket(), key: [u8; 32], a: [u8; 32], b: [u8; 32]) {
            let to = SealKey::new(key).public();
            let (one, two) = (Sealed::new(&ticket, to, a), Sealed::new(&ticket, to, b));
            prop_assert_eq!(a == b, one == two);
        }
    }
}

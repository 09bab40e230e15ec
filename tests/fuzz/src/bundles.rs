//! Any bytes as a bundle: a value or an error, never a panic, and never more memory than the bytes can mean.
#![no_main]

use libfuzzer_sys::fuzz_target;
use saqbol::curriculum::{
    TeacherNotes, Booster, CheckPool, Module, Index, Words, read_bundle, write_bundle,
};
use saqbol::language::Table;

fuzz_target!(|bytes: &[u8]| {
    let _ = read_bundle::<(Module, Words)>(bytes);
    let _ = read_bundle::<(Table, Index)>(bytes);
    // The checksum lets nearly nothing through; behind it the reader must hold as well.
    let _ = saqbol::packed::read::<(Module, Words)>(bytes);
    let _ = saqbol::packed::read::<(Vec<Booster>, Words)>(bytes);
    let _ = saqbol::packed::read::<(CheckPool, Words)>(bytes);
    let _ = saqbol::packed::read::<(Table, Index)>(bytes);
    let _ = saqbol::packed::read::<(TeacherNotes, Words)>(bytes);
    if let Some(module) = saqbol::packed::read::<Module>(bytes) {
        let written = write_bundle(&module).expect("a module can be written");
        assert_eq!(read_bundle::<Module>(&written).ok(), Some(module));
    }
});

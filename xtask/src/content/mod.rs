//! Reads what authors write, checks it, compiles it.

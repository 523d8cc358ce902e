//! Bad mirrors, and one good one.

//! What must be true of the words of every locale.

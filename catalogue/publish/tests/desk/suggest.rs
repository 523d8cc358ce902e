//! `suggest`: the finder's suggestions on the command line, and answers that cannot be used.

use crate::*;

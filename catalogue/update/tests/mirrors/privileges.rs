//! Tools and privileges that some tests need. A test without them says so, and passes.

use std::process::Command;

/// Whether a tool can do this here. A missing tool fails the test where all tools are demanded; a missing privilege never does.
pub(crate) fn possible(tool: &str, arguments: &[&str], what_for: &str) -> bool {
    match Command::new(tool).args(arguments).output() {
        Ok(output) if output.status.success() => return true,
        Ok(_) => println!("SKIPPED: {tool} may not {what_for} here"),
        Err(_) => {
            assert!(std::env::var_os("WAYMARK_REQUIRE_TOOLS").is_none(), "{tool} is missing");
            println!("SKIPPED: {tool} is missing, which would {what_for}");
        }
    }
    false
}

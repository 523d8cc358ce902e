//! Which features the window's crates are built with. A test that asks for one more has WebKit's bindings built twice.

use std::collections::BTreeSet;

use crate::top;

/// Every package that the window is built from along these edges, with its version and its features.
fn built(edges: &str, target: &[&str]) -> BTreeSet<String> {
    let tree = std::process::Command::new(env!("CARGO"))
        .args(["tree", "--package", "app", "--edges", edges, "--prefix", "none", "--format", "{p} with {f}"])
        .args(["--offline", "--locked"])
        .args(target)
        .current_dir(top())
        .output()
        .unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let tree = String::from_utf8(tree.stdout).unwrap();
    // The mark of what was printed before says nothing about the package.
    tree.lines().map(|line| line.strip_suffix(" (*)").unwrap_or(line).to_owned()).collect()
}

#[test]
fn the_tests_of_the_window_use_its_crates_as_they_are_shipped() {
    for target in [&[][..], &["--target", "all"]] {
        let shipped = built("normal,build", target);
        assert!(
            shipped.iter().any(|package| package.starts_with("tokio v") && package.contains(",rt,")),
            "the graph is read wrongly: the window is built from tokio with some features",
        );
        let tested = built("normal,build,dev", target);
        let twice: Vec<&String> = shipped.difference(&tested).collect();
        assert!(twice.is_empty(), "built again, with more features, for the tests of the window: {twice:#?}");
    }
}

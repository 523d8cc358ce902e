//! Sheets: one is saved through the system's own dialog, and the list in it is opened again through another; nothing else is left.

use waymark_tests::desktop::{Desktop, files_below};

use super::scene::{Scene, at_home, has, says, waits_until};
use crate::{PATIENCE, SOON, TITLE, shipped};

#[test]
fn a_sheet_is_saved_and_its_list_is_opened_again() {
    let Some(build) = shipped() else { return };
    let desktop = Desktop::start(PATIENCE).unwrap();
    let mut scene = Scene::begins(&desktop, &build);
    scene.goes("link", "I work with people Health care, counselling, social work, schools", "I work with people");
    scene.eyes.presses("push button", "Put on short list CRIAVS at Le Vinatier").unwrap();
    scene.eyes.waits_for("the short list", SOON, |seen| has(seen, "link", "Short list (1)")).unwrap();
    scene.goes("link", "Sheet to hand over", "Sheet to hand over");
    scene.eyes.presses("push button", "Save as PDF").unwrap();
    scene.shows_dialog("Save the sheet");
    desktop.attends_to("Save the sheet").unwrap();
    desktop.strikes(&["Return"]).unwrap();
    let sheet = at_home(&desktop, "sheet.pdf");
    waits_until("the sheet is written", || std::fs::read(&sheet).is_ok_and(|bytes| bytes.starts_with(b"%PDF-")));

    desktop.attends_to(TITLE).unwrap();
    scene.goes("link", "Back to the search by criteria", "I work with people");
    scene.goes("link", "Open a list", "Open a list");
    scene.eyes.presses("push button", "Choose a file").unwrap();
    scene.shows_dialog("Choose a file");
    desktop.attends_to("Choose a file").unwrap();
    desktop.types(&sheet.display().to_string()).unwrap();
    desktop.strikes(&["Return"]).unwrap();
    scene.eyes.waits_for("the list", SOON, |seen| says(seen, "CRIAVS at Le Vinatier")).unwrap();
    assert_eq!(files_below(&desktop.home()).unwrap(), [sheet]);
    scene.leaves();
}

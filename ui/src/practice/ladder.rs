//! The ladder of the plan: green, amber, red, each with its signs and its steps.
//!
//! A section of the plan is one list. So that every line of the ladder keeps its level, the list holds a heading before
//! each group: the question that `plan.ladder` asks there. What a level means is not known here.

use vault::{PlanItem, PlanWords, Section};

use super::kept::slug;

/// The groups in their order: the steps of `plan.ladder`, and of the exercise that leads to it.
pub(crate) const RUNGS: [&str; 6] =
    ["green-signs", "green-actions", "amber-signs", "amber-actions", "red-signs", "red-actions"];

/// Begins the name of a heading.
const QUESTIONS: &str = "plan.ladder.";

/// The group that a line is the heading of, by its place in [`RUNGS`].
pub(crate) fn heading(item: &PlanItem) -> Option<usize> {
    let PlanWords::Known(known) = &item.words else { return None };
    let rung = known.as_str().strip_prefix(QUESTIONS)?;
    RUNGS.iter().position(|known| *known == rung)
}

/// Adds a line to its group, with the heading if it is the first, unless it stands there already.
pub(crate) fn add(items: &mut Vec<PlanItem>, step: &str, item: PlanItem) {
    let Some(rung) = RUNGS.iter().position(|known| *known == step) else { return };
    // Behind the last line of the group, which is before the next heading of a later one.
    let end = items.iter().position(|item| heading(item) > Some(rung)).unwrap_or(items.len());
    let start = items.iter().position(|item| heading(item) == Some(rung));
    let group = start.and_then(|start| items.get(start..end)).unwrap_or_default();
    if group.iter().any(|known| known.words == item.words && known.second == item.second) {
        return;
    }
    items.insert(end, item);
    if start.is_none() {
        let words = PlanWords::Known(slug(&format!("{QUESTIONS}{step}")));
        items.insert(end, PlanItem { words, second: None, ticked: false });
    }
}

/// These lines of a section, and behind them those of another that do not stand there yet.
pub(crate) fn joined(section: Section, items: &[PlanItem], others: &[PlanItem]) -> Vec<PlanItem> {
    let (mut joined, mut step) = (items.to_vec(), "");
    for other in others {
        if let Some(rung) = heading(other) {
            step = RUNGS.get(rung).copied().unwrap_or_default();
        } else if section == Section::Ladder {
            add(&mut joined, step, other.clone());
        } else if !joined.iter().any(|known| known.words == other.words && known.second == other.second) {
            joined.push(other.clone());
        }
    }
    joined
}

/// The same list without headings that nothing stands under.
pub(crate) fn without_bare_headings(items: Vec<PlanItem>) -> Vec<PlanItem> {
    let mut kept: Vec<PlanItem> = Vec::new();
    for item in items {
        if heading(&item).is_some() && kept.last().is_some_and(|last| heading(last).is_some()) {
            kept.pop();
        }
        kept.push(item);
    }
    if kept.last().is_some_and(|last| heading(last).is_some()) {
        kept.pop();
    }
    kept
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use vault::{LongText, PlanItem, PlanWords, Section};

    use super::{add, heading, joined, without_bare_headings};

    fn line(text: &str) -> PlanItem {
        PlanItem { words: PlanWords::Own(LongText::new(text).unwrap()), second: None, ticked: false }
    }

    /// The list in words: the place of a heading, or the line.
    fn said(items: &[PlanItem]) -> Vec<String> {
        items
            .iter()
            .map(|item| match (&item.words, heading(item)) {
                (_, Some(rung)) => rung.to_string(),
                (PlanWords::Own(text), None) => text.as_str().to_owned(),
                _ => "?".to_owned(),
            })
            .collect()
    }

    #[test]
    fn each_line_stands_under_the_heading_of_its_level_in_whatever_order_they_come() {
        let mut items = Vec::new();
        for (step, text) in [("red-signs", "c"), ("green-signs", "a"), ("red-actions", "d"), ("green-signs", "b")] {
            add(&mut items, step, line(text));
        }
        assert_eq!(said(&items), ["0", "a", "b", "4", "c", "5", "d"]);
    }

    #[test]
    fn the_same_line_stands_once_in_a_level_but_may_stand_in_two() {
        let mut items = Vec::new();
        for step in ["amber-actions", "amber-actions", "red-actions"] {
            add(&mut items, step, line("leave"));
        }
        assert_eq!(said(&items), ["3", "leave", "5", "leave"]);
    }

    #[test]
    fn a_heading_goes_with_its_last_line() {
        let mut items = Vec::new();
        for step in ["green-signs", "amber-signs", "red-signs"] {
            add(&mut items, step, line(step));
        }
        for (removed, left) in [(5, vec!["0", "green-signs", "2", "amber-signs"]), (3, vec!["0", "green-signs"])] {
            items.remove(removed);
            items = without_bare_headings(items);
            assert_eq!(said(&items), left);
        }
    }

    #[test]
    fn two_plans_join_without_losing_a_line_or_its_level() {
        let (mut kept, mut drawn) = (Vec::new(), Vec::new());
        add(&mut kept, "green-signs", line("a"));
        add(&mut drawn, "green-signs", line("a"));
        add(&mut drawn, "green-signs", line("b"));
        add(&mut drawn, "red-signs", line("c"));
        assert_eq!(said(&joined(Section::Ladder, &kept, &drawn)), ["0", "a", "b", "4", "c"]);
        assert_eq!(said(&joined(Section::Signs, &[line("a")], &[line("b"), line("a")])), ["a", "b"]);
    }
}

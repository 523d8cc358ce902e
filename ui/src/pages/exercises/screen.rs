//! One screen of an exercise as its template shows it: the words chosen, the codes of the form, what was answered before.

use std::collections::BTreeSet;

use catalogue_model::{Ask, ExerciseWords, FieldAsk, List, Name, Place, Target};
use i18n::Words;
use player::{Answer, Choice, FieldAnswer, Gap, ItemGroup, Keepable, Line, Offer, Screen, ShownNow, StepScreen, Value};

use super::timer::TimerView;
use crate::practice::texts::{Worded, paragraphs};

/// What the template shows.
pub(super) struct ScreenView {
    /// The question, or what stands above a text.
    pub(super) heading: String,
    /// Under the question.
    pub(super) hint: Option<String>,
    pub(super) body: Body,
    /// Whether own words are typed here: the guard line stands below.
    pub(super) has_words: bool,
    /// Whether the numbers for thoughts of suicide stand here.
    pub(super) has_lines: bool,
    pub(super) can_skip: bool,
}

/// The parts of a screen that differ by kind.
pub(super) enum Body {
    /// Something to read.
    Text { paragraphs: Vec<String>, more: Vec<String>, shown: Option<ShownView> },
    /// One option or several.
    Options { options: Vec<OptionView>, is_many: bool, most: Option<String> },
    /// The same question for several things.
    Rows { rows: Vec<RowView> },
    /// A number from 0 to 10.
    Scale(ScaleView),
    /// A line of own words.
    Short { value: String, limit: u16 },
    /// A few paragraphs of own words.
    Long { value: String, limit: u16 },
    /// Lines of fields.
    List(ListView),
    /// Things to tick.
    Ticks { groups: Vec<GroupView> },
    /// Time that passes.
    Timer(TimerView),
    /// Buttons alone, each a way on.
    Buttons { text: Vec<String>, buttons: Vec<ButtonView> },
}

/// One option, item or number.
pub(super) struct OptionView {
    pub(super) code: String,
    pub(super) label: String,
    pub(super) is_chosen: bool,
}

/// A question for one of several things.
pub(super) struct RowView {
    pub(super) code: String,
    pub(super) label: String,
    /// Its options, or the numbers of its scale.
    pub(super) options: Vec<OptionView>,
    /// The words at both ends, for a scale.
    pub(super) ends: Option<(String, String)>,
}

/// A scale with the words at its ends.
pub(super) struct ScaleView {
    pub(super) low: String,
    pub(super) middle: Option<String>,
    pub(super) high: String,
    pub(super) numbers: Vec<OptionView>,
}

/// A list with room for more lines.
pub(super) struct ListView {
    pub(super) first: Option<String>,
    pub(super) last: Option<String>,
    pub(super) item: String,
    pub(super) lines: Vec<LineView>,
    pub(super) can_grow: bool,
    pub(super) is_ordered: bool,
}

/// One line of a list.
pub(super) struct LineView {
    pub(super) number: usize,
    pub(super) fields: Vec<FieldView>,
    /// Whether something stands in it.
    pub(super) is_written: bool,
}

/// One field of a line.
pub(super) struct FieldView {
    pub(super) name: String,
    pub(super) label: String,
    pub(super) kind: FieldKind,
}

/// What a field asks.
pub(super) enum FieldKind {
    /// A few words.
    Text { value: String, limit: u16 },
    /// One of several.
    Single { options: Vec<OptionView> },
    /// Any of several.
    Multi { options: Vec<OptionView> },
    /// A number from 0 to 10.
    Scale(ScaleView),
}

/// Items under one heading.
pub(super) struct GroupView {
    pub(super) heading: Option<String>,
    pub(super) items: Vec<OptionView>,
}

/// A way on.
pub(super) struct ButtonView {
    pub(super) value: &'static str,
    pub(super) label: String,
    pub(super) is_first: bool,
}

/// What the person made elsewhere.
pub(super) enum ShownView {
    /// Things in their own words.
    Things(Vec<String>),
    /// A part of the plan.
    Plan(Vec<String>),
    /// What a timer was told.
    Readings(String),
    /// The widest gaps.
    Gaps(Vec<String>),
    /// Numbers of the country.
    Lines,
}

/// What a screen needs beside itself.
pub(super) struct Around<'a> {
    pub(super) words: &'static Words,
    pub(super) worded: &'a Worded,
    /// Lines of the plan that the screen shows.
    pub(super) plan: Vec<String>,
    /// More lines than usual on a list.
    pub(super) more_lines: usize,
    pub(super) is_youth: bool,
}

impl Around<'_> {
    /// The screen in words. `typed` takes the place of what was answered before: it was just refused, or moved about.
    pub(super) fn view(&self, screen: &Screen<'_>, typed: Option<&Answer>, timer: Option<TimerView>) -> ScreenView {
        let words = self.words;
        let frame = |heading: &str, body: Body| ScreenView {
            heading: words.say(heading),
            hint: None,
            body,
            has_words: false,
            has_lines: false,
            can_skip: false,
        };
        let asks = |heading: &str, hint: &str, body: Body| ScreenView {
            hint: Some(words.say(hint)),
            can_skip: true,
            ..frame(heading, body)
        };
        match screen {
            Screen::LateEvening => frame("practise-late", self.late()),
            Screen::NowGood => frame("practise-now", self.now_good()),
            Screen::ToolsFirst => frame("practise-high-before", self.tools_first()),
            Screen::SteadyFirst { first_time } => frame("practise-steady", self.steady(*first_time)),
            Screen::Before { earlier } => {
                asks("practise-before", "practise-before-hint", Body::Scale(self.distress(*earlier)))
            }
            Screen::After { earlier } => {
                asks("practise-after", "practise-after-hint", Body::Scale(self.distress(*earlier)))
            }
            Screen::CoolDown => asks("practise-cool-down", "practise-cool-down-text", timed(timer)),
            // The end has a page of its own.
            Screen::Closing { .. } => frame("practise-continue", nothing()),
            Screen::Step(step) => self.step(step, typed.or(step.earlier.as_ref()), timer),
        }
    }

    fn late(&self) -> Body {
        self.buttons(&["practise-late-why"], &[("tomorrow", "practise-late-tomorrow"), ("yes", "practise-late-now")])
    }

    fn now_good(&self) -> Body {
        let ways = [("yes", "practise-now-yes"), ("lighter", "practise-now-lighter"), ("tools", "practise-now-tools")];
        self.buttons(&["practise-now-why"], &ways)
    }

    fn tools_first(&self) -> Body {
        let ways = [
            ("tools", "practise-high-before-tools"),
            ("stop", "practise-high-before-another-day"),
            ("yes", "practise-high-before-go-on"),
        ];
        self.buttons(&["practise-high-before-text"], &ways)
    }

    fn steady(&self, first_time: bool) -> Body {
        let ways = [
            ("open-now.breathe", "practise-steady-breathe"),
            ("open-now.ground", "practise-steady-ground"),
            ("open-now.reasons", "practise-steady-reasons"),
            ("open-plan", "practise-steady-plan"),
            ("open-now.reach", "practise-steady-contact"),
            ("open-crisis", "practise-steady-emergency"),
            ("yes", "practise-continue"),
        ];
        let text: &[&str] = if first_time {
            &["practise-steady-text", "practise-steady-kept", "practise-steady-common"]
        } else {
            &["practise-steady-text", "practise-steady-kept"]
        };
        self.buttons(text, &ways)
    }

    fn buttons(&self, text: &[&str], ways: &[(&'static str, &str)]) -> Body {
        let view = |(at, (value, label)): (usize, &(&'static str, &str))| ButtonView {
            value,
            label: self.words.say(label),
            is_first: at == 0,
        };
        Body::Buttons {
            text: text.iter().map(|id| self.words.say(id)).collect(),
            buttons: ways.iter().enumerate().map(view).collect(),
        }
    }

    fn distress(&self, earlier: Option<u8>) -> ScaleView {
        ScaleView {
            low: self.words.say("practise-distress-0"),
            middle: Some(self.words.say("practise-distress-5")),
            high: self.words.say("practise-distress-10"),
            numbers: numbers(earlier),
        }
    }

    fn say(&self, key: &str) -> String {
        self.worded.words.text(key).to_owned()
    }

    fn get(&self, key: &str) -> Option<String> {
        self.worded.words.get(key).map(str::to_owned)
    }

    fn step(&self, screen: &StepScreen<'_>, earlier: Option<&Answer>, timer: Option<TimerView>) -> ScreenView {
        let id = screen.step.id.as_str();
        let ask = &screen.step.ask;
        let is_info = matches!(ask, Ask::Info { .. });
        let heading = if is_info { self.get(&format!("{id}.heading")) } else { self.get(id) };
        ScreenView {
            heading: heading.unwrap_or_else(|| self.worded.title().to_owned()),
            hint: self.get(&format!("{id}.hint")),
            body: self.body(screen, earlier, timer),
            has_words: ask.takes_words(),
            has_lines: screen.step.lines,
            can_skip: !is_info && !matches!(ask, Ask::Timer(_)),
        }
    }

    fn body(&self, screen: &StepScreen<'_>, earlier: Option<&Answer>, timer: Option<TimerView>) -> Body {
        let id = screen.step.id.as_str();
        match &screen.step.ask {
            Ask::Info { .. } => Body::Text {
                paragraphs: paragraphs(self.worded.words.text(id)),
                more: paragraphs(self.worded.words.text(&format!("{id}.more"))),
                shown: screen.shown.as_ref().and_then(|shown| self.shown(shown)),
            },
            Ask::Single { .. } if !screen.rows.is_empty() => Body::Rows { rows: self.option_rows(screen, earlier) },
            Ask::Single { when, .. } => {
                let is_open = |offer: &&Offer<'_>| !self.is_youth || leads_young(&offer.choice, when);
                let options = screen.options.iter().filter(is_open).map(|offer| self.option(offer, &chosen(earlier)));
                Body::Options { options: options.collect(), is_many: false, most: None }
            }
            Ask::Multi { max, .. } => Body::Options {
                options: screen.options.iter().map(|offer| self.option(offer, &chosen(earlier))).collect(),
                is_many: true,
                most: (usize::from(*max) < screen.options.len())
                    .then(|| self.words.say_with("practise-at-most", &[("most", u64::from(*max).into())])),
            },
            Ask::Scale { .. } if !screen.rows.is_empty() => Body::Rows { rows: self.scale_rows(screen, earlier) },
            Ask::Scale { .. } => Body::Scale(scale(&self.worded.words, id, number(earlier))),
            Ask::ShortText { limit } => Body::Short { value: text(earlier), limit: *limit },
            Ask::LongText { limit } => Body::Long { value: text(earlier), limit: *limit },
            Ask::List(list) => Body::List(self.list(screen, list, earlier)),
            Ask::Checklist { .. } => Body::Ticks { groups: self.groups(&screen.items, id, &chosen(earlier)) },
            Ask::Timer(_) => timed(timer),
        }
    }

    fn option(&self, offer: &Offer<'_>, chosen: &BTreeSet<&Choice>) -> OptionView {
        OptionView {
            code: offer.code.clone(),
            label: self.worded.label(&offer.label),
            is_chosen: chosen.contains(&offer.choice),
        }
    }

    fn option_rows(&self, screen: &StepScreen<'_>, earlier: Option<&Answer>) -> Vec<RowView> {
        let view = |row: &Offer<'_>| {
            let picked = match earlier {
                Some(Answer::OptionsByRow(picks)) => picks.get(&row.choice).into_iter().collect(),
                _ => BTreeSet::new(),
            };
            RowView {
                code: row.code.clone(),
                label: self.worded.label(&row.label),
                options: screen.options.iter().map(|offer| self.option(offer, &picked)).collect(),
                ends: None,
            }
        };
        screen.rows.iter().map(view).collect()
    }

    fn scale_rows(&self, screen: &StepScreen<'_>, earlier: Option<&Answer>) -> Vec<RowView> {
        let id = screen.step.id.as_str();
        let view = |row: &Offer<'_>| {
            let picked = match earlier {
                Some(Answer::NumbersByRow(picks)) => picks.get(&row.choice).copied(),
                _ => None,
            };
            RowView {
                code: row.code.clone(),
                label: self.worded.label(&row.label),
                options: numbers(picked),
                ends: Some((self.say(&format!("{id}.low")), self.say(&format!("{id}.high")))),
            }
        };
        screen.rows.iter().map(view).collect()
    }

    fn groups(&self, groups: &[ItemGroup<'_>], id: &str, chosen: &BTreeSet<&Choice>) -> Vec<GroupView> {
        let view = |group: &ItemGroup<'_>| GroupView {
            heading: group.heading.map(|heading| self.say(&format!("{id}-{}", heading.as_str()))),
            items: group.items.iter().map(|item| self.option(item, chosen)).collect(),
        };
        groups.iter().map(view).collect()
    }

    fn list(&self, screen: &StepScreen<'_>, list: &List, earlier: Option<&Answer>) -> ListView {
        let id = screen.step.id.as_str();
        let written: &[Line] = match earlier {
            Some(Answer::Lines(lines)) => lines,
            _ => &[],
        };
        let most = usize::from(list.max);
        let usual = usize::from(list.min).max(2) + self.more_lines;
        let count = usual.max(written.len() + 1).min(most);
        let line = |at: usize| LineView {
            number: at + 1,
            fields: list.fields.iter().map(|field| self.field(id, field, at, written.get(at))).collect(),
            is_written: at < written.len(),
        };
        let fixed = |is_there: bool, name: &str| is_there.then(|| self.say(&format!("{id}-{name}")));
        ListView {
            first: fixed(list.first, "first"),
            last: fixed(list.last, "last"),
            item: self.say(&format!("{id}.item")),
            lines: (0..count).map(line).collect(),
            can_grow: count < most,
            is_ordered: list.ordered,
        }
    }

    fn field(&self, step: &str, field: &catalogue_model::Field, line: usize, written: Option<&Line>) -> FieldView {
        let name = field.id.as_str();
        let key = format!("{step}-{name}");
        let given = written.and_then(|line| line.get(&field.id));
        let options = |options: &[Name]| {
            let view = |option: &Name| OptionView {
                code: option.as_str().to_owned(),
                label: self.say(&format!("{key}-{}", option.as_str())),
                is_chosen: matches!(given, Some(FieldAnswer::Picks(picks)) if picks.contains(option)),
            };
            options.iter().map(view).collect()
        };
        let kind = match (&field.ask, given) {
            (FieldAsk::ShortText { limit }, Some(FieldAnswer::Text(own))) => {
                FieldKind::Text { value: own.as_str().to_owned(), limit: *limit }
            }
            (FieldAsk::ShortText { limit }, _) => FieldKind::Text { value: String::new(), limit: *limit },
            (FieldAsk::Single { options: all }, _) => FieldKind::Single { options: options(all) },
            (FieldAsk::Multi { options: all, .. }, _) => FieldKind::Multi { options: options(all) },
            (FieldAsk::Scale, given) => {
                let number = match given {
                    Some(FieldAnswer::Number(number)) => Some(*number),
                    _ => None,
                };
                FieldKind::Scale(scale(&self.worded.words, &key, number))
            }
        };
        FieldView { name: format!("line-{}-{name}", line + 1), label: self.say(&key), kind }
    }

    fn shown(&self, shown: &ShownNow<'_>) -> Option<ShownView> {
        match shown {
            ShownNow::Shelf { kept, written } => {
                let kept = kept.iter().map(|own| own.as_str().to_owned());
                let things: Vec<String> = kept.chain(self.values(written)).collect();
                (!things.is_empty()).then_some(ShownView::Things(things))
            }
            ShownNow::Plan { written, .. } => {
                let lines: Vec<String> = self.plan.iter().cloned().chain(self.values(written)).collect();
                Some(ShownView::Plan(lines))
            }
            ShownNow::Lines => Some(ShownView::Lines),
            ShownNow::Readings([]) => None,
            ShownNow::Readings(readings) => Some(ShownView::Readings(in_order(readings))),
            ShownNow::Gaps(gaps) => {
                let names: Vec<String> = gaps.iter().map(|gap: &Gap<'_>| self.worded.label(&gap.row)).collect();
                (!names.is_empty()).then_some(ShownView::Gaps(names))
            }
        }
    }

    /// What was written or picked in this sitting, in words. Picks in a line of a list stand beside words that are shown.
    fn values(&self, written: &[Keepable<'_>]) -> Vec<String> {
        let words = |one: &Keepable<'_>| match &one.value {
            Value::Text(own) => Some(own.as_str().to_owned()),
            Value::Choice(label) if one.field.is_none() => Some(self.worded.label(label)),
            Value::Choice(_) | Value::Number(_) | Value::Minutes(_) => None,
        };
        written.iter().filter_map(words).collect()
    }
}

/// A scale of an exercise.
pub(super) fn scale(words: &ExerciseWords, of: &str, chosen: Option<u8>) -> ScaleView {
    ScaleView {
        low: words.text(&format!("{of}.low")).to_owned(),
        middle: words.get(&format!("{of}.middle")).map(str::to_owned),
        high: words.text(&format!("{of}.high")).to_owned(),
        numbers: numbers(chosen),
    }
}

/// Numbers that were told one after the other.
pub(super) fn in_order(readings: &[u8]) -> String {
    readings.iter().map(u8::to_string).collect::<Vec<_>>().join(" → ")
}

fn timed(timer: Option<TimerView>) -> Body {
    timer.map_or_else(nothing, Body::Timer)
}

fn nothing() -> Body {
    Body::Text { paragraphs: Vec::new(), more: Vec::new(), shown: None }
}

/// Whether an option may be offered to people under 18: it stays here, or leads to a page that is made for them.
fn leads_young(choice: &Choice, when: &[(Name, Target)]) -> bool {
    /// The tools that have words for the young.
    const FOR_YOUNG: [&str; 6] = ["now.stop", "now.breathe", "now.ground", "now.anchor", "now.move", "now.muscle"];
    let Choice::Named { name, .. } = choice else { return true };
    match when.iter().find(|(option, _)| option == name) {
        Some((_, Target::Exercise(id))) => FOR_YOUNG.contains(&id.as_str()),
        Some((_, Target::Place(place))) => matches!(place, Place::Crisis | Place::Youth),
        Some((_, Target::Step(_) | Target::End)) | None => true,
    }
}

fn numbers(chosen: Option<u8>) -> Vec<OptionView> {
    let view = |number: u8| OptionView {
        code: number.to_string(),
        label: number.to_string(),
        is_chosen: chosen == Some(number),
    };
    (0..=10).map(view).collect()
}

/// What was picked before, whatever the kind.
fn chosen(earlier: Option<&Answer>) -> BTreeSet<&Choice> {
    match earlier {
        Some(Answer::Option(choice)) => BTreeSet::from([choice]),
        Some(Answer::Options(choices) | Answer::Ticks(choices)) => choices.iter().collect(),
        _ => BTreeSet::new(),
    }
}

fn number(earlier: Option<&Answer>) -> Option<u8> {
    match earlier {
        Some(Answer::Number(number)) => Some(*number),
        _ => None,
    }
}

fn text(earlier: Option<&Answer>) -> String {
    match earlier {
        Some(Answer::Text(own)) => own.as_str().to_owned(),
        _ => String::new(),
    }
}

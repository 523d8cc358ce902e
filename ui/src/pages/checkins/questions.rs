//! The questions of the record as fields of one page, and from what was sent to a check-in.
//!
//! Which questions there are, their options and their words come with the edition; what can be kept is what the vault has a
//! place for, so a question that it does not know is not asked. A question of class `K0` leads somewhere or nowhere, and its
//! answer goes no further than [`Told::leads`].

use std::collections::BTreeSet;

use catalogue_model::{Ask, Keep, Name, Place, Step, Target};
use jiff::civil::Date;
use vault::{CheckIn, Rating, ShortText, Slug, TextError};

use super::names::OwnMenu;
use crate::practice::texts::Worded;

/// A question as a field.
pub(super) struct Question {
    pub(super) name: String,
    pub(super) words: String,
    pub(super) hint: Option<String>,
    pub(super) field: Field,
}

/// The kinds of fields.
pub(super) enum Field {
    /// 0 to 10, with words at the ends.
    Scale { choices: Vec<Choice>, ends: Vec<(u8, String)>, is_left_out: bool },
    /// One of these.
    Single { choices: Vec<Choice>, is_left_out: bool },
    /// Any of these.
    Multi { choices: Vec<Choice> },
    /// A line of one's own, which stands closed until it is asked for.
    Note { most: usize, value: String, wrong: Option<TextError> },
}

/// Something that can be picked.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) is_chosen: bool,
}

/// What was told.
pub(super) struct Told {
    pub(super) checkin: CheckIn,
    /// The note as it was typed.
    pub(super) typed: String,
    /// What is wrong with it.
    pub(super) wrong: Option<TextError>,
    /// Where the answer on safety leads. The answer itself is not here.
    pub(super) leads: Option<Place>,
}

impl Told {
    /// What an earlier check-in told.
    pub(super) fn before(checkin: CheckIn) -> Self {
        let typed = checkin.note.as_ref().map(|note| note.as_str().to_owned()).unwrap_or_default();
        Self { checkin, typed, wrong: None, leads: None }
    }

    /// Whether nothing was told that could be kept.
    pub(super) fn is_empty(&self) -> bool {
        self.checkin == CheckIn::on(self.checkin.day)
    }
}

/// Something was sent that the page does not offer.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NotOffered;

/// The steps that are asked: those with a place in the vault, and those of class `K0`.
pub(super) fn asked(worded: &Worded, limited: bool) -> Vec<&Step> {
    let mut blank = CheckIn::on(Date::MIN);
    let is_asked = |step: &&Step| {
        let name = step.id.as_str();
        match &step.ask {
            Ask::Scale { rows, .. } => {
                rows.is_none() && number_of(&mut blank, name).is_some() && !(limited && name == "pull")
            }
            Ask::Single { rows, .. } => {
                rows.is_none() && (step.keep == Keep::K0 || option_of(&mut blank, name).is_some())
            }
            Ask::Multi { .. } => options_of(&mut blank, name).is_some(),
            Ask::ShortText { .. } => name == "note",
            _ => false,
        }
    };
    worded.exercise.steps.iter().filter(is_asked).collect()
}

/// The fields, with what was told before.
pub(super) fn fields(worded: &Worded, steps: &[&Step], own: &OwnMenu, told: &Told) -> Vec<Question> {
    steps.iter().filter_map(|step| question(worded, step, own, told)).collect()
}

fn question(worded: &Worded, step: &Step, own: &OwnMenu, told: &Told) -> Option<Question> {
    let (name, mut checkin) = (step.id.as_str(), told.checkin.clone());
    let field = match &step.ask {
        Ask::Scale { .. } => scale(worded, name, *number_of(&mut checkin, name)?),
        Ask::Single { options, .. } => {
            let picked = option_of(&mut checkin, name).and_then(|option| option.clone());
            let choices = choices(worded, name, &options.own, |option| picked.as_ref() == Some(option));
            Field::Single { choices, is_left_out: picked.is_none() }
        }
        Ask::Multi { options, .. } => {
            let picked = options_of(&mut checkin, name)?;
            let mut choices = choices(worded, name, &options.own, |option| picked.contains(option));
            if options.menu.is_some() {
                choices.extend(own.offered(picked).map(|(item, words)| Choice {
                    value: item.as_str().to_owned(),
                    label: words.to_owned(),
                    is_chosen: picked.contains(item),
                }));
            }
            Field::Multi { choices }
        }
        Ask::ShortText { limit } => {
            Field::Note { most: usize::from(*limit).min(ShortText::MOST), value: told.typed.clone(), wrong: told.wrong }
        }
        _ => return None,
    };
    let hint = worded.words.get(&format!("{name}.hint")).map(str::to_owned);
    Some(Question { name: name.to_owned(), words: worded.words.text(name).to_owned(), hint, field })
}

fn scale(worded: &Worded, name: &str, picked: Option<Rating>) -> Field {
    let choice = |number: u8| Choice {
        value: number.to_string(),
        label: number.to_string(),
        is_chosen: picked.is_some_and(|rating| rating.get() == number),
    };
    let end = |number, which: &str| Some((number, worded.words.get(&format!("{name}.{which}"))?.to_owned()));
    Field::Scale {
        choices: (0..=Rating::MOST).map(choice).collect(),
        ends: [end(0, "low"), end(5, "middle"), end(10, "high")].into_iter().flatten().collect(),
        is_left_out: picked.is_none(),
    }
}

fn choices(worded: &Worded, name: &str, options: &[Name], is_chosen: impl Fn(&Slug) -> bool) -> Vec<Choice> {
    let choice = |option: &Name| Choice {
        value: option.as_str().to_owned(),
        label: worded.words.text(&format!("{name}-{}", option.as_str())).to_owned(),
        is_chosen: Slug::new(option.as_str()).is_ok_and(|option| is_chosen(&option)),
    };
    options.iter().map(choice).collect()
}

/// From the fields of a form to a check-in of this day. An empty value is a question that was left out.
pub(super) fn understand(
    sent: &[(String, String)],
    steps: &[&Step],
    own: &OwnMenu,
    day: Date,
) -> Result<Told, NotOffered> {
    let mut told = Told::before(CheckIn::on(day));
    for (name, value) in sent.iter().filter(|(_, value)| !value.is_empty()) {
        let step = steps.iter().find(|step| step.id.as_str() == name).ok_or(NotOffered)?;
        told.take(step, value, own)?;
    }
    Ok(told)
}

impl Told {
    fn take(&mut self, step: &Step, value: &str, own: &OwnMenu) -> Result<(), NotOffered> {
        let name = step.id.as_str();
        match &step.ask {
            Ask::Scale { .. } => {
                let rating = value.parse().ok().and_then(|number| Rating::new(number).ok());
                *number_of(&mut self.checkin, name).ok_or(NotOffered)? = Some(rating.ok_or(NotOffered)?);
            }
            Ask::Single { options, when, .. } => {
                let picked = options.own.iter().find(|option| option.as_str() == value).ok_or(NotOffered)?;
                if step.keep == Keep::K0 {
                    let target = when.iter().find(|(option, _)| option == picked).map(|(_, target)| target);
                    self.leads = self.leads.or(match target {
                        Some(Target::Place(place)) => Some(*place),
                        _ => None,
                    });
                } else {
                    *option_of(&mut self.checkin, name).ok_or(NotOffered)? = Slug::new(picked.as_str()).ok();
                }
            }
            Ask::Multi { options, .. } => {
                let option = Slug::new(value).map_err(|_| NotOffered)?;
                let is_own = options.menu.is_some() && own.get(&option).is_some();
                if !is_own && !options.own.iter().any(|known| known.as_str() == value) {
                    return Err(NotOffered);
                }
                options_of(&mut self.checkin, name).ok_or(NotOffered)?.insert(option);
            }
            Ask::ShortText { limit } => self.take_note(value, usize::from(*limit)),
            _ => return Err(NotOffered),
        }
        Ok(())
    }

    fn take_note(&mut self, value: &str, limit: usize) {
        self.typed = value.to_owned();
        self.wrong = None;
        match ShortText::new(value) {
            Ok(note) if note.as_str().chars().count() > limit => self.wrong = Some(TextError::TooLong { most: limit }),
            Ok(note) => self.checkin.note = Some(note),
            // Spaces alone are nothing.
            Err(TextError::Empty) => self.checkin.note = None,
            Err(wrong) => self.wrong = Some(wrong),
        }
    }
}

fn number_of<'c>(checkin: &'c mut CheckIn, question: &str) -> Option<&'c mut Option<Rating>> {
    Some(match question {
        "mood" => &mut checkin.mood,
        "distress" => &mut checkin.distress,
        "pull" => &mut checkin.pull,
        "confidence" => &mut checkin.confidence,
        "helped" => &mut checkin.helped,
        _ => return None,
    })
}

fn option_of<'c>(checkin: &'c mut CheckIn, question: &str) -> Option<&'c mut Option<Slug>> {
    Some(match question {
        "sleep" => &mut checkin.sleep,
        "substances" => &mut checkin.substances,
        "mattered" => &mut checkin.mattered,
        _ => return None,
    })
}

fn options_of<'c>(checkin: &'c mut CheckIn, question: &str) -> Option<&'c mut BTreeSet<Slug>> {
    Some(match question {
        "around" => &mut checkin.around,
        "used" => &mut checkin.used,
        _ => return None,
    })
}

//! Keeping the short list: a shelf of the vault holds the ids of its services, and nothing else.
//!
//! What is kept and was not seen in this session is never pushed out; what the person took off after opening it goes.

use catalogue_model::ServiceId;
use jiff::civil::Date;
use vault::{AskError, ChangeError, LongText, ShelfItem, Slug, Vault};

use super::kept::slug;
use crate::shortlist::ShortList;

/// The shelf.
pub(crate) const SHELF: &str = "short-list";

/// What is to be done with the short list as soon as there is an open vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wish {
    /// It is to be kept.
    Keep,
    /// What is kept is to be opened.
    Open,
}

/// What became of a wish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Came {
    /// The list is kept as it stands.
    Kept,
    /// Nothing was kept: this list and the kept one are more than a list holds.
    TooMany,
    /// What is kept is on the list.
    Opened,
    /// Some of what is kept had no room.
    OpenedInPart,
    /// No short list is kept.
    Nothing,
}

impl Came {
    /// How it stands in the address of the page on which the person is told.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::TooMany => "too-many",
            Self::Opened => "opened",
            Self::OpenedInPart => "opened-in-part",
            Self::Nothing => "nothing",
        }
    }
}

impl Wish {
    /// Does it.
    pub(crate) fn fulfil(self, vault: &mut Vault, list: &mut ShortList, today: Date) -> Result<Came, ChangeError> {
        match self {
            Self::Keep => keep(vault, list, today),
            Self::Open => Ok(open(vault, list)?),
        }
    }
}

/// What is kept, in its order.
pub(crate) fn kept(vault: &Vault) -> Result<Vec<ServiceId>, AskError> {
    let items = vault.shelf(&slug(SHELF))?;
    Ok(items.iter().filter_map(|(_, item)| ServiceId::new(item.text.as_str()).ok()).collect())
}

fn keep(vault: &mut Vault, list: &mut ShortList, today: Date) -> Result<Came, ChangeError> {
    let Some(ids) = list.to_keep(&kept(vault)?) else { return Ok(Came::TooMany) };
    let items: Vec<ShelfItem> = ids.iter().filter_map(|id| item(id, today)).collect();
    vault.replace_shelf(&slug(SHELF), &items)?;
    list.is_kept_as(ids);
    Ok(Came::Kept)
}

fn open(vault: &Vault, list: &mut ShortList) -> Result<Came, AskError> {
    let kept = kept(vault)?;
    if kept.is_empty() {
        return Ok(Came::Nothing);
    }
    Ok(if list.take_in(&kept) == 0 { Came::Opened } else { Came::OpenedInPart })
}

/// The id is the text, and its tag as well: where the shelf is copied out, the tag is said by the service's name.
fn item(id: &ServiceId, day: Date) -> Option<ShelfItem> {
    let text = LongText::new(id.as_str()).ok()?;
    let tags = Slug::new(id.as_str()).ok().into_iter().collect();
    Some(ShelfItem { text, tags, starred: false, day, expires_on: None, from: None })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use jiff::civil::date;
    use vault::Vault;

    use super::{Came, Wish, kept};
    use crate::shortlist::{Added, MOST, ShortList};
    use catalogue_model::ServiceId;

    fn id(number: usize) -> ServiceId {
        ServiceId::new(&format!("xx-service-{number}")).unwrap()
    }

    fn list_of(numbers: impl IntoIterator<Item = usize>) -> ShortList {
        let mut list = ShortList::default();
        numbers.into_iter().for_each(|number| assert_eq!(list.add(id(number)), Added::Now));
        list
    }

    #[test]
    fn what_is_kept_comes_back_in_its_order() {
        let (mut vault, today) = (Vault::loose().unwrap(), date(2026, 11, 24));
        let mut list = list_of([3, 1]);
        assert_eq!(Wish::Open.fulfil(&mut vault, &mut list, today).unwrap(), Came::Nothing);
        assert_eq!(Wish::Keep.fulfil(&mut vault, &mut list, today).unwrap(), Came::Kept);
        let mut later = ShortList::default();
        assert_eq!(Wish::Open.fulfil(&mut vault, &mut later, today).unwrap(), Came::Opened);
        assert_eq!(later.ids(), [id(3), id(1)]);
    }

    #[test]
    fn a_list_that_was_not_opened_is_joined_and_one_that_was_is_replaced() {
        let (mut vault, today) = (Vault::loose().unwrap(), date(2026, 11, 24));
        Wish::Keep.fulfil(&mut vault, &mut list_of([1, 2]), today).unwrap();
        let mut list = list_of([5]);
        Wish::Keep.fulfil(&mut vault, &mut list, today).unwrap();
        assert_eq!(kept(&vault).unwrap(), [id(5), id(1), id(2)]);
        assert_eq!(list.ids(), [id(5), id(1), id(2)]);
        list.remove(&id(1));
        Wish::Keep.fulfil(&mut vault, &mut list, today).unwrap();
        assert_eq!(kept(&vault).unwrap(), [id(5), id(2)]);
        let mut full = list_of(20..20 + MOST);
        assert_eq!(Wish::Keep.fulfil(&mut vault, &mut full, today).unwrap(), Came::TooMany);
        assert_eq!(kept(&vault).unwrap(), [id(5), id(2)], "nothing is pushed out");
    }
}

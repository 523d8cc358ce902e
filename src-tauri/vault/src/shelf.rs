//! Named lists of a person's own: reasons, values, coping cards, a letter.
//!
//! Which shelves there are is the catalogue's concern.

use std::collections::BTreeSet;

use jiff::civil::Date;
use rusqlite::{Connection, Row, params};

use crate::{
    AskError, ChangeError, LongText, Slug, Vault,
    columns::{self, Column as _},
};

/// One thing on a shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShelfItem {
    /// The words.
    pub text: LongText,
    /// What was picked beside them: that it takes five minutes, which sense it is for, what it answers.
    pub tags: BTreeSet<Slug>,
    /// Whether it stands out for the person.
    pub starred: bool,
    /// When it was put there.
    pub day: Date,
    /// The last day on which it is kept, if the person named one.
    pub expires_on: Option<Date>,
    /// The exercise that it comes from.
    pub from: Option<Slug>,
}

/// Which thing on a shelf. No number is given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId(i64);

impl ItemId {
    /// The number, for an address.
    #[must_use]
    pub fn number(self) -> i64 {
        self.0
    }

    /// From the number in an address. Whether there is such an item shows when it is asked for.
    #[must_use]
    pub fn from_number(number: i64) -> Self {
        Self(number)
    }
}

impl Vault {
    /// How many things a shelf may hold.
    pub const MOST_ON_A_SHELF: u32 = 100;
    /// How many shelves there may be: the catalogue has about a dozen.
    pub const MOST_SHELVES: u32 = 50;

    /// What is on a shelf, in its order.
    ///
    /// # Errors
    /// When the vault cannot answer.
    pub fn shelf(&self, shelf: &Slug) -> Result<Vec<(ItemId, ShelfItem)>, AskError> {
        let mut items = self.image().prepare(
            "SELECT number, text, tags, starred, day, expires_on, exercise FROM shelf_item
             WHERE shelf = ?1 ORDER BY position, number",
        )?;
        Ok(items.query_map([shelf.as_str()], item)?.collect::<Result<_, _>>()?)
    }

    /// Puts a thing at the end of a shelf.
    ///
    /// # Errors
    /// When the shelf is full, or the change was not made.
    pub fn put_on_shelf(&mut self, shelf: &Slug, item: &ShelfItem) -> Result<ItemId, ChangeError> {
        self.change(|image| {
            let id = insert(image, shelf, item)?;
            check_room(image, shelf)?;
            Ok(id)
        })
    }

    /// Clears a shelf and puts these things on it, in their order. They are new things, with new numbers.
    ///
    /// # Errors
    /// When they are too many, or the change was not made.
    pub fn replace_shelf(&mut self, shelf: &Slug, items: &[ShelfItem]) -> Result<(), ChangeError> {
        self.change(|image| {
            image.execute("DELETE FROM shelf_item WHERE shelf = ?1", [shelf.as_str()])?;
            items.iter().try_for_each(|item| insert(image, shelf, item).map(drop))?;
            check_room(image, shelf)
        })
    }

    /// Lets a thing stand out. That there is none is no fault.
    ///
    /// # Errors
    /// When the change was not made.
    pub fn star_item(&mut self, id: ItemId) -> Result<(), ChangeError> {
        self.change(|image| {
            image.execute("UPDATE shelf_item SET starred = 1 WHERE number = ?1 AND starred = 0", [id.0])?;
            Ok(())
        })
    }

    /// Lets a thing stand out no more. That there is none is no fault.
    ///
    /// # Errors
    /// When the change was not made.
    pub fn unstar_item(&mut self, id: ItemId) -> Result<(), ChangeError> {
        self.change(|image| {
            image.execute("UPDATE shelf_item SET starred = 0 WHERE number = ?1 AND starred = 1", [id.0])?;
            Ok(())
        })
    }

    /// Forgets one thing. That there is none is no fault.
    ///
    /// # Errors
    /// When the change was not made.
    pub fn forget_item(&mut self, id: ItemId) -> Result<(), ChangeError> {
        self.change(|image| {
            image.execute("DELETE FROM shelf_item WHERE number = ?1", [id.0])?;
            Ok(())
        })
    }

    /// Forgets a whole shelf.
    ///
    /// # Errors
    /// When the change was not made.
    pub fn forget_shelf(&mut self, shelf: &Slug) -> Result<(), ChangeError> {
        self.replace_shelf(shelf, &[])
    }
}

fn insert(image: &Connection, shelf: &Slug, item: &ShelfItem) -> Result<ItemId, ChangeError> {
    image.execute(
        "INSERT INTO shelf_item (shelf, position, text, tags, starred, day, expires_on, exercise)
         VALUES (?1, (SELECT ifnull(max(position), 0) + 1 FROM shelf_item WHERE shelf = ?1), ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            shelf.as_str(),
            item.text.as_str(),
            columns::set(&item.tags),
            item.starred,
            item.day.written(),
            columns::maybe(item.expires_on.as_ref()),
            columns::maybe(item.from.as_ref()),
        ],
    )?;
    Ok(ItemId(image.last_insert_rowid()))
}

fn check_room(image: &Connection, shelf: &Slug) -> Result<(), ChangeError> {
    let on_shelf = "SELECT count(*) FROM shelf_item WHERE shelf = ?1";
    columns::at_most(image, Vault::MOST_ON_A_SHELF, on_shelf, [shelf.as_str()])?;
    columns::at_most(image, Vault::MOST_SHELVES, "SELECT count(DISTINCT shelf) FROM shelf_item", [])
}

fn item(row: &Row<'_>) -> rusqlite::Result<(ItemId, ShelfItem)> {
    let item = ShelfItem {
        text: columns::get(row, 1)?,
        tags: columns::get_set(row, 2)?,
        starred: row.get(3)?,
        day: columns::get(row, 4)?,
        expires_on: columns::get_maybe(row, 5)?,
        from: columns::get_maybe(row, 6)?,
    };
    Ok((ItemId(row.get(0)?), item))
}

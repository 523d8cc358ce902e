//! A sheet as a PDF: tagged for screen readers (PDF/UA-1, which the library checks), its text selectable, its fonts inside.
//!
//! Nothing in it says which program made it, who, or when: a neutral title, the language, and the list as its key word, by
//! which another copy opens the file. The same sheet gives the same bytes.

mod card;
mod flow;
mod pen;
mod typeface;

use krilla::{
    Document, SerializeSettings,
    configure::{Configuration, Validator},
    metadata::Metadata,
    outline::Outline,
    tagging::TagTree,
};

use crate::paper::{Kind, Paper};

/// Why a sheet became no PDF. None of it depends on the person: it would be a mistake of this program.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PdfError {
    /// The typeface that is compiled in cannot be read.
    #[error("the typeface cannot be read")]
    Typeface,
    /// The library refused what was drawn.
    #[error("the PDF cannot be written: {0}")]
    Library(String),
}

pub(crate) fn make(paper: &Paper) -> Result<Vec<u8>, PdfError> {
    let settings = SerializeSettings {
        configuration: Configuration::new_with_validator(Validator::UA1),
        ..SerializeSettings::default()
    };
    let mut document = Document::new_with(settings);
    document.set_metadata(
        Metadata::new()
            .title(paper.title.clone())
            .language(paper.language.to_owned())
            .keywords(vec![paper.list.clone()]),
    );
    let mut tags = TagTree::new().with_lang(Some(paper.language.to_owned()));
    let mut outline = Outline::new();
    let mut types = typeface::Typefaces::load().ok_or(PdfError::Typeface)?;
    match paper.kind {
        Kind::Full => flow::draw(paper, &mut document, &mut types, &mut tags, &mut outline),
        Kind::Discreet => card::draw(paper, &mut document, &mut types, &mut tags, &mut outline),
    }
    document.set_outline(outline);
    document.set_tag_tree(tags);
    document.finish().map_err(|fault| PdfError::Library(format!("{fault:?}")))
}

#[cfg(test)]
mod tests;

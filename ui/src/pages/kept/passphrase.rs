//! Changing the passphrase. Earlier copies of the file still open with the old one, and the page says so.

use askama::Template;
use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    response::{IntoResponse, Redirect, Response},
};
use vault::{Passphrase, RekeyError};
use zeroize::Zeroizing;

use super::{
    phrase::{PhraseView, Typed},
    way_to_open,
    wrong::Wrong,
};
use crate::{
    house::AppState,
    layout::{Asker, Shell, page},
    practice::VaultState,
    problems::{Problem, problem_page},
};

#[derive(Template)]
#[template(path = "kept_passphrase.html")]
struct ChangeView {
    shell: Shell,
    /// The old one, as it was typed.
    old: Zeroizing<String>,
    phrase: PhraseView,
    /// The old passphrase is another one.
    wrong_old: Option<Wrong>,
    failed: Option<Wrong>,
}

impl ChangeView {
    fn new(asker: Asker, phrase: PhraseView) -> Self {
        let title = asker.words.say("kept-passphrase-title");
        Self { shell: asker.shell(title), phrase, old: Zeroizing::default(), wrong_old: None, failed: None }
    }
}

pub(super) async fn show(State(state): State<AppState>, asker: Asker) -> Response {
    if state.practice.state() != VaultState::Open {
        return way_to_open(&state);
    }
    let phrase = PhraseView::fresh(asker.words);
    page(&ChangeView::new(asker, phrase))
}

/// The two derivations take more than a second, in which nobody else can ask the vault.
pub(super) async fn change(
    State(state): State<AppState>,
    asker: Asker,
    form: Result<Form<Typed>, FormRejection>,
) -> Response {
    let Ok(Form(mut typed)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    let new = match typed.chosen() {
        Ok(new) => new,
        Err(because) => {
            let old = std::mem::take(&mut typed.old);
            let phrase = typed.again(asker.words, Some(because));
            return page(&ChangeView { old, ..ChangeView::new(asker, phrase) });
        }
    };
    let changed = state.practice.desk().vault().map(|vault| match Passphrase::new(&typed.old) {
        Ok(old) => vault.change_passphrase(&old, &new),
        Err(_) => Err(RekeyError::WrongPassphrase),
    });
    match changed {
        None => way_to_open(&state),
        Some(Ok(())) => Redirect::to("/kept?done=passphrase").into_response(),
        Some(Err(error)) => again(asker, typed, &error),
    }
}

fn again(asker: Asker, mut typed: Typed, error: &RekeyError) -> Response {
    let wrong = Some(Wrong::of_rekeying(asker.words, error));
    let old = std::mem::take(&mut typed.old);
    let view = ChangeView::new(asker.clone(), typed.again(asker.words, None));
    page(&match error {
        RekeyError::WrongPassphrase => ChangeView { wrong_old: wrong, ..view },
        _ => ChangeView { failed: wrong, old, ..view },
    })
}

//! What is fit for an edition: texts have words of the source, and every id leads somewhere.

use std::collections::BTreeSet;

use catalogue_model::{Duty, Reading};

use super::Guidance;
use crate::{Records, WriteError, image::LOCALE};

impl Guidance {
    /// Refuses what a reader would refuse, or what would lead them nowhere.
    pub(crate) fn refuse_unfit(&self, records: &Records) -> Result<(), WriteError> {
        let mut ids = BTreeSet::new();
        for id in self.readings().map(|(id, _)| id) {
            if !ids.insert(id) {
                return Err(WriteError::Duplicate(id.to_owned()));
            }
        }
        for (id, reading) in self.readings() {
            refuse_unfit_text(id, reading)?;
            self.refuse_dangling(id, reading, records)?;
        }
        let mut countries = BTreeSet::new();
        for duty in &self.duties {
            let code = duty.country.as_str();
            if !countries.insert(code) {
                return Err(WriteError::Duplicate(format!("duties of {code}")));
            }
            Duty::check(duty).map_err(|malformed| unfit(code, &malformed.problem))?;
        }
        Ok(())
    }

    fn readings(&self) -> impl Iterator<Item = (&str, &Reading)> {
        let articles = self.articles.iter().map(|article| (article.id.as_str(), &article.reading));
        articles.chain(self.questions.iter().map(|question| (question.id.as_str(), &question.reading)))
    }

    fn refuse_dangling(&self, id: &str, reading: &Reading, records: &Records) -> Result<(), WriteError> {
        let leads = &reading.leads;
        let article = leads.articles.iter().find(|lead| self.articles.iter().all(|article| article.id != **lead));
        let service = leads.services.iter().find(|lead| records.services.iter().all(|service| service.id != **lead));
        let exercises = &records.exercises.exercises;
        let exercise =
            leads.exercises.iter().find(|lead| exercises.iter().all(|exercise| exercise.record.id != lead.as_str()));
        let dangling = article.map(|id| id.as_str()).or(service.map(|id| id.as_str()));
        match dangling.or(exercise.map(|id| id.as_str())) {
            Some(lead) => Err(unfit(id, &format!("it leads to {lead}, which is not there"))),
            None => Ok(()),
        }
    }
}

fn refuse_unfit_text(id: &str, reading: &Reading) -> Result<(), WriteError> {
    if reading.texts.keys().all(|tag| tag.as_str() != LOCALE) {
        return Err(unfit(id, "it has no English words"));
    }
    Ok(())
}

fn unfit(id: &str, problem: &str) -> WriteError {
    WriteError::UnfitGuidance { id: id.to_owned(), problem: problem.to_owned() }
}

//! The public edition and the additions of private channels as one edition, in memory.
//!
//! Every record keeps the name of the channel it came by, so that a page can say so. A record of a private channel never
//! replaces a public one: where both have the same id, both are shown, and the addition gets an id of its own. Crisis lines
//! stay the public ones, because two people checked each of those; so do exercises and what there is to read, because
//! everybody can read whose words those are. Who verified the images is not this module's concern.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use catalogue_model::{Malformed, Organization, OrganizationId, PlainText, Service, ServiceId};

use crate::{Edition, OpenError, QueryError, Records, WriteError, write_image};

/// What a private channel adds.
#[derive(Clone, Debug)]
pub struct Addition {
    /// The name that the reader gave the channel.
    pub channel: PlainText,
    /// Its edition.
    pub edition: Arc<Edition>,
}

/// Why editions cannot be shown together.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TogetherError {
    /// One of them cannot be read.
    #[error("an edition cannot be read")]
    Read(#[from] QueryError),
    /// No id is left for a record.
    #[error("a record of an addition gets no id of its own")]
    Id(#[from] Malformed),
    /// The image of all of them cannot be written.
    #[error("the image of all editions cannot be written")]
    Write(#[from] WriteError),
    /// The image of all of them cannot be opened.
    #[error("the image of all editions cannot be opened")]
    Open(#[from] OpenError),
}

impl Edition {
    /// The public edition with what private channels add, in their order. Exercises of a private channel are left out.
    ///
    /// # Errors
    /// When one of the editions is broken.
    pub fn together(public: &Self, additions: &[Addition]) -> Result<Self, TogetherError> {
        let mut all = public.records()?;
        let mut channels = BTreeMap::new();
        for addition in additions {
            let records = addition.edition.records()?;
            all.preview |= records.preview;
            let services = add(&mut all, records)?;
            channels.extend(services.into_iter().map(|id| (id, addition.channel.clone())));
        }
        let mut together = Self::open(write_image(&all)?)?;
        together.channels = channels;
        Ok(together)
    }

    /// The private channel by which a service came; `None` for the services of the public edition.
    #[must_use]
    pub fn channel_of(&self, service: &ServiceId) -> Option<&PlainText> {
        self.channels.get(service)
    }

    /// Whether services of a private channel are among those of the public edition.
    #[must_use]
    pub fn is_together(&self) -> bool {
        !self.channels.is_empty()
    }
}

/// Adds the records of a channel, and gives back the ids that its services have from then on.
fn add(all: &mut Records, added: Records) -> Result<Vec<ServiceId>, Malformed> {
    let taken: BTreeSet<String> = all.services.iter().map(|service| service.id.as_str().to_owned()).collect();
    let bodies: BTreeSet<String> = all.organizations.iter().map(|body| body.id.as_str().to_owned()).collect();
    let mut ids = BTreeMap::new();
    for service in &added.services {
        ids.insert(service.id.clone(), ServiceId::new(&free(service.id.as_str(), &taken))?);
    }
    let mut body_ids = BTreeMap::new();
    for body in &added.organizations {
        body_ids.insert(body.id.clone(), OrganizationId::new(&free(body.id.as_str(), &bodies))?);
    }
    all.organizations.extend(added.organizations.into_iter().map(|body| renamed_body(body, &body_ids, &ids)));
    all.services.extend(added.services.into_iter().map(|service| renamed(service, &ids, &body_ids)));
    Ok(ids.into_values().collect())
}

fn renamed(
    mut service: Service,
    ids: &BTreeMap<ServiceId, ServiceId>,
    bodies: &BTreeMap<OrganizationId, OrganizationId>,
) -> Service {
    if let Some(id) = ids.get(&service.id) {
        service.id = id.clone();
    }
    service.organization = service.organization.map(|id| bodies.get(&id).cloned().unwrap_or(id));
    service
}

fn renamed_body(
    mut body: Organization,
    bodies: &BTreeMap<OrganizationId, OrganizationId>,
    ids: &BTreeMap<ServiceId, ServiceId>,
) -> Organization {
    if let Some(id) = bodies.get(&body.id) {
        body.id = id.clone();
    }
    for website in &mut body.websites {
        for service in &mut website.stated_by {
            if let Some(id) = ids.get(service) {
                *service = id.clone();
            }
        }
    }
    body
}

/// The id itself, or the first of `ID-2`, `ID-3` … that nobody has.
fn free(id: &str, taken: &BTreeSet<String>) -> String {
    let numbered = (2_u32..).map(|number| format!("{id}-{number}"));
    std::iter::once(id.to_owned()).chain(numbered).find(|id| !taken.contains(id)).unwrap_or_default()
}

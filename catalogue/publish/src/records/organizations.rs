//! Reads the record of one organization.

use catalogue_model::{Organization, OrganizationId, OrganizationWebsite, PlainText, ServiceId, WebAddress};

use super::{
    fields::Fields,
    findings::{Declaration, Mention, Record},
};

/// The organization of a record, when everything that it needs could be read.
pub(super) fn read(record: &Record<'_>) -> Option<Organization> {
    let mut fields = record.fields()?;
    fields.require(&[
        ("id", "write the name of the file without .toml"),
        ("name", "write the public name of the organization"),
    ]);
    let id = id(&mut fields);
    let name = fields.value("name", PlainText::new);
    let websites =
        fields.tables("websites").into_iter().filter_map(|website| read_website(website, id.as_ref())).collect();
    fields.finish();
    Some(Organization { id: id?, name: name?, websites })
}

fn id(fields: &mut Fields<'_>) -> Option<OrganizationId> {
    let id = fields.value("id", OrganizationId::new)?;
    fields.check_stem("id", id.as_str());
    fields.record().declare(fields.line_of("id"), Declaration::Organization(id.clone()));
    Some(id)
}

fn read_website(mut fields: Fields<'_>, organization: Option<&OrganizationId>) -> Option<OrganizationWebsite> {
    fields.require(&[
        ("address", "copy the address of the organization's website"),
        ("stated_by", "name the services whose sources state the website"),
    ]);
    let address = fields.value("address", WebAddress::new);
    let placed = fields.placed_values("stated_by", ServiceId::new);
    for (line, service) in &placed {
        let mention = Mention::StatedBy { organization: organization.cloned(), service: service.clone() };
        fields.mention(*line, "stated_by", mention);
    }
    fields.finish();
    Some(OrganizationWebsite { address: address?, stated_by: placed.into_iter().map(|(_, id)| id).collect() })
}

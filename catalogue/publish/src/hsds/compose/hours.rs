//! Hours as HSDS schedules: local wall time, the IANA zone as an attribute and in words. The numeric `timezone` of HSDS is left
//! out, because it is wrong for half of every year where clocks change.

use catalogue_model::{Channel, Day, OpeningHours, Schedule, StatedHours, Term};
use serde_json::Value;

use super::scribe::{Scribe, flag};
use crate::hsds::{
    part::Part,
    vocabulary::{Axis, FieldTerm},
    words::Say,
};

/// What regular hours belong to.
pub(super) struct Owner<'a> {
    /// The way to reach the service for which they hold.
    pub(super) channel: Channel,
    /// For a telephone number, its id.
    pub(super) phone: Option<&'a str>,
}

/// One schedule for each stretch of a channel's hours. `service` is the path of the service.
pub(super) fn regular(scribe: &mut Scribe, service: &str, owner: &Owner<'_>, hours: &OpeningHours) -> Vec<Value> {
    hours.regular.iter().map(|stretch| schedule(scribe, service, owner, hours, stretch)).collect()
}

fn schedule(scribe: &mut Scribe, service: &str, owner: &Owner<'_>, hours: &OpeningHours, stretch: &Schedule) -> Value {
    let days: Vec<&str> = stretch.days.iter().map(|day| Day(*day).as_str()).collect();
    let (days, opens, closes) = (days.join(","), stretch.opens(), stretch.closes());
    let whose = owner.phone.unwrap_or(owner.channel.as_str());
    let path = format!("{service}/schedules/{whose}/{days}/{opens}-{closes}");
    let id = scribe.id(&path);
    let mut attributes = vec![scribe.term(&path, Axis::Channel, owner.channel)];
    attributes.extend(scribe.maybe(&path, FieldTerm::Phone, owner.phone));
    attributes.push(scribe.field(&path, FieldTerm::TimeZone, hours.zone()));
    attributes.extend(scribe.maybe(&path, FieldTerm::Holidays, hours.closed_on_public_holidays.map(flag)));
    let is_midnight = closes == "24:00";
    if is_midnight {
        attributes.push(scribe.field(&path, FieldTerm::ClosesAt, &closes));
    }
    Part::new(id)
        .with("freq", "WEEKLY")
        .with("byday", days)
        .with("description", description(scribe, hours, stretch))
        .with("opens_at", opens)
        // HSDS knows no 24:00.
        .with("closes_at", if is_midnight { "23:59".to_owned() } else { closes })
        .with("attending_type", scribe.term_name(Axis::Channel, owner.channel))
        .list("attributes", attributes)
        .done()
}

fn description(scribe: &Scribe, hours: &OpeningHours, stretch: &Schedule) -> String {
    let (opens, closes) = (stretch.opens(), stretch.closes());
    let mut sentences = vec![scribe.say_with(Say::HoursLocal, &[hours.zone()])];
    if stretch.is_all_day() {
        sentences.push(scribe.say(Say::HoursWholeDay));
    } else if closes == "24:00" {
        sentences.push(scribe.say(Say::HoursMidnight));
    } else if closes < opens {
        sentences.push(scribe.say_with(Say::HoursNight, &[&closes]));
    }
    sentences.extend(
        hours
            .closed_on_public_holidays
            .map(|closed| scribe.say(if closed { Say::HoursNoHolidays } else { Say::HoursHolidays })),
    );
    sentences.join(" ")
}

/// Hours of a whole service in words: a schedule that only describes.
pub(super) fn stated(scribe: &mut Scribe, service: &str, hours: &StatedHours) -> Value {
    let path = format!("{service}/schedules/stated");
    let (text, zone) = (hours.text.as_str(), hours.time_zone.as_str());
    let id = scribe.id(&path);
    let attributes =
        vec![scribe.field(&path, FieldTerm::StatedHours, text), scribe.field(&path, FieldTerm::TimeZone, zone)];
    Part::new(id)
        .with("description", scribe.say_with(Say::HoursStated, &[text, zone]))
        .list("attributes", attributes)
        .done()
}

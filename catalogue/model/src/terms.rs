//! The closed vocabularies: what an editor may write and what a reader may filter by.
//!
//! Words for people live in `i18n`; this module only knows the terms as they stand in records.

/// A value of a closed vocabulary.
pub trait Term: Copy + Eq + 'static {
    /// Every value, in the order in which pages list them.
    const ALL: &'static [Self];

    /// The term as it stands in a record.
    fn as_str(self) -> &'static str;

    /// The value that a record's term names, if it names one.
    #[must_use]
    fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.as_str() == text)
    }
}

/// Makes closed vocabularies: enums whose values have a term each.
#[doc(hidden)]
#[macro_export]
macro_rules! terms {
    ($($(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $value:ident = $text:literal,)+ })+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub enum $name { $($(#[$value_doc])* $value,)+ }

            impl $crate::Term for $name {
                const ALL: &'static [Self] = &[$(Self::$value,)+];

                fn as_str(self) -> &'static str {
                    match self { $(Self::$value => $text,)+ }
                }
            }
        )+
    };
}

pub(crate) use terms;

terms! {
    /// The three method categories of the directory's classification.
    Category {
        /// Helplines, self-guided programmes, material, exercises, first guidance, referral.
        GuidanceInformation = "guidance_information",
        /// Assessment, therapeutic and psychiatric treatment.
        PsychologicalIntervention = "psychological_intervention",
        /// Peer groups, moderated forums, wider social support.
        SocialPeerSupport = "social_peer_support",
    }
}

terms! {
    /// Sub-methods, each within one category.
    Method {
        /// A line answered by people.
        Helpline = "helpline",
        /// Writing with somebody at the same time.
        OnlineChat = "online_chat",
        /// Writing with somebody, answered later.
        Email = "email",
        /// A talk with a professional, without therapy.
        ProfessionalConsultation = "professional_consultation",
        /// Passing on to somebody who fits.
        Referral = "referral",
        /// A course that one follows alone.
        SelfGuidedProgramme = "self_guided_programme",
        /// Single exercises.
        Exercises = "exercises",
        /// Texts and films that explain.
        EducationalMaterial = "educational_material",
        /// Frequent questions with answers.
        Faq = "faq",
        /// Finding out together what is needed.
        Assessment = "assessment",
        /// Therapy alone with a therapist.
        IndividualTherapy = "individual_therapy",
        /// Therapy in a group.
        GroupTherapy = "group_therapy",
        /// Therapy whose form the page does not state.
        Therapy = "therapy",
        /// Treatment by a doctor, medicines included.
        MedicalTreatment = "medical_treatment",
        /// Meetings of people in the same situation.
        PeerGroup = "peer_group",
        /// A moderated forum.
        PeerForum = "peer_forum",
        /// Support for those close to somebody.
        FamilySupport = "family_support",
    }
}

impl Method {
    /// The category a sub-method belongs to.
    #[must_use]
    pub fn category(self) -> Category {
        match self {
            Self::Helpline
            | Self::OnlineChat
            | Self::Email
            | Self::ProfessionalConsultation
            | Self::Referral
            | Self::SelfGuidedProgramme
            | Self::Exercises
            | Self::EducationalMaterial
            | Self::Faq => Category::GuidanceInformation,
            Self::Assessment
            | Self::IndividualTherapy
            | Self::GroupTherapy
            | Self::Therapy
            | Self::MedicalTreatment => Category::PsychologicalIntervention,
            Self::PeerGroup | Self::PeerForum | Self::FamilySupport => Category::SocialPeerSupport,
        }
    }
}

terms! {
    /// For whom a service is.
    Audience {
        /// People worried about their own thoughts or behaviour.
        SelfAtRisk = "self_at_risk",
        /// People who have caused harm.
        SelfOffended = "self_offended",
        /// People worried about what they look at online.
        NonContactOnlineOffending = "non_contact_online_offending",
        /// Young people.
        Adolescents = "adolescents",
        /// Relatives and friends.
        FamilyFriends = "family_friends",
        /// Clinicians, counsellors and others at work.
        Professionals = "professionals",
    }
}

terms! {
    /// How one reaches a service.
    Channel {
        /// By telephone.
        Phone = "phone",
        /// By chat.
        Chat = "chat",
        /// By e-mail.
        Email = "email",
        /// Through a website.
        Website = "website",
        /// Through an onion address.
        Onion = "onion",
        /// By going there.
        Visit = "visit",
    }
}

terms! {
    /// How a service is given.
    Delivery {
        /// Face to face.
        InPerson = "in_person",
        /// By telephone.
        Phone = "phone",
        /// Over the network.
        Online = "online",
    }
}

terms! {
    /// What is known of a person at first contact. Limits stand in the caveats.
    Anonymity {
        /// No name is needed.
        Anonymous = "anonymous",
        /// A made-up name will do.
        Pseudonymous = "pseudonymous",
        /// A name is needed.
        Identified = "identified",
    }
}

terms! {
    /// Who pays.
    Cost {
        /// Nobody who asks for help.
        Free = "free",
        /// Health insurance.
        Insured = "insured",
        /// The person.
        Paid = "paid",
    }
}

terms! {
    /// Where a service works.
    Coverage {
        /// In a whole country.
        National = "national",
        /// At one site or in one region.
        Local = "local",
        /// Over the network, from every country.
        InternationalOnline = "international_online",
    }
}

terms! {
    /// How near a service is to the subject of the catalogue.
    Relevance {
        /// Made for it.
        Dedicated = "dedicated",
        /// Near it.
        Adjacent = "adjacent",
        /// For people at work.
        ProfessionalResource = "professional_resource",
        /// A general line for adults worried about a child, listed for want of a dedicated one.
        Fallback = "fallback",
    }
}

terms! {
    /// Whether and how a service may be shown.
    ListingAdvice {
        /// Show it.
        List = "list",
        /// Show it with its caveats beside it.
        ListWithCaveat = "list_with_caveat",
        /// Do not show it until a reviewer has decided.
        Hold = "hold",
    }
}

terms! {
    /// Who spoke. It does not say that the fact is still true.
    Confidence {
        /// A page of the service itself was seen.
        High = "high",
        /// Only pages of third parties were seen.
        Medium = "medium",
        /// Third parties, old or very thin.
        Low = "low",
    }
}

terms! {
    /// Whence the languages of a service are known.
    LanguagesBasis {
        /// A page names them.
        Stated = "stated",
        /// Inferred from the language of the service's pages.
        PageLanguage = "page_language",
    }
}

terms! {
    /// Who published a page.
    Publisher {
        /// The service, the body that runs it, or its formal partner.
        Own = "own",
        /// An authority of the country.
        Government = "government",
        /// A newspaper or another body.
        ThirdParty = "third_party",
    }
}

terms! {
    /// The groups of facts that a source or a check speaks for.
    FactGroup {
        /// The name.
        Name = "name",
        /// Another name.
        AlternateName = "alternate_name",
        /// Who runs it.
        Organization = "organization",
        /// The countries served.
        Country = "country",
        /// What it is.
        Description = "description",
        /// How it helps.
        Methods = "methods",
        /// How it is given.
        Delivery = "delivery",
        /// For whom it is.
        Audiences = "audiences",
        /// Age and other conditions.
        Eligibility = "eligibility",
        /// What is known of a person.
        Anonymity = "anonymity",
        /// What is kept secret.
        Confidentiality = "confidentiality",
        /// Who pays.
        Cost = "cost",
        /// Languages.
        Languages = "languages",
        /// Telephone numbers.
        Phones = "phones",
        /// E-mail addresses.
        Emails = "emails",
        /// Web addresses.
        Websites = "websites",
        /// The address of the chat.
        ChatUrl = "chat_url",
        /// Places.
        Addresses = "addresses",
        /// Hours.
        OpeningHours = "opening_hours",
        /// How well it is known to help.
        Evidence = "evidence",
        /// Limits.
        Caveats = "caveats",
    }
}

terms! {
    /// How a fact was checked.
    CheckMethod {
        /// Somebody rang.
        Phoned = "phoned",
        /// Somebody wrote and was answered.
        Written = "written",
        /// The provider signed the facts.
        ProviderSigned = "provider_signed",
        /// Somebody opened the page.
        WebPage = "web_page",
        /// A stored copy of the page was read.
        StoredCopy = "stored_copy",
    }
}

terms! {
    /// How well a way of helping has been studied (grades a to d of the content rules).
    EvidenceGrade {
        /// Tested with this group as part of a course.
        TestedWithGroup = "tested_with_group",
        /// Tested with other people.
        TestedWithOthers = "tested_with_others",
        /// Used in programmes.
        UsedInProgrammes = "used_in_programmes",
        /// Practice wisdom.
        PracticeWisdom = "practice_wisdom",
    }
}

#[cfg(test)]
mod tests {
    use super::{Audience, Category, FactGroup, Method, Term};

    #[track_caller]
    fn check_round_trip<T: Term + std::fmt::Debug>() {
        for value in T::ALL.iter().copied() {
            assert_eq!(T::parse(value.as_str()), Some(value));
        }
        assert_eq!(T::parse("nothing"), None);
    }

    #[test]
    fn every_term_is_read_back() {
        check_round_trip::<Category>();
        check_round_trip::<Method>();
        check_round_trip::<Audience>();
        check_round_trip::<FactGroup>();
    }

    #[test]
    fn every_category_has_methods() {
        for category in Category::ALL {
            assert!(Method::ALL.iter().any(|method| method.category() == *category));
        }
    }
}

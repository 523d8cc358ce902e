//! The closed vocabularies of exercises. Words for people live elsewhere.

use crate::terms::terms;

terms! {
    /// For whom an exercise is.
    Track {
        /// People worried about their own thoughts or behaviour.
        ForSelf = "self",
        /// Relatives and friends.
        Family = "family",
        /// People who work with people.
        Clinician = "clinician",
        /// Everybody.
        All = "all",
    }
}

terms! {
    /// What a record of an exercise is.
    ExerciseKind {
        /// A tool for a hard moment.
        Tool = "tool",
        /// An exercise of a module.
        Exercise = "exercise",
        /// A part of the plan.
        PlanSection = "plan_section",
        /// The check-in.
        CheckIn = "checkin",
        /// The crisis card.
        CrisisCard = "crisis_card",
    }
}

terms! {
    /// What the player puts around the steps.
    Frame {
        /// A closing line.
        A = "A",
        /// Distress before and after.
        B = "B",
        /// The same in one tap, for tools.
        BShort = "B_short",
        /// Whether now is a good time, distress before and after, a cool-down.
        C = "C",
    }
}

terms! {
    /// How much an exercise may ask of a person.
    Intensity {
        /// Light.
        Light = "light",
        /// Medium.
        Medium = "medium",
        /// Deeper.
        Deeper = "deeper",
    }
}

terms! {
    /// How well the way of helping was studied.
    Grade {
        /// Part of a programme that was or is being tested with this group.
        A = "a",
        /// Tested with other people.
        B = "b",
        /// Used in programmes for this group.
        C = "c",
        /// Practice wisdom.
        D = "d",
    }
}

terms! {
    /// When an exercise does not suit, or has to be done differently.
    Code {
        /// A child may be in danger now.
        N1 = "N1",
        /// Thoughts of suicide with intent or plan.
        N2 = "N2",
        /// Distress looks like obsessive doubt.
        N3 = "N3",
        /// Trauma memories or dissociation are likely.
        N4 = "N4",
        /// Psychosis, mania, severe confusion.
        N5 = "N5",
        /// Intoxicated now.
        N6 = "N6",
        /// Heart, lung or circulation problem, pregnancy, epilepsy, fainting, beta-blockers.
        N7 = "N7",
        /// Eating disorder.
        N8 = "N8",
        /// A court or police matter is open.
        N9 = "N9",
        /// Under 18.
        N10 = "N10",
    }
}

terms! {
    /// How often an exercise may be done, where checking oneself would harm.
    Repeats {
        /// Once a day.
        OnceADay = "once_a_day",
        /// Once.
        Once = "once",
    }
}

terms! {
    /// Whether keeping is suggested.
    Saving {
        /// The person is asked.
        Offered = "offered",
        /// Off until the person switches it on.
        Off = "off",
    }
}

terms! {
    /// Who has reviewed a text clinically. Only a named organization can lift the first state.
    ReviewState {
        /// Nobody.
        NotClinicallyReviewed = "not_clinically_reviewed",
    }
}

terms! {
    /// Who has read a translation.
    TranslationState {
        /// Written; nobody has checked it.
        Draft = "draft",
        /// A second native speaker has checked it.
        Checked = "checked",
    }
}

terms! {
    /// How long an answer may live. There is none for what is never asked.
    Keep {
        /// Gone when the exercise ends.
        K0 = "K0",
        /// Kept only when the person says so.
        K1 = "K1",
        /// A bare number, kept only with check-ins on.
        K2 = "K2",
    }
}

terms! {
    /// Where things made in one exercise lie for others.
    Shelf {
        /// Why I want this.
        Reasons = "reasons",
        /// What I stand for.
        Values = "values",
        /// My own line on responsibility.
        MyLine = "my-line",
        /// Coping cards.
        CopingCards = "coping-cards",
        /// If–then plans.
        IfThen = "if-then",
        /// Things that take 5 or 15 minutes.
        DelayMenu = "delay-menu",
        /// What soothes.
        SoothingMenu = "soothing-menu",
        /// People by role.
        Circle = "circle",
        /// A letter for a hard day.
        Letter = "letter",
        /// Early signs.
        EarlySigns = "early-signs",
        /// How an urge shows itself.
        Wave = "wave",
        /// A word that reminds of the pause.
        CueWord = "cue-word",
    }
}

terms! {
    /// A part of the plan, in its order.
    PlanSection {
        /// Warning signs.
        Signs = "signs",
        /// Risky situations, each with an if–then.
        Risks = "risks",
        /// What I can do by myself.
        Alone = "alone",
        /// People and places that take my mind off it.
        Company = "company",
        /// People I can ask for help.
        People = "people",
        /// Prevention service, doctor, therapist, crisis line.
        Services = "services",
        /// Making it safer for children.
        Children = "children",
        /// Barriers on devices and places.
        Barriers = "barriers",
        /// Distance from means of harm to oneself.
        Means = "means",
        /// Reasons, values, my line.
        Reasons = "reasons",
        /// Green, amber, red.
        Ladder = "ladder",
        /// When to look at it again.
        Review = "review",
    }
}

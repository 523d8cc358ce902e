### Words of plan.services: services, doctor, therapist, crisis line.

title = Services and professionals
purpose = A plan needs at least one person or service that can help. Services you pick from the catalogue stand here too.
never = Only who and how to reach them. Nothing about what you talk about there.
adapt-n2 = If you might act on thoughts of ending your life, open the emergency page first. Then fill this in together with someone.
services = Who else can help?
    .hint = For example: your doctor, a therapist, a prevention service, a crisis line. You can ask each first what they would have to pass on.
    .item = Service or professional
services-name = Name or kind
services-contact = How you reach it

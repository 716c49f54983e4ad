/// What people write above their columns: the phrases are compared as `Heading` makes them, so
/// that case, punctuation and plurals do not matter.
enum Synonyms {
    static let phrases: [(Field, [String])] = [
        (
            .name,
            [
                "name", "full name", "display name", "who", "person", "contact", "contact name",
                "partner", "partner name", "provider", "provider name", "clinician",
                "clinician name", "therapist", "therapist name", "referral source",
                "referral partner", "source name", "doctor", "doctor name", "physician",
                "physician name", "attorney", "attorney name", "counselor", "colleague",
                "professional", "first and last name", "name of contact", "name of provider",
                "contact person", "people", "with", "with whom", "met with", "attendee",
            ]
        ),
        (.prefix, ["prefix", "name prefix", "title prefix", "salutation", "honorific"]),
        (.given, ["first name", "given name", "first", "forename", "firstname", "fname"]),
        (.middle, ["middle name", "additional name", "middle", "middle initial", "mi"]),
        (
            .family,
            ["last name", "family name", "surname", "last", "lastname", "lname"]
        ),
        (
            .suffix,
            [
                "suffix", "name suffix", "credential", "cred", "letter after name",
                "credential suffix", "license", "licence",
                "degree",
            ]
        ),
        (
            .organization,
            [
                "organization", "organisation", "organization name", "company", "company name",
                "practice", "practice name", "group practice", "clinic", "clinic name", "agency",
                "employer", "firm", "law firm", "school", "school name", "business",
                "business name", "workplace", "office name", "affiliation", "hospital",
                "facility", "institution", "org", "group", "place of work", "church",
                "where they work", "where", "works at", "place",
            ]
        ),
        (
            .role,
            [
                "role", "job title", "job", "position", "profession", "occupation", "title",
                "organization title", "discipline", "what they do", "job role", "work title",
                "professional title",
            ]
        ),
        (
            .specialty,
            [
                "specialty", "speciality", "specialization", "specialisation", "focus",
                "area of focus", "practice area", "area of practice", "expertise",
                "area of expertise", "specialize in", "specialty area", "niche", "work with",
                "treat", "issue treated",
            ]
        ),
        (
            .email,
            [
                "email", "mail", "email address", "primary email", "secondary email", "email home",
                "email work", "email other", "work email", "home email", "personal email",
                "business email", "other email", "email 2", "email 1", "email 3", "alternate email",
                "email 2 address", "email 3 address", "contact email", "email addr", "eddress",
            ]
        ),
        (
            .phone,
            [
                "phone", "ph", "tel", "telephone", "phone number", "telephone number", "cell",
                "cell phone", "cell number", "mobile", "mobile phone", "mobile number",
                "home mobile", "office phone", "work phone", "home phone", "home phone 2",
                "business phone", "business phone 2", "other phone", "primary phone", "car phone",
                "company main phone", "main phone", "direct line", "direct", "office number",
                "phone 1", "phone 2", "phone 3", "contact number", "phone no", "tel no", "ph no",
                "work", "office", "best number", "number", "office line", "landline", "office ph",
                "work cell", "work ph", "cell ph", "home ph", "direct phone", "phone office",
                "phone cell", "phone mobile", "phone work", "phone home", "work number",
            ]
        ),
        (
            .website,
            [
                "website", "url", "web", "homepage", "home page", "linkedin", "linkedin url",
                "personal website", "website 1", "website 2", "website home page", "website work",
                "website blog", "website other", "website profile", "profile", "profile url",
                "link", "site", "psychology today", "business website",
            ]
        ),
        (.npi, ["npi", "npi number", "npi no", "national provider identifier"]),
        (
            .address,
            [
                "address", "full address", "mailing address", "business address", "home address",
                "other address", "work address", "office address", "location", "postal address",
                "practice address",
            ]
        ),
        (
            .birthday,
            [
                "birthday", "birth date", "birthdate", "date of birth", "dob", "bday", "b day",
                "born",
            ]
        ),
        (.birthYear, ["birth year"]),
        (.birthMonth, ["birth month"]),
        (.birthDay, ["birth day"]),
        (
            .notes,
            [
                "note", "comment", "remark", "notes and comment", "research", "memo", "description",
                "additional note", "other note", "misc", "miscellaneous", "background",
                "about", "bio",
            ]
        ),
        (
            .tags,
            [
                "tag", "label", "category", "group membership", "keyword", "list", "contact group",
            ]
        ),
        (
            .kind,
            [
                "kind", "type", "partner type", "contact type", "provider type", "type of provider",
                "source type", "type of contact", "type of source", "sector", "field",
                "referral type", "type of referral source", "type of partner", "kind of partner",
                "professional type",
            ]
        ),
        (
            .circle,
            [
                "circle", "tier", "closeness", "inner circle", "level", "priority level", "ranking",
                "rank", "relationship level", "relationship tier", "abc", "how close", "ring",
                "relationship strength", "grade",
            ]
        ),
        (
            .accepting,
            [
                "accepting", "opening", "availability", "has opening", "any opening",
                "taking referral",
                "accepting referral", "accept referral", "accepting new", "taking new",
                "open to referral",
                "has availability", "current opening", "full", "available", "waitlist", "wait list",
            ]
        ),
        (
            .metThrough,
            [
                "referred by", "met through", "met thru", "introduced by", "intro by",
                "how i know them", "how i know",
                "how i know her", "how i know him", "how we know each other", "how do i know them",
                "how we met", "how met", "how i met them", "how did we meet", "how know",
                "know from", "known through", "via", "connection", "connected through",
                "introduced through", "know through", "know via", "met via", "who introduced us",
                "how connected", "relation", "relationship", "source",
            ]
        ),
        (
            .payers,
            [
                "insurance", "insurance accepted", "payer", "payor", "insurance panel", "panel",
                "accepted insurance", "insurance taken", "take insurance", "network", "in network",
            ]
        ),
        (.ages, ["age", "age group", "age served", "age range", "population age", "age seen"]),
        (.languages, ["language", "language spoken", "spoken language"]),
        (.formats, ["session format", "format offered", "visit format"]),
        (.circle, ["core", "core five", "core 5"]),
        (.quiet, ["no reminder", "quiet"]),
        (.archived, ["archived"]),
        (
            .firstMeeting,
            [
                "first met", "date met", "met on", "first meeting", "first contact meeting",
                "date first met", "met", "first coffee", "when met", "when we met", "met date",
                "date of first meeting", "intro meeting",
            ]
        ),
        (
            .lastMeeting,
            [
                "last coffee", "last met", "last meeting", "last lunch", "last visit", "last seen",
                "last saw", "last in person", "last meet", "last time we met", "last met on",
                "last coffee date", "date of last meeting", "last meeting date", "coffee",
                "last breakfast",
                "last coffee lunch", "last coffee or lunch", "last time met", "last face to face",
                "met last", "last had coffee", "last get together", "lunch",
            ]
        ),
        (.lastVideo, ["last zoom", "last video", "last video call"]),
        (
            .lastCall,
            [
                "last call", "last called", "last phone call", "last spoke", "last spoken",
                "last talked", "called",
            ]
        ),
        (.lastEmail, ["last email", "last emailed", "emailed", "last email sent"]),
        (.lastText, ["last text", "last texted"]),
        (
            .lastContact,
            [
                "last contact", "last contacted", "last contact date", "date of last contact",
                "last touch", "last outreach", "last reached out", "last touchpoint",
                "last touch point",
                "last connected", "last connection", "last check in", "last checkin", "last heard",
                "last communication", "contacted", "contacted on", "date contacted", "last date",
                "last followup", "last heard from", "last interaction", "last touched base",
                "last time",
                "most recent contact", "reached out", "date of contact", "last in touch",
                "last conversation",
            ]
        ),
        (
            .followUp,
            [
                "next followup", "followup", "followup date", "followup on", "followup by",
                "next contact", "next touch", "next coffee", "next meeting", "next check in",
                "next date", "next followup date", "next contact date", "next call", "due",
                "due date", "remind me", "reminder", "reminder date", "reconnect by",
                "next outreach",
                "next step date", "reach out by", "check in by", "next reach out", "contact again",
                "next action date", "when to followup", "followup when", "followup due",
                "date to followup", "next due", "next",
            ]
        ),
        (
            .date,
            [
                "date", "day", "when", "on", "contact date", "touch date", "meeting date",
                "log date",
                "date of meeting", "date and time", "date time", "visit date", "call date",
                "event date",
            ]
        ),
        (
            .what,
            [
                "what", "what happened", "what we did", "what i did", "activity", "topic",
                "summary", "subject", "discussed",
                "what we discussed", "what we talked about", "talked about", "detail", "purpose",
                "outcome", "reason", "discussion",
            ]
        ),
        (
            .how,
            [
                "how", "channel", "method", "medium", "mode", "contact method", "method of contact",
                "type of contact made", "via what", "format", "touch type", "activity type",
                "how we talked",
            ]
        ),
        (
            .minutes,
            [
                "minute", "min", "duration", "length", "time spent", "how long", "duration min",
                "length min", "duration minute", "time min", "hour",
            ]
        ),
        (
            .bookkeeping,
            [
                "email type", "email 2 type", "email 3 type", "email display name",
                "email 2 display name", "email 3 display name", "gender", "initial", "priority",
                "private", "sensitivity", "internet free busy", "directory server", "mileage",
                "file as", "photo", "anniversary", "id", "row", "no",
            ]
        ),
    ]

    static let table: [String: Field] = {
        var table: [String: Field] = [:]
        for (field, phrases) in phrases {
            for phrase in phrases {
                table[Heading(phrase).phrase] = table[Heading(phrase).phrase] ?? field
            }
        }
        return table
    }()
}

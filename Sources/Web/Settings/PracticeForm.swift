import Domain

/// The fields by which a practice is described, read into it.
enum PracticeForm {
    static func fill(_ practice: inout Practice, from form: Form) throws {
        let zone = form["timeZone"]
        guard TimeZones.isKnown(zone) else {
            throw Refusal.unusable(
                "“\(zone.prefix(60))” is no time zone that this computer knows. They read like "
                    + "“America/Chicago”. Nothing was saved."
            )
        }
        practice.timeZone = zone
        practice.clinician = String(form["clinician"].prefix(200))
        practice.credentials = String(form["credentials"].prefix(100))
        practice.name = String(form["name"].prefix(200))
        practice.city = String(form["city"].prefix(200))
        practice.openings = Int(form["openings"]).map { min(max($0, 0), 999) }
    }
}

/// Whose book is read, in a practice of several.
struct Reader {
    let number: Int

    /// What holds in SQL for the inquiries `i` that are theirs, by numbers alone.
    ///
    /// The owner has those that are nobody else's.
    var inquiries: String {
        guard number == 1 else { return "ifnull(i.clinician, i.enteredBy) = \(number)" }
        return """
            ifnull(i.clinician, ifnull(i.enteredBy, 1)) NOT IN (SELECT number FROM account \
            WHERE number > 1 AND role = 'clinician' AND state = 'active')
            """
    }
}

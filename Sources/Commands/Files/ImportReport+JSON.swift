internal import Exchange

extension ImportReport {
    /// As `rapport import --json` gives it.
    func write(to writer: inout JSONWriter) {
        writer.field("format", format.rawValue)
        writer.field("rows", rows)
        writer.field("create", create)
        writer.field("update", update)
        writer.field("maybe", maybe)
        writer.field("skip", skip)
        writer.field("problems", each: problems) { writer, problem in
            writer.object { writer in
                writer.field("line", problem.line)
                writer.field("why", problem.why)
            }
        }
        writer.field("batch", batch)
    }
}

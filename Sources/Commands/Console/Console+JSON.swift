internal import Exchange

extension Console {
    /// One JSON object and a line's end.
    func printJSON(_ body: (inout JSONWriter) -> Void) {
        var writer = JSONWriter(.pretty)
        writer.object(body)
        print(writer.text.escapedForTerminals)
    }
}

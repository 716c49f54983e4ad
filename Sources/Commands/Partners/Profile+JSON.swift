internal import Cadence
internal import Domain
internal import Exchange
internal import Storage

extension Profile {
    /// As `rapport show --json` gives it, in the words of the archive.
    func write(to writer: inout JSONWriter, on day: Day) {
        writer.key("partner")
        writer.value(Archive.Record.partner(partner))
        writer.field("stage", stage.rawValue)
        writer.field("lastTouch", touches.first { $0.on <= day }?.on)
        writer.field("touches", each: touches) { writer, touch in
            writer.value(Archive.Record.touch(touch))
        }
        writer.field("promises", each: promises) { writer, promise in
            writer.value(Archive.Record.promise(promise))
        }
        writer.field("details", each: details) { writer, detail in
            writer.value(Archive.Record.detail(detail))
        }
        writer.field("knows", knows.map(\.id.text))
        writer.field("kindGuessed", isKindGuessed)
    }
}

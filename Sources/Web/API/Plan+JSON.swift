public import Cadence
import Domain
public import Exchange

extension Plan {
    /// As `rapport today --json` gives it.
    public func write(to writer: inout JSONWriter) {
        writer.field("on", on)
        writer.field("minutes", minutes)
        writer.field("notices", each: notices) { writer, notice in
            writer.object { writer in
                writer.field("id", notice.id.rawValue)
                writer.field("text", notice.text)
            }
        }
        writer.field("nudges", each: nudges) { writer, nudge in
            writer.object(nudge.write)
        }
        writer.field("total", total)
    }
}

extension Nudge {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.field("partner", partner?.text)
        writer.field("name", name)
        writer.field("rule", rule.rawValue)
        writer.field("class", self.class.rawValue)
        writer.field("dueOn", dueOn)
        writer.field("overdueDays", overdueDays)
        writer.field("minutes", minutes)
        writer.field("because", because)
        writer.field("bring", bring)
        writer.field("also", each: also) { writer, also in
            writer.object { writer in
                writer.field("rule", also.rule.rawValue)
                writer.field("dueOn", also.dueOn)
                writer.field("because", also.because)
            }
        }
    }
}

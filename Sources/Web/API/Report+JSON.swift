import Domain
public import Exchange
public import Insight

extension Report {
    /// As `rapport insight --json` gives it.
    public func write(to writer: inout JSONWriter) {
        writer.field("from", period.from)
        writer.field("to", period.to)
        writer.field("asOf", asOf)
        writer.field("practice") { writer in
            writer.fields(of: practice)
            writer.field("referredShare", referredShare)
            writer.field("strong", strong)
            writer.field("sourceKnown", sourceKnown)
            writer.field("topShare", topShare)
            writer.field("hhi", hhi)
            writer.field("referred") { $0.fields(of: referred) }
            writer.field("cold") { $0.fields(of: cold) }
        }
        writer.field("sources", each: sources) { writer, source in
            writer.object { writer in
                switch source.origin {
                case .partner(let id, _): writer.field("partner", id)
                case .channel(let channel): writer.field("channel", channel.rawValue)
                }
                writer.field("name", source.name)
                writer.fields(of: source.figures)
            }
        }
        writer.field("kinds", each: kinds) { writer, kind in
            writer.object { writer in
                writer.field("kind", kind.kind.rawValue)
                writer.fields(of: kind.figures)
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func fields(of figures: Figures) {
        field("inquiries", figures.inquiries)
        field("decided", figures.decided)
        field("pending", figures.pending)
        field("attended", figures.attended)
        field("conversion") { writer in
            writer.field("attended", figures.conversion.attended)
            writer.field("decided", figures.conversion.decided)
            writer.field("rate", figures.conversion.rate)
            writer.field("low", figures.conversion.low)
            writer.field("high", figures.conversion.high)
        }
        field("treatment") { $0.fields(of: figures.treatment) }
        field("fit") { writer in
            writer.field("mean", figures.fit.mean)
            writer.field("n", figures.fit.n)
        }
        if let minutes = figures.minutes {
            field("minutes") { writer in
                writer.field("total", minutes.total)
                writer.field("perReferral", minutes.perReferral)
            }
        } else {
            nullField("minutes")
        }
        field("byQuarter", each: figures.byQuarter) { writer, quarter in
            writer.object { writer in
                writer.field("quarter", quarter.quarter.description)
                writer.field("inquiries", quarter.inquiries)
            }
        }
    }

    fileprivate mutating func fields(of treatment: Treatment) {
        field("n", treatment.n)
        field("ended", treatment.ended)
        field("ongoing", treatment.ongoing)
        field("median", treatment.median)
        field("rmst365", treatment.rmst365)
        field("retention90", treatment.retention90)
        field("meanSessions", treatment.meanSessions)
    }

    fileprivate mutating func fields(of comparison: Comparison) {
        field("attended", comparison.attended)
        field("noShow", comparison.noShow)
        field("showRate", comparison.showRate)
        field("completed", comparison.completed)
        field("ended", comparison.ended)
        field("completionRate", comparison.completionRate)
        field("retention90", comparison.retention90)
        field("rmst365", comparison.rmst365)
    }
}

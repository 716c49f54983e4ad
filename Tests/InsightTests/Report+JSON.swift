import Domain
public import Exchange
import Insight

extension JSONValue: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral members: (String, JSONValue)...) {
        self = .object(members.map { Member(name: $0.0, value: $0.1) })
    }

    init(_ number: Int?) { self = number.map(JSONValue.integer) ?? .null }
    init(_ number: Double?) { self = number.map(JSONValue.number) ?? .null }
}

extension Report {
    /// As the design writes it.
    var json: JSONValue {
        let all: JSONValue = [
            "referredShare": JSONValue(referredShare), "strong": JSONValue(strong),
            "sourceKnown": JSONValue(sourceKnown), "topShare": JSONValue(topShare),
            "hhi": JSONValue(hhi), "referred": referred.json, "cold": cold.json,
        ]
        return [
            "from": .string(period.from.description), "to": .string(period.to.description),
            "asOf": .string(asOf.description), "practice": practice.json.with(all),
            "sources": .array(
                sources.map { source in
                    let name: JSONValue = ["name": .string(source.name)]
                    switch source.origin {
                    case .partner(let id, _):
                        return source.figures.json.with(name).with(["partner": .string(id.text)])
                    case .channel(let channel):
                        return source.figures.json.with(name)
                            .with(["channel": .string(channel.rawValue)])
                    }
                }
            ),
        ]
    }
}

extension JSONValue {
    func with(_ other: JSONValue) -> JSONValue {
        guard case .object(let mine) = self, case .object(let more) = other else { return self }
        return .object(mine + more)
    }
}

extension Figures {
    var json: JSONValue {
        [
            "inquiries": JSONValue(inquiries), "decided": JSONValue(decided),
            "pending": JSONValue(pending), "attended": JSONValue(attended),
            "conversion": [
                "attended": JSONValue(conversion.attended),
                "decided": JSONValue(conversion.decided), "rate": JSONValue(conversion.rate),
                "low": JSONValue(conversion.low), "high": JSONValue(conversion.high),
            ],
            "treatment": [
                "n": JSONValue(treatment.n), "ended": JSONValue(treatment.ended),
                "ongoing": JSONValue(treatment.ongoing), "median": JSONValue(treatment.median),
                "rmst365": JSONValue(treatment.rmst365),
                "retention90": JSONValue(treatment.retention90),
                "meanSessions": JSONValue(treatment.meanSessions),
            ],
            "fit": ["mean": JSONValue(fit.mean), "n": JSONValue(fit.n)],
            "minutes": minutes.map {
                ["total": JSONValue($0.total), "perReferral": JSONValue($0.perReferral)]
            } ?? .null,
            "byQuarter": .array(
                byQuarter.map {
                    [
                        "quarter": .string($0.quarter.description),
                        "inquiries": JSONValue($0.inquiries),
                    ]
                }
            ),
        ]
    }
}

extension Comparison {
    var json: JSONValue {
        [
            "attended": JSONValue(attended), "noShow": JSONValue(noShow),
            "showRate": JSONValue(showRate), "completed": JSONValue(completed),
            "ended": JSONValue(ended), "completionRate": JSONValue(completionRate),
            "retention90": JSONValue(retention90), "rmst365": JSONValue(rmst365),
        ]
    }
}

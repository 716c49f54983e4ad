public import Domain

/// Why an inquiry ended without going on, as its `closeReason` says it: a word, and perhaps more
/// after a colon, "declined: no evenings".
public struct Closing: Hashable, Sendable {
    public enum Reason: String, CaseIterable, Sendable {
        /// I, or they, said no.
        case declined
        /// They were not heard of again.
        case lost
        /// They wait for an opening.
        case waitlist
        /// They went to a colleague.
        case referredOut = "referred-out"

        /// As one says it: "Referred out".
        public var inWords: String {
            switch self {
            case .declined: "Declined"
            case .lost: "Not heard from again"
            case .waitlist: "On the waitlist"
            case .referredOut: "Referred out"
            }
        }
    }

    /// Nil when it is told in other words altogether.
    public var reason: Reason?
    /// What else there is to say, or the whole of it; empty when nothing.
    public var remark: String

    public init(_ reason: Reason, remark: String = "") {
        self.reason = reason
        self.remark = remark.trimmed
    }

    /// Reads a `closeReason`, whatever stands in it.
    public init(text: String) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let word = (parts.first ?? "").trimmed.lowercased()
        if let reason = Reason(rawValue: word.split(separator: " ").joined(separator: "-")) {
            self.reason = reason
            remark = parts.count > 1 ? parts[1].trimmed : ""
        } else {
            reason = nil
            remark = text.trimmed
        }
    }

    /// As it is stored.
    public var text: String {
        guard let reason else { return remark }
        return remark.isEmpty ? reason.rawValue : "\(reason.rawValue): \(remark)"
    }

    /// As one says it: "Declined: no evenings".
    public var inWords: String {
        guard let reason else { return remark.isEmpty ? "Closed" : remark }
        return remark.isEmpty ? reason.inWords : "\(reason.inWords): \(remark)"
    }
}

extension Inquiry {
    /// Why it was closed; nil while it is open.
    public var closing: Closing? { closedOn == nil ? nil : Closing(text: closeReason) }
}

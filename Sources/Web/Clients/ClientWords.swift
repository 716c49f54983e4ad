import Domain
import Insight

extension Inquiry.Source.Channel {
    /// In the middle of a sentence: "came by a web search".
    var phrase: String {
        switch self {
        case .wordOfMouth: "by word of mouth"
        case .directory: "by a directory"
        case .webSearch: "by a web search"
        case .social: "by social media"
        case .insurance: "by their insurance"
        case .event: "by an event"
        case .advertisement: "by an advertisement"
        case .other: "in some other way"
        case .unknown: "we don’t know how"
        }
    }
}

extension Episode.Ending {
    var label: String {
        switch self {
        case .ongoing: "Still in treatment"
        case .completed: "Completed together"
        case .droppedOut: "Stopped coming"
        case .transferred: "Went on with someone else"
        }
    }
}

extension Fit.Dimension {
    var label: String {
        switch self {
        case .specialties: "What for"
        case .age: "Age"
        case .payer: "Payer"
        case .format: "Format"
        case .language: "Language"
        }
    }
}

/// How a client is called on a page when nobody wrote a label.
func called(_ label: String) -> String { label.isBlank ? "Someone without a label" : label }

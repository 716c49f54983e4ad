/// A letter to be read a second time before it goes.
public struct Letter: Hashable, Sendable {
    /// What kind of partner it is for.
    public enum Recipient: String, CaseIterable, Sendable {
        case medical, school
        case mentalHealth = "mental-health"
        case legal, community, other
    }

    /// As it was typed or pasted: plain, or with HTML tags.
    public var text: String
    public var to: Recipient?
    /// What is known of the recipient's work.
    public var research: [String]

    public init(text: String, to: Recipient? = nil, research: [String] = []) {
        self.text = text
        self.to = to
        self.research = research
    }
}

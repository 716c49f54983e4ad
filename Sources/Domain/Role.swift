/// What someone who works in the practice does there, and so what they see.
public enum Role: String, CaseIterable, Hashable, Sendable {
    /// The one whose practice it is: everything.
    case owner
    /// Partners, and the clients of their own inquiries.
    case clinician
    /// Partners, openings, and the inquiries that they wrote down themselves.
    case intake

    /// Those that can be given; the owner is who began the practice.
    public static let given: [Role] = [.clinician, .intake]
}

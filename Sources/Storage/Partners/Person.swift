public import Domain

/// A partner's names, to choose by.
public struct Person: Hashable, Identifiable, Sendable {
    public var id: PartnerID
    public var name: String
    public var given: String
    public var family: String
    public var organization: String
    public var archived: Bool

    public init(
        id: PartnerID,
        name: String,
        given: String = "",
        family: String = "",
        organization: String = "",
        archived: Bool = false
    ) {
        self.id = id
        self.name = name
        self.given = given
        self.family = family
        self.organization = organization
        self.archived = archived
    }
}

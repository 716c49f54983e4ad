public import Domain

/// What is known already, as a new record is compared with it.
public struct Known: Hashable, Sendable {
    public var id: PartnerID
    public var name: String
    public var emails: [String]
    public var phones: [String]

    public init(id: PartnerID, name: String, emails: [String], phones: [String]) {
        self.id = id
        self.name = name
        self.emails = emails
        self.phones = phones
    }
}

/// Where partners are looked up while a file is read; what was just written counts too.
public protocol Directory {
    /// The partner who came with this lasting name of an exporter's.
    mutating func partner(uid: String) throws -> Known?
    /// Partners with an e-mail address, given as `EmailText.key` makes it.
    mutating func partners(email key: String) throws -> [Known]
    /// Partners with a phone number that ends so, as `PhoneDigits.key` says.
    mutating func partners(phone key: String) throws -> [Known]
    /// Partners of that name and organization, letter for letter.
    mutating func partners(name: String, organization: String) throws -> [Known]
    /// Whether the very same record came before.
    mutating func holds(_ fingerprint: Fingerprint) throws -> Bool
}

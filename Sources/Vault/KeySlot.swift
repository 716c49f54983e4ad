/// The root key, wrapped so that one secret opens it.
///
/// There is one slot for every user's password and one for the recovery code. Opening a slot *is*
/// the check of the password. Nothing in it is secret by itself; each field can be a plain column.
public struct KeySlot: Hashable, Sendable {
    /// What opens it.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case password
        case recovery
    }

    /// The slot's own stable name, at most 64 characters.
    public var id: String
    public var kind: Kind
    /// The id of the user to whom the password belongs; empty for the recovery code.
    public var user: String
    /// Which root key is inside.
    public var keyID: UInt32
    /// 16 bytes of chance, new whenever the slot is written.
    public var salt: [UInt8]
    /// The cost of a try; nil for the recovery code, which nobody can guess.
    public var cost: ScryptCost?
    /// 12 bytes.
    public var nonce: [UInt8]
    /// The root key's 32 bytes, encrypted, then the tag's 16.
    public var wrapped: [UInt8]

    public init(
        id: String,
        kind: Kind,
        user: String,
        keyID: UInt32,
        salt: [UInt8],
        cost: ScryptCost?,
        nonce: [UInt8],
        wrapped: [UInt8]
    ) {
        self.id = id
        self.kind = kind
        self.user = user
        self.keyID = keyID
        self.salt = salt
        self.cost = cost
        self.nonce = nonce
        self.wrapped = wrapped
    }
}

/// A root key of the past, wrapped by the one in use, kept until no cell needs it any more.
public struct RetiredKey: Hashable, Sendable {
    /// The id of the key inside.
    public var keyID: UInt32
    /// The id of the key that opens it.
    public var wrappedBy: UInt32
    /// 12 bytes.
    public var nonce: [UInt8]
    /// The key's 32 bytes, encrypted, then the tag's 16.
    public var wrapped: [UInt8]

    public init(keyID: UInt32, wrappedBy: UInt32, nonce: [UInt8], wrapped: [UInt8]) {
        self.keyID = keyID
        self.wrappedBy = wrappedBy
        self.nonce = nonce
        self.wrapped = wrapped
    }
}

/// Why the practice's keys did not open.
public enum UnlockError: Error, Hashable, Sendable {
    /// The password is wrong, or the slot was altered: the two can't be told apart.
    case wrongPassword
    /// The recovery code is sound but belongs to another practice, or was replaced by a newer one.
    case wrongRecoveryCode
    /// The slot's fields are out of bounds, so that it was not tried.
    case damagedSlot

    /// What the user reads.
    public var message: String {
        switch self {
        case .wrongPassword:
            "That password doesn't open this practice. Try again, or use your recovery code."
        case .wrongRecoveryCode:
            "That recovery code is written correctly, but it doesn't open this practice. It may "
                + "belong to another one, or a newer code has replaced it."
        case .damagedSlot:
            "The place in the file that keeps the key is damaged. Your recovery code may still "
                + "open it, and so may a backup."
        }
    }
}

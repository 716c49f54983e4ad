/// What opens the practice to one more person, and can be set anew without them.
///
/// Everyone has a pair of keys of their own. The private one is wrapped by their password, or, until
/// they have chosen one, by the secret of their invitation; the practice's root key lies in a box that
/// only the private one opens. So when the practice gets a new root key, it is put into everyone's
/// box, and nobody's password is needed for it.
public struct AccountLock: Hashable, Sendable {
    /// The account's own stable name.
    public var account: String
    /// 32 bytes.
    public var publicKey: [UInt8]
    /// 16 bytes of chance, new whenever the private key is wrapped.
    public var salt: [UInt8]
    /// The cost of a try; nil for an invitation, whose secret nobody can guess.
    public var cost: ScryptCost?
    /// 12 bytes.
    public var nonce: [UInt8]
    /// The private key's 32 bytes, encrypted, then the tag's 16.
    public var wrapped: [UInt8]
    /// Which root key is in the box.
    public var keyID: UInt32
    /// The root key, sealed to the public key.
    public var box: [UInt8]

    public init(
        account: String,
        publicKey: [UInt8],
        salt: [UInt8],
        cost: ScryptCost?,
        nonce: [UInt8],
        wrapped: [UInt8],
        keyID: UInt32,
        box: [UInt8]
    ) {
        self.account = account
        self.publicKey = publicKey
        self.salt = salt
        self.cost = cost
        self.nonce = nonce
        self.wrapped = wrapped
        self.keyID = keyID
        self.box = box
    }

    /// What the tag of the wrapped private key covers.
    func context(installation: String) -> [UInt8] {
        var frame = Frame("rapport/account/1", installation, account)
        frame.add(publicKey)
        frame.add(salt)
        for number in [cost?.rounds ?? 0, cost?.blockSize ?? 0, cost?.passes ?? 0] {
            frame.add(Int64(number))
        }
        return frame.bytes
    }

    /// Where the box belongs: the account, and the root key inside.
    var boxRow: String { "account \(account) \(keyID)" }

    var isSound: Bool {
        publicKey.count == 32 && salt.count == 16 && nonce.count == 12 && wrapped.count == 48
            && keyID > 0
    }
}

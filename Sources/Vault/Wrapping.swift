import Crypto

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Keys inside keys: AES-256-GCM, the tag covering where the wrapped key belongs.
enum Wrapping {
    static func wrap(
        _ key: SymmetricKey,
        with outer: SymmetricKey,
        covering context: [UInt8]
    ) throws -> (nonce: [UInt8], wrapped: [UInt8]) {
        var bytes = key.bytes
        defer { wipe(&bytes) }
        let box = try AES.GCM.seal(bytes, using: outer, authenticating: context)
        return (Array(box.nonce), Array(box.ciphertext) + Array(box.tag))
    }

    /// Nil when it does not open.
    static func unwrap(
        nonce: [UInt8],
        wrapped: [UInt8],
        with outer: SymmetricKey,
        covering context: [UInt8]
    ) -> SymmetricKey? {
        guard nonce.count == 12, wrapped.count == 32 + 16,
            let box = try? AES.GCM.SealedBox(combined: nonce + wrapped),
            var bytes = try? AES.GCM.open(box, using: outer, authenticating: context)
        else { return nil }
        defer { bytes.resetBytes(in: bytes.indices) }
        return SymmetricKey(data: bytes)
    }
}

extension KeySlot {
    /// What the slot's tag covers: everything but the nonce and the wrapped key.
    func context(installation: String) -> [UInt8] {
        var frame = Frame("rapport/slot/1", installation, id, kind.rawValue, user)
        frame.add(Int64(keyID))
        frame.add(salt)
        for number in [cost?.rounds ?? 0, cost?.blockSize ?? 0, cost?.passes ?? 0] {
            frame.add(Int64(number))
        }
        return frame.bytes
    }
}

extension RetiredKey {
    func context(installation: String) -> [UInt8] {
        var frame = Frame("rapport/retired/1", installation)
        frame.add(Int64(keyID))
        frame.add(Int64(wrappedBy))
        return frame.bytes
    }
}

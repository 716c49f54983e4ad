import Exchange
import FoundationEssentials

/// The folder of samples and examples that stands beside the checkout; tests that need it are
/// skipped where it does not exist.
enum Shared {
    static let folder: String = {
        if let named = ProcessInfo.processInfo.environment["RAPPORT_SHARED"] { return named }
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
        return (root + ["..", "shared"]).joined(separator: "/")
    }()

    static var isPresent: Bool { bytes("DESIGN.md") != nil }

    static func bytes(_ path: String) -> [UInt8]? {
        guard var source = try? Document(path: "\(folder)/\(path)").open() else { return nil }
        var bytes: [UInt8] = []
        while let piece = try? source.next() { bytes += piece }
        return bytes
    }
}

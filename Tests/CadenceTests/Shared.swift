import Exchange
import FoundationEssentials

/// The folder of examples beside the checkout; tests that need it are skipped where it does not exist.
enum Shared {
    private static let folder: String = {
        if let named = ProcessInfo.processInfo.environment["RAPPORT_SHARED"] { return named }
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        return (root + ["..", "shared"]).joined(separator: "/")
    }()

    static var isPresent: Bool { bytes("examples/README.txt") != nil }

    static func bytes(_ path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: "\(folder)/\(path)").map { Array($0) }
    }
}

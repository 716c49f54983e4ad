import Exchange
import FoundationEssentials

/// The folder of examples that is handed to us beside the repository, if it is there.
enum Shared {
    static let folder: String? = {
        let told = ProcessInfo.processInfo.environment["RAPPORT_SHARED"]
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let beside = root.deletingLastPathComponent().appending(path: "shared").path
        return [told, beside].compactMap { $0 }.first {
            FileManager.default.fileExists(atPath: "\($0)/examples")
        }
    }()

    static var isThere: Bool { folder != nil }

    static func path(_ name: String) -> String { "\(folder ?? "")/\(name)" }

    static func json(_ name: String) throws -> JSONValue {
        try JSONValue(Array(try Data(contentsOf: URL(filePath: path(name)))))
    }

    /// The names of files in a folder there, in order.
    static func names(in part: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path(part))) ?? []).sorted()
    }
}

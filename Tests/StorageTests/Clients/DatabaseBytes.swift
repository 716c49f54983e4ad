import Foundation

/// Bytes as files and statements take them.
enum DatabaseBytes {
    static func data(_ bytes: [UInt8]) -> Data { Data(bytes) }

    static func write(_ bytes: [UInt8], to path: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }
}

import Domain
import Exchange
// Files in no smaller module are written without locks of our own.
import Foundation
public import Logging
public import Storage

/// A log of one JSON object a line, on the standard error stream.
///
/// A message is one of our own sentences; what differs is in fields, and no field ever has what
/// someone typed. Each is written as a JSON string, so that none can begin a line of its own.
public struct JSONLog: LogHandler {
    public var logLevel = Logger.Level.warning
    public var metadata: Logger.Metadata = [:]
    private let write: @Sendable ([UInt8]) -> Void
    private let clock: Clock

    public init(clock: Clock = .system) {
        self.init(clock: clock) { FileHandle.standardError.write(Data($0)) }
    }

    init(clock: Clock, write: @escaping @Sendable ([UInt8]) -> Void) {
        self.clock = clock
        self.write = write
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        var writer = JSONWriter()
        writer.object { writer in
            writer.field("at", Timestamp.text(clock.milliseconds()))
            writer.field("level", event.level.rawValue)
            writer.field("event", "\(event.message)")
            let fields = metadata.merging(event.metadata ?? [:]) { $1 }
            for (key, value) in fields.sorted(by: { $0.key < $1.key })
            where !key.hasPrefix("hb.") {
                writer.field(key, "\(value)")
            }
        }
        write(writer.bytes + [0x0a])
    }
}

/// A moment as RFC 3339 writes it, in UTC.
enum Timestamp {
    static func text(_ milliseconds: Int64) -> String {
        let day = Day(number: Int(max(0, milliseconds) / 86_400_000))
        let rest = Int(max(0, milliseconds) % 86_400_000)
        func digits(_ number: Int, _ width: Int = 2) -> String {
            String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
        }
        let time = [rest / 3_600_000, rest / 60_000 % 60, rest / 1_000 % 60].map { digits($0) }
        return "\(day)T\(time.joined(separator: ":")).\(digits(rest % 1_000, 3))Z"
    }
}

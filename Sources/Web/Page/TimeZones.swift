// Zones are in no smaller module.
import Foundation

/// Zones to choose from, and whether a name is one.
enum TimeZones {
    static let common = [
        "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix",
        "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu", "America/Toronto",
        "America/Vancouver", "Europe/London", "Europe/Berlin", "Australia/Sydney",
        "Pacific/Auckland",
    ]

    /// A name of the IANA database that this machine knows, or nothing said.
    static func isKnown(_ name: String) -> Bool {
        name.isEmpty || TimeZone(identifier: name) != nil
    }
}

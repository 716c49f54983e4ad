import Domain
import HTTPTypes
import Hummingbird
import NIOCore

/// Where a request comes from, and which way it came.
struct Origin: Sendable {
    enum Way: Sendable {
        /// From whoever asks, without anyone between.
        case direct
        /// Through the proxy that was named, which said for whom.
        case relayed
        /// There is a proxy, and it came around it, or the proxy doesn’t say for whom.
        case astray
    }

    /// Of the one who asks, as far as it can be known; nil within a test.
    var address: NetworkAddress?
    /// Straight from a program on this machine.
    var isThisMachine: Bool
    var way = Way.direct
    /// Whether the one who asks has a secure connection to the proxy.
    var isSecure = false

    /// For the log; empty when it can't be known.
    var text: String { address.map { "\($0)" } ?? "" }

    /// What the proxy says besides: it alone is believed, and of its list only the entry that it wrote
    /// itself, the last.
    mutating func resolve(_ request: Request, proxy: NetworkAddress) {
        let said = Origin.last(request.headers[values: .xForwardedFor])
        guard address == proxy, let said else {
            // Of this machine's own, what watches over it may ask.
            way = isThisMachine && said == nil ? .direct : .astray
            return
        }
        guard let asking = NetworkAddress(said) else {
            way = .astray
            return
        }
        address = asking
        isThisMachine = false
        way = .relayed
        isSecure = Origin.last(request.headers[values: .xForwardedProto])?.lowercased() == "https"
    }

    private static func last(_ values: [String]) -> String? {
        let parts = values.last?.split(separator: ",", omittingEmptySubsequences: false)
        return parts?.last.map { $0.trimmed }
    }
}

extension Origin {
    /// What the socket says.
    init(_ channel: any Channel) {
        let remote = NetworkAddress(channel.remoteAddress)
        address = remote
        isThisMachine =
            remote.map { $0.isLoopback || $0 == NetworkAddress(channel.localAddress) } ?? true
    }
}

extension HTTPField.Name {
    static let xForwardedFor = lowercased("x-forwarded-for")
    static let xForwardedProto = lowercased("x-forwarded-proto")
}

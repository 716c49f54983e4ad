import NIOCore

/// Where the page listens.
public struct Endpoint: Hashable, Sendable {
    /// An address or the name of a host, in lower case, without brackets.
    public var host: String
    /// 0 takes any free port.
    public var port: Int

    public init(host: String = "127.0.0.1", port: Int) {
        self.host = host
        self.port = port
    }

    /// Reads `192.0.2.7:443`, `[2001:db8::7]:443` or `localhost:7878`; nil when it is none.
    public init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"),
            let port = Int(text[text.index(after: colon)...]), (0...65_535).contains(port)
        else { return nil }
        var host = text[..<colon].lowercased()
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = String(host.dropFirst().dropLast())
        } else if host.contains(":") {
            return nil
        }
        guard !host.isEmpty, !host.contains(where: \.isWhitespace) else { return nil }
        self.init(host: host, port: port)
    }

    /// Whether nobody but this machine can reach it.
    public var isLoopback: Bool { host == "localhost" || NetworkAddress(host)?.isLoopback == true }

    /// As it stands in a URL.
    public var authority: String { (host.contains(":") ? "[\(host)]" : host) + ":\(port)" }
}

/// An IPv4 or IPv6 address, written in one way only.
public struct NetworkAddress: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    /// Nil for what is no address.
    public init?(_ text: some StringProtocol) {
        guard let address = try? SocketAddress(ipAddress: String(text), port: 0),
            let written = address.ipAddress
        else { return nil }
        // An IPv4 address, as a socket for both families writes it (RFC 4291, section 2.5.5.2).
        description = written.hasPrefix("::ffff:") ? String(written.dropFirst(7)) : written
    }

    init?(_ address: SocketAddress?) {
        guard let text = address?.ipAddress else { return nil }
        self.init(text)
    }

    public var isLoopback: Bool { description == "::1" || description.hasPrefix("127.") }
}

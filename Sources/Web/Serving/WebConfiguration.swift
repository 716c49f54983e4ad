/// How the page is served.
public struct WebConfiguration: Sendable {
    /// Where to listen; this machine alone, unless said otherwise.
    public var host: String
    /// 0 takes any free port.
    public var port: Int
    /// Names under which it answers besides those of this machine, in lower case, without ports.
    public var names: Set<String>
    /// What it shows of itself over TLS; nil for a connection in the open.
    public var certificate: Certificate?
    /// The one proxy that is believed when it says for whom it asks; nil when there is none.
    public var proxy: NetworkAddress?
    /// For those who change Rapport: with the styleguide.
    public var isDevelopment: Bool
    /// How often a program’s token may ask in a minute; nil for the usual.
    public var asksAMinute: Int?
    /// Whether each request is noted in the log.
    public var logsRequests = false
    /// What whoever begins a practice from another machine has to know: chance, made anew each time, that is
    /// shown only where Rapport is started.
    public let beginningCode = String(Secret.short().prefix(12))
    /// How long it waits for whoever asks.
    var patience = Patience()

    public init(
        host: String = "127.0.0.1",
        port: Int = 7_878,
        names: Set<String> = [],
        certificate: Certificate? = nil,
        proxy: NetworkAddress? = nil,
        isDevelopment: Bool = false,
        asksAMinute: Int? = nil
    ) {
        self.host = host
        self.port = port
        self.names = names
        self.certificate = certificate
        self.proxy = proxy
        self.isDevelopment = isDevelopment
        self.asksAMinute = asksAMinute
    }

    /// Whether it is reached over TLS alone: cookies are then for secure connections alone.
    public var isSecure: Bool { certificate != nil || proxy != nil }

    /// Those given, those of the certificate, and the address where it listens.
    var allNames: Set<String> {
        names.union(certificate?.names ?? []).union([host.contains(":") ? "[\(host)]" : host])
    }
}

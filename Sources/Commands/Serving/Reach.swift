internal import ArgumentParser
internal import Storage
internal import Web

/// Who can reach the page, and how what they send is kept from others’ eyes.
struct Reach: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Where to listen, if others are to reach it: an address and a port.",
            valueName: "address:port"
        )
    )
    var listen: String?

    @Option(
        help: ArgumentHelp("The certificate and its chain, as PEM.", valueName: "file"),
        completion: .file()
    )
    var certificate: String?

    @Option(
        help: ArgumentHelp("The certificate's key, as PEM.", valueName: "file"),
        completion: .file()
    )
    var key: String?

    @Option(
        help: ArgumentHelp(
            "The address of the proxy before it, which alone is believed when it says for whom it asks.",
            valueName: "address"
        )
    )
    var behindProxy: String?

    @Option(
        help: ArgumentHelp(
            "A name under which it is opened; those of the certificate need not be named.",
            valueName: "host"
        )
    )
    var name: [String] = []

    func validate() throws {
        if let listen, Endpoint(listen) == nil {
            throw ValidationError("--listen needs an address and a port, as in 192.0.2.7:443.")
        }
        if (certificate == nil) != (key == nil) {
            throw ValidationError("--certificate and --key belong together; name both.")
        }
        if let behindProxy, NetworkAddress(behindProxy) == nil {
            throw ValidationError("--behind-proxy needs the proxy's address, as in 127.0.0.1.")
        }
        if certificate != nil, behindProxy != nil {
            throw ValidationError("--behind-proxy needs no certificate; the proxy has it.")
        }
        if behindProxy != nil, name.isEmpty {
            throw ValidationError("--behind-proxy needs the --name under which it is opened.")
        }
        for name in name where name.isEmpty || name.contains(where: { ":/ ".contains($0) }) {
            throw ValidationError("--name needs a host's name, as in rapport.practice.example.")
        }
    }

    /// What was said, with the certificate read.
    ///
    /// - Throws: `Complaint`, when others could reach it over an open line.
    func checked(port: Int?) throws -> Reached {
        let endpoint = listen.flatMap { Endpoint($0) }
        if let endpoint, !endpoint.isLoopback, certificate == nil, behindProxy == nil {
            throw Complaint.refused(
                "At \(endpoint.authority) others can reach Rapport, and what they send could be read on "
                    + "the way. Name --certificate and --key, or, with a proxy before it that has them, "
                    + "--behind-proxy and its address."
            )
        }
        var read: Certificate?
        if let certificate, let key {
            do {
                read = try Certificate(certificate: certificate, key: key)
            } catch {
                throw Complaint.refused(error.message)
            }
        }
        return Reached(
            endpoint: endpoint ?? port.map { Endpoint(port: $0) },
            names: Set(name.map { $0.lowercased() }),
            certificate: read,
            proxy: behindProxy.flatMap { NetworkAddress($0) }
        )
    }
}

/// Where and how the page is reached.
struct Reached: Sendable {
    /// Nil for the usual port of this machine, or the next that is free.
    var endpoint: Endpoint?
    var names: Set<String> = []
    var certificate: Certificate?
    var proxy: NetworkAddress?

    /// The address as it is opened in a browser.
    func address(port: Int) -> String {
        let named = (names.sorted() + (certificate?.names.sorted() ?? [])).first
        if proxy != nil { return "https://\(named ?? "localhost")/" }
        let endpoint = Endpoint(host: endpoint?.host ?? "127.0.0.1", port: port)
        guard certificate != nil else { return "http://\(endpoint.authority)/" }
        guard let named else { return "https://\(endpoint.authority)/" }
        return port == 443 ? "https://\(named)/" : "https://\(named):\(port)/"
    }
}

import Testing

@testable import Web

@Suite struct EndpointTests {
    @Test(arguments: [
        ("127.0.0.1:7878", "127.0.0.1", 7_878, true), ("localhost:0", "localhost", 0, true),
        ("[::1]:443", "::1", 443, true), ("192.0.2.7:443", "192.0.2.7", 443, false),
        ("[2001:db8::7]:8443", "2001:db8::7", 8_443, false), ("0.0.0.0:80", "0.0.0.0", 80, false),
        ("Rapport.Example:443", "rapport.example", 443, false),
        ("127.0.0.1.evil.example:1", "127.0.0.1.evil.example", 1, false),
    ])
    func `an address and a port say where to listen, and who can reach it`(
        text: String,
        host: String,
        port: Int,
        isLoopback: Bool
    ) throws {
        let endpoint = try #require(Endpoint(text))
        #expect(endpoint == Endpoint(host: host, port: port))
        #expect(endpoint.isLoopback == isLoopback)
        #expect(Endpoint(endpoint.authority) == endpoint)
    }

    @Test(arguments: [
        "", "7878", ":7878", "host", "host:", "host:70000", "host:-1", "::1:443", "a b:1",
    ])
    func `what names no port, or no one address, is none`(text: String) {
        #expect(Endpoint(text) == nil)
    }

    @Test(arguments: [
        ("::ffff:192.0.2.7", "192.0.2.7"), ("192.0.2.7", "192.0.2.7"), ("::1", "::1"),
        ("2001:DB8:0::7", "2001:db8::7"),
    ])
    func `an address is written in one way`(text: String, written: String) {
        #expect(NetworkAddress(text)?.description == written)
    }

    @Test(arguments: ["", "localhost", "192.0.2", "192.0.2.7:80", "unknown", "1.2.3.4, 5.6.7.8"])
    func `what is no address is none`(text: String) {
        #expect(NetworkAddress(text) == nil)
    }
}

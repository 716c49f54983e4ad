import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import Web

@Suite struct OriginTests {
    private static let proxy = NetworkAddress("192.0.2.1")

    private func origin(from peer: String, _ fields: [(String, String)]) throws -> Origin {
        let address = try #require(NetworkAddress(peer))
        var origin = Origin(address: address, isThisMachine: address.isLoopback)
        var headers = HTTPFields()
        for (name, value) in fields {
            headers.append(HTTPField(name: .lowercased(name), value: value))
        }
        let head = HTTPRequest(
            method: .get,
            scheme: nil,
            authority: "rapport.example",
            path: "/",
            headerFields: headers
        )
        origin.resolve(
            Request(head: head, body: .init(buffer: ByteBuffer())),
            proxy: try #require(OriginTests.proxy)
        )
        return origin
    }

    @Test func `the proxy says for whom it asks, and how`() throws {
        let found = try origin(
            from: "192.0.2.1",
            [("x-forwarded-for", "198.51.100.9"), ("x-forwarded-proto", "https")]
        )
        #expect(found.address == NetworkAddress("198.51.100.9"))
        #expect(found.way == .relayed)
        #expect(found.isSecure)
        #expect(!found.isThisMachine)
    }

    @Test(arguments: [
        "203.0.113.66, 198.51.100.9", "127.0.0.1,198.51.100.9", "nonsense, 198.51.100.9",
    ])
    func `of a list, only what the proxy itself wrote at its end is believed`(said: String) throws {
        let found = try origin(from: "192.0.2.1", [("x-forwarded-for", said)])
        #expect(found.address == NetworkAddress("198.51.100.9"))
        #expect(!found.isSecure)
    }

    @Test func `of several fields, the last counts`() throws {
        let found = try origin(
            from: "192.0.2.1",
            [
                ("x-forwarded-for", "203.0.113.66"), ("x-forwarded-for", "198.51.100.9"),
                ("x-forwarded-proto", "https"), ("x-forwarded-proto", "http"),
            ]
        )
        #expect(found.address == NetworkAddress("198.51.100.9"))
        #expect(!found.isSecure)
    }

    @Test(arguments: [
        ("198.51.100.9", [("x-forwarded-for", "127.0.0.1"), ("x-forwarded-proto", "https")]),
        ("198.51.100.9", []), ("192.0.2.1", []), ("192.0.2.1", [("x-forwarded-for", "")]),
        ("192.0.2.1", [("x-forwarded-for", "unknown")]),
        ("192.0.2.1", [("x-forwarded-for", "198.51.100.9,")]),
        ("127.0.0.1", [("x-forwarded-for", "198.51.100.9")]),
    ])
    func `what comes around the proxy, or without a word for whom, is astray`(
        peer: String,
        fields: [(String, String)]
    ) throws {
        let found = try origin(from: peer, fields)
        #expect(found.way == .astray)
        #expect(!found.isSecure)
    }

    @Test func `a program on this machine may come directly`() throws {
        #expect(try origin(from: "127.0.0.1", []).way == .direct)
    }
}

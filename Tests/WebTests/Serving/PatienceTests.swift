import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import Web

@Suite struct PatienceTests {
    @Test(arguments: [
        (0, 30, true), (0, 31, false), (8_191, 31, false), (8_192, 31, true),
        (81_920, 40, true), (81_919, 40, false), (200 << 20, 25_000, true),
    ])
    func `a body has half a minute, and then its pace`(bytes: Int, seconds: Int, suffices: Bool) {
        #expect(Patience().suffices(bytes: bytes, seconds: seconds) == suffices)
    }

    @Test func `one connection too many closes the one that was waited for the longest`() throws {
        var patience = Patience()
        patience.connections = 3
        let lobby = Lobby(patience)
        let channels = (0..<5).map { _ in EmbeddedChannel() }
        for channel in channels {
            try channel.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 1)).wait()
        }
        for channel in channels.prefix(3) { lobby.enter(channel) }
        #expect(channels.map(\.isActive) == [true, true, true, true, true])
        // The first is being answered: it isn’t its user who is waited for.
        lobby.note(channels[0], isWaiting: false)
        lobby.enter(channels[3])
        #expect(channels.map(\.isActive) == [true, false, true, true, true])
        lobby.enter(channels[4])
        #expect(channels.map(\.isActive) == [true, false, false, true, true])
        #expect(lobby.counts.open == 3)
        #expect(lobby.counts.displaced == 2)
        lobby.leave(channels[4])
        #expect(lobby.counts.open == 2)
    }

    @Test func `who says nothing is closed after a quarter of a minute, who asked later`() throws {
        let lobby = Lobby()
        let silent = EmbeddedChannel(handler: ConnectionWatch(lobby))
        try silent.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 1)).wait()
        let asking = EmbeddedChannel(handler: ConnectionWatch(lobby))
        try asking.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 2)).wait()
        let (watch, context) = try #require(ConnectionWatch.over(asking))
        watch.began(context)
        watch.asked(context)
        for channel in [silent, asking] { channel.embeddedEventLoop.advanceTime(by: .seconds(14)) }
        #expect(silent.isActive)
        for channel in [silent, asking] { channel.embeddedEventLoop.advanceTime(by: .seconds(2)) }
        #expect(!silent.isActive)
        // However long the answer takes.
        asking.embeddedEventLoop.advanceTime(by: .seconds(600))
        #expect(asking.isActive)
        watch.ended(context, wasWhole: true)
        asking.embeddedEventLoop.advanceTime(by: .seconds(74))
        #expect(asking.isActive)
        asking.embeddedEventLoop.advanceTime(by: .seconds(2))
        #expect(!asking.isActive)
        #expect(lobby.counts.slow == 1)
        #expect(lobby.counts.open == 0)
    }

    @Test func `who was answered before the end of the request is waited for again`() throws {
        var patience = Patience()
        patience.connections = 1
        let lobby = Lobby(patience)
        let hasty = EmbeddedChannel(handlers: [ConnectionWatch(lobby), RequestWatch(lobby)])
        try hasty.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 1)).wait()
        let head = HTTPRequest(method: .post, scheme: nil, authority: "a", path: "/")
        try hasty.writeInbound(HTTPRequestPart.head(head))
        try hasty.writeOutbound(HTTPResponsePart.end(nil))
        try hasty.writeInbound(HTTPRequestPart.end(nil))
        let next = EmbeddedChannel(handler: ConnectionWatch(lobby))
        try next.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 2)).wait()
        #expect(!hasty.isActive)
        #expect(next.isActive)
    }
}

import NIOCore
import NIOHTTPTypes

/// Tells the connection’s watch what is asked and answered, and closes what comes too slowly.
final class RequestWatch: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let lobby: Lobby
    private var isUnderway = false
    private var isWhole = false
    private var bytes = 0
    private var seconds = 0
    private var looking: Scheduled<Void>?

    /// Seconds from one look at a body’s pace to the next.
    private static let step = 5

    init(_ lobby: Lobby) {
        self.lobby = lobby
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            (isUnderway, isWhole, bytes, seconds) = (true, false, 0, 0)
            if let (watch, place) = ConnectionWatch.over(context.channel) { watch.began(place) }
            look(context)
        case .body(let buffer):
            bytes += buffer.readableBytes
        case .end:
            looking?.cancel()
            // It may have been answered before it was there: then nothing is owed any more.
            guard isUnderway, !isWhole else { break }
            isWhole = true
            if let (watch, place) = ConnectionWatch.over(context.channel) { watch.asked(place) }
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { end(context) }
        context.write(data, promise: promise)
    }

    func channelInactive(context: ChannelHandlerContext) {
        end(context)
        context.fireChannelInactive()
    }

    private func end(_ context: ChannelHandlerContext) {
        looking?.cancel()
        guard isUnderway else { return }
        isUnderway = false
        if let (watch, place) = ConnectionWatch.over(context.channel) {
            watch.ended(place, wasWhole: isWhole)
        }
    }

    private func look(_ context: ChannelHandlerContext) {
        looking?.cancel()
        let step = TimeAmount.seconds(Int64(RequestWatch.step))
        looking = context.eventLoop.assumeIsolated().scheduleTask(in: step) { [self] in
            seconds += RequestWatch.step
            guard lobby.patience.suffices(bytes: bytes, seconds: seconds) else {
                lobby.noteSlow()
                context.close(promise: nil)
                return
            }
            look(context)
        }
    }
}

@available(*, unavailable)
extension RequestWatch: Sendable {}

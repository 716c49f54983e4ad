import NIOCore

/// Closes a connection that keeps the server waiting; the first to see its bytes, before TLS.
final class ConnectionWatch: ChannelDuplexHandler {
    typealias InboundIn = Any
    typealias InboundOut = Any
    typealias OutboundIn = Any
    typealias OutboundOut = Any

    private let lobby: Lobby
    private var requests = 0
    private var answering = 0
    private var hasAsked = false
    private var waiting: Scheduled<Void>?
    private var unread: Scheduled<Void>?

    init(_ lobby: Lobby) {
        self.lobby = lobby
    }

    func handlerAdded(context: ChannelHandlerContext) {
        lobby.enter(context.channel)
        wait(context)
    }

    func channelInactive(context: ChannelHandlerContext) {
        lobby.leave(context.channel)
        waiting?.cancel()
        unread?.cancel()
        context.fireChannelInactive()
    }

    /// The head of a request is there.
    func began(_ context: ChannelHandlerContext) {
        requests += 1
        hasAsked = true
        waiting?.cancel()
    }

    /// The whole of a request is there: what is waited for now is the server.
    func asked(_ context: ChannelHandlerContext) {
        answering += 1
        lobby.note(context.channel, isWaiting: false)
    }

    /// A request was answered, or given up.
    func ended(_ context: ChannelHandlerContext, wasWhole: Bool) {
        requests -= 1
        if wasWhole { answering -= 1 }
        if answering == 0 { lobby.note(context.channel, isWaiting: true) }
        if requests == 0 { wait(context) }
    }

    private func wait(_ context: ChannelHandlerContext) {
        waiting?.cancel()
        let seconds = hasAsked ? lobby.patience.idle : lobby.patience.first
        let isFirst = !hasAsked
        waiting = close(context, after: seconds) { [lobby] in if isFirst { lobby.noteSlow() } }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        unread?.cancel()
        unread = nil
        if !context.channel.isWritable {
            unread = close(context, after: lobby.patience.reader) { [lobby] in lobby.noteSlow() }
        }
        context.fireChannelWritabilityChanged()
    }

    private func close(
        _ context: ChannelHandlerContext,
        after seconds: Int,
        noting note: @escaping @Sendable () -> Void
    ) -> Scheduled<Void> {
        let channel = context.channel
        return context.eventLoop.scheduleTask(in: .seconds(Int64(seconds))) {
            note()
            channel.close(promise: nil)
        }
    }

    /// The watch over a connection, from within it or from one of its streams (HTTP/2).
    static func over(_ channel: any Channel) -> (ConnectionWatch, ChannelHandlerContext)? {
        var place: (any Channel)? = channel
        while let channel = place {
            if let context = try? channel.pipeline.syncOperations.context(
                handlerType: ConnectionWatch.self
            ), let watch = context.handler as? ConnectionWatch {
                return (watch, context)
            }
            place = channel.parent
        }
        return nil
    }
}

@available(*, unavailable)
extension ConnectionWatch: Sendable {}

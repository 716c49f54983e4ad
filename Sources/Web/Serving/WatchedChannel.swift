import HummingbirdCore
import HummingbirdHTTP2
import Logging
import NIOCore

/// A connection with a watch over it, whatever is spoken on it.
struct WatchedChannel<Base: ServerChildChannel>: ServerChildChannel {
    let base: Base
    let lobby: Lobby

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Base.Value> {
        channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(ConnectionWatch(lobby))
        }.flatMap {
            base.setup(channel: channel, logger: logger)
        }
    }

    func handle(value: Base.Value, logger: Logger) async {
        await base.handle(value: value, logger: logger)
    }
}

extension HTTPServerBuilder {
    /// HTTP/1.1 in the open, or with a certificate HTTP/2 and HTTP/1.1 over TLS.
    static func watched(_ lobby: Lobby, certificate: Certificate?) -> HTTPServerBuilder {
        HTTPServerBuilder { responder in
            let requests = HTTP1Channel.Configuration(
                additionalChannelHandlers: [RequestWatch(lobby)],
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: Patience.fieldSize,
                    maxHeaderListSize: Patience.headSize,
                    maxHeaderFieldCount: Patience.fields
                )
            )
            guard let certificate else {
                return WatchedChannel(
                    base: HTTP1Channel(responder: responder, configuration: requests),
                    lobby: lobby
                )
            }
            return WatchedChannel(
                base: try HTTP2UpgradeChannel(
                    tlsConfiguration: certificate.configuration,
                    configuration: .init(streamConfiguration: requests),
                    responder: responder
                ),
                lobby: lobby
            )
        }
    }
}

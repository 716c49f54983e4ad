import HTTPTypes
import Hummingbird

/// The stylesheet and the script, under names that change with their content.
struct Assets: Sendable {
    let style: Asset
    let script: Asset
    let icon: Asset
    let manifest: Asset

    struct Asset: Sendable {
        var name: String
        var type: String
        var bytes: [UInt8]
        var tag: String
    }

    init() {
        let style = Resource.styles.flatMap { $0.bytes + [UInt8(ascii: "\n")] }
        self.style = Asset(style, name: "rapport", ending: "css", type: "text/css; charset=utf-8")
        script = Asset(
            Resource.script.bytes,
            name: "rapport",
            ending: "js",
            type: "text/javascript; charset=utf-8"
        )
        icon = Asset(Resource.icon.bytes, name: "icon", ending: "svg", type: "image/svg+xml")
        manifest = Asset(
            Resource.manifest.bytes,
            name: "manifest",
            ending: "webmanifest",
            type: "application/manifest+json; charset=utf-8"
        )
    }

    /// What is served for ever under a name.
    func named(_ name: String) -> Asset? {
        [style, script].first { $0.name == name }
    }
}

extension Assets.Asset {
    init(_ bytes: [UInt8], name: String, ending: String, type: String) {
        // FNV-1a, 64 bits: it tells versions of one file apart and guards nothing.
        let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
            (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        let tag = String(hash, radix: 36)
        self.init(name: "\(name)-\(tag).\(ending)", type: type, bytes: bytes, tag: "\"\(tag)\"")
    }

    /// Nothing but 304 when the browser has it.
    func response(to request: Request, forEver: Bool) -> Response {
        let fields: HTTPFields = [
            .contentType: type, .eTag: tag,
            .cacheControl: forEver ? "public, max-age=31536000, immutable" : "public, max-age=3600",
        ]
        if request.headers[.ifNoneMatch] == tag {
            return Response(status: .notModified, headers: fields)
        }
        return Response(
            status: .ok,
            headers: fields,
            body: .init(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}

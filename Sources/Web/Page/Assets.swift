import HTTPTypes
import Hummingbird

/// The stylesheet and the script, under names that change with their content.
struct Assets: Sendable {
    let style: Asset
    let script: Asset
    /// Under their own names: browsers ask for them by those.
    let plain: [String: Asset]

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
        var plain: [String: Asset] = [:]
        for resource in Resource.icons {
            let type = resource.file.hasSuffix(".svg") ? "image/svg+xml" : "image/png"
            plain[resource.file] = Asset(
                resource.bytes,
                name: resource.stem,
                ending: "",
                type: type
            )
        }
        plain[Resource.manifest.file] = Asset(
            Resource.manifest.bytes,
            name: "manifest",
            ending: "webmanifest",
            type: "application/manifest+json; charset=utf-8"
        )
        plain[Resource.worker.file] = Asset(
            Array(Assets.worker([self.style, script]).utf8),
            name: "service-worker",
            ending: "js",
            type: "text/javascript; charset=utf-8"
        )
        self.plain = plain
    }

    /// The service worker, told what to keep: a new style or script is a new worker.
    private static func worker(_ assets: [Asset]) -> String {
        let paths = [Path.offline.text, Path.icon.text] + assets.map { Path.asset($0.name).text }
        let list = paths.map { "\"\($0)\"" }.joined(separator: ", ")
        let version = assets.map(\.tag).joined().filter { $0 != "\"" }
        return """
            const version = "\(version)";
            const kept = [\(list)];
            \(Resource.worker.text)
            """
    }

    /// What is served for ever under a name.
    func named(_ name: String) -> Asset? {
        [style, script].first { $0.name == name }
    }
}

extension Assets.Asset {
    init(_ bytes: [UInt8], name: String, ending: String, type: String) {
        let tag = VersionMark.text(of: bytes)
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
        return .sending(ByteBuffer(bytes: bytes), headers: fields)
    }
}

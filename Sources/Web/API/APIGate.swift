import Domain
import Exchange
import HTTPTypes
import Hummingbird
import NIOCore
import Storage
import Vault

/// Lets those programs in that have a token for what they ask, and asks only what the document says.
///
/// No cookie counts here, so that no page of another site can ask in someone's name.
struct APIGate {
    /// What a body may weigh, in bytes.
    static let bodyLimit = 1_024 * 1_024

    let site: Site
    let operation: Operation
    let request: Request
    let context: WebContext

    func pass() async throws -> Response {
        guard let store = try await site.office.store() else {
            throw APIProblem.unauthorized("There is no practice here yet, and so no token.")
        }
        let today = try store.today()
        let token = try await token(in: store, on: today)
        guard await site.apiThrottle.admits(token, at: site.clock.milliseconds()) else {
            throw APIProblem(
                status: .tooManyRequests,
                title: "Asked too often",
                detail: "Wait a minute, and ask again.",
                headers: [.lowercased("retry-after"): "60"]
            )
        }
        try store.noteUse(of: token, on: today)
        let values = try values()
        let bytes = try await bytes()
        let body = try body(bytes)
        let word = request.headers[.idempotencyKey]
        let place = "\(request.method.rawValue) \(request.uri.path)\n"
        let version = request.headers[.ifMatch] ?? ""
        return try await operation.handle(
            APICall(
                store: store,
                token: token,
                today: today,
                values: values,
                headers: request.headers,
                body: body,
                asked: Asked(
                    token: token,
                    word: operation.method == .get ? nil : word,
                    request: SecretDigest.of(Array((place + version + "\n").utf8) + bytes)
                )
            )
        )
    }

    private func token(in store: Store, on today: Day) async throws -> AccessToken {
        let field = request.headers[.authorization] ?? ""
        let parts = field.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else {
            throw APIProblem.unauthorized("Send it as Authorization: Bearer, then the token.")
        }
        guard let token = try store.token(secret: String(parts[1])) else {
            throw APIProblem.unauthorized("Nobody was given this token.")
        }
        guard token.isValid(on: today) else {
            await site.refused.note(request, context, site)
            throw APIProblem.unauthorized(
                token.isRevoked
                    ? "This token was revoked." : "This token was good until \(token.expiresOn)."
            )
        }
        guard token.scopes.contains(operation.scope) else {
            await site.refused.note(request, context, site)
            throw APIProblem(
                status: .forbidden,
                title: "This token isn’t for that",
                detail: "It needs the scope \(operation.scope.rawValue)."
            )
        }
        return token
    }

    /// What the path and the query say, each once and as the document has it.
    private func values() throws -> [String: String] {
        var values: [String: String] = [:]
        var faults: [Fault] = []
        for parameter in operation.parameters {
            switch parameter.place {
            case .path:
                let value = Form.percentDecoded(context.parameters.get(parameter.name) ?? "")
                guard parameter.shape.faults(.string(value)).isEmpty else {
                    throw APIProblem.notFound
                }
                values[parameter.name] = value
            case .header:
                guard let name = HTTPField.Name(parameter.name) else { continue }
                let given = request.headers[values: name]
                if given.count > 1 {
                    faults.append(Fault(place: parameter.name, why: "This should be said once."))
                }
                for value in given {
                    faults += parameter.shape.faults(.string(value), at: parameter.name)
                }
            case .query: break
            }
        }
        for field in Form(query: request).fields {
            let known = operation.parameters.first { $0.place == .query && $0.name == field.name }
            guard let known else {
                faults.append(Fault(place: field.name, why: "There is no such parameter here."))
                continue
            }
            if values[field.name] != nil {
                faults.append(Fault(place: field.name, why: "This should be said once."))
            }
            faults += known.shape.faults(known.shape.read(field.value), at: field.name)
            values[field.name] = field.value
        }
        guard faults.isEmpty else {
            throw APIProblem.badRequest("\(faults[0].place): \(faults[0].why)", faults)
        }
        return values
    }

    private func bytes() async throws -> [UInt8] {
        guard operation.body != nil else { return [] }
        let type = (request.headers[.contentType] ?? "").lowercased()
        guard type.prefix(while: { $0 != ";" }).trimmed == "application/json" else {
            throw APIProblem(
                status: .unsupportedMediaType,
                title: "That can’t be read",
                detail: "Send JSON, and say so: Content-Type: application/json."
            )
        }
        var bytes: [UInt8] = []
        for try await buffer in request.body {
            guard bytes.count + buffer.readableBytes <= APIGate.bodyLimit else {
                throw APIProblem(
                    status: .contentTooLarge,
                    title: "That is more than Rapport takes at once",
                    detail: "A body has one megabyte at most."
                )
            }
            bytes.append(contentsOf: buffer.readableBytesView)
        }
        return bytes
    }

    private func body(_ bytes: [UInt8]) throws -> JSONValue {
        guard let name = operation.body else { return .null }
        let value: JSONValue
        do {
            value = try JSONValue(bytes, depth: 8)
        } catch {
            throw APIProblem.badRequest("\(error.reason), at byte \(error.offset + 1).")
        }
        let faults = Shape.named(name).faults(value, OpenAPI.shapes)
        guard faults.isEmpty else { throw APIProblem.unusable(faults) }
        return value
    }
}

extension Shape {
    /// A parameter's text as the value that it stands for.
    fileprivate func read(_ text: String) -> JSONValue {
        guard case .integer = self else { return .string(text) }
        let isPlain = !text.isEmpty && text.utf8.count <= 18 && text.allSatisfy(\.isASCIIDigit)
        return isPlain ? Int(text).map { .integer($0) } ?? .string(text) : .string(text)
    }
}

extension HTTPField.Name {
    static let idempotencyKey = lowercased("idempotency-key")
}

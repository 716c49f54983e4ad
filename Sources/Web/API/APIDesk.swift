import Cadence
import Domain
import Exchange
import HTTPTypes
import Hummingbird
import Insight
import Storage

/// What programs ask is answered here.
enum APIDesk {
    @Sendable static func document(_ guest: Guest) async throws -> Response {
        APICall.json(OpenAPI.document)
    }

    // MARK: Partners

    @Sendable static func partners(_ call: APICall) async throws -> Response {
        let place = Int64(call.values["after"] ?? "0") ?? 0
        let (partners, next) = try call.store.partners(after: place, limit: call.limit)
        return page("partners", APIRecords.partner, partners, next.map { String($0) })
    }

    @Sendable static func partner(_ call: APICall) async throws -> Response {
        guard let id: PartnerID = call.id("id"),
            let (partner, version) = try call.store.versionedPartner(id)
        else { throw APIProblem.notFound }
        return APICall.json(
            bytes(APIRecords.partner, partner),
            status: .ok,
            [.eTag: "\"\(version)\""]
        )
    }

    @Sendable static func addPartner(_ call: APICall) async throws -> Response {
        var partner = Partner(id: call.store.newID(), name: "", addedOn: call.today)
        APIRecords.partner.take(call.body, into: &partner)
        let told = try call.store.add(partner, for: call.asked) { partner, _ in
            Reply(
                status: 201,
                location: "\(APIPath.partners.text)/\(percentEncoded(partner.id.text))",
                body: bytes(APIRecords.partner, partner)
            )
        }
        return APICall.json(told)
    }

    @Sendable static func changePartner(_ call: APICall) async throws -> Response {
        guard let id: PartnerID = call.id("id"), try call.store.versionedPartner(id) != nil else {
            throw APIProblem.notFound
        }
        let version = call.headers[.ifMatch].flatMap { Int($0.filter(\.isASCIIDigit)) }
        let told = try call.store.change(
            id,
            expecting: version,
            for: call.asked,
            telling: { partner, _ in
                Reply(status: 200, body: bytes(APIRecords.partner, partner))
            }
        ) { partner in
            APIRecords.partner.take(call.body, into: &partner)
        }
        return APICall.json(told)
    }

    // MARK: Touches

    @Sendable static func touches(_ call: APICall) async throws -> Response {
        let (touches, next) = try call.store.touches(
            of: call.id("partner"),
            before: call.values["before"].flatMap { TouchCursor($0) },
            limit: call.limit
        )
        return page("touches", APIRecords.touch, touches, next?.text)
    }

    @Sendable static func addTouch(_ call: APICall) async throws -> Response {
        guard let partner = call.body["partner"]?.string.flatMap({ PartnerID($0) }) else {
            throw APIProblem.notFound
        }
        var touch = Touch(
            id: call.store.newID(),
            partner: partner,
            on: call.today
        )
        APIRecords.touch.take(call.body, into: &touch)
        let told = try call.store.add(touch, for: call.asked) { touch in
            Reply(status: 201, body: bytes(APIRecords.touch, touch))
        }
        return APICall.json(told)
    }

    // MARK: Inquiries

    @Sendable static func sendInquiry(_ call: APICall) async throws -> Response {
        let id: InquiryID = call.store.newID()
        var inquiry = Inquiry(
            id: id,
            receivedOn: call.today,
            client: "W" + id.text.filter(\.isHexDigit).suffix(5).uppercased()
        )
        APIRecords.inquiry.take(call.body, into: &inquiry)
        inquiry.fit = FitNote.score(of: inquiry.needs, with: try call.store.practice().offers)
        let told = try call.store.post(
            inquiry,
            for: call.asked,
            telling: Reply(status: 201, body: bytes(APIRecords.receipt, inquiry))
        )
        return APICall.json(told)
    }

    // MARK: What is told only

    @Sendable static func today(_ call: APICall) async throws -> Response {
        let plan = Plan(
            try call.store.book(on: call.today, of: 1),
            on: call.today,
            minutes: call.integer("minutes")
        )
        var writer = JSONWriter()
        writer.object(plan.write)
        return APICall.json(writer.bytes)
    }

    @Sendable static func insight(_ call: APICall) async throws -> Response {
        var period = Period.year(endingOn: call.day("to") ?? call.today)
        if let from = call.day("from") { period.from = from }
        // Days that were said the wrong way round mean the same period.
        (period.from, period.to) = (min(period.from, period.to), max(period.from, period.to))
        let reading = try InsightReading(period, call.store, asOf: call.today)
        var writer = JSONWriter()
        writer.object(reading.report.write)
        return APICall.json(writer.bytes)
    }

    // MARK: Writing

    private static func bytes<Record>(_ fields: [Property<Record>], _ record: Record) -> [UInt8] {
        var writer = JSONWriter()
        fields.tell(record, to: &writer)
        return writer.bytes
    }

    private static func page<Record>(
        _ name: String,
        _ fields: [Property<Record>],
        _ records: [Record],
        _ next: String?
    ) -> Response {
        var writer = JSONWriter()
        writer.object { writer in
            writer.field(name, each: records) { writer, record in
                fields.tell(record, to: &writer)
            }
            writer.field("next", next)
        }
        return APICall.json(writer.bytes)
    }
}

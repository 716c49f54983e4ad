import Domain
import Testing

@testable import Consent

/// 14 May 2026.
let today = Day(number: 20_587)

func day(_ text: String) throws -> Day { try #require(Day(text)) }

func id<Record>(_ text: String) throws -> RecordID<Record> { try #require(RecordID(text)) }

func inquiry(_ edit: (inout Inquiry) throws -> Void = { _ in }) throws -> Inquiry {
    var inquiry = Inquiry(
        id: try id("i1"),
        receivedOn: today.adding(days: -30),
        source: .partner(try id("p1")),
        client: "S.J."
    )
    try edit(&inquiry)
    return inquiry
}

func partner(_ kind: Partner.Kind = .medical) throws -> Partner {
    Partner(
        id: try id("p1"),
        name: "Dr. Mei Chen",
        given: "Mei",
        family: "Chen",
        kind: kind,
        role: "Primary care physician",
        organization: "Bayview Family Medicine",
        address: "12 Bay Street\nOakland",
        addedOn: today.adding(months: -20)
    )
}

/// Granted, complete and valid for attendance.
func authorization(_ edit: (inout Authorization) throws -> Void = { _ in }) throws -> Authorization
{
    var authorization = Authorization(
        id: try id("a1"),
        inquiry: try id("i1"),
        partner: try id("p1"),
        status: .granted,
        scope: [.attended],
        description: "That I came to a first session",
        purpose: "At my request",
        signedOn: today.adding(days: -10),
        signedBy: "client",
        expiresOn: today.adding(months: 12),
        copyGiven: true
    )
    try edit(&authorization)
    return authorization
}

func telling(
    _ milestone: Milestone = .attended,
    kind: Partner.Kind = .medical,
    on day: Day = today,
    _ edit: (inout Inquiry) throws -> Void = { _ in }
) throws -> Telling {
    var asking = try inquiry {
        $0.scheduledOn = today.adding(days: -20)
        $0.attendedOn = today.adding(days: -12)
    }
    try edit(&asking)
    return Telling(
        inquiry: asking,
        partner: try id("p1"),
        kind: kind,
        milestone: milestone,
        on: day
    )
}

import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

/// Every address there is, asked by a session that has ended.
@Suite struct LockedRoutesTests {
    /// Every address that is read, with the ids of a client, a partner and a permission in it.
    private static let addresses: [(address: String, needs: RouteTable.Index.Need)] =
        RouteTests.table.entries.filter { $0.method == .get }.flatMap { entry in
            [Clinic.inquiry.text, Clinic.mei.text, Clinic.permission().id.text].map { id in
                let parts = entry.pattern.split(separator: "/").map {
                    $0.hasPrefix(":") ? id : String($0)
                }
                return ("/" + parts.joined(separator: "/"), entry.needs)
            }
        }

    @Test func `a client's row is in none of them, and open to a session`() async throws {
        try await Clinic.with(Clinic.records([Clinic.permission()])) { clinic in
            var showing = 0
            for place in LockedRoutesTests.addresses where place.needs == .session {
                let page = try await clinic.visitor.get(place.address)
                if page.text.contains(Clinic.label) { showing += 1 }
            }
            // The test could not fail where nothing shows a client.
            #expect(showing > 5)
            clinic.practice.time.pass(minutes: 16)
            for place in LockedRoutesTests.addresses {
                let page = try await clinic.visitor.get(place.address)
                #expect(!page.text.contains(Clinic.label), "\(place.address)")
                switch place.needs {
                case .session: #expect(page.status == .seeOther, "\(place.address)")
                case .token: #expect(page.status == .unauthorized, "\(place.address)")
                case .nothing: break
                }
            }
        }
    }
}

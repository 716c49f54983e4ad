import Domain
import Hummingbird
import Storage

extension InquiryPage.Hands {
    /// Nil where the owner works alone.
    init?(of inquiry: InquiryID, _ visit: Visit) throws {
        let accounts = try visit.store.accounts()
        guard accounts.count > 1, let hands = try visit.store.hands(of: inquiry) else { return nil }
        func name(_ number: Int) -> String {
            accounts.first { $0.number == number }?.name ?? "someone"
        }
        let nobody = TouchForm.Option(
            value: "",
            label: "whoever took it down, and the owner",
            isChosen: hands.clinician == nil
        )
        let clinicians = accounts.filter {
            $0.role != .intake && ($0.state == .active || $0.number == hands.clinician)
        }
        self.init(
            action: Path.clients(.inquiryPart(inquiry, .clinician)).text,
            enteredBy: name(hands.enteredBy),
            clinicians: [nobody]
                + clinicians.map {
                    TouchForm.Option(
                        value: String($0.number),
                        label: $0.name,
                        isChosen: $0.number == hands.clinician
                    )
                }
        )
    }
}

extension InquiryPage {
    /// Without the ways to what only clinicians do.
    mutating func keepToIntake() {
        (asking, mistake, loop, course) = (nil, nil, nil, nil)
        told?.accounting = nil
        permits = permits.map { permit in
            var permit = permit
            permit.href = nil
            return permit
        }
    }
}

extension InquiryDesk {
    /// Gives the client to a colleague; who gave may see it no more.
    @Sendable static func assign(_ visit: Visit) async throws -> Response {
        let id: InquiryID = try visit.id()
        let choice = visit.form["clinician"]
        let number = Int(choice)
        guard choice.isEmpty || number != nil else { throw Refusal.notAForm }
        let batch = try visit.store.assign(id, to: number, by: visit.author)
        let name = try number.map { try visit.store.account($0).name }
        let isSeen = try visit.store.sees(id, visit.sight)
        return await visit.done(
            name.map { "It is \($0)’s now." } ?? "It is whoever took it down’s again.",
            undoing: batch,
            at: isSeen ? Path.clients(.inquiry(id)).text : Path.clients(.inquiries).text
        )
    }
}

import HTTPTypes
import Storage

/// All that a program may ask: a table of contents.
enum Operations {
    static let all = [
        Operation(
            method: .get,
            path: .partners,
            id: "listPartners",
            summary: "Partners, in the order in which they were added.",
            scope: .readPartners,
            parameters: [.limit, .after],
            answer: .ok("A page of them.", "PartnerPage"),
            handle: APIDesk.partners
        ),
        Operation(
            method: .post,
            path: .partners,
            id: "addPartner",
            summary: "Add a partner.",
            scope: .writePartners,
            parameters: [.word],
            body: "NewPartner",
            answer: .created("Partner", "Added."),
            problems: [.conflict],
            handle: APIDesk.addPartner
        ),
        Operation(
            method: .get,
            path: .partner,
            id: "readPartner",
            summary: "One partner.",
            scope: .readPartners,
            parameters: [.id],
            answer: .ok("The partner.", "Partner"),
            problems: [.notFound],
            handle: APIDesk.partner
        ),
        Operation(
            method: .patch,
            path: .partner,
            id: "changePartner",
            summary: "Change what the body says of a partner, and nothing else.",
            scope: .writePartners,
            parameters: [.id, .word, .version],
            body: "PartnerChange",
            answer: .ok("The partner as they stand now.", "Partner"),
            problems: [.notFound, .conflict],
            handle: APIDesk.changePartner
        ),
        Operation(
            method: .get,
            path: .touches,
            id: "listTouches",
            summary: "What happened, the newest first.",
            scope: .readTouches,
            parameters: [.limit, .before, .partner],
            answer: .ok("A page of touches.", "TouchPage"),
            handle: APIDesk.touches
        ),
        Operation(
            method: .post,
            path: .touches,
            id: "addTouch",
            summary: "Log what happened with a partner.",
            scope: .writeTouches,
            parameters: [.word],
            body: "NewTouch",
            answer: .created("Touch", "Logged."),
            problems: [.conflict],
            handle: APIDesk.addTouch
        ),
        Operation(
            method: .post,
            path: .inquiries,
            id: "sendInquiry",
            summary: """
                For a website’s form: someone asks. It is sealed at once, and an inquiry as soon as the \
                practice is opened; it can’t be read back here.
                """,
            scope: .createInquiries,
            parameters: [.word],
            body: "NewInquiry",
            answer: .created("InquiryReceipt", "It waits in the box."),
            problems: [.conflict],
            handle: APIDesk.sendInquiry
        ),
        Operation(
            method: .get,
            path: .today,
            id: "readToday",
            summary: "Whom to reach out to, and why.",
            scope: .readToday,
            parameters: [.minutes],
            answer: .ok("The list.", "Today"),
            handle: APIDesk.today
        ),
        Operation(
            method: .get,
            path: .insight,
            id: "readInsight",
            summary: "Where inquiries came from, and what came of them.",
            scope: .readInsight,
            parameters: [.from, .to],
            answer: .ok("The figures.", "Insight"),
            handle: APIDesk.insight
        ),
    ]
}

extension Operation.Parameter {
    private static func query(_ name: String, _ shape: Shape, _ text: String) -> Self {
        Self(name: name, place: .query, shape: shape, text: text)
    }

    static let after = query(
        "after",
        .text(
            Shape.Text(pattern: "^[0-9]{1,18}$") {
                (1...18).contains($0.utf8.count) && $0.allSatisfy(\.isASCIIDigit)
            }
        ),
        "The next of the page before."
    )
    static let before = query(
        "before",
        .text(
            Shape.Text(pattern: "^-?[0-9]{1,8}[.][0-9]{1,18}$") {
                let parts = $0.split(separator: ".", omittingEmptySubsequences: false)
                guard parts.count == 2 else { return false }
                let day = parts[0].hasPrefix("-") ? parts[0].dropFirst() : parts[0]
                return (1...8).contains(day.utf8.count) && (1...18).contains(parts[1].utf8.count)
                    && (day + parts[1]).allSatisfy(\.isASCIIDigit)
            }
        ),
        "The next of the page before."
    )
    static let partner = query("partner", .id, "Only with this partner.")
    static let minutes = query("minutes", .integer(0...100_000), "How many minutes there are.")
    static let from = query(
        "from",
        .day,
        "The first day; a year before the last when it is not said."
    )
    static let to = query("to", .day, "The last day; today when it is not said.")
}

extension Operation.Answer {
    static func ok(_ text: String, _ shape: String) -> Self {
        Self(status: .ok, text: text, shape: shape)
    }

    static func created(_ shape: String, _ text: String) -> Self {
        Self(status: .created, text: text, shape: shape)
    }
}

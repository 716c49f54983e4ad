import Cadence
import Domain
import Insight

/// The shapes of what is only told: the list of the week, and what came of it.
///
/// Tests hold them against what the writers write, member by member.
enum APIAnswers {
    private static func member(_ name: String, _ shape: Shape) -> Shape.Member {
        Shape.Member(name: name, shape: shape)
    }

    static let today = Shape.object([
        member("on", .day), member("minutes", .integer(nil)),
        member(
            "notices",
            .list(
                .object([member("id", .words(Notice.ID.self)), member("text", .anyText)]),
                most: nil
            )
        ),
        member("nudges", .list(nudge, most: nil)),
        member("total", .integer(nil)),
    ])

    private static let nudge = Shape.object([
        member("partner", .nullable(.id)), member("name", .anyText),
        member("rule", .words(Rule.self)),
        member("class", .word(["obligation", "tending"])), member("dueOn", .day),
        member("overdueDays", .integer(nil)), member("minutes", .integer(nil)),
        member("because", .anyText), member("bring", .anyText),
        member(
            "also",
            .list(
                .object([
                    member("rule", .words(Rule.self)), member("dueOn", .day),
                    member("because", .anyText),
                ]),
                most: nil
            )
        ),
    ])

    private static func counts(_ names: String...) -> [Shape.Member] {
        names.map { member($0, .integer(nil)) }
    }

    private static func rates(_ names: String...) -> [Shape.Member] {
        names.map { member($0, .nullable(.number)) }
    }

    private static let figures: [Shape.Member] =
        counts("inquiries", "decided", "pending", "attended") + [
            member(
                "conversion",
                .object(counts("attended", "decided") + rates("rate", "low", "high"))
            ),
            member(
                "treatment",
                .object(
                    counts("n", "ended", "ongoing")
                        + rates("median", "rmst365", "retention90", "meanSessions")
                )
            ),
            member("fit", .object(rates("mean") + counts("n"))),
            member("minutes", .nullable(.object(counts("total") + rates("perReferral")))),
            member(
                "byQuarter",
                .list(.object([member("quarter", .anyText)] + counts("inquiries")), most: nil)
            ),
        ]

    private static let comparison = Shape.object(
        counts("attended", "noShow") + rates("showRate") + counts("completed", "ended")
            + rates("completionRate", "retention90", "rmst365")
    )

    static let insight = Shape.object([
        member("from", .day), member("to", .day), member("asOf", .day),
        member(
            "practice",
            .object(
                figures + rates("referredShare") + counts("strong")
                    + rates("sourceKnown", "topShare", "hhi") + [
                        member("referred", comparison), member("cold", comparison),
                    ]
            )
        ),
        member(
            "sources",
            .list(
                .object(
                    [
                        Shape.Member(name: "partner", shape: .id, isRequired: false),
                        Shape.Member(
                            name: "channel",
                            shape: .words(Inquiry.Source.Channel.self),
                            isRequired: false
                        ), member("name", .anyText),
                    ] + figures
                ),
                most: nil
            )
        ),
        member(
            "kinds",
            .list(.object([member("kind", .words(Partner.Kind.self))] + figures), most: nil)
        ),
    ])
}

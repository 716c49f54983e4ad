public import Domain

extension Template {
    /// The text that is offered for a milestone: the least that closes the loop.
    public static func standard(for milestone: Milestone) -> Template {
        switch milestone {
        case .scheduled:
            Template(
                """
                Dear {{partner.name}},

                Thank you for giving {{client.label}} my name. We have booked a first session, and I \
                may tell you so.

                {{practice.clinician}}
                """
            )
        case .attended: attendance
        case .ended:
            Template(
                """
                Dear {{partner.name}},

                Some time ago you gave {{client.label}} my name. Our sessions have come to an end, and \
                I may tell you so. Thank you for your trust.

                {{practice.clinician}}
                """
            )
        case .coordination:
            Template(
                """
                Dear {{partner.name}},

                {{client.label}} would like us to work together, and gave me permission to speak with \
                you. When would a short call suit you? I will keep to what they agreed to.

                {{practice.clinician}}
                """
            )
        }
    }

    /// The default: that someone came, and nothing else.
    public static let attendance = Template(
        """
        Dear {{partner.name}},

        Thank you for giving {{client.label}} my name. They came to a first session, and said that I \
        may tell you so.

        {{practice.clinician}}
        """
    )

    /// The milestone that the composer offers first: attendance, where it is in the scope.
    public static func first(of scope: [Milestone]) -> Milestone {
        scope.contains(.attended) ? .attended : scope.first ?? .attended
    }
}

/// Where people are invited, come in, and look after their own account.
enum AccountPart: Hashable, Sendable {
    /// People who work here.
    case team
    case role(Int)
    case invitation(Int)
    case disabling(Int)
    case sessionsOf(Int)
    /// The link of an invitation, and where its form goes.
    case join(secret: String)
    case joining
    /// One's own account.
    case mine
    case endSession(name: String)
    /// A code besides the password: asked for, and no more.
    case secondStep
    case oneStep
    /// The owner's help for a colleague who lost their phone.
    case oneStepOf(Int)

    var text: String {
        switch self {
        case .team: "/team"
        case .role(let number): "/team/\(number)/role"
        case .invitation(let number): "/team/\(number)/invitation"
        case .disabling(let number): "/team/\(number)/disabling"
        case .sessionsOf(let number): "/team/\(number)/sessions/end"
        case .join(let secret): "/join/\(percentEncoded(secret))"
        case .joining: "/join"
        case .mine: "/account"
        case .secondStep: "/account/second-step"
        case .oneStep: "/account/second-step/removal"
        case .oneStepOf(let number): "/team/\(number)/second-step/removal"
        case .endSession(let name): "/account/sessions/\(percentEncoded(name))/end"
        }
    }
}

/// Where the tokens of programs are made and taken away.
enum ProgramsPart: Hashable, Sendable {
    case list
    case revocation(token: String)
    /// What a website’s form sent becomes inquiries.
    case takingIn

    var text: String {
        switch self {
        case .list: "/programs"
        case .revocation(let token): "/programs/\(percentEncoded(token))/revocation"
        case .takingIn: "/inquiries/posted"
        }
    }
}

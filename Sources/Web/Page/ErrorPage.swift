/// What happened, what was kept, and what to do.
struct ErrorPage: Page {
    static let template = "error"
    static let samples = [ErrorPage(.notFound)]

    var title: String
    var message: String
    var home = Path.today.text

    init(_ refusal: Refusal) {
        title = refusal.title
        message = refusal.message
    }
}

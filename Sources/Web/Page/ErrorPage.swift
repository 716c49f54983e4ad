/// What happened, what was kept, and what to do.
struct ErrorPage: Page {
    static let template = "error"
    static let samples = [ErrorPage(.notFound, reference: "7f3a90c2")]

    var title: String
    var message: String
    /// By which the log knows the request; it says nothing to anyone else.
    var reference: String
    var home = Path.today.text

    init(_ refusal: Refusal, reference: String) {
        title = refusal.title
        message = refusal.message
        self.reference = reference
    }
}

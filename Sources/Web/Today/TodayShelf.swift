import Storage

/// Today as it was made last, for as long as nothing it shows has changed.
///
/// Most looks at Today find it as it was. Of the page only the keys of its forms differ from one
/// sending to the next.
actor TodayShelf {
    /// What the page follows from, besides its address.
    struct Stamp: Hashable, Sendable {
        var present: Present
        /// How often something was noted as done, or struck.
        var done: Int
    }

    /// How many addresses are kept: budgets, places further down, and whose they are.
    static let limit = 24

    private var stamp: Stamp?
    private var pages: [String: ReadyPage] = [:]

    func page(at address: String, _ stamp: Stamp) -> ReadyPage? {
        self.stamp == stamp ? pages[address] : nil
    }

    func keep(_ page: ReadyPage, at address: String, _ stamp: Stamp) {
        if self.stamp != stamp || pages.count >= TodayShelf.limit { pages = [:] }
        self.stamp = stamp
        pages[address] = page
    }
}

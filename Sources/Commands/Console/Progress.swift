/// A bar on a terminal for what takes a while; without a terminal, nothing.
struct Progress {
    private let console: Console
    private let label: String
    private var shown = -1

    init(_ label: String, on console: Console) {
        self.label = label
        self.console = console
    }

    /// Shows how far it is, between 0 and 1, at most once a hundredth.
    mutating func show(_ fraction: Double) {
        guard console.isTerminal(.err) else { return }
        let percent = Int(min(1, max(0, fraction)) * 100)
        guard percent > shown else { return }
        shown = percent
        let bar = String(repeating: "━", count: percent / 4).padded(to: 25)
        console.write(.err, "\r\(label) \(console.paint(.err).leaf(bar)) \(percent) %")
    }

    /// Takes the bar away.
    func clear() {
        guard shown >= 0 else { return }
        console.write(.err, "\r\u{1b}[K")
    }
}

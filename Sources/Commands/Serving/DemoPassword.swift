/// A password that can be read aloud and typed.
enum DemoPassword {
    private static let words = [
        "amber", "barley", "cedar", "dune", "ember", "fennel", "garden", "harbor", "indigo",
        "juniper", "kestrel", "lantern", "meadow", "nutmeg", "orchard", "pebble", "quartz",
        "river", "saffron", "thistle", "umber", "velvet", "willow", "yarrow",
    ]

    /// Four words, of some 330,000 that there are: enough for a folder that lives an hour.
    static func new() -> String {
        (0..<4).compactMap { _ in words.randomElement() }.joined(separator: "-")
    }
}

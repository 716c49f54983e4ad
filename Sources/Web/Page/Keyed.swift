import Mustache

/// A model of which a page shows many: it answers for its keys itself.
///
/// The library finds the values of any other model by reflection, which walks all of its fields for
/// each key. A test holds `keys` to be the stored properties, no more and no fewer.
protocol Keyed: MustacheParent {
    static var keys: [String: @Sendable (Self) -> Any?] { get }
}

extension Keyed {
    func child(named name: String) -> Any? { Self.keys[name]?(self) }
}

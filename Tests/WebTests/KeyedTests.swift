import Testing

@testable import Web

@Suite struct KeyedTests {
    @Test func `a model that answers for its keys knows all of its fields`() {
        KeyedTests.walk(SampleChrome.full)
        for page in AllPages.samples { KeyedTests.walk(page) }
    }

    /// Every model of a page, however deep.
    private static func walk(_ value: Any) {
        if let model = value as? any Keyed { check(model) }
        for child in Mirror(reflecting: value).children { walk(child.value) }
    }

    private static func check<Model: Keyed>(_ model: Model) {
        let fields = Mirror(reflecting: model).children.compactMap(\.label)
        #expect(fields.sorted() == Model.keys.keys.sorted(), "\(Model.self)")
        for (field, value) in Mirror(reflecting: model).children {
            let mirror = Mirror(reflecting: value)
            let plain: Any? =
                mirror.displayStyle == .optional ? mirror.children.first?.value : .some(value)
            let answer = model.child(named: field ?? "")
            #expect(
                String(describing: answer as Any) == String(describing: plain as Any),
                "\(Model.self).\(field ?? "")"
            )
        }
    }
}

@testable import Web

/// Walks a template as the renderer would, with a model, and notes every key that the model lacks.
///
/// The library renders a misspelt key as nothing; this makes it a failure.
struct TemplateCheck {
    private(set) var problems: Set<String> = []
    /// Keys that were looked up with success, by template.
    private(set) var reached: Set<String> = []
    private let texts: [String: String]

    init() {
        texts = Dictionary(uniqueKeysWithValues: Resource.templates.map { ($0.stem, $0.text) })
    }

    mutating func check(_ model: Any, template name: String) {
        guard let text = texts[name] else {
            problems.insert("no template \(name)")
            return
        }
        walk(TemplateNode.parse(text), model, in: name)
    }

    private mutating func walk(_ nodes: [TemplateNode], _ context: Any, in name: String) {
        for node in nodes {
            switch node {
            case .value(let key):
                _ = look(key, context, name)
            case .partial(let partial):
                check(context, template: partial)
            case .block(let children):
                walk(children, context, in: name)
            case .inverted(let key, let children):
                _ = look(key, context, name)
                walk(children, context, in: name)
            case .section(let key, let children):
                enter(look(key, context, name), children, context, name)
            case .layout(let layout, let children):
                check(context, template: layout)
                walk(children, context, in: name)
            }
        }
    }

    private mutating func enter(
        _ found: Any?,
        _ children: [TemplateNode],
        _ context: Any,
        _ name: String
    ) {
        guard let found else { return }
        if let flag = found as? Bool {
            if flag { walk(children, context, in: name) }
        } else if Mirror(reflecting: found).displayStyle == .collection {
            for (_, element) in Mirror(reflecting: found).children {
                walk(children, element, in: name)
            }
        } else {
            walk(children, found, in: name)
        }
    }

    /// The value of a key; nil when it is absent or the key is wrong, which is noted.
    private mutating func look(_ key: String, _ context: Any, _ name: String) -> Any? {
        reached.insert("\(name): \(key)")
        guard key != "." else { return context }
        guard key.hasPrefix(".") else {
            problems.insert("\(name): “\(key)” does not begin with a dot")
            return nil
        }
        var value: Any? = context
        for part in key.split(separator: ".") {
            guard let object = value else { return nil }
            guard
                let child = Mirror(reflecting: object).children.first(where: {
                    $0.label == String(part)
                })
            else {
                problems.insert("\(name): “\(key)” is not in \(type(of: object))")
                return nil
            }
            value = TemplateCheck.unwrapped(child.value)
        }
        return value
    }

    private static func unwrapped(_ value: Any) -> Any? {
        let mirror = Mirror(reflecting: value)
        guard mirror.displayStyle == .optional else { return value }
        return mirror.children.first?.value
    }

    /// Every key of every template, as `reached` writes them.
    static var allKeys: Set<String> {
        Set(
            Resource.templates.flatMap { resource in
                TemplateNode.keys(TemplateNode.parse(resource.text)).map {
                    "\(resource.stem): \($0)"
                }
            }
        )
    }
}

/// A template, taken apart.
indirect enum TemplateNode {
    case value(String)
    case partial(String)
    case block([TemplateNode])
    case section(String, [TemplateNode])
    case inverted(String, [TemplateNode])
    case layout(String, [TemplateNode])

    static func parse(_ text: String) -> [TemplateNode] {
        var rest = Substring(text)
        return parse(&rest)
    }

    private static func parse(_ rest: inout Substring) -> [TemplateNode] {
        var nodes: [TemplateNode] = []
        while let open = rest.firstRange(of: "{{") {
            rest = rest[open.upperBound...]
            guard let close = rest.firstRange(of: "}}"), let sign = rest.first else { return nodes }
            let tag = rest[..<close.lowerBound]
            rest = rest[close.upperBound...]
            let name = String(tag.dropFirst())
            switch sign {
            case "/": return nodes
            case "#": nodes.append(.section(name, parse(&rest)))
            case "^": nodes.append(.inverted(name, parse(&rest)))
            case "$": nodes.append(.block(parse(&rest)))
            case "<": nodes.append(.layout(name, parse(&rest)))
            case ">": nodes.append(.partial(name))
            default: nodes.append(.value(String(tag)))
            }
        }
        return nodes
    }

    static func keys(_ nodes: [TemplateNode]) -> [String] {
        nodes.flatMap { node -> [String] in
            switch node {
            case .value(let key): [key]
            case .partial: []
            case .block(let children), .layout(_, let children): keys(children)
            case .section(let key, let children), .inverted(let key, let children):
                [key] + keys(children)
            }
        }
    }
}

extension Substring {
    func firstRange(of part: String) -> Range<Index>? {
        var start = startIndex
        while start != endIndex {
            if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
            start = index(after: start)
        }
        return nil
    }
}

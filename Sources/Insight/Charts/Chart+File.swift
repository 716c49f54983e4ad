/// The picture as a file of its own, in the colours of paper.
extension Chart {
    /// An SVG 1.1 document in UTF-8.
    public var svg: String {
        let n = Chart.number
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="\(viewBox)" width="\(n(Chart.width))" \
            height="\(n(height))" role="img" aria-labelledby="title summary" \
            font-family="system-ui, Segoe UI, Roboto, Noto Sans, sans-serif" font-size="14">
            <title id="title">\(Chart.escaped(title))</title>
            <desc id="summary">\(Chart.escaped(summary))</desc>
            <rect width="100%" height="100%" fill="#ffffff"/>

            """
        for line in lines {
            let look = line.isFilled ? "fill=\"\(line.role.colour)\"" : line.role.stroke
            text += "<path d=\"\(line.path)\" \(look)/>\n"
        }
        for dot in dots {
            text +=
                "<circle cx=\"\(dot.x)\" cy=\"\(dot.y)\" r=\"5\" fill=\"\(dot.role.colour)\"/>\n"
        }
        for label in labels {
            text +=
                "<text x=\"\(label.x)\" y=\"\(label.y)\" text-anchor=\"\(label.anchor.rawValue)\""
            text += " fill=\"\(label.role.colour)\">\(Chart.escaped(label.text))</text>\n"
        }
        return text + "</svg>\n"
    }

    /// XML 1.0, section 2.4; what XML can't hold at all is left out.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\t", "\n": result += " "
            case "\u{0}"..."\u{1f}", "\u{fffe}", "\u{ffff}": continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension Chart.Role {
    fileprivate var colour: String {
        switch self {
        case .grid: "#e4e0d6"
        case .leaf: "#2c6a4c"
        case .ink, .word, .censor: "#20251f"
        case .tint: "#cfdfd5"
        case .soft: "#5f645c"
        }
    }

    fileprivate var stroke: String {
        let width = self == .grid ? "1" : self == .censor ? "1.5" : "2.5"
        let dash = self == .ink ? " stroke-dasharray=\"7 5\"" : ""
        return "fill=\"none\" stroke=\"\(colour)\" stroke-width=\"\(width)\"\(dash)"
    }
}

import Cadence
import Domain
import Foundation

/// Where everyone stands in the picture: 760 units square round 0.
enum Rings {
    struct Place {
        var x: Double
        var y: Double
        var radius: Double
    }

    /// How many the picture holds, so that it stays legible and the page light.
    static let limit = 200

    /// The places of a circle's people, in order.
    static func places(_ circle: Partner.Circle, count: Int) -> [Place] {
        switch circle {
        case .core: rows(count, radii: [count == 1 ? 0 : 74], size: 29)
        case .key: rows(count, radii: count > 18 ? [150, 196] : [172], size: count > 18 ? 19 : 22)
        case .wider:
            if count <= 40 {
                rows(count, radii: [276, 330], size: 19)
            } else if count <= 100 {
                rows(count, radii: [252, 294, 336], size: 15)
            } else {
                rows(count, radii: [240, 272, 304, 336, 364], size: 11.5)
            }
        }
    }

    /// Shared among the rows by their lengths, evenly round each.
    private static func rows(_ count: Int, radii: [Double], size: Double) -> [Place] {
        guard count > 0 else { return [] }
        let whole = max(radii.reduce(0, +), 1)
        var places: [Place] = []
        for (index, radius) in radii.enumerated() {
            let share =
                index == radii.count - 1
                ? count - places.count : Int((Double(count) * radius / whole).rounded())
            let here = min(share, count - places.count)
            for step in 0..<max(here, 0) {
                // The last row leaves the top to the ring's name.
                let shift = index == radii.count - 1 && radii.count > 1 ? 0.5 : Double(index) / 2
                let turn = (Double(step) + shift) / Double(here)
                let angle = (turn - 0.25) * 2 * Double.pi
                places.append(
                    Place(
                        x: radius * cos(angle),
                        y: radius * sin(angle),
                        radius: size
                    )
                )
            }
        }
        return places
    }

    /// A tie: bent towards the middle, so that neighbours' lines don't run along their ring.
    static func line(from a: Place, to b: Place) -> String {
        let (x, y) = ((a.x + b.x) * 0.36, (a.y + b.y) * 0.36)
        return "M\(n(a.x)) \(n(a.y))Q\(n(x)) \(n(y)) \(n(b.x)) \(n(b.y))"
    }

    /// A circle round 0, filled from below to a share of its height; nil when empty.
    static func fill(_ radius: Double, to share: Double) -> String? {
        guard share > 0.04 else { return nil }
        let r = radius - 1
        if share >= 0.98 {
            return
                "M\(n(-r)) 0a\(n(r)) \(n(r)) 0 1 0 \(n(2 * r)) 0a\(n(r)) \(n(r)) 0 1 0 \(n(-2 * r)) 0z"
        }
        let level = r - 2 * r * share
        let half = (r * r - level * level).squareRoot()
        return
            "M\(n(-half)) \(n(level))A\(n(r)) \(n(r)) 0 \(share > 0.5 ? 1 : 0) 0 \(n(half)) \(n(level))z"
    }

    /// With one place after the point.
    static func n(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0
            ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }
}

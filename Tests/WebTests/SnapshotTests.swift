import Foundation
import Testing

@testable import Web

/// Every page as it is sent, kept beside its test; what differs is written down, and fails.
@Suite struct SnapshotTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Snapshots")

    static let names: [String] = {
        var counts: [String: Int] = [:]
        return AllPages.samples.map { page in
            let template = type(of: page).template
            counts[template, default: 0] += 1
            return "\(template)-\(counts[template] ?? 1)"
        }
    }()

    @Test(arguments: names.indices)
    func `a page is sent as it was looked at`(index: Int) throws {
        let page = try SnapshotTests.render(AllPages.samples[index])
        SnapshotTests.compare(SnapshotTests.own(page), with: SnapshotTests.names[index])
    }

    @Test func `what is around every page is sent as it was looked at`() throws {
        SnapshotTests.compare(try SnapshotTests.render(KeyboardPage()), with: "layout")
    }

    private static func compare(_ page: String, with name: String) {
        let file = folder.appending(path: "\(name).html")
        guard (try? String(contentsOf: file, encoding: .utf8)) != page else { return }
        do {
            try FileManager.default.createDirectory(
                at: folder,
                withIntermediateDirectories: true
            )
            try page.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("\(name) differs; look at what git shows of it.")
        } catch {
            Issue.record("\(name) differs and can't be written: \(error)")
        }
    }

    /// What chance made is replaced, or no two would be the same.
    private static func render(_ page: some Page) throws -> String {
        let text = try Templates().render(Sheet(chrome: SampleChrome.full, page: page))
        return text.replacing(/name="once" value="([0-9a-f]{32}|&once;)"/) { _ in
            "name=\"once\" value=\"…\""
        }
    }

    /// Without the places around it, so that a new place changes one snapshot and not all of them.
    private static func own(_ page: String) -> String {
        guard let start = page.range(of: "<main id=\"main\""),
            let end = page.range(of: "<nav class=\"tabs\"")
        else { return page }
        return String(page[start.lowerBound..<end.lowerBound])
    }
}

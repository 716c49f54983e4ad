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
        let file = SnapshotTests.folder.appending(path: "\(SnapshotTests.names[index]).html")
        let kept = try? String(contentsOf: file, encoding: .utf8)
        guard kept != page else { return }
        try FileManager.default.createDirectory(
            at: SnapshotTests.folder,
            withIntermediateDirectories: true
        )
        try page.write(to: file, atomically: true, encoding: .utf8)
        Issue.record("\(SnapshotTests.names[index]) differs; look at what git shows of it.")
    }

    /// What chance made is replaced, or no two would be the same.
    private static func render(_ page: some Page) throws -> String {
        let text = try Templates().render(Sheet(chrome: SampleChrome.full, page: page))
        return text.replacing(/name="once" value="[0-9a-f]{32}"/, with: "name=\"once\" value=\"…\"")
    }
}

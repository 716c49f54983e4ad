import Testing

@testable import Web

@Suite struct MultipartTests {
    private static let type = "multipart/form-data; boundary=\"x y\""
    private static let body = [
        "preamble", "--x y", "Content-Disposition: form-data; name=\"from\"", "", "start",
        "--x y  ",
        "Content-Disposition: form-data; name=\"empty\"", "", "", "--x y",
        "content-disposition: form-data; name=\"file\"; filename=\"a;b.csv\"",
        "Content-Type: text/csv", "", "Name\r\n--x\r\nMei", "--x y--", "epilogue --x y",
    ].joined(separator: "\r\n")

    @Test(arguments: [1, 2, 3, 7, 64, 10_000])
    func `a body comes apart the same however it is cut`(piece: Int) throws {
        var reader = try MultipartReader(contentType: MultipartTests.type)
        var parts: [String] = []
        let bytes = Array(MultipartTests.body.utf8)
        for start in stride(from: 0, to: bytes.count, by: piece) {
            for event in try reader.feed(bytes[start..<min(start + piece, bytes.count)]) {
                switch event {
                case .begin(let name, let file): parts.append("\(name)|\(file ?? "-")|")
                case .data(let data):
                    parts[parts.count - 1] += String(decoding: data, as: UTF8.self)
                case .end: parts[parts.count - 1] += "."
                }
            }
        }
        #expect(parts == ["from|-|start.", "empty|-|.", "file|a;b.csv|Name\r\n--x\r\nMei."])
        #expect(reader.isFinished)
    }

    @Test(arguments: [
        "", "text/plain", "multipart/form-data", "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"" + String(repeating: "a", count: 71) + "\"",
    ])
    func `a body without a boundary is refused`(type: String) {
        #expect(throws: MultipartReader.Failure.noBoundary) { try MultipartTests.open(type) }
    }

    private static func open(_ type: String) throws -> MultipartReader {
        try MultipartReader(contentType: type)
    }

    @Test func `headers without end are refused`() throws {
        var reader = try MultipartReader(contentType: MultipartTests.type)
        let head = "--x y\r\nA: " + String(repeating: "a", count: 9_000)
        var failure: MultipartReader.Failure?
        do { _ = try reader.feed(Array(head.utf8)) } catch { failure = error }
        #expect(failure == .headersTooLong)
    }

    @Test func `a body cut off is not whole`() throws {
        var reader = try MultipartReader(contentType: MultipartTests.type)
        _ = try reader.feed(Array(MultipartTests.body.utf8.prefix(150)))
        #expect(!reader.isFinished)
    }
}

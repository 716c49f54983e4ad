import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import Web

@Suite struct GzipTests {
    private static let page = Array(
        String(repeating: "<p>Coffee with Mei Chen</p>", count: 200).utf8
    )

    @Test func `what is made smaller is the same when it is read`() throws {
        let small = try #require(Gzip.compressed(Self.page, isPadded: true))
        #expect(small.count < Self.page.count / 4)
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).gz")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(small).write(to: file)
        let unzip = Process()
        unzip.executableURL = URL(filePath: "/bin/sh")
        unzip.arguments = ["-c", "gzip -dc \(file.path)"]
        let pipe = Pipe()
        unzip.standardOutput = pipe
        try unzip.run()
        let read = pipe.fileHandleForReading.readDataToEndOfFile()
        unzip.waitUntilExit()
        #expect(Array(read) == Self.page)
    }

    @Test func `the length of the same page is another each time`() {
        let lengths = Set((0..<20).map { _ in Gzip.compressed(Self.page, isPadded: true)?.count })
        #expect(lengths.count > 5)
    }

    @Test(arguments: [
        ("gzip", true), ("br, gzip;q=0.8", true), ("gzip;q=0", false), ("br", false), ("", false),
        ("GZIP", true),
    ])
    func `only who can read it gets it`(said: String, takes: Bool) {
        #expect(Recipients.accepts([.acceptEncoding: said]) == takes)
    }

    @Test func `a page for this machine is sent as it is`() {
        let response = Response.sending(ByteBuffer(bytes: Self.page), headers: [:])
        #expect(response.headers[.contentEncoding] == nil)
        let far = Recipient.$current.withValue(Recipient(takesGzip: true)) {
            Response.sending(ByteBuffer(bytes: Self.page), headers: [:])
        }
        #expect(far.headers[.contentEncoding] == "gzip")
    }

    @Test(arguments: [
        ("dark", Theme.dark), ("light", .light), ("", .system), ("x\" onload=", .system),
    ])
    func `the cookie says the theme, and nothing else`(said: String, theme: Theme) {
        #expect(Theme([.cookie: "a=b; rapport-theme=\(said)"]) == theme)
    }
}

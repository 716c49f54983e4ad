import Exchange
import Testing

@Suite struct JSONValueTests {
    private func read(_ text: String) throws(JSONError) -> JSONValue { try JSONValue(text.utf8) }

    private func reason(_ bytes: some Collection<UInt8>) -> String? {
        do {
            _ = try JSONValue(bytes)
            return nil
        } catch {
            return error.reason
        }
    }

    @Test func `values keep their kind, order and exactness`() throws {
        #expect(
            try read(#" {"b": [1, -2.5e1, true, null], "a": "x" , "big": 9223372036854775807} "#)
                == .object([
                    .init(
                        name: "b",
                        value: .array([.integer(1), .number(-25), .bool(true), .null])
                    ),
                    .init(name: "a", value: .string("x")),
                    .init(name: "big", value: .integer(.max)),
                ])
        )
    }

    @Test(arguments: [
        (#""a\n\"\\\/\u00e9""#, "a\n\"\\/é"), (#""\ud83d\ude42""#, "🙂"), ("\"é中\"", "é中"),
    ])
    func `texts are unescaped`(text: String, value: String) throws {
        #expect(try read(text) == .string(value))
    }

    @Test(arguments: [
        (#"{"a":1,"a":2}"#, "stands twice"), (#"{"a":1,}"#, "a name should"),
        ("[1 2]", "not closed"),
        ("[1,]", "no value"), ("01", "follows"), ("1.", "a digit"), ("+1", "no value"),
        ("9223372036854775808", "too large"), ("1e999", "too large"), (#""\ud800""#, "surrogate"),
        (#""\ud800\u0041""#, "surrogate"), (#""\udc00""#, "surrogate"),
        (#""\x""#, "no such escape"),
        ("\"a\nb\"", "control"), ("\"a", "not closed"), (#""\u12""#, "hexadecimal"), ("", "ends"),
        ("tru", "no value"), ("nul", "no value"), ("{} {}", "follows"), ("{\"a\"}", "a colon"),
        ("NaN", "no value"), ("'a'", "no value"),
    ])
    func `what is not JSON is refused with its reason`(text: String, part: String) throws {
        let why = try #require(reason(text.utf8))
        #expect(why.contains(part), "\(why)")
    }

    @Test(
        arguments: [
            [0x22, 0xc0, 0x80, 0x22], [0x22, 0xed, 0xa0, 0x80, 0x22], [0x22, 0xff, 0x22],
            [0x22, 0xf4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xe2, 0x82], [0x22, 0x80, 0x22],
        ] as [[UInt8]]
    )
    func `what is not UTF-8 is refused`(bytes: [UInt8]) {
        #expect(reason(bytes) == "the text is not UTF-8")
    }

    @Test func `nesting is bounded`() {
        let deep = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
        #expect(reason(deep(64).utf8) == nil)
        #expect(reason(deep(65).utf8) == "the values are nested too deep")
        #expect(reason(deep(100_000).utf8) == "the values are nested too deep")
    }

    @Test func `a large object finds a name that stands twice`() {
        let members = (0..<5_000).map { "\"n\($0)\":\($0)" }
        #expect(reason("{\(members.joined(separator: ","))}".utf8) == nil)
        #expect(reason("{\((members + ["\"n7\":1"]).joined(separator: ","))}".utf8) != nil)
    }

    @Test func `what is written is read back, and no cut or chance byte stops the reader`() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<300 {
            let text = String(
                String.UnicodeScalarView(
                    (0..<20).compactMap { _ in
                        Unicode.Scalar(UInt32.random(in: 0...0x10ffff, using: &generator))
                    }
                )
            )
            var writer = JSONWriter()
            writer.object { $0.field("text", text) }
            #expect(try JSONValue(writer.bytes)["text"] == .string(text))
            for cut in 0..<writer.bytes.count { #expect(reason(writer.bytes[..<cut]) != nil) }
            let noise = (0..<40).map { _ in UInt8.random(in: 0...255, using: &generator) }
            _ = reason(noise)
        }
    }
}

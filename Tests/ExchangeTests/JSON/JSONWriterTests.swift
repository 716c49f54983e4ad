import Domain
import Exchange
import Testing

@Suite struct JSONWriterTests {
    private func sample(_ layout: JSONWriter.Layout) -> String {
        var writer = JSONWriter(layout)
        writer.object { writer in
            writer.field("on", Day(year: 2026, month: 11, day: 24))
            writer.field("none", Day?.none)
            writer.field("tags", [])
            writer.field("list", ["a", "b"])
            writer.field("object") { $0.field("n", -12) }
            writer.field("empty") { _ in }
            writer.field("each", each: 1...2) { $0.value($1) }
            writer.field("half", 0.5)
            writer.field("nan", Double.nan)
            writer.field("yes", true)
        }
        return writer.text
    }

    @Test func `compact is one line without a space`() {
        #expect(
            sample(.compact)
                == #"{"on":"2026-11-24","none":null,"tags":[],"list":["a","b"],"object":{"n":-12},"empty":{},"each":[1,2],"half":0.5,"nan":null,"yes":true}"#
        )
    }

    @Test func `pretty indents by one space a level`() {
        #expect(
            sample(.pretty) == """
                {
                 "on": "2026-11-24",
                 "none": null,
                 "tags": [],
                 "list": [
                  "a",
                  "b"
                 ],
                 "object": {
                  "n": -12
                 },
                 "empty": {},
                 "each": [
                  1,
                  2
                 ],
                 "half": 0.5,
                 "nan": null,
                 "yes": true
                }
                """
        )
    }

    @Test(arguments: [
        ("plain", "plain"), ("\"\\/", #"\"\\/"#), ("\n\t\r\u{8}\u{c}", #"\n\t\r\b\f"#),
        ("\u{0}\u{1f}\u{7f}", "\\u0000\\u001f\u{7f}"), ("é中🙂\u{2028}", "é中🙂\u{2028}"),
    ])
    func `only what must be escaped is`(text: String, written: String) {
        var writer = JSONWriter()
        writer.value(text)
        #expect(writer.text == "\"\(written)\"")
    }

    @Test func `lines follow each other`() {
        var writer = JSONWriter()
        for number in 1...2 {
            writer.object { $0.field("n", number) }
            writer.endLine()
        }
        #expect(writer.text == "{\"n\":1}\n{\"n\":2}\n")
    }
}

/// A part of a message: its own fields, a blank line, and what it holds.
struct MailPart {
    let bytes: [UInt8]

    init(text: String, type: String) {
        let head = """
            Content-Type: \(type); charset=utf-8\r
            Content-Transfer-Encoding: quoted-printable\r
            \r

            """
        bytes = Array((head + QuotedPrintable.encode(text) + "\r\n").utf8)
    }

    init(attaching file: MailMessage.Attachment) {
        let head = """
            Content-Type: \(MailPart.mediaType(file.type))\r
            Content-Disposition: attachment;\r
             \(MailPart.parameter("filename", file.name))\r
            Content-Transfer-Encoding: base64\r
            \r

            """
        bytes = Array(head.utf8) + Base64.encode(file.bytes) + [0x0d, 0x0a]
    }

    /// "=_" can't come up in quoted-printable or base64 (RFC 2045, section 6.7), so that no
    /// boundary stands in a part by chance.
    init(joining parts: [MailPart], as kind: String) {
        let boundary = "=_rapport_\(kind)"
        var bytes = Array(
            "Content-Type: multipart/\(kind); boundary=\"\(boundary)\"\r\n\r\n".utf8
        )
        for part in parts { bytes += Array("--\(boundary)\r\n".utf8) + part.bytes }
        self.bytes = bytes + Array("--\(boundary)--\r\n".utf8)
    }

    private static func mediaType(_ text: String) -> String {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let isType =
            parts.count == 2
            && parts.allSatisfy { part in
                (1...60).contains(part.utf8.count)
                    && part.utf8.allSatisfy { byte in
                        (0x21...0x7e).contains(byte) && !"()<>@,;:\\\"/[]?=".utf8.contains(byte)
                    }
            }
        return isType ? text : "application/octet-stream"
    }

    /// RFC 2231, section 4, when the value is not plain.
    private static func parameter(_ name: String, _ value: String) -> String {
        let clean = String(
            String.UnicodeScalarView(MailHeader.oneLine(value).unicodeScalars.prefix(60))
        )
        let isPlain = clean.utf8.allSatisfy { byte in
            (0x20...0x7e).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
        }
        return isPlain ? "\(name)=\"\(clean)\"" : "\(name)*=UTF-8''\(MailLink.escaped(clean))"
    }
}

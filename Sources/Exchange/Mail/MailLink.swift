/// A link that opens the user's mail program with a message: RFC 6068.
public enum MailLink {
    /// Lines are parted by CRLF, as section 5 asks.
    public static func text(to people: [Mailbox], subject: String = "", body: String = "") -> String
    {
        let address = people.map { escaped($0.address, keeps: "@") }.joined(separator: ",")
        let lines = MailText.lines(body).joined(separator: "\r\n")
        let fields = [("subject", MailHeader.oneLine(subject)), ("body", lines)]
            .filter { !$0.1.isEmpty }.map { "\($0.0)=\(escaped($0.1))" }
        return "mailto:\(address)" + (fields.isEmpty ? "" : "?\(fields.joined(separator: "&"))")
    }

    /// RFC 3986, section 2.1: all but unreserved characters.
    static func escaped(_ text: String, keeps kept: String = "") -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                if kept.utf8.contains(byte) {
                    result.unicodeScalars.append(Unicode.Scalar(byte))
                } else {
                    result += "%" + QuotedPrintable.escape(byte).dropFirst()
                }
            }
        }
        return result
    }
}

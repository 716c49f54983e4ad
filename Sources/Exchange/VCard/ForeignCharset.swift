#if canImport(Glibc)
import Glibc
#endif

/// Character sets that old phones wrote, by the system's own tables.
enum ForeignCharset {
    /// The text; nil where the system doesn't know the character set, or the bytes are none of it.
    static func text(of bytes: [UInt8], in charset: String) -> String? {
        #if canImport(Glibc)
        guard charset.utf8.count < 40, charset.utf8.allSatisfy({ (0x21...0x7e).contains($0) })
        else { return nil }
        let converter = iconv_open("UTF-8", charset)
        guard let converter, Int(bitPattern: converter) != -1 else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
        let written: Int? = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var from = source.baseAddress
                var fromLeft = source.count
                var to = target.baseAddress
                var toLeft = target.count
                guard iconv(converter, &from, &fromLeft, &to, &toLeft) != -1, fromLeft == 0
                else { return nil }
                return target.count - toLeft
            }
        }
        return written.map {
            String(decoding: output[..<$0].lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
        }
        #else
        return nil
        #endif
    }
}

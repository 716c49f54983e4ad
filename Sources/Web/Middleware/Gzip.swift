import CZlib

/// Bytes made smaller for a network (RFC 1952).
enum Gzip {
    /// Below so many bytes nothing is won.
    static let least = 1_400

    /// Smaller bytes of the same meaning.
    ///
    /// - Parameters:
    ///   - bytes: What is to be sent.
    ///   - isPadded: A length that chance changes, in the header's extra field, so that it says
    ///     nothing about what is secret beside what was asked for (BREACH).
    /// - Returns: nil when they can't be made smaller.
    static func compressed(_ bytes: [UInt8], isPadded: Bool) -> [UInt8]? {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        // 16 more than the largest window: the format of gzip.
        let begun = deflateInit2_(
            &stream,
            6,
            Z_DEFLATED,
            15 + 16,
            8,
            Z_DEFAULT_STRATEGY,
            ZLIB_VERSION,
            size
        )
        guard begun == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        var padding = isPadded ? [UInt8](repeating: 0x20, count: .random(in: 4...255)) : []
        var source = bytes
        var result = [UInt8](
            repeating: 0,
            count: Int(deflateBound(&stream, UInt(bytes.count))) + padding.count + 32
        )
        let written = padding.withUnsafeMutableBufferPointer { padding -> Int? in
            var header = gz_header()
            header.extra = padding.baseAddress
            header.extra_len = UInt32(padding.count)
            header.os = 255
            if isPadded { deflateSetHeader(&stream, &header) }
            return source.withUnsafeMutableBufferPointer { source in
                result.withUnsafeMutableBufferPointer { result in
                    stream.next_in = source.baseAddress
                    stream.avail_in = UInt32(source.count)
                    stream.next_out = result.baseAddress
                    stream.avail_out = UInt32(result.count)
                    guard deflate(&stream, Z_FINISH) == Z_STREAM_END else { return nil }
                    return result.count - Int(stream.avail_out)
                }
            }
        }
        guard let written, written < bytes.count else { return nil }
        return Array(result[..<written])
    }
}

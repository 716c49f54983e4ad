#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Bytes that come in pieces, once, from the beginning to the end.
public protocol ByteSource {
    /// The next piece, of any size but zero; nil at the end.
    ///
    /// - Throws: `Refusal` where the file cannot be read on.
    mutating func next() throws -> [UInt8]?
}

/// A file that can be read several times, or bytes that stand for one.
public struct Document: Sendable {
    private enum Place: Sendable {
        case memory([UInt8], chunk: Int)
        case file(String, onRead: (@Sendable (Int) -> Void)?)
        case made(@Sendable () throws -> any ByteSource)
    }

    private let place: Place

    /// Bytes at hand, given out in pieces of `chunk` bytes, at least 1.
    public init(bytes: [UInt8], chunk: Int = 65_536) {
        place = .memory(bytes, chunk: max(1, chunk))
    }

    /// The file at a path; it is opened anew by each `open()`.
    ///
    /// `onRead` hears of each piece how many bytes it has, so that someone can be shown how far it is.
    public init(path: String, onRead: (@Sendable (Int) -> Void)? = nil) {
        place = .file(path, onRead: onRead)
    }

    /// What is made anew by each `open()`: a sheet of a workbook, say, as text.
    init(made open: @escaping @Sendable () throws -> any ByteSource) {
        place = .made(open)
    }

    /// The bytes, from the beginning.
    ///
    /// - Throws: `Refusal` where there is no such file, or it may not be read.
    public func open() throws -> any ByteSource {
        switch place {
        case .memory(let bytes, let chunk): MemorySource(rest: bytes[...], chunk: chunk)
        case .file(let path, let onRead): try FileSource(path: path, onRead: onRead)
        case .made(let open): try open()
        }
    }

    /// How many bytes it has; 0 for what is made.
    ///
    /// - Throws: `Refusal` where the file can't be read.
    func size() throws -> Int {
        switch place {
        case .memory(let bytes, _): bytes.count
        case .file(let path, _): try FileSource(path: path, onRead: nil).size
        case .made: 0
        }
    }

    /// The bytes of a part of it, as far as they are there; of what is made there are no parts.
    ///
    /// - Throws: `Refusal` where the file can't be read.
    func open(_ part: Range<Int>) throws -> any ByteSource {
        switch place {
        case .memory(let bytes, let chunk):
            return MemorySource(rest: bytes[part.clamped(to: 0..<bytes.count)], chunk: chunk)
        case .file(let path, _):
            let source = try FileSource(path: path, onRead: nil)
            source.narrow(to: part)
            return source
        case .made: return MemorySource(rest: [], chunk: 1)
        }
    }

    /// The bytes of a part of it at once.
    func bytes(_ part: Range<Int>) throws -> [UInt8] {
        var source = try open(part)
        var bytes: [UInt8] = []
        while let piece = try source.next() { bytes += piece }
        return bytes
    }

    /// The first bytes, at most `count`.
    public func head(_ count: Int = 65_536) throws -> [UInt8] {
        var source = try open()
        var head: [UInt8] = []
        while head.count < count, let piece = try source.next() { head += piece }
        return head.count > count ? Array(head[..<count]) : head
    }
}

private struct MemorySource: ByteSource {
    var rest: ArraySlice<UInt8>
    let chunk: Int

    mutating func next() -> [UInt8]? {
        guard !rest.isEmpty else { return nil }
        let piece = Array(rest.prefix(chunk))
        rest = rest.dropFirst(chunk)
        return piece
    }
}

private final class FileSource: ByteSource {
    private static let pieceSize = 1 << 16

    private let path: String
    private let descriptor: Int32
    private let onRead: (@Sendable (Int) -> Void)?
    /// How many more bytes are asked for.
    private var left = Int.max
    private(set) var size = 0

    init(path: String, onRead: (@Sendable (Int) -> Void)?) throws {
        self.path = path
        self.onRead = onRead
        descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
        guard descriptor >= 0 else {
            let reason =
                errno == ENOENT ? "there is no such file" : String(cString: strerror(errno))
            throw Refusal("\(path) can't be read: \(reason).")
        }
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            throw Refusal("\(path) is a folder; name the file in it that you want to bring in.")
        }
        size = Int(status.st_size)
    }

    /// Gives out this part alone.
    func narrow(to part: Range<Int>) {
        left = lseek(descriptor, off_t(part.lowerBound), SEEK_SET) < 0 ? 0 : part.count
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    func next() throws -> [UInt8]? {
        while left > 0 {
            var count = 0
            let most = min(Self.pieceSize, left)
            let piece = [UInt8](unsafeUninitializedCapacity: most) { buffer, filled in
                count = read(descriptor, buffer.baseAddress, most)
                filled = max(0, count)
            }
            if count > 0 {
                onRead?(count)
                left -= count
                return piece
            }
            if count == 0 { return nil }
            guard errno == EINTR else {
                throw Refusal("\(path) can't be read on: \(String(cString: strerror(errno))).")
            }
        }
        return nil
    }
}

/// By what something is known again: `identity` leads to partners, `arrival` to the batches with which
/// a record came.
///
/// A trace is the hash of what is known and a value, to which it leads; there may be several for one
/// hash, and whoever follows one looks at the partner whether it is true. All whose hashes begin with
/// the same twelve bits lie in one row, in their order, sixteen bytes each (hash, value, the lowest byte
/// first): so that a long import writes some thousand rows in place of hundreds of thousands.
struct TraceTable {
    private struct Trace: Comparable {
        let hash: UInt64
        let value: Int64

        static func < (a: Trace, b: Trace) -> Bool {
            a.hash == b.hash ? a.value < b.value : a.hash < b.hash
        }
    }

    private static let bits = 12
    private static let traceSize = 16
    /// So that memory does not grow with a file.
    private static let most = 1 << 16

    private let select: StaticString
    private let selectAll: StaticString
    private let replace: StaticString
    private let delete: StaticString
    /// What is not written yet, as it came.
    private var held: [Held] = []
    /// For each row the place of the trace of its that came last; empty until there is something.
    private var newest: [Int32] = []

    /// A trace, and the place of the one of its row that came before; below zero when it is the first.
    private struct Held {
        let trace: Trace
        let earlier: Int32
    }

    static let identity = TraceTable(
        select: "SELECT traces FROM identity WHERE row = ?",
        selectAll: "SELECT row, traces FROM identity",
        replace: "INSERT OR REPLACE INTO identity (row, traces) VALUES (?, ?)",
        delete: "DELETE FROM identity WHERE row = ?"
    )
    static let arrival = TraceTable(
        select: "SELECT traces FROM arrival WHERE row = ?",
        selectAll: "SELECT row, traces FROM arrival",
        replace: "INSERT OR REPLACE INTO arrival (row, traces) VALUES (?, ?)",
        delete: "DELETE FROM arrival WHERE row = ?"
    )

    private init(
        select: StaticString,
        selectAll: StaticString,
        replace: StaticString,
        delete: StaticString
    ) {
        self.select = select
        self.selectAll = selectAll
        self.replace = replace
        self.delete = delete
    }

    private static func row(of hash: UInt64) -> Int { Int(hash >> UInt64(64 - bits)) }

    /// Holds traces that lead to a value, and now and then writes what is held.
    mutating func add(_ hashes: some Collection<UInt64>, _ value: Int64, _ sql: Statements) throws {
        if newest.isEmpty { newest = Array(repeating: -1, count: 1 << Self.bits) }
        for hash in hashes {
            let row = Self.row(of: hash)
            held.append(Held(trace: Trace(hash: hash, value: value), earlier: newest[row]))
            newest[row] = Int32(held.count - 1)
        }
        if held.count >= Self.most { try settle(sql) }
    }

    /// What is held of a row, the newest first.
    private func held(_ row: Int) -> [Trace] {
        guard !held.isEmpty else { return [] }
        var traces: [Trace] = []
        var place = newest[row]
        while place >= 0 {
            traces.append(held[Int(place)].trace)
            place = held[Int(place)].earlier
        }
        return traces
    }

    /// Whither a hash leads, the lowest first.
    func values(of hash: UInt64, _ sql: Statements) throws -> [Int64] {
        let row = Self.row(of: hash)
        var values = held(row).filter { $0.hash == hash }.map(\.value)
        _ = try sql(select).bind(row).first {
            $0.withBytes(0) { Self.find(hash, in: $0, &values) }
        }
        return values.count < 2 ? values : Set(values).sorted()
    }

    private static func find(
        _ hash: UInt64,
        in bytes: UnsafeRawBufferPointer,
        _ values: inout [Int64]
    ) {
        var (low, high) = (0, bytes.count / traceSize)
        while low < high {
            let middle = (low + high) / 2
            if trace(middle, in: bytes).hash < hash { low = middle + 1 } else { high = middle }
        }
        while low < bytes.count / traceSize {
            let trace = trace(low, in: bytes)
            if trace.hash != hash { return }
            values.append(trace.value)
            low += 1
        }
    }

    /// Tells every hash, in no order.
    func eachHash(_ sql: Statements, _ body: (UInt64) -> Void) throws {
        for held in held { body(held.trace.hash) }
        try sql(selectAll).each { row in
            row.withBytes(1) { bytes in
                for index in 0..<bytes.count / Self.traceSize {
                    body(Self.trace(index, in: bytes).hash)
                }
            }
        }
    }

    mutating func remove(_ hash: UInt64, _ value: Int64, _ sql: Statements) throws {
        let row = Self.row(of: hash)
        let gone = Trace(hash: hash, value: value)
        if held(row).contains(gone) { try settle(sql) }
        let traces = try stored(row, sql)
        let kept = traces.filter { $0 != gone }
        if kept.count < traces.count { try write(kept, to: row, sql) }
    }

    /// Removes all that leads to some values.
    mutating func remove(_ values: ClosedRange<Int64>, _ sql: Statements) throws {
        try settle(sql)
        for row in try sql(selectAll).all({ $0.int(0) }) {
            let traces = try stored(row, sql)
            let kept = traces.filter { !values.contains($0.value) }
            if kept.count < traces.count { try write(kept, to: row, sql) }
        }
    }

    /// Writes what is held.
    mutating func settle(_ sql: Statements) throws {
        guard !held.isEmpty else { return }
        let sorted = held.map(\.trace).sorted()
        var start = 0
        while start < sorted.count {
            let row = Self.row(of: sorted[start].hash)
            var end = start + 1
            while end < sorted.count, Self.row(of: sorted[end].hash) == row { end += 1 }
            let merged = Self.merged(try stored(row, sql), sorted[start..<end])
            try write(merged, to: row, sql)
            newest[row] = -1
            start = end
        }
        held.removeAll(keepingCapacity: true)
    }

    // MARK: Rows

    /// Two sorted lists as one, in which nothing stands twice.
    private static func merged(_ a: [Trace], _ b: ArraySlice<Trace>) -> [Trace] {
        var merged: [Trace] = []
        merged.reserveCapacity(a.count + b.count)
        var (i, j) = (0, b.startIndex)
        while i < a.count || j < b.endIndex {
            let next: Trace
            if j == b.endIndex || i < a.count && a[i] <= b[j] {
                next = a[i]
                i += 1
            } else {
                next = b[j]
                j += 1
            }
            if merged.last != next { merged.append(next) }
        }
        return merged
    }

    private static func trace(_ index: Int, in bytes: UnsafeRawBufferPointer) -> Trace {
        let place = index * traceSize
        return Trace(
            hash: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)),
            value: Int64(
                littleEndian: bytes.loadUnaligned(fromByteOffset: place + 8, as: Int64.self)
            )
        )
    }

    private func stored(_ row: Int, _ sql: Statements) throws -> [Trace] {
        try sql(select).bind(row).first {
            $0.withBytes(0) { bytes in
                (0..<bytes.count / Self.traceSize).map { Self.trace($0, in: bytes) }
            }
        } ?? []
    }

    private func write(_ traces: [Trace], to row: Int, _ sql: Statements) throws {
        guard !traces.isEmpty else {
            try sql(delete).bind(row).run()
            return
        }
        let size = traces.count * Self.traceSize
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            let raw = UnsafeMutableRawBufferPointer(buffer)
            for (index, trace) in traces.enumerated() {
                let place = index * Self.traceSize
                raw.storeBytes(of: trace.hash.littleEndian, toByteOffset: place, as: UInt64.self)
                raw.storeBytes(
                    of: trace.value.littleEndian,
                    toByteOffset: place + 8,
                    as: Int64.self
                )
            }
            filled = size
        }
        try sql(replace)
            .bind(row).bind(bytes).run()
    }
}

/// The hash of some bytes, the first of which says of what kind they are.
///
/// It is FNV-1a of 64 bits, whose bits are mixed at the end. Files hold it, so it never changes.
struct TraceHash {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    init(_ kind: UInt8) { add(kind) }

    mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

    mutating func add(_ text: String) {
        for byte in text.utf8 { add(byte) }
    }

    /// As `add`, an ASCII capital as its small letter.
    mutating func addLowercased(_ byte: UInt8) {
        add(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }

    var value: UInt64 { Self.mixed(state) }

    /// Spreads a number over all bits, each to another (SplitMix64's end).
    static func mixed(_ number: UInt64) -> UInt64 {
        var mixed = (number ^ (number >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}

import Exchange
import Foundation

/// Reads a file on a thread of its own, some steps ahead of the one that writes.
///
/// What waits between them is bounded, so that memory does not grow with the file.
final class RowFeed: @unchecked Sendable {
    // `reader` belongs to the reading thread alone; the rest is under `condition`.
    private var reader: any RowReader
    private let condition = NSCondition()
    private var waiting: [RowPiece] = []
    /// Where the writing thread leaves what it is done with: the other has time to clear it away.
    private var spent: [RowPiece] = []
    private var format = Format.csv
    private var failure: (any Error)?
    private var isDone = false
    private var isStopped = false

    private static let mostWaiting = 8

    init(_ reader: any RowReader) {
        self.reader = reader
    }

    /// Hands over all rows in their order, and says which format they were in.
    func run(_ body: (RowPiece) throws -> Void) throws -> Format {
        let thread = Thread { [self] in read() }
        thread.stackSize = 8 << 20
        thread.start()
        defer { stop() }
        while let piece = try next() {
            try body(piece)
            condition.withLock { spent.append(piece) }
        }
        return format
    }

    private func next() throws -> RowPiece? {
        condition.lock()
        defer { condition.unlock() }
        while waiting.isEmpty, !isDone { condition.wait() }
        if waiting.isEmpty {
            if let failure { throw failure }
            return nil
        }
        let piece = waiting.removeFirst()
        condition.broadcast()
        return piece
    }

    /// Returns once the reading thread touches nothing more.
    private func stop() {
        condition.lock()
        isStopped = true
        condition.broadcast()
        while !isDone { condition.wait() }
        condition.unlock()
    }

    private func read() {
        var failure: (any Error)?
        do {
            var piece = RowPiece()
            while let row = try reader.next() {
                piece.append(row)
                if piece.isFull {
                    guard offer(piece) else { break }
                    piece = RowPiece()
                }
            }
            if !piece.rows.isEmpty { _ = offer(piece) }
        } catch {
            failure = error
        }
        condition.lock()
        format = reader.format
        self.failure = failure
        isDone = true
        condition.broadcast()
        condition.unlock()
    }

    /// False when nobody wants more.
    private func offer(_ piece: RowPiece) -> Bool {
        var done: [RowPiece] = []
        condition.lock()
        defer { condition.unlock() }
        while waiting.count >= Self.mostWaiting, !isStopped { condition.wait() }
        if isStopped { return false }
        waiting.append(piece)
        swap(&done, &spent)
        condition.broadcast()
        return true
    }
}

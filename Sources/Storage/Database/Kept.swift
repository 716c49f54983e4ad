import Foundation

/// A value that several threads share: the one last made.
// Every access to `value` is under the lock.
final class Kept<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Value?

    func get() -> Value? { lock.withLock { value } }

    func set(_ value: Value?) { lock.withLock { self.value = value } }
}

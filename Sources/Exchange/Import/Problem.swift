/// Something in a file that could not be taken as it stands, for the person whose file it is.
public struct Problem: Hashable, Sendable {
    /// The physical line, from 1; 0 where it concerns the whole file.
    public var line: Int
    /// One plain sentence.
    public var why: String

    public init(line: Int, why: String) {
        self.line = line
        self.why = why
    }
}

/// A file that is refused whole: nothing of it is written, and the command ends with 65.
public struct Refusal: Error, Hashable, Sendable {
    /// The physical line at fault, where there is one.
    public var line: Int?
    /// One plain sentence: what, where, and what to do.
    public var message: String

    public static let exitCode: Int32 = 65

    public init(line: Int? = nil, _ message: String) {
        self.line = line
        self.message = message
    }
}

extension Refusal: CustomStringConvertible {
    public var description: String { message }
}

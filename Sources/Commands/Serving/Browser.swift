#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The user's own browser.
enum Browser {
    /// Shows an address in it; whether it could be started.
    @discardableResult
    static func open(_ address: String) -> Bool {
        #if os(macOS)
        let program = "open"
        #else
        let program = "xdg-open"
        #endif
        let words: [UnsafeMutablePointer<CChar>?] = [strdup(program), strdup(address), nil]
        defer { words.forEach { free($0) } }
        var process = pid_t()
        return posix_spawnp(&process, program, nil, nil, words, environ) == 0
    }
}

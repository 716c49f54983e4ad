/// Slows whoever has a password and guesses the code of the second step.
///
/// Only those whose password was right are counted, so that no stranger keeps anyone out. A code has a
/// million values, of which three are right at a time; at one try a minute, a day's worth finds it
/// with a chance of less than one in two hundred.
actor CodeGuard {
    /// Wrong ones in a row before only one a minute is tried.
    static let patience = 10
    /// Milliseconds between two tries then.
    static let pause: Int64 = 60_000

    private var wrong: [String: (count: Int, at: Int64)] = [:]

    /// Whether another code of this account may be tried now.
    func admits(_ login: String, at now: Int64) -> Bool {
        guard let (count, at) = wrong[login], count >= CodeGuard.patience else { return true }
        // A clock that was put back must keep nobody out.
        return now - at >= CodeGuard.pause || now < at
    }

    func noteWrong(_ login: String, at now: Int64) {
        wrong[login] = ((wrong[login]?.count ?? 0) + 1, now)
    }

    func noteRight(_ login: String) { wrong[login] = nil }
}

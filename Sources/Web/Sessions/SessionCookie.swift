import HTTPTypes
import Hummingbird

/// The cookie that names a session.
///
/// On loopback it has no `Secure`, which Safari drops on http://localhost, and the port in its
/// name, for cookies don't tell ports apart and two practices may be open side by side.
struct SessionCookie: Sendable {
    let name: String
    let isSecure: Bool

    init(port: Int, isSecure: Bool) {
        name = isSecure ? "__Host-rapport" : "rapport-\(port)"
        self.isSecure = isSecure
    }

    func read(_ headers: HTTPFields) -> String? {
        for field in headers[values: .cookie] {
            for pair in field.split(separator: ";") {
                let parts = pair.split(
                    separator: "=",
                    maxSplits: 1,
                    omittingEmptySubsequences: false
                )
                guard parts.count == 2, parts[0].drop(while: { $0 == " " }) == name else {
                    continue
                }
                return String(parts[1])
            }
        }
        return nil
    }

    func set(_ id: String) -> String {
        "\(name)=\(id); Path=/; HttpOnly; SameSite=Lax\(isSecure ? "; Secure" : "")"
    }

    var removal: String {
        "\(name)=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0\(isSecure ? "; Secure" : "")"
    }
}

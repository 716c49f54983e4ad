import Domain

/// Every address of the page, typed: a renamed one leaves no dead link.
enum Path {
    case today
    case health
    case manifest
    case icon
    case offline
    case styleguide
    case asset(String)
    case signIn
    case session
    case sessionEnd
    case sessions
    case recovery
    case start(StartStep)
    case startCodeCheck
    case newTouch
    case touches
    case lines
    case hearing
    case snoozes
    case reviews
    case undo(String)
    case partners
    case newPartner
    case partner(PartnerID)
    case partnerPart(PartnerID, PartnerPart)
    case many
    case people
    case promise(PromiseID, PromiseAct)
    case detailRemoval(DetailID)
    case touchRemoval(TouchID)
    case circles
    case imports
    case newImport
    case importDraft(String)
    case importPart(String, ImportPart)
    case guesses
    case settings
    case settingsPart(SettingsPart)
    case archive
    case calendar(CalendarPart)
    case keyboard
    case clients(ClientPath)
    case insight(InsightPlace)
    case outreach(OutreachPath)
    case api(APIPath)
    case programs(ProgramsPart)
    case account(AccountPart)

    /// Relative to the host: begins with a slash.
    var text: String {
        switch self {
        case .today: "/"
        case .health: "/health"
        case .manifest: "/manifest.webmanifest"
        case .icon: "/icon.svg"
        case .offline: "/offline"
        case .styleguide: "/styleguide"
        case .asset(let name): "/assets/\(name)"
        case .signIn: "/sign-in"
        case .session: "/session"
        case .sessionEnd: "/session/end"
        case .sessions: "/sessions/end"
        case .recovery: "/recovery"
        case .start(let step): "/start/\(step.rawValue)"
        case .startCodeCheck: "/start/recovery-code/check"
        case .newTouch: "/touches/new"
        case .touches: "/touches"
        case .lines: "/lines"
        case .hearing: "/lines/hearing"
        case .snoozes: "/snoozes"
        case .reviews: "/reviews"
        case .undo(let batch): "/batches/\(segment(batch))/undo"
        case .partners: "/partners"
        case .newPartner: "/partners/new"
        case .partner(let id): "/partners/\(segment(id.text))"
        case .partnerPart(let id, let part): "/partners/\(segment(id.text))/\(part.rawValue)"
        case .many: "/partners/many"
        case .people: "/people"
        case .promise(let id, let act): "/promises/\(segment(id.text))/\(act.rawValue)"
        case .detailRemoval(let id): "/details/\(segment(id.text))/removal"
        case .touchRemoval(let id): "/touches/\(segment(id.text))/removal"
        case .circles: "/circles"
        case .imports: "/imports"
        case .newImport: "/imports/new"
        case .importDraft(let id): "/imports/\(segment(id))"
        case .importPart(let id, let part): "/imports/\(segment(id))/\(part.rawValue)"
        case .guesses: "/guesses"
        case .settings: "/settings"
        case .settingsPart(let part): "/settings/\(part.rawValue)"
        case .archive: "/export/rapport.jsonl"
        case .calendar(let part): part.text
        case .keyboard: "/keyboard"
        case .clients(let path): path.text
        case .insight(let place): place.text
        case .outreach(let path): path.text
        case .api(let path): path.text
        case .programs(let part): part.text
        case .account(let part): part.text
        }
    }

    /// The address with a query; empty values are left out.
    func with(_ query: [(String, String)]) -> String {
        let pairs = query.filter { !$0.1.isEmpty }
            .map { "\(percentEncoded($0.0))=\(percentEncoded($0.1))" }
        return pairs.isEmpty ? text : "\(text)?\(pairs.joined(separator: "&"))"
    }

    private func segment(_ text: String) -> String { percentEncoded(text) }
}

/// The steps of the first start, in order.
enum StartStep: String, CaseIterable, Sendable {
    case password
    case recoveryCode = "recovery-code"
    case practice
    case people
    case circles
}

/// What of a partner can be written.
enum PartnerPart: String, CaseIterable, Sendable {
    case edit, circle, quiet, archival, details, promises, ties, merge, merging, difference
}

/// What can become of a promise.
enum PromiseAct: String, CaseIterable, Sendable {
    case fulfilment, dropping, reopening
}

/// The steps of an import after its upload.
enum ImportPart: String, CaseIterable, Sendable {
    case columns, confirmation, removal
}

/// What can be set by itself.
enum SettingsPart: String, CaseIterable, Sendable {
    case practice, offers, pace, password, look, backup
    case recoveryCode = "recovery-code"
}

/// RFC 3986, section 2.1: everything but unreserved characters as `%XX`.
func percentEncoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    var result = ""
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"), UInt8(ascii: "~"):
            result.unicodeScalars.append(Unicode.Scalar(byte))
        default:
            result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
        }
    }
    return result
}

/// A path within this site that a form sends back to, or Today when it is anything else.
func localPath(_ text: String?) -> String {
    guard let text, text.hasPrefix("/"), !text.hasPrefix("//"), text.utf8.count <= 2_000,
        text.utf8.allSatisfy({ (0x21...0x7e).contains($0) && $0 != UInt8(ascii: "\\") })
    else { return Path.today.text }
    return text
}

import Domain

/// A letter's first draft, made of the user's own words and as few others as join them.
///
/// The fields are those of the second reader's `Guidance`.
struct Starter: Sendable {
    /// What I noticed of their work, in a sentence.
    var noticed = ""
    /// What I do, in plain words.
    var work = ""
    /// What both sides could have from it.
    var both = ""
    /// One next step, as it goes on behind "Would you be open to".
    var step = ""
    /// Two times, in words.
    var times = ""

    /// The letter; what was left empty is left out.
    func text(to partner: Partner, from practice: Practice) -> String {
        var paragraphs = ["Dear \(Starter.salutation(partner)),"]
        if let noticed = sentence(noticed) { paragraphs.append(noticed) }
        let own = [sentence(work), sentence(both)].compactMap { $0 }
        if !own.isEmpty { paragraphs.append(own.joined(separator: " ")) }
        if let proposal { paragraphs.append(proposal) }
        let name = [practice.clinician, practice.credentials].filter { !$0.isBlank }
            .joined(separator: ", ")
        let signature = ["Warmly,", name, practice.name].filter { !$0.isBlank }
        paragraphs.append(signature.joined(separator: "\n"))
        return paragraphs.joined(separator: "\n\n")
    }

    private var proposal: String? {
        guard let step = sentence(step)?.dropLast() else { return nil }
        let open = "Would you be open to \(Starter.lowered(String(step)))?"
        guard let times = sentence(times)?.dropLast() else {
            return "\(open) Any time that suits you is fine, and there is no hurry."
        }
        return "\(open) \(times) would work for me, or whatever suits you better."
    }

    /// Trimmed, with a capital and a full stop; nil when nothing was said.
    private func sentence(_ text: String) -> String? {
        let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard let last = text.last else { return nil }
        return capitalized(text) + (".!?…".contains(last) ? "" : ".")
    }

    /// "Coffee near you" goes on in a sentence as "coffee near you"; "I…" and "EAP" stay.
    private static func lowered(_ text: String) -> String {
        let word = text.prefix { $0.isLetter }
        guard word != "I", word.dropFirst().allSatisfy({ !$0.isUppercase }), let first = text.first
        else { return text }
        return first.lowercased() + text.dropFirst()
    }

    /// How a letter addresses them.
    ///
    /// "Dr. Chen" where a title is part of the name, else the given name.
    static func salutation(_ partner: Partner) -> String {
        let titles = [
            "dr", "dr.", "prof", "prof.", "rev", "rev.", "rabbi", "father", "pastor", "judge",
        ]
        let words = partner.name.split(separator: " ")
        let title = words.first.map(String.init) ?? ""
        if titles.contains(title.lowercased()), words.count > 1 {
            let family = partner.family.isBlank ? String(words.last ?? "") : partner.family
            return "\(title) \(family)"
        }
        return partner.given.isBlank ? partner.name.prefix { $0 != "," }.trimmed : partner.given
    }
}

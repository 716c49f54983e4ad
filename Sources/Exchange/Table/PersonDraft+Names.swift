import Domain

extension PersonDraft {
    /// Puts together what several columns say.
    mutating func finish(_ memo: inout KindMemo) {
        nameThePerson()
        placeThePerson()
        if let month = birth.month, let day = birth.day {
            addBirthday(month, day, birth.year, "\(birth.year ?? 0)-\(month)-\(day)", nil)
        }
        for (heading, value) in bookkeeping
        where !isName(value) && !candidate.emails.contains(value) {
            candidate.remember(value, under: heading)
        }
        candidate.offers.specialties = specialties
        // "Cardiology" says what someone is, "ADHD, autism" whom they treat.
        if candidate.role.isEmpty, !specialties.isEmpty,
            KindGuess.kind(name: "", role: "", organization: "", specialties: specialties) != nil
        {
            candidate.role = specialties.joined(separator: ", ")
        }
        guard candidate.kind == nil else { return }
        candidate.kind = memo.kind(
            name: candidate.name,
            role: candidate.role + (suffix.isEmpty ? "" : ", " + suffix),
            organization: candidate.organization,
            specialties: specialties,
            words: candidate.tags
        )
        candidate.kindGuessed = candidate.kind != nil
    }

    /// A display name, or initials, that only says the name once more.
    func isName(_ value: String) -> Bool {
        let own = PlainLetters.of(candidate.name).filter(\.isLetter)
        let said = PlainLetters.of(value).filter(\.isLetter)
        let areInitials =
            said.count <= 4 && said.first == PlainLetters.of(candidate.given).first
            && said.last == PlainLetters.of(candidate.family).first
        return said == own || areInitials
            || candidate.emails.contains { value.contains($0) }
            || said.sorted() == own.sorted()
    }

    mutating func nameThePerson() {
        if let email = EmailText.address(in: candidate.given), candidate.family.isEmpty,
            display.isEmpty
        {
            if candidate.emails.isEmpty { candidate.emails.append(email) }
            candidate.given = ""
        }
        if !display.isEmpty {
            useDisplayName()
        } else if !candidate.given.isEmpty || !candidate.family.isEmpty {
            candidate.name = candidate.given
            // A column “Title” may hold a title or what someone does.
            if !prefix.isEmpty, NameWords.areTitles(prefix) {
                candidate.name = prefix + (candidate.name.isEmpty ? "" : " ") + candidate.name
            } else if !prefix.isEmpty {
                takeJob(prefix)
            }
            for word in [middle, candidate.family] where !word.isEmpty {
                candidate.name += (candidate.name.isEmpty ? "" : " ") + word
            }
            if !suffix.isEmpty {
                let isGeneration = NameWords.generations.contains(NameWords.bare(suffix))
                candidate.name += (isGeneration ? " " : ", ") + suffix
            }
        } else if !mailName.isEmpty {
            // "Okafor, James" is turned; "Mei Chen, MD" is not.
            let parts = PersonName(mailName)
            let isTurned = mailName.contains(",") && parts.credentials.isEmpty
            display = isTurned ? "\(parts.given) \(parts.family)".trimmed : mailName
            useDisplayName()
        } else if let name = candidate.organization.nonEmpty ?? candidate.emails.first {
            candidate.name = name
        }
    }

    private mutating func takeJob(_ title: String) {
        if candidate.role.isEmpty {
            candidate.role = title
        } else if candidate.role != title {
            candidate.remember(title, under: "Title")
        }
    }

    mutating func useDisplayName() {
        let hasParts = !candidate.given.isEmpty || !candidate.family.isEmpty
        candidate.name = display
        if hasParts {
            // "Zoë, Smith" beside Zoë and Smith.
            let parts = display.split(separator: ",").map(\.trimmed)
            if parts.count == 2, Set(parts) == [candidate.given, candidate.family] {
                candidate.name = "\(candidate.given) \(candidate.family)"
            }
        } else {
            let parts = PersonName(display)
            if facts.turnsNames, display.contains(",") {
                let words = [
                    parts.prefix, parts.given, parts.middle, parts.family, parts.generation,
                ]
                candidate.name = words.filter { !$0.isEmpty }.joined(separator: " ")
                for credential in parts.credentials { candidate.name += ", \(credential)" }
            }
            if EmailText.address(in: display) == nil, !NameWords.isOrganization(display) {
                candidate.given = parts.given
                candidate.family = parts.family
            }
        }
        if !prefix.isEmpty {
            if NameWords.isTitle(prefix) {
                if PersonName(candidate.name).prefix.isEmpty, !candidate.name.hasPrefix(prefix) {
                    candidate.name = "\(prefix) \(candidate.name)"
                }
            } else if candidate.role.isEmpty || !candidate.name.contains(prefix) {
                takeJob(prefix)
            }
        }
        if !middle.isEmpty, !candidate.name.contains(middle) {
            candidate.remember(middle, under: "Middle name")
        }
        if !suffix.isEmpty, !candidate.name.contains(suffix) {
            if candidate.role.isEmpty {
                candidate.role = suffix
            } else {
                candidate.remember(suffix, under: "Credentials")
            }
        }
    }

    /// The address of work before one without a place, then home; the others are kept too.
    mutating func placeThePerson() {
        guard !addresses.isEmpty else { return }
        let order = ["work": 0, "": 1, "home": 2]
        let lines = addresses.map { ($0.group, $0.parts.line) }.filter { !$0.1.isEmpty }
        guard
            let first = lines.indices.min(by: { order[lines[$0].0] ?? 1 < order[lines[$1].0] ?? 1 })
        else { return }
        candidate.address = lines[first].1
        for (index, line) in lines.enumerated() where index != first && line.1 != candidate.address
        {
            let place =
                labels[line.0]?.nonEmpty
                ?? (line.0 == "home" ? "Home" : line.0 == "work" ? "Work" : "Other")
            candidate.remember(line.1, under: "\(place) address")
        }
    }
}

public import Domain

extension Archive {
    /// Reads a whole archive at once.
    ///
    /// Records that are left out, such as a promise without a due day, are missing from the result.
    ///
    /// - Parameter bytes: The archive.
    /// - Returns: What it holds.
    /// - Throws: `Refusal`, naming the line, for what is damaged.
    public static func read(_ bytes: [UInt8]) throws -> Records {
        var reader = try Reader(Document(bytes: bytes))
        var records = Records()
        while let entry = try reader.next() {
            if case .record(let record, _) = entry { records.append(record) }
        }
        try reader.close()
        return records
    }

    /// Writes a whole archive at once.
    ///
    /// - Parameters:
    ///   - records: What is written.
    ///   - includesClients: Whether inquiries, episodes, authorizations and disclosures are.
    /// - Returns: The archive's bytes, UTF-8, each line ended.
    public static func write(_ records: Records, includesClients: Bool) -> [UInt8] {
        var writer = JSONWriter()
        records.forEach { record in
            if includesClients || !record.type.isAboutClient { writer.line(record) }
        }
        return writer.bytes
    }
}

extension Records {
    /// Puts a record behind those of its type; the practice takes the place of the one there.
    public mutating func append(_ record: Archive.Record) {
        switch record {
        case .practice(let practice): self.practice = practice
        case .partner(let partner): partners.append(partner)
        case .knows(let tie): ties.append(tie)
        case .touch(let touch): touches.append(touch)
        case .promise(let promise): promises.append(promise)
        case .detail(let detail): details.append(detail)
        case .snooze(let snooze): snoozes.append(snooze)
        case .review(let review): reviews.append(review)
        case .gift(let gift): gifts.append(gift)
        case .inquiry(let inquiry): inquiries.append(inquiry)
        case .episode(let episode): episodes.append(episode)
        case .authorization(let authorization): authorizations.append(authorization)
        case .disclosure(let disclosure): disclosures.append(disclosure)
        }
    }

    /// Calls `body` with every record, in the order of an archive.
    public func forEach(_ body: (Archive.Record) -> Void) {
        body(.practice(practice))
        partners.forEach { body(.partner($0)) }
        ties.forEach { body(.knows($0)) }
        touches.forEach { body(.touch($0)) }
        promises.forEach { body(.promise($0)) }
        details.forEach { body(.detail($0)) }
        snoozes.forEach { body(.snooze($0)) }
        reviews.forEach { body(.review($0)) }
        gifts.forEach { body(.gift($0)) }
        inquiries.forEach { body(.inquiry($0)) }
        episodes.forEach { body(.episode($0)) }
        authorizations.forEach { body(.authorization($0)) }
        disclosures.forEach { body(.disclosure($0)) }
    }
}

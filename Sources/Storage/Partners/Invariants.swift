import Domain

/// What must hold for all partners together, looked at once at the end of a write.
extension WriteContext {
    /// Partners in the core who are not archived.
    func coreCount() throws -> Int {
        try sql("SELECT count(*) FROM partner WHERE circle = 'core' AND archived = 0")
            .first { $0.int(0) } ?? 0
    }

    func refuseSixthCore() throws {
        guard try coreCount() > Partner.coreLimit else { return }
        throw StoreError.sixthCore
    }

    /// Fills in introducers who were written after those whom they introduced.
    func resolveAwaited() throws {
        for (partner, introducer) in awaited {
            guard let key = try key(of: introducer) else {
                throw StoreError.unknown(
                    "There is no partner with the id \(introducer), through whom \(try name(partner)) "
                        + "is said to be met."
                )
            }
            try journal.willChange(partner, in: .partner, sql)
            try sql("UPDATE partner SET metThrough = ? WHERE key = ?").bind(key).bind(partner).run()
        }
        awaited = []
    }

    /// Nobody was met through themselves, at whatever length.
    func refuseCircles() throws {
        // Who leads to someone without an introducer is walked once.
        var safe: Set<Int64> = []
        for start in introduced {
            var path: Set<Int64> = []
            var current: Int64? = start
            while let key = current, !safe.contains(key) {
                guard path.insert(key).inserted else {
                    throw StoreError.badData(
                        "\(try name(start)) would have been met through themselves, by way of "
                            + "those who introduced them. Clear “met through” for one of them."
                    )
                }
                current = try sql(
                    "SELECT metThrough FROM partner WHERE key = ? AND metThrough IS NOT NULL"
                )
                .bind(key).first { $0.int64(0) }
            }
            safe.formUnion(path)
        }
    }

    func name(_ key: Int64) throws -> String {
        try sql("SELECT name FROM partner WHERE key = ?").bind(key).first { $0.text(0) } ?? ""
    }
}

extension StoreError {
    static let sixthCore = StoreError.refused(
        "Your core is five people at most, so that each gets the time that makes it a core. "
            + "Move someone to key first."
    )
}

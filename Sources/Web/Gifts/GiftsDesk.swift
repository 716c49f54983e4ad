import Consent
import Domain
import Hummingbird
import Storage

/// Gifts: what may never be one is refused, what is much is thought about first.
enum GiftsDesk {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await page(GiftValues(on: visit.today), visit)
    }

    private static func page(
        _ values: GiftValues,
        problem: String? = nil,
        warnings: [String] = [],
        _ visit: Visit
    ) async throws -> Response {
        let page = GiftsPage(
            try visit.store.giftYears(),
            names: try visit.partnerNames(),
            limit: try visit.store.practice().settings.giftLimit,
            values: values,
            problem: problem,
            warnings: warnings,
            on: visit.today
        )
        return try await visit.show(page, status: problem == nil ? .ok : .unprocessableContent)
    }

    @Sendable static func add(_ visit: Visit) async throws -> Response {
        let form = visit.form
        var values = GiftValues(on: visit.today)
        values.who = String(form["who"].prefix(400))
        values.item = String(form["item"].prefix(400))
        values.value = String(form["value"].prefix(12))
        values.on = form["on"]
        do {
            if let label = try await visit.clientNamed(in: [values.item]) {
                throw Refusal.unusable(ClientLabels.sentence(label))
            }
            let gift = try gift(from: values, visit)
            let check = try visit.store.check(gift)
            if let refusal = check.refusal { throw Refusal.unusable(refusal) }
            if !check.warnings.isEmpty, form["sure"] != "1" {
                return try await page(values, warnings: check.warnings, visit)
            }
            let batch = try visit.store.give(gift, by: visit.author).batch
            return await visit.done(
                "Written down.",
                undoing: batch,
                at: Path.clients(.gifts).text
            )
        } catch let error as any Sentenced {
            return try await page(values, problem: error.message, visit)
        }
    }

    private static func gift(from values: GiftValues, _ visit: Visit) throws -> Gift {
        guard !values.who.isEmpty else { throw Refusal.unusable("Say who gets it.") }
        guard let cents = values.cents else {
            throw Refusal.unusable("Write what it is worth in dollars, such as 24 or 24.50.")
        }
        guard let day = Day(values.on), day <= visit.today else {
            throw Refusal.unusable("Choose the day on which it was given, today at the latest.")
        }
        return Gift(
            id: visit.store.newID(),
            partner: try PartnerEditing.onlyOne(named: values.who, visit),
            on: day,
            item: values.item,
            cents: cents
        )
    }

    @Sendable static func remove(_ visit: Visit) async throws -> Response {
        let batch = try visit.store.remove(gift: visit.id(), by: visit.author)
        return await visit.done("Taken out.", undoing: batch, at: Path.clients(.gifts).text)
    }

    /// What the state or the board lets a year's gifts to one person be worth.
    @Sendable static func rule(_ visit: Visit) async throws -> Response {
        var values = GiftValues(on: visit.today)
        values.value = visit.form["limit"]
        guard values.value.isEmpty || values.cents != nil else {
            throw Refusal.unusable(
                "Write the limit in dollars, 0 for nothing at all, or leave it empty."
            )
        }
        let limit = values.value.isEmpty ? nil : values.cents
        let batch = try visit.store.changePractice(by: visit.author) {
            $0.settings.giftLimit = limit
        }
        return await visit.done("Kept.", undoing: batch, at: Path.clients(.gifts).text)
    }
}

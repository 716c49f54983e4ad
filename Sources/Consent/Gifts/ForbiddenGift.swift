import Domain

/// What is never a gift here, whatever its value.
public enum ForbiddenGift: String, CaseIterable, Sendable {
    case cash
    /// A gift card, and whatever else is as good as money.
    case cashEquivalent = "cash-equivalent"
    case perReferral = "per-referral"

    /// By the words of an item; nil when there is nothing against it in them.
    public init?(in item: String) {
        let words = Spoken.words(item)
        func says(_ phrases: [String]) -> Bool {
            phrases.contains { phrase in
                let parts = phrase.split(separator: " ").map(String.init)
                guard words.count >= parts.count else { return false }
                return (0...words.count - parts.count).contains {
                    words[$0..<$0 + parts.count].elementsEqual(parts)
                }
            }
        }
        if says(Self.payments) {
            self = .perReferral
        } else if says(Self.equivalents) || says(Self.brands) && says(["card", "cards", "credit"]) {
            self = .cashEquivalent
        } else if says(Self.money) {
            self = .cash
        } else {
            return nil
        }
    }

    /// What the user reads.
    public var sentence: String {
        switch self {
        case .cash:
            "Money isn’t a gift between colleagues who send each other people, so this isn’t written "
                + "down. A book, flowers or a card say thank you as well."
        case .cashEquivalent:
            "A gift card, a voucher and the like count as money, so this isn’t written down. A book, "
                + "flowers or a card say thank you as well."
        case .perReferral:
            "Nothing may be given for a referral, or by how many there were, so this isn’t written down."
        }
    }

    private static let money = [
        "cash", "money", "check", "cheque", "dollars", "dollar", "bucks", "venmo", "paypal",
        "zelle",
        "bitcoin", "crypto", "wire transfer", "bank transfer", "bill", "banknote", "payment",
    ]

    private static let equivalents = [
        "gift card", "gift cards", "giftcard", "giftcards", "gift certificate", "gift certificates",
        "certificate", "voucher", "vouchers", "prepaid", "prepaid card", "store credit", "e gift",
        "egift", "coupon", "coupons", "stock", "stocks", "shares", "lottery ticket", "scratch card",
        "money order", "debit card", "credit card", "visa card", "cash card",
    ]

    private static let brands = [
        "amazon", "starbucks", "visa", "mastercard", "target", "walmart", "apple", "itunes", "amex",
        "google play", "costco", "sephora",
    ]

    private static let payments = [
        "per referral", "each referral", "every referral", "for referral", "for referrals",
        "for the referral", "for the referrals", "for referring", "for sending", "referral fee",
        "referral fees", "referral bonus", "finder fee", "finders fee", "finder's fee",
        "commission",
        "kickback", "per client", "each client", "per patient", "each patient", "fee split",
        "for a referral", "for your referral", "for your referrals",
    ].map { Spoken.words($0).joined(separator: " ") }
}

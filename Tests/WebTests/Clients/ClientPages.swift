@testable import Web

/// Every page about clients, gifts and the log.
enum ClientPages {
    static let samples: [any Page] =
        InquiriesPage.samples + CallPage.samples + CallHeardPage.samples + InquiryPage.samples
        + ElsewherePage.samples + MisfitPage.samples + PermissionPage.samples + PaperPage.samples
        + LoopPage.samples + SentPage.samples + DisclosuresPage.samples + AccountingPage.samples
        + MistakePage.samples + ThanksPage.samples + AddressesPage.samples + GiftsPage.samples
        + AuditPage.samples + AnchorPage.samples
}

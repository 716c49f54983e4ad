/// What is said of inquiries that a website’s form sent.
enum PostedInquiries {
    static func sentence(_ count: Int) -> String {
        count == 1
            ? "One inquiry came by your website." : "\(count) inquiries came by your website."
    }

    static func notice(_ count: Int) -> InquiriesPage.Posted? {
        guard count > 0 else { return nil }
        return InquiriesPage.Posted(
            text: count == 1
                ? "One inquiry came by your website just now."
                : "\(count) inquiries came by your website just now."
        )
    }
}

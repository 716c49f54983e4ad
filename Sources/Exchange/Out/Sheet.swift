/// A sheet of an export: its name, and its columns with the widths that show most of them.
public struct Sheet: Hashable, Sendable {
    public struct Column: Hashable, Sendable {
        public var heading: String
        /// In characters.
        public var width: Int
    }

    public let name: String
    public let columns: [Column]

    /// One whose columns are known only when it is written.
    public init(_ name: String, headings: [String], width: Int) {
        self.name = name
        columns = headings.map { Column(heading: $0, width: width) }
    }

    init(_ name: String, _ columns: KeyValuePairs<String, Int>) {
        self.name = name
        self.columns = columns.map { Column(heading: $0.key, width: $0.value) }
    }

    /// What it is called as a file of its own.
    public var fileName: String {
        name.lowercased().split(separator: " ").joined(separator: "-") + ".csv"
    }

    public static let partners = Sheet(
        "Partners",
        [
            "Name": 26, "Given name": 14, "Family name": 16, "Kind": 14, "Role": 22,
            "Organization": 26, "Email": 28, "Phone": 20, "Address": 34, "Website": 26, "NPI": 12,
            "Circle": 9, "Introduced by": 22, "Taking new clients": 18, "Specialties": 28,
            "Ages": 16, "Payers": 20, "Formats": 16, "Languages": 16, "Tags": 20, "Notes": 50,
            "No reminders": 12, "Archived": 10,
        ]
    )
    public static let touches = Sheet(
        "Touches",
        [
            "Date": 12, "Partner": 26, "Email": 28, "Direction": 10, "Channel": 12,
            "Purpose": 16, "Minutes": 9, "Note": 60, "Waits for a reply": 16,
        ]
    )
    public static let promises = Sheet(
        "Promises",
        [
            "Partner": 26, "Email": 28, "Promise": 50, "Made on": 12, "Due on": 12, "Kept on": 12,
            "Dropped on": 12,
        ]
    )
    public static let details = Sheet(
        "Details",
        ["Partner": 26, "Email": 28, "Detail": 50, "Day": 12]
    )
    public static let ties = Sheet("Who knows whom", ["One": 26, "Another": 26])
    public static let gifts = Sheet("Gifts", ["Date": 12, "Partner": 26, "Gift": 30, "Cents": 10])

    public static let inquiries = Sheet(
        "Inquiries",
        [
            "Received on": 12, "Client": 12, "Source": 24, "Heard about": 30, "Needs": 24,
            "Age": 10, "Payer": 14, "Format": 12, "Language": 12, "Fit": 6, "Contacted on": 12,
            "Scheduled on": 12, "Attended on": 12, "No-show on": 12, "Closed on": 12,
            "Close reason": 20, "Id": 38,
        ]
    )
    public static let episodes = Sheet(
        "Episodes",
        [
            "Inquiry": 38, "First session": 12, "Last session": 12, "Sessions": 9, "Ending": 14,
        ]
    )
    public static let authorizations = Sheet(
        "Authorizations",
        [
            "Inquiry": 38, "Partner": 26, "Status": 12, "Scope": 26, "Description": 30,
            "Purpose": 24, "Signed on": 12, "Signed by": 16, "Authority": 16, "Expires on": 12,
            "Expires with": 20, "Revoked on": 12, "Copy given": 10,
        ]
    )
    public static let disclosures = Sheet(
        "Disclosures",
        [
            "Inquiry": 38, "Date": 12, "Partner": 26, "Milestone": 12, "Recipient": 30,
            "Description": 40, "Purpose": 24, "Basis": 14, "Channel": 12,
        ]
    )
}

/// What a file that was read turned out to be, by the name that reports use.
public enum Format: String, CaseIterable, Sendable {
    case vcard21 = "vcard-2.1"
    case vcard30 = "vcard-3.0"
    case vcard40 = "vcard-4.0"
    /// Google Contacts, both layouts.
    case google
    /// Outlook's own 92 columns, and what Google calls "Outlook CSV".
    case outlook
    /// Outlook.com.
    case outlookWeb = "outlook-web"
    case linkedin
    case thunderbird
    /// Anyone's own sheet.
    case csv
    case xlsx
    case ics
    case archive
}

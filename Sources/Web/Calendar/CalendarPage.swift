/// Where the calendar's address is, and how a phone is told of it.
struct CalendarPage: Page {
    static let template = "calendar"
    static let samples = [
        CalendarPage(address: "http://localhost:7878/calendar/0123.ics"),
        CalendarPage(address: nil),
    ]

    var title = "Your list in your calendar"
    var address: String?
    var action = Path.calendar(.address).text
    var button: String
    var back = Path.settings.text

    init(address: String?) {
        self.address = address
        button = address == nil ? "Make an address" : "Make another address"
    }
}

import Domain
import Testing

@Suite struct SettingsTests {
    @Test(arguments: [
        (Interval.days(0), 1), (.days(-5), 1), (.days(10), 10), (.months(0), 1), (.months(2), 60),
    ])
    func `an interval is at least one day`(chosen: Interval, days: Int) {
        let settings = Settings(choices: [.rule(.meet): .every(chosen)])
        #expect(settings.interval(for: .rule(.meet))?.nominalDays == days)
    }

    @Test func `check-ins with the wider circle are set by themselves`() {
        let settings = Settings(choices: [.rule(.checkIn): .off])
        #expect(settings.interval(for: .rule(.checkIn)) == nil)
        #expect(settings.interval(for: .checkInWider) == .months(6))
    }

    @Test(arguments: [Rule.promise, .begin, .thankYou, .remember])
    func `a rule without an interval can only be off`(rule: Rule) {
        let set = Settings(choices: [.rule(rule): .every(.days(3))])
        #expect(set.interval(for: .rule(rule)) == nil)
        #expect(set.isOn(.rule(rule)))
        #expect(!Settings(choices: [.rule(rule): .off]).isOn(.rule(rule)))
    }

    @Test func `every pace is read by its name`() {
        for pace in Settings.Pace.all { #expect(Settings.Pace(rawValue: pace.rawValue) == pace) }
        #expect(Settings.Pace(rawValue: "nagging") == nil)
    }
}

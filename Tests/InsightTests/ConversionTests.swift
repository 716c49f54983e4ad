import Insight
import Testing

struct ConversionTests {
    // Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in
    // Medicine 17 (1998), table I, method 3, whose z is rounded likewise.
    @Test(arguments: [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ])
    func `the interval is Newcombe's`(attended: Int, decided: Int, low: Double, high: Double) throws
    {
        let interval = try #require(Conversion(attended: attended, decided: decided).interval)
        #expect(abs(interval.lowerBound - low) < 0.00005)
        #expect(abs(interval.upperBound - high) < 0.00005)
    }

    @Test
    func `nothing decided is no rate`() {
        let none = Conversion(attended: 0, decided: 0)
        #expect(none.rate == nil && none.low == nil && none.high == nil)
    }

    @Test(arguments: 1...40)
    func `the interval holds the rate and narrows with more`(decided: Int) throws {
        for attended in 0...decided {
            let one = Conversion(attended: attended, decided: decided)
            let many = Conversion(attended: attended * 10, decided: decided * 10)
            let (rate, narrow, wide) =
                (try #require(one.rate), try #require(many.interval), try #require(one.interval))
            #expect(wide.lowerBound >= 0 && wide.upperBound <= 1)
            #expect(wide.lowerBound <= rate + 1e-12 && rate <= wide.upperBound + 1e-12)
            #expect(
                narrow.upperBound - narrow.lowerBound < wide.upperBound - wide.lowerBound
            )
        }
    }
}

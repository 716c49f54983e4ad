import Domain
import Exchange
import Testing

@Suite struct LogLineErrorTests {
    private func error(_ line: String) -> LogLineError? {
        do {
            _ = try LogTrial.read(line)
            return nil
        } catch let error as LogLineError {
            return error
        } catch {
            Issue.record(error)
            return nil
        }
    }

    @Test func `an ambiguous name lists the candidates`() throws {
        guard case .ambiguous(let words, let people) = try #require(error("coffee with Sam")) else {
            Issue.record("not ambiguous")
            return
        }
        #expect(words == "Sam" && people.map(\.name) == ["Sam Reed", "Sam Ortiz"])
        let message = try #require(error("coffee with Sam")).message
        #expect(message.contains("Sam Reed (Reed Law)") && message.contains("Sam Ortiz"))
    }

    @Test(arguments: [
        ("coffee with Bob Smith yesterday", "Bob Smith"), ("coffee with Mei Wong", "Mei Wong"),
        ("coffee with Anna Chen", "Anna Chen"), ("coffee yesterday", ""),
        ("coffee with nobody", ""),
    ])
    func `a name that nobody has is told, and nothing is guessed`(line: String, name: String) throws
    {
        guard case .nobody(let words, let understood, _) = try #require(error(line)) else {
            Issue.record("\(String(describing: error(line)))")
            return
        }
        #expect(words == name)
        #expect(!understood.isEmpty || !line.contains("yesterday"))
    }

    @Test(arguments: [
        "coffee with Mei tomorrow", "coffee with Mei on 2027-01-05", "lunch with Mei next friday",
        "call with Mei in two weeks",
    ])
    func `what has not come can't be a touch`(line: String) throws {
        guard case .future = try #require(error(line)) else {
            Issue.record("\(String(describing: error(line)))")
            return
        }
    }

    @Test(arguments: [
        "referred S.J. to Dr Patel", "referred my client Jane Doe to Dr Patel",
        "coffee with Mei about client K.L.",
    ])
    func `a client is not named in a note`(line: String) throws {
        guard case .client = try #require(error(line)) else {
            Issue.record("\(String(describing: error(line)))")
            return
        }
    }

    @Test func `somebody alone is no contact, and nothing is nothing`() throws {
        guard case .nothing(let person) = try #require(error("Mei Chen")) else {
            Issue.record("\(String(describing: error("Mei Chen")))")
            return
        }
        #expect(person.given == "Mei")
        #expect(error("  ;; ") == .empty && error("") == .empty)
        #expect(error(String(repeating: "a ", count: 4_000)) == .tooLong)
    }

    @Test func `no chance line stops the reader`() {
        let words = [
            "coffee", "with", "Mei", "Chen", "promised", "remember:", "by", "friday", "3", "aug",
            "of",
            "the", ";", ",", "45m", "1h", "and", "James", "needs", "reply", "in", "two", "weeks",
            "'s",
            "ago", "on", "last", "next", "I", "to", "\n", "…", "é", "🙂", "Dr.", "8/3", "--", "end",
        ]
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<3_000 {
            let line = (0..<Int.random(in: 0..<14, using: &generator)).map { _ in
                words[Int.random(in: 0..<words.count, using: &generator)]
            }.joined(separator: Bool.random(using: &generator) ? " " : "")
            let length = line.utf8.count
            guard let reading = try? LogTrial.read(line) else { continue }
            for chip in reading.chips { #expect(chip.range.upperBound <= length) }
            for touch in reading.touches { #expect(touch.on <= LogTrial.today) }
        }
    }
}

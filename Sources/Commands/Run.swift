internal import ArgumentParser
internal import Exchange
internal import Storage
internal import Web

extension Rapport {
    /// Does what the arguments ask, on the console of the moment.
    ///
    /// - Parameter arguments: What was typed after the program's name.
    /// - Returns: The exit code: 0 done, 1 refused, 64 asked wrongly, 65 bad data.
    public static func run(_ arguments: [String]) async -> Int32 {
        let console = Console.current
        do {
            var command = try parseAsRoot(settingPlaceLast(arguments))
            if var patient = command as? any AsyncParsableCommand {
                try await patient.run()
            } else {
                try command.run()
            }
            return 0
        } catch let complaint as Complaint {
            return refuse(complaint.message, complaint.exitCode, console)
        } catch let error as StoreError {
            return refuse(error.message, error.exitCode, console)
        } catch let error as NotListening {
            return refuse(error.message, 1, console)
        } catch let refusal as Refusal {
            return refuse(refusal.message, Refusal.exitCode, console)
        } catch {
            return answer(error, console)
        }
    }

    /// Whether arguments can be read at all, without doing anything.
    static func understands(_ arguments: [String]) -> Bool {
        (try? parseAsRoot(settingPlaceLast(arguments))) != nil
    }

    private static func refuse(_ message: String, _ code: Int32, _ console: Console) -> Int32 {
        let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
        console.note("rapport: " + lines.map(\.printable).joined(separator: "\n"))
        return code
    }

    /// What the argument parser says: help that was asked for, or how it should have been asked.
    private static func answer(_ error: any Error, _ console: Console) -> Int32 {
        let code = exitCode(for: error)
        let text = fullMessage(for: error, columns: console.isTerminal(.out) ? console.width : 80)
        if code == .success {
            console.print(text)
        } else if !text.isEmpty {
            console.note(text)
        }
        return code == .validationFailure || code == .success ? code.rawValue : 1
    }

    /// The same arguments with a `--data DIR` that stands before the command moved behind it, where
    /// the command reads it.
    static func settingPlaceLast(_ arguments: [String]) -> [String] {
        var rest = arguments[...]
        var place: [String] = []
        while let first = rest.first, first.hasPrefix("--data") {
            if first == "--data" {
                guard rest.count > 1 else { return arguments }
                place += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else if first.hasPrefix("--data=") {
                place.append(first)
                rest = rest.dropFirst()
            } else {
                return arguments
            }
        }
        guard let command = rest.first, !command.hasPrefix("-") else { return arguments }
        let end = rest.firstIndex(of: "--") ?? rest.endIndex
        return Array(rest[..<end]) + place + Array(rest[end...])
    }
}

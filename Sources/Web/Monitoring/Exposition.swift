// Files and times of processes are in no smaller module.
import Foundation
import Storage

/// Figures as Prometheus reads them (text format 0.0.4).
struct Exposition {
    private(set) var text = ""

    mutating func gauge(_ name: String, _ help: String, _ value: Double) {
        head(name, help, "gauge")
        line(name, [], value)
    }

    mutating func requests(_ reading: Meters.Reading) {
        head("rapport_requests_total", "Requests answered, by route and status.", "counter")
        let answers = reading.answers.sorted {
            ($0.key.route, $0.key.method, $0.key.status)
                < ($1.key.route, $1.key.method, $1.key.status)
        }
        for (answer, count) in answers {
            let labels = [
                ("method", answer.method), ("route", answer.route), ("status", "\(answer.status)"),
            ]
            line("rapport_requests_total", labels, Double(count))
        }
        gauge("rapport_requests_underway", "Being answered now.", Double(reading.underway))
        head("rapport_request_seconds", "How long answers take.", "histogram")
        var total = 0
        for (bound, count) in zip(Meters.bounds.map(Exposition.number) + ["+Inf"], reading.took) {
            total += count
            line("rapport_request_seconds_bucket", [("le", bound)], Double(total))
        }
        line("rapport_request_seconds_sum", [], reading.seconds)
        line("rapport_request_seconds_count", [], Double(total))
    }

    mutating func connections(_ counts: Lobby.Counts) {
        gauge("rapport_connections", "Connections open now.", Double(counts.open))
        head("rapport_connections_total", "Connections opened.", "counter")
        line("rapport_connections_total", [], Double(counts.opened))
        head("rapport_connections_closed_total", "Connections that had to be closed.", "counter")
        line("rapport_connections_closed_total", [("why", "displaced")], Double(counts.displaced))
        line("rapport_connections_closed_total", [("why", "slow")], Double(counts.slow))
    }

    mutating func process() {
        head("rapport_info", "Which Rapport this is.", "gauge")
        line("rapport_info", [("version", Store.version)], 1)
        #if os(Linux)
        // The second word is what is in memory, in pages (proc(5)).
        let statm = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
        if let pages = statm.split(separator: " ").dropFirst().first.flatMap({ Double($0) }) {
            gauge(
                "process_resident_memory_bytes",
                "What the process has in memory.",
                pages * Double(sysconf(Int32(_SC_PAGESIZE)))
            )
        }
        if let open = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
            gauge("process_open_fds", "Files and connections open.", Double(open.count))
        }
        #endif
    }

    private mutating func head(_ name: String, _ help: String, _ kind: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind)\n"
    }

    private mutating func line(_ name: String, _ labels: [(String, String)], _ value: Double) {
        let told = labels.map { "\($0.0)=\"\(Exposition.escaped($0.1))\"" }.joined(separator: ",")
        text += name + (told.isEmpty ? "" : "{\(told)}") + " \(Exposition.number(value))\n"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing(
            "\n",
            with: "\\n"
        )
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
    }
}

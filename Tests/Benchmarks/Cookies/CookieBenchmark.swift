import Foundation
import HARForensics
import Measuring

/// Set-Cookie lines a second, beside `http.cookiejar` of Python in the same run.
///
/// Each measurement is a process of its own, and they take turns. All get the same lines from the same addresses; what a
/// store holds at the end is counted, so that nobody is fast by doing less.
enum CookieBenchmark {
    /// What is measured.
    enum Work: String, CaseIterable {
        case parse, store, header, python

        var title: String {
            switch self {
            case .parse: "SetCookie: parsed"
            case .store: "CookieJar: parsed and stored"
            case .header: "CookieJar: Cookie headers, pairs"
            case .python: "Python http.cookiejar: parsed and stored"
            }
        }
    }

    /// How many lines there are, and how many of them Python gets.
    static let lines = 400_000
    static let pythonLines = 20_000

    /// Measures in turn and prints the table.
    static func run(rounds: Int, scratch: URL) throws {
        guard let executable = Bundle.main.executablePath else {
            throw BenchmarkFailure(message: "the program does not know its own path")
        }
        var rates: [Work: [Double]] = [:]
        var held: [Work: Int] = [:]
        let script = BenchmarkArguments.folder.appending(path: "Peers/cookie_lines.py").path
        let samples = scratch.appending(path: "cookie-lines").path
        try Data(sample(pythonLines).map { "\($0.url)\t\($0.line)\n" }.joined().utf8)
            .write(to: URL(filePath: samples))
        for _ in 0..<rounds {
            for work in Work.allCases {
                let isPython = work == .python
                let child = try ChildProcess.run(
                    isPython ? "python3" : executable,
                    isPython ? [script, samples] : ["--measure-cookies", work.rawValue],
                    scratch: scratch
                )
                let fields = child.output.split { $0 == " " || $0 == "\n" }.compactMap { Double($0) }
                guard child.exitCode == 0, fields.count == 3 else {
                    if isPython { continue }
                    throw BenchmarkFailure(message: "\(work.title): \(child.output)")
                }
                rates[work, default: []].append(fields[0] / fields[1])
                held[work] = Int(fields[2])
            }
        }
        print("cookies, lines a second of processor time on one core, medians of \(rounds)")
        let python = rates[.python]?.median
        for work in Work.allCases {
            guard let rate = rates[work]?.median else {
                print("  \(work.title): left out, no python3")
                continue
            }
            let ratio = python.map { work == .python ? "" : String(format: ", %.0f × Python", rate / $0) } ?? ""
            print("  \(work.title): \(String(format: "%.0f", rate))\(ratio) (\(held[work] ?? 0) counted)")
        }
        let bar = rates[.store]?.median ?? 0
        print("  bar: 1,000,000 parsed and stored: \(bar >= 1_000_000 ? "met" : "not met")")
    }

    /// Measures one kind of work in this process; prints how many, processor seconds and what was counted.
    static func measure(_ work: Work) {
        // A page that answers several times has one address.
        var addresses: [String: WebURL] = [:]
        let rows = sample(lines).compactMap { row -> (url: WebURL, line: ByteString)? in
            let url = addresses[row.url] ?? WebURL(ByteString(row.url))
            addresses[row.url] = url
            return url.map { ($0, ByteString(row.line)) }
        }
        let now = Instant(microseconds: 1_767_225_600_000_000)
        var counted = 0
        var jar = CookieJar(policy: .chromium)
        // The lines of one address in a row are those of one response.
        var responses: [(url: WebURL, lines: [ByteString])] = []
        for row in rows {
            if responses.last?.url == row.url {
                responses[responses.count - 1].lines.append(row.line)
            } else {
                responses.append((row.url, [row.line]))
            }
        }
        if work == .header {
            for response in responses { jar.receive(lines: response.lines, from: response.url, at: now) }
        }
        let measured = WorkMeasurement.of(repeats: 3) { () -> Checksum in
            counted = 0
            switch work {
            case .parse:
                for row in rows where (try? SetCookie(parsing: row.line, under: .chromium)) != nil { counted += 1 }
            case .store:
                jar = CookieJar(policy: .chromium)
                for index in responses.indices {
                    jar.receive(lines: responses[index].lines, from: responses[index].url, at: now)
                }
                counted = jar.count(at: now)
            case .header, .python:
                for row in rows.prefix(20_000) { counted += jar.cookies(for: row.url, at: now).count }
            }
            return Checksum(cookies: counted)
        }
        print(work == .header ? counted : rows.count, measured.cpuSeconds, counted)
    }

    /// Lines in the proportions of real captures: most have Path and Expires or Max-Age, half a Domain, a third SameSite.
    static func sample(_ count: Int) -> [(url: String, line: String)] {
        let values = [
            "GA1.2.1234567890.1767225600", "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "1", "eyJhIjoxLCJiIjoidGVzdCJ9",
            "CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA",
        ]
        let tails = [
            "; Path=/; Expires=Sat, 14 Nov 2026 08:49:37 GMT; Secure; SameSite=None", "; path=/; Max-Age=31536000",
            "; Domain=%; Path=/; Expires=Sat, 14-Nov-2026 08:49:37 GMT; HttpOnly; Secure; SameSite=None; Partitioned",
            "; Domain=.%; Path=/; Max-Age=7776000; Secure; SameSite=Lax", "; HttpOnly",
            "; expires=Sat, 14 Nov 2026 08:49:37 GMT; path=/; domain=.%; secure; samesite=none",
        ]
        return (0..<count).map { index in
            // Two lines a response, as in real captures.
            let response = index / 2
            let site = "site\(response % 797).example"
            let tail = tails[index % tails.count].replacing("%", with: site)
            return (
                "https://www.\(site)/page/\(response % 7)",
                "name\(index % 2 + response / 797 % 30 * 2)=\(values[index % values.count])\(tail)"
            )
        }
    }
}

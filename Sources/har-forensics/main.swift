import HARForensics
for path in CommandLine.arguments.dropFirst() {
    do {
        let c = try Capture(contentsOfFile: path)
        let clock = ContinuousClock(); _ = clock
        print(c.entries.count, c.pages.count, c.version ?? "None", c.creator?.name ?? "None", path)
        for d in c.diagnostics { print("    ", d) }
    } catch { print("ERR", error) }
}

extension Capture {
    /// Reads several captures, some of them at the same time.
    ///
    /// - Parameters:
    ///   - paths: The files; `-` is standard input.
    ///   - threads: How many captures are read at the same time; each is hashed and decoded on one thread.
    /// - Returns: What became of each file, in the order of the paths.
    public static func read(
        contentsOfFiles paths: [String],
        threads: Int = 2,
        options: DecodingOptions = DecodingOptions()
    ) -> [Result<Capture, CaptureError>] {
        var options = options
        if paths.count > 1, threads > 1 { options.threads = 1 }
        return Workers.map(paths.count, threads: threads) { [options] index in
            Result { () throws(CaptureError) in try Capture(contentsOfFile: paths[index], options: options) }
        }
    }

    /// Decodes files without hashing them, and counts: for measurements.
    package static func counts(
        ofFiles paths: [String],
        threads: Int
    ) throws(CaptureError) -> (entries: Int, headers: Int) {
        let counts = Workers.map(paths.count, threads: threads) { index in
            Result { () throws(CaptureError) in try countsWithoutHashing(ofFile: paths[index]) }
        }
        var sum = (entries: 0, headers: 0)
        for count in counts {
            let count = try count.get()
            sum = (sum.entries + count.entries, sum.headers + count.headers)
        }
        return sum
    }
}

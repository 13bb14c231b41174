import HARForensics

extension SourceReference {
    /// What is cited, for comparisons.
    var cited: ByteString { (try? text) ?? "not to be read" }
}

// MARK: - Bodies and header lines

extension DiagnosticCode {
    /// Response bodies are missing.
    public static let bodiesMissing = Self(
        "CQ-07",
        .note,
        "Response bodies are not recorded although their sizes are: signals in bodies cannot be seen.",
        limits: [.responseBodies]
    )
    /// Response bodies are cut.
    public static let bodiesTruncated = Self(
        "bodiesTruncated",
        .note,
        "Response bodies are marked as cut: what stands behind the cut cannot be seen.",
        check: "CQ-07",
        limits: [.responseBodies]
    )
    /// What was sent is not recorded.
    public static let sentContentMissing = Self(
        "CQ-19",
        .note,
        "Web sockets without messages or requests without their body: what was sent cannot be seen.",
        limits: [.requestBodies]
    )
    /// The exporter joins header lines.
    public static let joinedHeaderLines = Self(
        "CQ-14",
        .note,
        "The exporter joins several Set-Cookie lines in one header with line feeds; they were split."
    )
    /// Pseudo-headers of HTTP/2 stand among the headers.
    public static let pseudoHeaders = Self(
        "pseudoHeaders",
        .note,
        "Pseudo-headers of HTTP/2 (RFC 9113 §8.3) stand among the headers.",
        check: "CQ-14"
    )

    static let bodies: [DiagnosticCode] = [
        .bodiesMissing, .bodiesTruncated, .sentContentMissing, .joinedHeaderLines, .pseudoHeaders,
    ]
}

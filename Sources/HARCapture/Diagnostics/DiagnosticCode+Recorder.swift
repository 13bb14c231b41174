// MARK: - Exporter and browser

extension DiagnosticCode {
    /// Requests carry DNT or Sec-GPC.
    public static let preferenceHeaders = Self(
        "CQ-10",
        .note,
        "Requests carry DNT or Sec-GPC, which sites may answer differently.",
        limits: [.representativeness]
    )
    /// The exporter is not known.
    public static let unknownExporter = Self(
        "CQ-15",
        .note,
        "The program that wrote the file is not named or not known: what it leaves out is not known either.",
        limits: [.integrity]
    )
    /// The file does not call itself HAR 1.2.
    public static let formatVersion = Self(
        "formatVersion",
        .note,
        "The file does not call itself HAR 1.2.",
        check: "CQ-15"
    )
    /// The creator and the shape of the entries disagree.
    public static let exporterContradiction = Self(
        "exporterContradiction",
        .warning,
        "The creator and the fields of the entries point to different programs: the file was edited, merged or written again.",
        check: "CQ-15",
        limits: [.integrity, .order]
    )
    /// A program drove the browser.
    public static let automatedBrowser = Self(
        "CQ-16",
        .note,
        "A program drove the browser or requests say so: sites may have answered differently than to a person.",
        limits: [.representativeness]
    )

    static let recorder: [DiagnosticCode] = [
        .preferenceHeaders, .unknownExporter, .formatVersion, .exporterContradiction, .automatedBrowser,
    ]
}

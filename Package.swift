// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
]

let package = Package(
    name: "HARForensics",
    platforms: [.macOS(.v26)],
    products: [
        .library(name: "HARCapture", targets: ["HARCapture"]),
        .library(name: "HARForensics", targets: ["HARForensics"]),
        .library(name: "ForensicReports", targets: ["ForensicReports"]),
        .executable(name: "har-forensics", targets: ["har-forensics"]),
    ],
    targets: [
        .target(name: "HARCapture", swiftSettings: settings),
        .target(
            name: "HARForensics",
            dependencies: ["HARCapture"],
            exclude: [
                "Tables/generate.py", "Tables/generate_consent.py", "Tables/generate_knowledge.py",
                "Tables/table_text.py",
            ],
            swiftSettings: settings
        ),
        .target(name: "ForensicReports", dependencies: ["HARForensics"], swiftSettings: settings),
        .executableTarget(
            name: "har-forensics",
            dependencies: ["ForensicReports", "HARCapture", "HARForensics"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "benchmarks",
            // The program that decodes is started, not imported.
            dependencies: ["HARForensics", "Measuring", "capture-walk"],
            path: "Tests/Benchmarks",
            exclude: ["Measuring", "Peers", "Walk"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "capture-walk",
            dependencies: ["HARCapture", "Measuring"],
            path: "Tests/Benchmarks/Walk",
            swiftSettings: settings
        ),
        .target(name: "Measuring", path: "Tests/Benchmarks/Measuring", swiftSettings: settings),
        .target(name: "Snippets", dependencies: ["HARForensics"], path: "Docs/Snippets"),
        .testTarget(name: "HARCaptureTests", dependencies: ["HARCapture"], swiftSettings: settings),
        .testTarget(
            name: "HARForensicsTests",
            dependencies: ["HARForensics", "ForensicReports", "Snippets", "har-forensics"],
            exclude: ["Golden/Outputs"],
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)

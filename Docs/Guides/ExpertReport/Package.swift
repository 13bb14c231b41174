// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "ExpertReport",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "HARForensics", path: "../../..")],
    targets: [
        .executableTarget(
            name: "expert-report",
            dependencies: [.product(name: "ForensicReports", package: "HARForensics")],
            path: "Sources"
        )
    ],
    swiftLanguageModes: [.v6]
)

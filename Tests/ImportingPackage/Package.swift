// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "ImportingPackage",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "HARForensics", path: "../..")],
    targets: [
        .executableTarget(
            name: "print-findings",
            dependencies: [.product(name: "HARForensics", package: "HARForensics")],
            path: "Sources/PrintFindings"
        )
    ],
    swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.2
import PackageDescription

// One section per target, from the program down to C, as in ARCHITECTURE.md.
// Tests/ArchitectureTests holds the imports of each target against its layer.
let package = Package(
  name: "dragoman",
  products: [
    .executable(name: "dragoman", targets: ["DragomanCLI"]),
    .library(name: "Dragoman", targets: ["Dragoman"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // Program
    .executableTarget(
      name: "DragomanCLI",
      dependencies: [
        "Dragoman", "GlossaryModel", "Matching", "Terminology", "UnicodeText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Facade
    .target(
      name: "Dragoman",
      dependencies: ["Exchange", "GlossaryModel", "Matching", "Terminology", "UnicodeText"]),

    // Adapters
    .target(
      name: "Exchange",
      dependencies: ["GlossaryModel", "UnicodeText", .product(name: "Yams", package: "Yams")]),

    // Judgement
    .target(name: "Terminology", dependencies: ["GlossaryModel", "Matching", "UnicodeText"]),

    // Domain
    .target(name: "GlossaryModel", dependencies: ["UnicodeText"]),

    // Algorithm
    .target(name: "Matching", dependencies: ["UnicodeText"]),

    // Text
    .target(name: "UnicodeText", dependencies: ["CICU", "COpenCC", "CStemmer"]),

    // C
    // A target of its own, not a module map on ICU's headers: see CICU.h.
    .target(
      name: "CICU", linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .systemLibrary(name: "COpenCC", providers: [.apt(["libopencc-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),

    // Benchmarks: executables that print a table; never timed tests.
    .executableTarget(
      name: "MatchingBenchmark",
      dependencies: ["Matching", "UnicodeText"],
      path: "Benchmarks/MatchingBenchmark"),

    // Tests
    .target(name: "TestSupport", dependencies: [], path: "Tests/TestSupport"),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
    .testTarget(name: "UnicodeTextTests", dependencies: ["TestSupport", "UnicodeText"]),
    .testTarget(name: "MatchingTests", dependencies: ["Matching", "TestSupport", "UnicodeText"]),
    .testTarget(name: "GlossaryModelTests", dependencies: ["GlossaryModel", "UnicodeText"]),
    .testTarget(
      name: "ExchangeTests",
      dependencies: ["Exchange", "GlossaryModel", "TestSupport", "UnicodeText"]),
    .testTarget(
      name: "TerminologyTests",
      dependencies: ["Exchange", "GlossaryModel", "Matching", "Terminology", "TestSupport"]),
    .testTarget(
      name: "DragomanTests",
      dependencies: ["Dragoman", "Exchange", "GlossaryModel", "TestSupport", "UnicodeText"]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["TestSupport", "DragomanCLI"], exclude: ["Examples"]),
  ],
  swiftLanguageModes: [.v6]
)

let targetsInC = ["CICU", "COpenCC", "CStemmer"]
for target in package.targets where !targetsInC.contains(target.name) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}

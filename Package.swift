// swift-tools-version: 6.2
import PackageDescription

/// The strict features every target of ours is built with; warnings of ours are errors.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "nuanxin",
  products: [
    .library(name: "Assessment", targets: ["Assessment"]),
    .library(name: "Casework", targets: ["Casework"]),
    .library(name: "Catalog", targets: ["Catalog"]),
    .library(name: "Exchange", targets: ["Exchange"]),
    .library(name: "Clinic", targets: ["Clinic"]),
    .executable(name: "nuanxin", targets: ["nuanxin"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CSodium", path: "Sources/CSodium"),
    .systemLibrary(name: "CNcurses", path: "Sources/CNcurses"),
    .target(name: "CShim"),
    .target(name: "Assessment"),
    .target(name: "Casework", dependencies: ["Assessment"]),
    .target(name: "Catalog", dependencies: ["Assessment", "Casework", "Yams"]),
    .target(name: "Sealing", dependencies: ["Casework", "CSodium"]),
    .target(
      name: "Store",
      dependencies: ["Casework", "Sealing", "CShim", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "Exchange", dependencies: ["Assessment", "Casework"]),
    .target(name: "Screens", dependencies: ["Assessment", "Casework"]),
    .target(name: "Terminal", dependencies: ["Screens", "CShim", "CNcurses"]),
    .target(
      name: "Clinic",
      dependencies: ["Assessment", "Casework", "Catalog", "Exchange", "Sealing", "Store"]),
    .executableTarget(
      name: "nuanxin",
      dependencies: [
        "Assessment", "Casework", "Catalog", "Clinic", "Exchange", "Screens", "Terminal", "CShim",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      // The crisis help must show on a machine where no file can be read.
      resources: [.embedInCode("../../Policies/crisis.yaml")]),
    // What several test targets share, none of it about Nuanxin itself.
    .target(name: "TestSupport", path: "Tests/Support"),
    .testTarget(name: "AssessmentTests", dependencies: ["TestSupport", "Assessment"]),
    .testTarget(name: "CaseworkTests", dependencies: ["TestSupport", "Casework", "Assessment"]),
    .testTarget(name: "CatalogTests", dependencies: ["TestSupport", "Catalog", "Assessment", "Casework"]),
    .testTarget(name: "SealingTests", dependencies: ["TestSupport", "Sealing", "Casework"]),
    .testTarget(name: "StoreTests", dependencies: ["TestSupport", "Store", "Sealing", "Casework"]),
    .testTarget(name: "ExchangeTests", dependencies: ["TestSupport", "Exchange", "Assessment", "Casework"]),
    .testTarget(
      name: "ScreensTests", dependencies: ["TestSupport", "Screens", "Assessment", "Casework"],
      exclude: ["Golden"]),
    .testTarget(
      name: "ClinicTests",
      dependencies: [
        "TestSupport", "Clinic", "Catalog", "Exchange", "Store", "Sealing", "Casework", "Assessment",
      ]),
    .testTarget(name: "EndToEndTests", dependencies: ["TestSupport", "nuanxin"]),
  ]
)

for target in package.targets where ![.system, .plugin].contains(target.type) && target.name != "CShim" {
  target.swiftSettings = strict
}

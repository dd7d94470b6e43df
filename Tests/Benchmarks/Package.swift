// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "nuanxin-benchmarks",
  dependencies: [.package(name: "nuanxin", path: "../..")],
  targets: [
    .executableTarget(
      name: "VaultBench",
      dependencies: [
        .product(name: "Assessment", package: "nuanxin"), .product(name: "Casework", package: "nuanxin"),
        .product(name: "Catalog", package: "nuanxin"), .product(name: "Clinic", package: "nuanxin"),
        .product(name: "Exchange", package: "nuanxin"),
      ])
  ]
)

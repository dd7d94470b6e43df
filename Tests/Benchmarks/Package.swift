// swift-tools-version: 6.2
import PackageDescription

let nuanxin: [Target.Dependency] = ["Assessment", "Casework", "Catalog", "Clinic", "Exchange"].map {
  .product(name: $0, package: "nuanxin")
}

let package = Package(
  name: "nuanxin-benchmarks",
  dependencies: [.package(name: "nuanxin", path: "../..")],
  targets: [
    // The vault of made-up people that both of them measure.
    .target(name: "BenchVault", dependencies: nuanxin),
    .executableTarget(name: "VaultBench", dependencies: ["BenchVault"] + nuanxin),
    .executableTarget(name: "DeskBench", dependencies: ["BenchVault"] + nuanxin),
  ]
)

package import Foundation

/// The checkout that the tests were built from, and what may lie beside it.
package enum Checkout {
  /// The repository's folder, found from this file wherever the tests were built.
  package static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Public data that is not ours to commit: `NUANXIN_TEST_DATA`, else `shared/data` beside the checkout; `nil` where
  /// it is absent, and tests that need it are skipped.
  package static let data: URL? = {
    let given = ProcessInfo.processInfo.environment["NUANXIN_TEST_DATA"].map { URL(fileURLWithPath: $0) }
    let place = given ?? root.appendingPathComponent("../shared/data").standardizedFileURL
    return FileManager.default.fileExists(atPath: place.path) ? place : nil
  }()

  /// Why a test without ``data`` does not run; `.ci/run` looks for these words.
  package static let noData = "skipped: no test data"
}

import Synchronization

/// Errors of threads, gathered for the test that started them.
final class Failures: Sendable {
  private let noted = Mutex<[String]>([])

  /// Those noted so far.
  var all: [String] { noted.withLock { $0 } }

  func note(_ error: any Error) { noted.withLock { $0.append("\(error)") } }
}

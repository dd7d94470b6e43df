import Casework
import Clinic
import Synchronization

/// A clock that stands still until the test moves it.
final class TestClock: Sendable {
  private let milliseconds: Mutex<Int64>

  /// Starts at 2026-03-02T09:00:00+08:00, a Monday morning.
  init() { milliseconds = Mutex(1_772_413_200_000) }

  var now: Instant { Instant(milliseconds: milliseconds.withLock { $0 }) }

  func advance(days: Int64 = 0, hours: Int64 = 0, seconds: Int64 = 0) {
    milliseconds.withLock { $0 += ((days * 24 + hours) * 3600 + seconds) * 1000 }
  }

  func set(_ instant: Instant) { milliseconds.withLock { $0 = instant.milliseconds } }

  var world: World { World { self.now } }
}

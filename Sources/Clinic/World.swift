public import Casework
import Glibc

/// What the use cases take from outside: the clock. Tests pass another one.
public struct World: Sendable {
  /// The time.
  public var now: @Sendable () -> Instant

  /// A world with a clock of its own.
  public init(now: @escaping @Sendable () -> Instant) { self.now = now }

  /// The machine's clock.
  public static let live = World {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }
}

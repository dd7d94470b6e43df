import Casework
import Clinic
import Synchronization

/// A clock that is set by hand, so that the demo has a past.
final class DemoClock: Sendable {
  private let offset = Mutex<Int64>(0)

  /// A clock that stands so many days back.
  init(daysBack: Int) { set(daysBack: daysBack) }

  /// Sets it; a later setting must not lie before an earlier one, since records are kept in order.
  func set(daysBack: Int, hoursBack: Int = 0) {
    offset.withLock { $0 = Int64(daysBack) * 86_400_000 + Int64(hoursBack) * 3_600_000 }
  }

  /// The world with this clock.
  var world: World {
    World { [self] in
      let back = offset.withLock { $0 }
      return World.live.now().advanced(byMilliseconds: -back)
    }
  }
}

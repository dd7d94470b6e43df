public import Casework

/// How long a login may still go on: what is left before it locks for want of a key, and before it ends for good.
///
/// A pure value. Times are milliseconds of a clock that counts on while the machine sleeps and that setting the time
/// of day does not move (`nx_boottime_ms`), so a closed lid counts as idle.
public struct SessionClock: Hashable, Sendable {
  /// How a login stands.
  public enum State: Hashable, Sendable {
    /// Nothing is near.
    case open
    /// It locks or ends in so many seconds, at most 60, unless (for the lock) a key is pressed.
    case closing(inSeconds: Int)
    /// It has been idle too long: the keys are to be wiped and the passphrase asked for.
    case locked
    /// It has lasted as long as any may: only a new login helps.
    case ended
  }

  /// How long before the lock or the end it is announced, in milliseconds.
  private static let notice: Int64 = 60_000

  private let idle: Int64
  private let end: Int64
  private var last: Int64
  private var isLocked = false

  /// A login that begins now.
  public init(begunAt time: Int64, under policy: SessionPolicy) {
    idle = policy.idleLock.milliseconds(in: policy.zone)
    end = time + policy.absolute.milliseconds(in: policy.zone)
    last = time
  }

  /// A key was pressed. Once the time to lock has come it changes nothing: whoever sits there now may be another.
  public mutating func touched(at time: Int64) {
    switch state(at: time) {
    case .open, .closing: last = max(last, time)
    case .locked: isLocked = true
    case .ended: break
    }
  }

  /// The session was locked before its time, by hand or by handing over the keyboard.
  public mutating func locked() { isLocked = true }

  /// The passphrase was given: idleness counts anew, the whole length goes on.
  public mutating func unlocked(at time: Int64) { (last, isLocked) = (max(last, time), false) }

  /// How the login stands. A clock that cannot be read (a negative time) or runs backwards locks: it measures nothing.
  public func state(at time: Int64) -> State {
    guard time < end else { return .ended }
    guard !isLocked, time >= 0, time >= last, time - last < idle else { return .locked }
    let left = min(idle - (time - last), end - time)
    return left > Self.notice ? .open : .closing(inSeconds: Int((left + 999) / 1000))
  }
}

extension Period {
  /// Its length counted from the beginning of 1970: policies state minutes and hours, whose length never varies.
  fileprivate func milliseconds(in zone: Zone) -> Int64 {
    let start = Instant(milliseconds: 0)
    return after(start, in: zone).milliseconds(since: start)
  }
}

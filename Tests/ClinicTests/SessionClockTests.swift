import Casework
import TestSupport
import Testing

@testable import Clinic

/// When a login is to lock and to end, by a clock that the test moves.
struct SessionClockTests {
  private static let policy = SessionPolicy(
    version: "1", idleLock: Period(seconds: 600), absolute: Period(seconds: 12 * 3600), backOffAfter: 5,
    stopAfter: 100, zone: .china)
  private let start: Int64 = 5_000_000

  private func clock() -> SessionClock { SessionClock(begunAt: start, under: Self.policy) }

  @Test(arguments: [
    (seconds: 0.0, state: SessionClock.State.open), (539.999, .open), (540, .closing(inSeconds: 60)),
    (540.001, .closing(inSeconds: 60)), (541, .closing(inSeconds: 59)), (599.001, .closing(inSeconds: 1)),
    (600, .locked), (601, .locked), (43_199, .locked), (43_200, .ended), (99_999, .ended),
  ])
  func idleness(_ seconds: Double, _ state: SessionClock.State) {
    #expect(clock().state(at: start + Int64(seconds * 1000)) == state)
  }

  @Test func keyPressedInTimeCountsAnew() {
    var clock = clock()
    clock.touched(at: start + 599_000)
    #expect(clock.state(at: start + 599_000) == .open)
    #expect(clock.state(at: start + 599_000 + 599_999) == .closing(inSeconds: 1))
    #expect(clock.state(at: start + 599_000 + 600_000) == .locked)
  }

  /// The key of whoever sits down later must not open what was to be locked.
  @Test func keyPressedTooLateOpensNothing() {
    var clock = clock()
    clock.touched(at: start + 600_000)
    #expect(clock.state(at: start + 600_001) == .locked)
    clock.unlocked(at: start + 700_000)
    #expect(clock.state(at: start + 700_001) == .open)
  }

  @Test func lockedByHandStaysLockedUntilThePassphrase() {
    var clock = clock()
    clock.locked()
    clock.touched(at: start + 1)
    #expect(clock.state(at: start + 2) == .locked)
    clock.unlocked(at: start + 3)
    #expect(clock.state(at: start + 4) == .open)
  }

  /// Busy throughout, the login is announced to end, and ends; neither key nor passphrase prolongs it.
  @Test func wholeLengthIsNeverProlonged() {
    var clock = clock()
    let end = start + 12 * 3_600_000
    for time in stride(from: start, to: end - 30_000, by: 300_000) { clock.touched(at: time) }
    clock.touched(at: end - 60_001)
    #expect(clock.state(at: end - 60_001) == .open)
    #expect(clock.state(at: end - 60_000) == .closing(inSeconds: 60))
    clock.touched(at: end - 1)
    #expect(clock.state(at: end - 1) == .closing(inSeconds: 1))
    clock.unlocked(at: end)
    #expect(clock.state(at: end) == .ended)
  }

  /// A clock that fails (`nx_boottime_ms` says -1) or goes back measures no idleness, so it is taken for the worst.
  @Test func clockThatCannotBeTrustedLocks() {
    var clock = clock()
    clock.touched(at: start + 1000)
    #expect(clock.state(at: -1) == .locked)
    #expect(clock.state(at: start + 999) == .locked)
    #expect(SessionClock(begunAt: -1, under: Self.policy).state(at: -1) == .locked)
  }

  /// Whatever is pressed and whenever: open means that less than the idle time passed since the last key or passphrase.
  @Test(arguments: 0..<200)
  func neverOpenAfterIdleness(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var (clock, time, allowed) = (clock(), start, start)
    var isLocked = false
    for _ in 0..<60 {
      time += Int64.random(in: 0...400_000, using: &random)
      isLocked = isLocked || time - allowed >= 600_000
      let isOver = time >= start + 12 * 3_600_000
      switch clock.state(at: time) {
      case .open, .closing: #expect(!isLocked && !isOver)
      case .locked: #expect(isLocked && !isOver)
      case .ended: #expect(isOver)
      }
      if Bool.random(using: &random) {
        clock.touched(at: time)
        if !isLocked { allowed = time }
      } else if isLocked, Bool.random(using: &random) {
        clock.unlocked(at: time)
        (allowed, isLocked) = (time, false)
      }
    }
  }
}

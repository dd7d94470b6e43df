import Assessment
import CShim
import Casework
import Clinic
import Screens

/// Looks after a login while the console is open: when it locks, when it ends, and that no key stays in memory then.
final class LoginKeeper {
  /// Whose login.
  let session: Session
  private var clock: SessionClock
  /// How far the clock that counts sleep is ahead of the one that does not.
  private var slept: Int64
  private var isDemanded = false

  /// The lid was closed where the machine slept longer than this, in milliseconds; less is the clocks' own doing.
  private static let shortSleep: Int64 = 2000

  /// Begins with a login that was just made.
  init(_ session: Session) {
    self.session = session
    clock = SessionClock(begunAt: nx_boottime_ms(), under: session.policies.session)
    slept = nx_boottime_ms() - nx_awake_ms()
  }

  /// How long to wait for a key before looking at the clock again, in milliseconds.
  var patience: Int { 1000 }

  /// Whether only a new login helps.
  var isEnded: Bool { clock.state(at: nx_boottime_ms()) == .ended }

  /// Whether nothing may be shown any more before the passphrase was given.
  var isOverdue: Bool {
    if nx_boottime_ms() - nx_awake_ms() - slept > Self.shortSleep { isDemanded = true }
    switch clock.state(at: nx_boottime_ms()) {
    case .open, .closing: return isDemanded
    case .locked, .ended: return true
    }
  }

  /// A key was pressed; false where it comes too late and means nothing any more.
  func touch() -> Bool {
    guard !isOverdue else { return false }
    clock.touched(at: nx_boottime_ms())
    return true
  }

  /// Has the login locked at the next look at the clock.
  func demand() { isDemanded = true }

  /// What is said of a lock that is near.
  func banner(in language: Language) -> String? {
    switch clock.state(at: nx_boottime_ms()) {
    case .open, .locked, .ended: nil
    case .closing(let seconds): language.say(ConsoleWords.locksIn(seconds))
    }
  }

  /// Wipes every key.
  func lock() {
    session.lock()
    clock.locked()
  }

  /// The passphrase was given.
  func unlocked() {
    isDemanded = false
    slept = nx_boottime_ms() - nx_awake_ms()
    clock.unlocked(at: nx_boottime_ms())
  }
}

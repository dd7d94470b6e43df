import Glibc
import Terminal

/// How long each key took to its effect on the screen, for a benchmark: the times alone, never a key.
///
/// Only where `NUANXIN_KEY_TIMES` names a file to write them to, one a line, in microseconds; the first is that from
/// the login to the first screen.
struct KeyTimes {
  private let path = Environment["NUANXIN_KEY_TIMES"]
  private var pressedAt: Int64?
  private var times: [Int64] = []

  /// A key has arrived, or the user is logged in.
  mutating func pressed() {
    if path != nil { pressedAt = Self.now }
  }

  /// The screen stands.
  mutating func drawn() {
    guard let began = pressedAt else { return }
    pressedAt = nil
    times.append(Self.now - began)
  }

  /// Writes what was measured.
  func report() {
    guard let path else { return }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    // A benchmark that finds no times says so itself.
    try? DescriptorOutput(descriptor: descriptor).write(times.map { "\($0)\n" }.joined())
  }

  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
  }
}

import Foundation
import Testing

/// Presses keys at random on the real console, from every place where it can be opened, and holds it to its word.
final class Monkey {
  /// What came of it.
  struct Figures: CustomStringConvertible {
    var keys = 0
    var runs = 0
    var locks = 0
    var compared = 0
    var description: String { "\(keys) keys, \(runs) runs, \(locks) locks, \(compared) answers compared" }
  }

  private let office: Office
  private let pty: Pty
  private let seed: Int
  private var keys: MonkeyKeys
  private(set) var figures = Figures()
  private var watch = AnswerWatch(total: 10)
  private var isWatching = false
  private var last: [String] = []

  init(_ office: Office, seed: Int) throws {
    (self.office, self.seed) = (office, seed)
    pty = try Pty()
    keys = MonkeyKeys(seed: seed)
  }

  /// Presses that many keys, opening the console anew as often as it is left.
  func run(_ count: Int) throws {
    while figures.keys < count {
      let isInterview = figures.runs % 3 == 0
      let user = isInterview ? "wang" : ["wang", "chen", "lin", "he", "admin"][figures.runs / 3 % 5]
      try open(user, isInterview)
      try rummage(user, 40 + keys.number(below: 400))
      try end()
      if isInterview { try compare() }
    }
  }

  private func open(_ user: String, _ isInterview: Bool) throws {
    figures.runs += 1
    last = []
    let language = ["--lang", figures.runs % 2 == 0 ? "en" : "zh-Hans"]
    let interview = ["interview", "--member", office.member, "--instrument", "phq-9"]
    try pty.start((isInterview ? interview : []) + language + office.login(user))
    pty.settle()
    watch.forget()
    isWatching = isInterview
    guard isInterview else { return }
    // Two of three begin in the middle, where random keys would rarely come.
    for _ in 0..<(keys.number(below: 3) == 0 ? 0 : 40) {
      let frame = SeenFrame(pty.cells)
      guard pty.isRunning, frame.question == nil else { break }
      pty.type(frame.isStep ? "s\r" : frame.isIntroduction ? "\r" : "1\r")
      pty.settle()
      if hasEnded() { return }
    }
  }

  private func rummage(_ user: String, _ count: Int) throws {
    for _ in 0..<count {
      let before = SeenFrame(pty.cells)
      if before.isLocked, keys.number(below: 8) > 0 {
        figures.locks += 1
        pty.type([21] + Array(try office.passphrase(of: user).utf8) + [13])
        pty.settle()
        if hasEnded() { return }
        continue
      }
      figures.keys += 1
      let act = keys.next()
      // Wrong passphrases are counted, and a hundred of them stop the account.
      if before.isLocked, case .bytes(let bytes) = act, bytes.contains(13) || bytes.contains(10) { continue }
      perform(act, before)
      if hasEnded() { return }
    }
  }

  private func perform(_ act: MonkeyKeys.Act, _ before: SeenFrame) {
    last = Array((last + ["\(act)"]).suffix(30))
    switch act {
    case .bytes(let bytes):
      pty.type(bytes)
      // Where no answers are watched, keys also come faster than screens are drawn.
      guard isWatching || figures.keys % 4 == 0 else { return }
      pty.settle()
      if bytes.count > 8 { return watch.forget() }
      watch.see(before, bytes, SeenFrame(pty.cells))
    case .resize(let columns, let rows):
      pty.resize(columns: columns, rows: rows)
      pty.settle()
      // Too small a window would hide which question stands there.
      guard isWatching else { return }
      pty.resize(columns: 80, rows: 24)
      pty.settle()
    case .signal(let name):
      pty.signal(Self.signals[name] ?? SIGTERM)
      pty.settle()
    }
  }

  private static let signals = [
    "WINCH": SIGWINCH, "CONT": SIGCONT, "TSTP": SIGTSTP, "TERM": SIGTERM, "HUP": SIGHUP, "INT": SIGINT,
    "KILL": SIGKILL,
  ]

  /// Whether the program is gone; it may have been killed by us, and must not have died of anything else.
  private func hasEnded() -> Bool {
    guard let status = pty.ending() else { return !pty.isRunning }
    let signal = status & 0x7F
    if signal == SIGKILL {
      pty.restore()
      return true
    }
    // Wrong passphrases typed at random make everybody wait; that is as it should be.
    let hasToWait = status >> 8 == 77 && String(decoding: pty.said, as: UTF8.self).contains(/Too many|错的次数/)
    if hasToWait { sleep(3) }
    #expect(
      status == 0 || hasToWait, "\(trail) ended with \(status): \(String(decoding: pty.said, as: UTF8.self))")
    #expect(pty.isAsBefore, "\(trail): the terminal is not as it was")
    #expect(pty.cells.showsCursor && !pty.cells.isOnSecondScreen, "\(trail): the screen was not put back")
    pty.restore()
    return true
  }

  private var trail: String {
    "seed \(seed), run \(figures.runs), key \(figures.keys), after \(last.joined(separator: " ")):\n"
      + pty.cells.lines.joined(separator: "\n")
  }

  /// Ends a run that goes on: asked to end, or cut off.
  private func end() throws {
    guard pty.isRunning else { return }
    let signal = keys.number(below: 2) == 0 ? SIGTERM : SIGKILL
    pty.signal(signal)
    for _ in 0..<200 {
      pty.settle()
      if hasEnded() { return }
      usleep(20_000)
    }
    Issue.record("\(trail): signal \(signal) does not end it; it waits in \(pty.waiting)")
    pty.signal(SIGKILL)
    usleep(100_000)
    _ = hasEnded()
  }

  /// Takes the interview up again and walks back through it: every acknowledged answer has to be marked.
  private func compare() throws {
    let acknowledged = watch.acknowledged
    guard !acknowledged.isEmpty else { return }
    try pty.start(["interview", "--member", office.member, "--instrument", "phq-9"] + office.login("wang"))
    pty.settle()
    var isResumed = false
    for _ in 0..<60 {
      let frame = SeenFrame(pty.cells)
      if frame.question?.total == 10 { break }
      isResumed = isResumed || frame.offersResume
      // Safety steps that a random answer left open come first; each is passed over.
      pty.type(frame.isStep ? "s\r" : frame.isReadBack || frame.offersResume ? "1\r" : "\r")
      pty.settle()
    }
    guard isResumed else { return try end() }
    while let question = SeenFrame(pty.cells).question {
      if let choice = acknowledged[question.number], question.number < (acknowledged.keys.max() ?? 0) {
        figures.compared += 1
        #expect(SeenFrame(pty.cells).marked == choice, "\(trail): question \(question.number)")
      }
      guard question.number > 1 else { break }
      pty.type("<")
      pty.settle()
      if SeenFrame(pty.cells).question?.number == question.number { break }
    }
    try end()
  }
}

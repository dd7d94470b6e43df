/// What a test has to know of a frame of the console.
struct SeenFrame {
  /// The lines, from the top.
  let lines: [String]

  /// Reads what stands on a terminal.
  init(_ cells: CellTerminal) { lines = cells.lines }

  private func holds(_ words: String...) -> Bool {
    lines.contains { line in words.contains { line.contains($0) } }
  }

  /// The question that stands here and how many there are.
  var question: (number: Int, total: Int)? {
    guard let head = lines.first,
      let match = head.firstMatch(of: /Question (\d+) of (\d+)|第(\d+)题，共(\d+)题/)
    else { return nil }
    let numbers = [match.1, match.2, match.3, match.4].compactMap { $0.flatMap { Int($0) } }
    return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
  }

  /// The choice that is marked.
  var marked: Int? {
    for line in lines {
      if let match = line.firstMatch(of: #/^\s*>\s*(\d+)\s\s/#) { return Int(match.1) }
    }
    return nil
  }

  /// Whether the choices are shown large.
  var isCard: Bool { holds("+----", "####") }
  /// Whether a passphrase is asked for.
  var isLocked: Bool { holds("请输入口令", "Passphrase of") }
  /// Whether a question is being skipped.
  var isSkipping: Bool { holds("为什么没有回答", "Why is there no answer") }
  /// Whether a questionnaire begins here.
  var isIntroduction: Bool { holds("念给对方听", "Read aloud") }
  /// Whether somebody is read back before an interview.
  var isReadBack: Bool { holds("是，就是这位", "Yes, this is the person") }
  /// Whether an interview can be taken up again.
  var offersResume: Bool { holds("接着上次问", "Go on where it stopped") }
  /// Whether a safety step stands here.
  var isStep: Bool { lines.first?.contains(/Step \d+ of \d+|第\d+步，共\d+步/) == true }
}

import Screens

/// Shows on standard error how far long work is; nothing where standard error is no terminal.
package struct ProgressBar {
  private let label: String
  private let total: Int
  private let output: DescriptorOutput
  private var shown = -1

  /// A bar for that many steps.
  package init(_ label: String, total: Int, output: DescriptorOutput = .error) {
    self.label = label
    self.total = total
    self.output = output
  }

  /// Draws the bar anew where it has grown by a hundredth. A failed write is no reason to stop the work.
  package mutating func advance(to done: Int) {
    let hundredth = total > 0 ? done * 100 / total : 100
    guard output.isTerminal, hundredth != shown else { return }
    shown = hundredth
    let line = ProgressLine.text(label, done: done, of: total, width: output.columns - 1)
    try? output.write("\r\u{1B}[K" + line)
  }

  /// Clears the bar's line, so that the counts that follow stand alone.
  package mutating func finish() {
    guard shown >= 0 else { return }
    shown = -1
    try? output.write("\r\u{1B}[K")
  }
}

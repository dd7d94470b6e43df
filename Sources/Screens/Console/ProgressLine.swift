/// The line that long work shows while it runs.
package enum ProgressLine {
  /// What is done, a bar, and the counts, in at most `width` columns.
  package static func text(_ label: String, done: Int, of total: Int, width: Int) -> String {
    let part = total > 0 ? min(1, max(0, Double(done) / Double(total))) : 1
    let figures = " \(done)/\(total)"
    let room = width - TerminalColumns.count(label) - figures.count - 3
    guard room >= 5 else { return String(figures.dropFirst()) }
    let length = min(40, room)
    let full = Int(part * Double(length))
    let bar = String(repeating: "#", count: full) + String(repeating: "-", count: length - full)
    return label + " [" + bar + "]" + figures
  }
}

import Assessment

/// Aligned columns for a person: the value with its band, `~` before a prorated one, `4..7` for what is still
/// possible, `-` for a score that does not apply; behind them what is missing, and what was raised.
struct TextLayout: ScoreLayout {
  private let widths: [Int]
  let header: [UInt8]

  init(of instrument: Instrument) {
    widths = instrument.scores.map(Self.width)
    let names = zip(instrument.scores, widths).map { Self.padded($0.id.raw, $1) }
    let head = Self.padded("row", Self.rowWidth) + Self.padded("id", Self.idWidth)
    header = Array((Self.trimmed(head + names.joined()) + "\n").utf8)
  }

  func appendHead(row: [UInt8], id: UnsafeBufferPointer<UInt8>?, to output: inout [UInt8]) {
    let id = String(decoding: id ?? UnsafeBufferPointer(start: nil, count: 0), as: UTF8.self)
    // A file's own text could hold what a terminal would obey.
    let shown = String(String.UnicodeScalarView(id.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    output.append(
      text: Self.padded(String(decoding: row, as: UTF8.self), Self.rowWidth)
        + Self.padded(shown, Self.idWidth))
  }

  func appendTail(_ result: AssessmentResult, to output: inout [UInt8]) {
    var line = zip(result.scores, widths).map { Self.padded(Self.text($0.outcome), $1) }.joined()
    for alert in result.alerts { line += "! \(alert.id) (\(alert.level.name)) " }
    var named: Set<ItemID> = []
    let missing = result.scores.flatMap(\.missing).filter { named.insert($0.item).inserted }
    if !missing.isEmpty {
      line += "missing " + missing.map { "\($0.item) \($0.reason.name)" }.joined(separator: ", ")
    }
    output.append(text: Self.trimmed(line) + "\n")
  }

  private static let rowWidth = 8
  private static let idWidth = 14

  private static func text(_ outcome: ScoreOutcome) -> String {
    switch outcome {
    case .notApplicable: return "-"
    case .category(let category):
      return category.value?.raw ?? category.possible.map(\.raw).joined(separator: "|")
    case .number(let number):
      let range = "\(number.range.lowerBound)..\(number.range.upperBound)"
      let value = number.value.map { (number.isProrated ? "~" : "") + $0.description } ?? range
      return number.band.map { "\(value) \($0)" } ?? value
    }
  }

  /// Wide enough for every value that the score can have, so that columns align without a look at the file.
  private static func width(_ rule: ScoreRule) -> Int {
    let band = (rule.bands.map(\.id) + (rule.categories ?? [])).map(\.raw.count).max() ?? 0
    let number = rule.range.map { "\($0.lowerBound)..\($0.upperBound) ".count } ?? 0
    return max(rule.id.raw.count, number + band) + 2
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private static func trimmed(_ line: String) -> Substring {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    return line
  }
}
